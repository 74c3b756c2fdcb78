"""One call of a command: its arguments, its console, and the studio when it is first needed."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from brochure_studio.bootstrap import find_library, open_studio
from brochure_studio.cli.console import Console
from brochure_studio.model.ads.ad_size import tidy_size
from brochure_studio.model.axes import SIZE
from brochure_studio.usecases.errors import UsageError
from brochure_studio.values.words import Words

if TYPE_CHECKING:
    from brochure_studio.usecases.studio import Studio

# Shows the window of a library on a path, or its start page, in a language; gives the exit code.
ShowWindow = Callable[[Path, Path | None, str], int]


@dataclass(frozen=True, slots=True)
class Call:
    """What a command is called with."""

    args: Namespace
    console: Console
    environment: Mapping[str, str]
    show_window: ShowWindow

    def library(self) -> Path:
        """Return the library that was asked for, where a studio can be opened on it."""
        return find_library(self.args.library, self.environment)

    def studio(self) -> "Studio":
        """Return the studio on the library that was asked for."""
        return open_studio(self.args.library, self.environment)


class Command(Protocol):
    """A command: what its parser takes, and what it does; `run` returns the exit code."""

    def add_arguments(self, parser: ArgumentParser, say: Callable[[str, str, str], str]) -> None:
        """Add the command's own arguments; `say` picks one of three languages."""
        ...

    def run(self, call: Call) -> int:
        """Do it."""
        ...


Say = Callable[[str, str, str], str]


def add_order(parser: ArgumentParser, say: Say) -> None:
    """Add what is to be checked or exported: a path, and any number of `--for` and `--variant`."""
    parser.add_argument(
        "path",
        type=Path,
        metavar="DOC|CAMPAIGN",
        help=say(
            "dokument eller kampanjemappe", "dokument eller kampanjemappe", "document or campaign"
        ),
    )
    _add_receiver(parser, say)
    add_variant(parser, say)


def _add_receiver(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--for",
        dest="receivers",
        action="append",
        default=[],
        metavar="RECEIVER",
        help=say(
            "mottakar, til dømes press, newspaper, web (kan gjentakast)",
            "mottaker, for eksempel press, newspaper, web (kan gjentas)",
            "receiver, such as press, newspaper, web (may be repeated)",
        ),
    )


def add_variant(parser: ArgumentParser, say: Say) -> None:
    """Add `--variant`, any number of them."""
    parser.add_argument(
        "--variant",
        dest="variants",
        action="append",
        default=[],
        type=read_variant,
        metavar="AXIS=VALUE",
        help=say(
            "variant, til dømes municipality=kvam (kan gjentakast)",
            "variant, for eksempel municipality=kvam (kan gjentas)",
            "variant, such as municipality=kvam (may be repeated)",
        ),
    )


def add_document(parser: ArgumentParser, say: Say) -> None:
    """Add the document's file."""
    parser.add_argument(
        "path", type=Path, metavar="DOC", help=say("dokument", "dokument", "document")
    )


def add_folder(parser: ArgumentParser, say: Say) -> None:
    """Add `--out`, the folder of the files."""
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        metavar="DIR",
        help=say(
            "mappe til filene; elles «out» ved dokumentet",
            "mappe til filene; ellers «out» ved dokumentet",
            "folder for the files; “out” beside the document otherwise",
        ),
    )


def add_json(parser: ArgumentParser, say: Say) -> None:
    """Add `--json`."""
    parser.add_argument(
        "--json",
        action="store_true",
        help=say("skriv resultatet som JSON", "skriv resultatet som JSON", "print JSON"),
    )


def add_replace(parser: ArgumentParser, say: Say) -> None:
    """Add `--replace`."""
    parser.add_argument(
        "--replace",
        action="store_true",
        help=say(
            "skriv over filer som finst frå før",
            "skriv over filer som finnes fra før",
            "replace files that are already there",
        ),
    )


def chosen_variant(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return the choice of `--variant`; a UsageError where an axis is given two values."""
    choice: dict[str, str] = {}
    for axis, value in pairs:
        if choice.setdefault(axis, value) != value:
            raise UsageError(_TWICE.fill(axis=axis, one=choice[axis], other=value))
    return choice


def read_variant(text: str) -> tuple[str, str]:
    """Read `axis=value`; a size may be written as people do."""
    axis, mark, value = text.partition("=")
    value = tidy_size(value) if axis == SIZE else value
    if not (axis and mark and value):
        raise ArgumentTypeError(f"{text!r} is not of the form axis=value")
    return axis, value


_TWICE = Words(
    "aksen «{axis}» er gjeven to gonger, som {one} og {other}; vel éin",
    "aksen «{axis}» er gitt to ganger, som {one} og {other}; velg én",
    "the axis “{axis}” is given twice, as {one} and as {other}; choose one",
)
