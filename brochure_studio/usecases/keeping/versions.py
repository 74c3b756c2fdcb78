"""Versions: what a document was before, to look at and to go back to."""

from pathlib import Path

from brochure_studio.model.document import Document
from brochure_studio.model.kept import Opened, Version
from brochure_studio.usecases.documents import join_library
from brochure_studio.usecases.studio import Studio


def list_versions(studio: Studio, file: Path) -> tuple[Version, ...]:
    """Return the former contents of a document, the newest first; OSError where the disk fails."""
    return studio.versions.versions(file)


def open_version(studio: Studio, version: Version) -> Document:
    """Return a document as it was; the edit `Restore` puts it in the present one's place.

    An UnreadableError says what it lacks, or what the library has no longer.
    """
    document = studio.documents.read(version.copy).document
    join_library(studio, Opened(document, version.copy, ""))
    return document
