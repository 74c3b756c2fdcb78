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

from brochure_studio.model.brand import Brand
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document
from brochure_studio.model.receivers import Receivers
from brochure_studio.model.record import Record
from brochure_studio.model.template import Template
from brochure_studio.store.file_reading import decode_text, read_bytes, unreadable
from brochure_studio.store.sources import Sources
from brochure_studio.store.validation_words import say_validation_error
from brochure_studio.store.yaml_reading import MOST_BYTES, Steps, Tree, read_tree
from brochure_studio.values.finding import Grade, Problem, UnreadableError

R = TypeVar("R", bound=Record)

# The formats with the models that read their present version.
FORMATS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "brand": Brand,
        "template": Template,
        "document": Document,
        "campaign": Campaign,
        "receivers": Receivers,
        "sources": Sources,
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
    if tree.root is None:
        raise unreadable(file, "the file is empty", f"begin it with `format: {wanted}`", 1, 1)
    if not isinstance(tree.root, dict):
        what = "the file is not made of `key: value` lines"
        raise unreadable(file, what, f"begin it with `format: {wanted}`", 1, 1)
    if "format" not in tree.root:
        raise unreadable(file, "`format` is missing", f"begin with `format: {wanted}`", 1, 1)
    said = tree.root["format"]
    if said != wanted:
        mark = tree.mark(("format",))
        raise unreadable(file, *_format_words(str(said), name), mark.line, mark.column)


def _format_words(said: str, name: str) -> tuple[str, str]:
    match = re.fullmatch(r"([a-z]+)/([0-9]{1,6})", said)
    if match and match[1] == name and int(match[2]) > VERSION:
        return (
            f"`{said}` is newer than this program, which reads `{name}/{VERSION}`",
            "open it with a newer version of the program",
        )
    if match and match[1] != name and match[1] in FORMATS:
        return f"this is a {match[1]} file, not a {name} file", f"name a {name} file"
    return f"`{said}` is not a format that is known here", f"write `format: {name}/{VERSION}`"


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
