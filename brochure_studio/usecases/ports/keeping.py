"""What the use cases ask of where things are kept: library, documents, versions, files."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from brochure_studio.model.ads.sizes import Sizes
from brochure_studio.model.brand import Brand
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document
from brochure_studio.model.kept import (
    Found,
    Leftovers,
    Opened,
    Presence,
    Recovery,
    Unsaved,
    Version,
)
from brochure_studio.model.ledger import LedgerEntry
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.receivers import Receiver
from brochure_studio.values.finding import Problem

if TYPE_CHECKING:  # a list of templates need not load the typesetting
    pass


class Library(Protocol):
    """A folder with `templates/` and `assets/`; methods raise UnreadableError."""

    @property
    def root(self) -> Path:
        """Return the library's folder."""
        ...

    def brand(self, id: str) -> Brand:
        """Return a brand by id."""
        ...

    def templates(self) -> tuple[Found, ...]:
        """Return every template that can be read, in order of purpose and name."""
        ...

    def template(self, id: str) -> Found:
        """Return the template of an id."""
        ...

    def receivers(self) -> dict[str, Receiver]:
        """Return the receivers by id."""
        ...

    def sizes(self) -> Sizes:
        """Return the sizes of ads, empty where the library has none."""
        ...

    def mailing(self) -> Mailing | None:
        """Return the envelopes and labels, None where the library has none."""
        ...

    def starters(self) -> tuple[Path, ...]:
        """Return the folders of the starter campaigns."""
        ...


class Documents(Protocol):
    """Where documents and campaigns are kept; methods raise UnreadableError or OSError."""

    def read(self, file: Path) -> Opened:
        """Read a document."""
        ...

    def write(self, document: Document, file: Path, expected_hash: str | None) -> Opened:
        """Write a document safely; a ConflictError when the file is not what it was when opened."""
        ...

    def current_hash(self, file: Path) -> str | None:
        """Return the hash of a document's file as it is now, None where there is none."""
        ...

    def read_campaign(self, folder: Path) -> Campaign:
        """Read the campaign of a folder."""
        ...


class RecoveryStore(Protocol):
    """Where unsaved work is kept on this computer; methods raise OSError."""

    def keep(self, document: Document, unsaved: Unsaved) -> None:
        """Write down the unsaved state of a document, in place of this run's last one."""
        ...

    def forget(self, file: Path, draft: str = "") -> None:
        """Remove what this run kept of a document."""
        ...

    def leftovers(self) -> Leftovers:
        """Return what runs left that are no more."""
        ...

    def adopt(self, recovery: Recovery) -> Recovery:
        """Make a leftover this run's own; return where it is now."""
        ...

    def discard(self, copy: Path) -> None:
        """Throw away a leftover."""
        ...

    def close(self) -> None:
        """End this run: what it still keeps is offered at the next start."""
        ...


class Versions(Protocol):
    """Where former contents of documents are kept; methods raise OSError or UnreadableError."""

    def keep(self, file: Path) -> None:
        """Keep the content that a document's file has now, before it gets another."""
        ...

    def versions(self, file: Path) -> tuple[Version, ...]:
        """Return the versions of a document, the newest first."""
        ...


class Presences(Protocol):
    """Where it stands who has a document open; methods raise OSError."""

    def announce(self, file: Path, who: str) -> Presence:
        """Leave a note that somebody has a document open."""
        ...

    def refresh(self, own: Presence) -> Presence:
        """Give a sign of life."""
        ...

    def remove(self, presence: Presence) -> None:
        """Take a note away."""
        ...

    def others(self, file: Path, own: Presence | None) -> tuple[Presence, ...]:
        """Return who else has a document open."""
        ...


class Ledger(Protocol):
    """Where a campaign remembers its exports; methods raise OSError."""

    def note(self, folder: Path, entry: LedgerEntry) -> None:
        """Add an export to the ledger of a campaign's folder."""
        ...

    def entries(self, folder: Path) -> tuple[LedgerEntry, ...]:
        """Return the exports of a campaign's folder, the newest first."""
        ...


class SafeWriter(Protocol):
    """Puts finished files under their final names."""

    def place(
        self,
        make: Callable[[Path], None],
        file: Path,
        replace: bool = True,
        announce: Callable[[str], None] | None = None,
    ) -> None:
        """Let `make` write a temporary file beside `file`, sync it, and move it to its name.

        When `make` raises, nothing is left and `file` is as it was. Without `replace` a
        FileExistsError where a file stands there by then. `announce` is told the temporary file's
        name before there is one.
        """
        ...

    def place_all(
        self, parts: tuple[tuple[Callable[[Path], None], Path], ...], replace: bool = True
    ) -> None:
        """Place files as `place` does, all or none: none is moved before all are written."""
        ...

    def sweep(self, folder: Path) -> tuple[Path, ...]:
        """Remove what crashed runs left in a folder long ago; return what was removed."""
        ...

    def scratch(self) -> AbstractContextManager[Path]:
        """Give a folder that is gone afterwards; those of runs that were killed go too."""
        ...


class FileMarks(Protocol):
    """Where things stand in YAML files; methods raise UnreadableError."""

    def problem(
        self, file: Path, steps: tuple[str | int, ...], what: str, todo: str, key: bool = False
    ) -> Problem:
        """Return a problem at the value that the steps lead to, or at its key."""
        ...

    def format_of(self, file: Path) -> str:
        """Return the format a file says it has, `document` or `campaign`; empty for none."""
        ...


class Inspector(Protocol):
    """Looks at a library's files one by one, as its keeper needs it."""

    def inspect(self, file: Path) -> tuple[Problem, ...]:
        """Return what is wrong with a file of any kind the library knows."""
        ...
