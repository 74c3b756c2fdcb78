"""Things as they are kept: templates and documents with their files, versions, unsaved work."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from brochure_studio.model.document import Document
from brochure_studio.model.template import Template


@dataclass(frozen=True, slots=True)
class Found:
    """A template with the file it came from and the hash of its bytes.

    A template of many sizes stands here laid out for its first size; `master` is as it is written.
    """

    template: Template
    file: Path
    hash: str
    master: Template | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A document as read: where it lies and the hash of its bytes at that time."""

    document: Document
    file: Path
    hash: str


@dataclass(frozen=True, slots=True)
class Version:
    """A former content of a document: where it is kept, when it was saved, its size in bytes."""

    copy: Path
    saved: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Whose unsaved work it is, from when, and on which document.

    `file` is where the document lies or was going to; `based_on` is the hash it had when it was
    opened, empty where it was never saved; `draft` tells never-saved documents of one name apart.
    """

    file: Path
    who: str
    when: datetime
    based_on: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Recovery:
    """Unsaved work that an earlier run left: the copy that holds it, its title, and whose it is."""

    copy: Path
    title: str
    unsaved: Unsaved


@dataclass(frozen=True, slots=True)
class Leftovers:
    """All that earlier runs left, the newest first, and the copies that cannot be read."""

    recoveries: tuple[Recovery, ...] = ()
    broken: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody who has a document open: who, on which computer, since when.

    `note` is the file that says so, `seen` the time of its last sign of life; it `is_stale` when
    that is so long ago that the program there has most likely stopped. `is_own` where it is
    another window of the same person on the same computer.
    """

    note: Path
    who: str
    host: str
    since: datetime
    seen: datetime
    is_stale: bool = False
    is_own: bool = False


class ConflictError(Exception):
    """Somebody else has changed the file since it was opened; both versions are kept.

    `file` holds the other person's version, `kept` the one that was to be saved.
    """

    def __init__(self, file: Path, kept: Path) -> None:
        super().__init__(
            f"{file.name} has been changed by somebody else since it was opened; "
            f"your version is kept as {kept.name}"
        )
        self.file = file
        self.kept = kept
