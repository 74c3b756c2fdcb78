"""Where unsaved work and former versions are kept, for one person on one computer.

Plain functions of the use cases on one studio: unsaved work must be forgotten by the same run that
kept it, so this never goes by a studio of another thread.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window stands before it needs the records
    from brochure_studio.model.document import Document
    from brochure_studio.model.kept import Presence, Recovery, Version
    from brochure_studio.usecases.documents import Work
    from brochure_studio.usecases.keeping.recovery import Rescues
    from brochure_studio.usecases.studio import Studio
    from brochure_studio.values.words import Words


class Cabinet:
    """The use cases of keeping on one studio, which is opened when it is first needed."""

    def __init__(self, studio: Callable[[], Studio]) -> None:
        self._studio = studio

    def autosave(self, work: Work, document: Document, who: str) -> Words | None:
        """Keep the unsaved state of a document; return a notice where that fails."""
        from brochure_studio.usecases.keeping import recovery

        return recovery.autosave(self._studio(), work, document, who)

    def drop(self, work: Work) -> Words | None:
        """Forget the unsaved state of a document."""
        from brochure_studio.usecases.keeping import recovery

        return recovery.drop_autosave(self._studio(), work)

    def rescues(self) -> Rescues:
        """Return what earlier runs left unsaved."""
        from brochure_studio.usecases.keeping import recovery

        return recovery.list_recoveries(self._studio())

    def take_up(self, left: Recovery) -> Work:
        """Open unsaved work; an UnreadableError says what is wrong with it."""
        from brochure_studio.usecases.keeping import recovery

        return recovery.open_recovery(self._studio(), left)

    def throw_away(self, left: Recovery) -> Words | None:
        """Throw unsaved work away."""
        from brochure_studio.usecases.keeping import recovery

        return recovery.discard_recovery(self._studio(), left)

    def close(self) -> None:
        """End this run: what it still keeps is offered at the next start."""
        self._studio().recovery.close()

    def versions(self, file: Path) -> tuple[Version, ...]:
        """Return the former contents of a document, the newest first; OSError as the disk's."""
        from brochure_studio.usecases.keeping import versions

        return versions.list_versions(self._studio(), file)

    def version(self, version: Version) -> Document:
        """Return a document as it was; an UnreadableError where it cannot be had."""
        from brochure_studio.usecases.keeping import versions

        return versions.open_version(self._studio(), version)

    def enter(self, file: Path, who: str) -> Presence | None:
        """Tell others that the document is open here."""
        from brochure_studio.usecases.keeping import presence

        return presence.enter_document(self._studio(), file, who)

    def look_around(self, file: Path, own: Presence | None) -> tuple[Presence, ...]:
        """Give a sign of life and return who else has the document open."""
        from brochure_studio.usecases.keeping import presence

        return presence.look_around(self._studio(), file, own)

    def leave(self, own: Presence | None) -> None:
        """Take one's own note away."""
        from brochure_studio.usecases.keeping import presence

        presence.leave_document(self._studio(), own)

    def break_presence(self, other: Presence) -> Words | None:
        """Take another's stale note away; a notice where the disk refuses."""
        from brochure_studio.usecases.keeping import presence

        return presence.break_presence(self._studio(), other)
