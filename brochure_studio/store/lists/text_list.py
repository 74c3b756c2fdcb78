"""A list in delimited text, of any encoding and delimiter."""

import re
from collections.abc import Iterator
from pathlib import Path

from brochure_studio.model.lists.raw_list import ListChoice, RawList, RawRow
from brochure_studio.store.file_reading import unreadable_in_words
from brochure_studio.store.lists.delimiters import announced_delimiter, find_delimiter
from brochure_studio.store.lists.encodings import Encoding, find_encoding
from brochure_studio.store.lists.records import read_records
from brochure_studio.values.words import Words

# A row that is one quoted cell; a list of one such column is of no use as it is either.
_WHOLE = re.compile(r'\s*"(?:[^"]|"")*"\s*')
_SAMPLE = 60
# No list of people has so many columns; a wrong delimiter has.
_MOST_CELLS = 2_000


def read_text_list(file: Path, data: bytes, choice: ListChoice) -> RawList:
    """Return a list of delimited text; an UnreadableError where the chosen encoding does not do."""
    encoding = Encoding(choice.encoding) if choice.encoding else find_encoding(data)
    lines = _unwrapped(_lines(_decode(file, data, encoding)))
    announced = announced_delimiter(lines[0]) if lines else None
    delimiter = choice.delimiter or announced or find_delimiter(lines)
    name = encoding.name.removesuffix("-sig")
    skip = 1 if announced else 0
    rows = _rows(file, lines, delimiter, skip)
    return RawList("csv", rows, name, encoding.is_sure, delimiter)


def _decode(file: Path, data: bytes, encoding: Encoding) -> str:
    try:
        text = data.decode(encoding.name, encoding.errors)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        facts = {"name": encoding.name.removesuffix("-sig"), "line": line}
        raise unreadable_in_words(file, _WRONG.fill(**facts), _CHOOSE) from error
    return text.removeprefix("\ufeff")


def _lines(text: str) -> list[str]:
    # Not str.splitlines, which would part a name at a stray form feed as well.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    while lines and not lines[-1].strip("\x1a \t"):
        lines.pop()
    return lines


def _unwrapped(lines: list[str]) -> list[str]:
    """Return lines without the quotes that a program has put around each row as a whole."""
    first = [line for line in lines[:_SAMPLE] if line.strip()]
    if not first or not all(map(_WHOLE.fullmatch, first)):
        return lines
    return [
        line.strip()[1:-1].replace('""', '"') if _WHOLE.fullmatch(line) else line for line in lines
    ]


def _rows(file: Path, lines: list[str], delimiter: str, skip: int) -> Iterator[RawRow]:
    # A line that announces the delimiter is not shown as a row by spreadsheets.
    for number, record in enumerate(read_records(lines[skip:], delimiter), start=1):
        if len(record.cells) > _MOST_CELLS:
            facts = {"line": record.line + skip, "most": _MOST_CELLS}
            raise unreadable_in_words(file, _WIDE[0].fill(**facts), _WIDE[1])
        if record.is_open:
            yield RawRow(number, record.cells, ((0, "unclosed-quote"),), line=record.line + skip)
        else:
            yield RawRow(number, record.cells)


_WRONG = Words(
    "lista er ikkje i teiknsettet {name}: linje {line} lèt seg ikkje lese",
    "listen er ikke i tegnsettet {name}: linje {line} lar seg ikke lese",
    "the list is not in the encoding {name}: line {line} cannot be read",
)
_CHOOSE = Words(
    "vel eit anna, eller ikkje noko, så blir det funne",
    "velg et annet, eller ingen, så blir det funnet",
    "choose another, or none, and it is found",
)
_WIDE = (
    Words(
        "linje {line} har meir enn {most} celler",
        "linje {line} har mer enn {most} celler",
        "line {line} has more than {most} cells",
    ),
    Words(
        "sjå etter at fila er ei liste, eller sei kva som skil cellene (--delimiter)",
        "se etter at filen er en liste, eller si hva som skiller cellene (--delimiter)",
        "check that the file is a list, or say what parts its cells (--delimiter)",
    ),
)
