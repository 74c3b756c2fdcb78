"""Things as they are kept: a template or document with its file and the hash it had."""

from dataclasses import dataclass
from pathlib import Path

from brochure_studio.model.document import Document
from brochure_studio.model.template import Template


@dataclass(frozen=True, slots=True)
class Found:
    """A template with the file it came from and the hash of its bytes."""

    template: Template
    file: Path
    hash: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A document as read: where it lies and the hash of its bytes at that time."""

    document: Document
    file: Path
    hash: str


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
