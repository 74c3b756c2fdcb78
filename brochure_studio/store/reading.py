"""Records from YAML files: read strictly, validated, every fault of a file said at once."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from brochure_studio.model.ads.sizes import Sizes
from brochure_studio.model.brand import Brand
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.lists.kept_columns import ListColumns
from brochure_studio.model.receivers import Receivers
from brochure_studio.model.record import Record
from brochure_studio.model.template import Template
from brochure_studio.store.file_reading import decode_text, read_bytes, unreadable_in_words
from brochure_studio.store.sources import Sources
from brochure_studio.store.yaml.reading import MOST_BYTES, Steps, Tree, read_tree
from brochure_studio.store.yaml.validation_words import say_validation_error
from brochure_studio.values.finding import Grade, Problem, UnreadableError
from brochure_studio.values.words import Words

R = TypeVar("R", bound=Record)

# The formats with the models that read their present version.
FORMATS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "brand": Brand,
        "template": Template,
        "document": Document,
        "campaign": Campaign,
        "receivers": Receivers,
        "sizes": Sizes,
        "mailing": Mailing,
        "sources": Sources,
        "columns": ListColumns,
    }
)
VERSION = 1


@dataclass(frozen=True, slots=True)
class Source(Generic[R]):
    """A record together with its file, where each part of it stands, and the hash of its bytes."""

    record: R
    file: Path
    tree: Tree
    hash: str

    def problem(
        self, steps: Steps, what: str, todo: str, key: bool = False, grade: Grade = Grade.BLOCKING
    ) -> Problem:
        """Return a problem at a value of the file, or at its key."""
        mark = self.tree.key_mark(steps) if key else self.tree.mark(steps)
        return Problem(self.file, mark.line, mark.column, what, todo, grade)


def read_record(file: Path, model: type[R]) -> Source[R]:
    """Read a file of a format; an UnreadableError carries every problem of it."""
    data = read_bytes(file, MOST_BYTES)
    tree = read_tree(file, decode_text(file, data))
    _check_format(file, tree, _format_of(model))
    try:
        record = model.model_validate(tree.root)
    except ValidationError as error:
        faults = _without_echoes(error.errors())
        problems = (say_validation_error(file, tree, model, one) for one in faults)
        raise UnreadableError(tuple(sorted(problems, key=_place))) from error
    return Source(record, file, tree, hash_text(data))


def read_file_tree(file: Path) -> Tree:
    """Read a YAML file of any format with its marks; an UnreadableError where it is not YAML."""
    return read_tree(file, decode_text(file, read_bytes(file, MOST_BYTES)))


def file_format(file: Path) -> str:
    """Return the format that a YAML file says it has, without the version; empty for none."""
    root = read_file_tree(file).root
    said = root.get("format") if isinstance(root, dict) else None
    return said.partition("/")[0] if isinstance(said, str) else ""


def hash_text(data: bytes) -> str:
    """Return the SHA-256 of a text's bytes, the same whichever line ends a system gives it."""
    even = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return hashlib.sha256(even).hexdigest()


def _format_of(model: type[Record]) -> str:
    return next(name for name, one in FORMATS.items() if one is model)


def _check_format(file: Path, tree: Tree, name: str) -> None:
    """Refuse what is not the format, or is a version of it that is newer than this program."""
    wanted = f"{name}/{VERSION}"
    begin = _BEGIN.fill(wanted=wanted)
    if tree.root is None:
        raise unreadable_in_words(file, _EMPTY, begin, 1, 1)
    if not isinstance(tree.root, dict):
        raise unreadable_in_words(file, _NO_LINES, begin, 1, 1)
    if "format" not in tree.root:
        raise unreadable_in_words(file, _NO_FORMAT, begin, 1, 1)
    said = tree.root["format"]
    if said != wanted:
        mark = tree.mark(("format",))
        raise unreadable_in_words(file, *_format_words(str(said), name), mark.line, mark.column)


def _format_words(said: str, name: str) -> tuple[Words, Words]:
    match = re.fullmatch(r"([a-z]+)/([0-9]{1,6})", said)
    wanted = f"{name}/{VERSION}"
    if match and match[1] == name and int(match[2]) > VERSION:
        return _NEWER[0].fill(said=said, wanted=wanted), _NEWER[1]
    if match and match[1] != name and match[1] in FORMATS:
        wrong, right = _KINDS[match[1]], _KINDS[name]
        return _OTHER_KIND[0].fill(wrong=wrong, right=right), _OTHER_KIND[1].fill(right=right)
    return _UNKNOWN[0].fill(said=said), _UNKNOWN[1].fill(wanted=wanted)


def _without_echoes(errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """Leave out "too few items" where the items are there and have faults of their own."""
    return [
        one
        for one in errors
        if one["type"] != "too_short"
        or not any(o is not one and o["loc"][: len(one["loc"])] == one["loc"] for o in errors)
    ]


def _place(problem: Problem) -> tuple[int, int]:
    return problem.line, problem.column


_EMPTY = Words("fila er tom", "filen er tom", "the file is empty")
_NO_LINES = Words(
    "fila er ikkje laga av linjer som `nøkkel: verdi`",
    "filen er ikke laget av linjer som `nøkkel: verdi`",
    "the file is not made of `key: value` lines",
)
_NO_FORMAT = Words("`format` manglar", "`format` mangler", "`format` is missing")
_BEGIN = Words(
    "lat ho byrje med `format: {wanted}`",
    "la den begynne med `format: {wanted}`",
    "begin it with `format: {wanted}`",
)
_NEWER = (
    Words(
        "`{said}` er nyare enn dette programmet, som les `{wanted}`",
        "`{said}` er nyere enn dette programmet, som leser `{wanted}`",
        "`{said}` is newer than this program, which reads `{wanted}`",
    ),
    Words(
        "opne ho med ei nyare utgåve av programmet",
        "åpne den med en nyere utgave av programmet",
        "open it with a newer version of the program",
    ),
)
_OTHER_KIND = (
    Words(
        "dette er {wrong}, ikkje {right}",
        "dette er {wrong}, ikke {right}",
        "this is {wrong}, not {right}",
    ),
    Words("nemn {right}", "oppgi {right}", "name {right}"),
)
_UNKNOWN = (
    Words(
        "`{said}` er ikkje eit format som er kjent her",
        "`{said}` er ikke et format som er kjent her",
        "`{said}` is not a format that is known here",
    ),
    Words("skriv `format: {wanted}`", "skriv `format: {wanted}`", "write `format: {wanted}`"),
)
_KINDS: Mapping[str, Words] = MappingProxyType(
    {
        "brand": Words("ei merkevarefil", "en merkevarefil", "a brand file"),
        "template": Words("ei malfil", "en malfil", "a template file"),
        "document": Words("ei dokumentfil", "en dokumentfil", "a document file"),
        "campaign": Words("ei kampanjefil", "en kampanjefil", "a campaign file"),
        "receivers": Words("ei mottakarfil", "en mottakerfil", "a receivers file"),
        "sources": Words("ei kjeldefil", "en kildefil", "a sources file"),
        "sizes": Words("ei storleiksfil", "en størrelsesfil", "a sizes file"),
        "mailing": Words("ei konvoluttfil", "en konvoluttfil", "a mailing file"),
        "columns": Words("ei kolonnefil", "en kolonnefil", "a columns file"),
    }
)
