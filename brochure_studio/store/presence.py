"""Who has a document open: notes in `.open` beside it, which tell and never hinder.

Whether a note is stale is judged by the share's own clock: the times of two files that lie on it
are compared, so that a computer whose clock is wrong makes nobody disappear.
"""

import platform
import secrets
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from brochure_studio.model.kept import Presence
from brochure_studio.store.beside import make_beside
from brochure_studio.store.file_reading import read_bytes
from brochure_studio.store.flat_facts import plain_name, read_facts, read_moment, write_facts
from brochure_studio.store.safe_writing import SafeFiles
from brochure_studio.values.finding import UnreadableError

FOLDER = ".open"
# A program that is alive gives a sign every few minutes; a laptop may sleep a little.
STALE_SECONDS = 15 * 60
_FACTS = ("who", "host", "since")
_MOST_BYTES = 4096


class PresenceNotes:
    """Tells colleagues who has a document open; satisfies the port `Presences`."""

    def __init__(self, files: SafeFiles | None = None) -> None:
        self._files = files or SafeFiles()

    def announce(self, file: Path, who: str) -> Presence:
        """Leave a note that somebody has a document open; OSError where the folder refuses."""
        folder = file.parent / FOLDER
        make_beside(folder)
        now = datetime.now(UTC)
        note = folder / f"{file.name}~{secrets.token_hex(4)}.json"
        own = Presence(note, plain_name(who), plain_name(platform.node()), now, now)
        self._write(own)
        return own

    def refresh(self, own: Presence) -> Presence:
        """Give a sign of life; a note that somebody took away is written anew."""
        make_beside(own.note.parent)
        self._write(own)
        return replace(own, seen=datetime.now(UTC))

    def remove(self, presence: Presence) -> None:
        """Take a note away: one's own when the document is closed, a stale one by choice."""
        presence.note.unlink(missing_ok=True)
        with suppress(OSError):  # others may have theirs in it
            presence.note.parent.rmdir()

    def others(self, file: Path, own: Presence | None) -> tuple[Presence, ...]:
        """Return who else has a document open, the first to open it first; OSError as the disk."""
        folder = file.parent / FOLDER
        notes = sorted(folder.iterdir()) if folder.is_dir() else []
        named = [one for one in notes if one.name.rpartition("~")[0] == file.name]
        now = _time_of(own.note) if own else None
        found = (_look_at(one, now or time.time()) for one in named if not own or one != own.note)
        return tuple(sorted((one for one in found if one), key=lambda one: one.since))

    def _write(self, own: Presence) -> None:
        facts = {"who": own.who, "host": own.host, "since": own.since.isoformat()}
        self._files.write_bytes(write_facts(facts).encode("ascii"), own.note)


def _time_of(note: Path) -> float | None:
    try:
        return note.stat().st_mtime
    except OSError:
        return None


def _look_at(note: Path, now: float) -> Presence | None:
    """Return what a note says; None where it is broken or has just been taken away."""
    try:
        text = read_bytes(note, _MOST_BYTES).decode("ascii")
        facts = read_facts(text, _FACTS)
        since = read_moment(facts["since"])
        at = note.stat().st_mtime
        seen = datetime.fromtimestamp(at, UTC)
    except (UnreadableError, ValueError, OverflowError, OSError):
        return None
    # A time to come is no sign of life either: a lock dated in the future would last for ever.
    is_stale = abs(now - at) > STALE_SECONDS
    return Presence(
        note, plain_name(facts["who"]), plain_name(facts["host"]), since, seen, is_stale
    )
