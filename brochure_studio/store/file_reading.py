"""Bytes and text from files nobody vouches for: with a size cap, in UTF-8, errors as problems."""

import codecs
import re
import stat
from pathlib import Path

from brochure_studio.values.finding import Problem, UnreadableError
from brochure_studio.values.words import Words

# What YAML 1.1 (5.1) lets stand in a file; everything else is a slip or an attack.
_NOT_TEXT = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_bytes(file: Path, cap: int) -> bytes:
    """Return the bytes of a file of at most `cap` bytes; an UnreadableError says why not."""
    try:
        # Looked at first: to open a pipe would wait for somebody to write into it.
        if not stat.S_ISREG(file.stat().st_mode):
            raise unreadable_in_words(file, *_no_file(file))
        with file.open("rb") as stream:
            data = stream.read(cap + 1)
    except OSError as error:
        raise unreadable_in_words(file, *_refusal(file, error)) from error
    if len(data) > cap:
        raise unreadable_in_words(file, _LARGE[0].fill(most=_size(cap)), _LARGE[1])
    return data


def decode_text(file: Path, data: bytes) -> str:
    """Return UTF-8 text, a byte order mark taken off; an UnreadableError gives line and column."""
    if data.startswith(_WIDE_MARKS):
        raise unreadable(file, "the file is UTF-16", "save it as UTF-8", 1, 1)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = text_place(data[: error.start].decode("utf-8"))
        what = f"byte 0x{data[error.start]:02x} is not UTF-8{_guess(data, error.start)}"
        raise unreadable(file, what, "save the file as UTF-8", line, column) from error
    found = _NOT_TEXT.search(text)
    if found:
        line, column = text_place(text[: found.start()])
        what = f"the control character U+{ord(found[0]):04X} cannot stand in a text file"
        raise unreadable(file, what, "delete it", line, column)
    return text


def text_place(before: str) -> tuple[int, int]:
    """Return line and column (from 1) of the character that follows the text `before`."""
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return len(lines), len(lines[-1]) + 1


def unreadable(file: Path, what: str, todo: str, line: int = 0, column: int = 0) -> UnreadableError:
    """Return the error for one problem of a file."""
    return UnreadableError((Problem(file, line, column, what, todo),))


def unreadable_in_words(
    file: Path, what: Words, todo: Words, line: int = 0, column: int = 0
) -> UnreadableError:
    """Return the error for one problem of a file that those who work with documents meet."""
    said = _AND.fill(what=what, todo=todo)
    return UnreadableError((Problem(file, line, column, what.en, todo.en, said=said),))


def _no_file(file: Path) -> tuple[Words, Words]:
    return _FOLDER if file.is_dir() else _DEVICE


def _refusal(file: Path, error: OSError) -> tuple[Words, Words]:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _ABSENT, _nearby(file)
    if isinstance(error, PermissionError):
        return _FOLDER if file.is_dir() else _FORBIDDEN
    reason = (error.strerror or str(error)).lower()
    return _FAILED[0].fill(reason=reason), _FAILED[1]


def _nearby(file: Path) -> Words:
    """Say what to do about a missing file; a name that differs in capitals only is pointed at."""
    try:
        names = [other.name for other in file.parent.iterdir()]
    except OSError:
        return _NO_FOLDER.fill(folder=file.parent.name or file.parent)
    near = next((name for name in names if name.casefold() == file.name.casefold()), None)
    return _NEAR.fill(name=near) if near else _CHECK


def _guess(data: bytes, at: int) -> str:
    """Name the Norwegian letter that a byte is in the encoding old Windows programs write."""
    letter = data[at : at + 1].decode("cp1252", errors="ignore")
    return f" (perhaps {letter} from an old Windows program)" if letter.isalpha() else ""


def _size(cap: int) -> str:
    return f"{cap // 2**20} MiB" if cap >= 2**20 else f"{cap // 2**10} KiB"


_AND = Words("{what}; {todo}", "{what}; {todo}", "{what}; {todo}")
_FOLDER = (
    Words(
        "dette er ei mappe, ikkje ei fil",
        "dette er en mappe, ikke en fil",
        "this is a folder, not a file",
    ),
    Words("nemn ei fil i mappa", "oppgi en fil i mappen", "name a file inside it"),
)
_DEVICE = (
    Words(
        "dette er ei eining eller eit røyr, ikkje ei fil",
        "dette er en enhet eller et rør, ikke en fil",
        "this is a device or a pipe, not a file",
    ),
    Words("nemn ei vanleg fil", "oppgi en vanlig fil", "name a plain file"),
)
_FORBIDDEN = (
    Words(
        "du har ikkje løyve til å lese fila",
        "du har ikke lov til å lese filen",
        "the file may not be read",
    ),
    Words(
        "be eigaren om løyve til å lese ho",
        "be eieren om lov til å lese den",
        "ask its owner for the right to read it",
    ),
)
_FAILED = (
    Words(
        "fila kan ikkje lesast ({reason})",
        "filen kan ikke leses ({reason})",
        "the file cannot be read ({reason})",
    ),
    Words(
        "sjå etter at disken eller fellesområdet er der",
        "se etter at disken eller fellesområdet er der",
        "check that the disk or the share is there",
    ),
)
_LARGE = (
    Words(
        "fila er større enn {most}", "filen er større enn {most}", "the file is larger than {most}"
    ),
    Words(
        "gjer ho mindre, eller sjå etter at det er rett fil",
        "gjør den mindre, eller se etter at det er riktig fil",
        "make it smaller, or check that it is the right file",
    ),
)
_ABSENT = Words("fila er ikkje å finne", "filen er ikke å finne", "there is no such file")
_CHECK = Words(
    "sjå etter i namnet og mappa", "se etter i navnet og mappen", "check its name and folder"
)
_NEAR = Words("meinte du {name}?", "mente du {name}?", "did you mean {name}?")
_NO_FOLDER = Words(
    "sjå etter i namnet på mappa {folder}",
    "se etter i navnet på mappen {folder}",
    "check the name of the folder {folder}",
)
