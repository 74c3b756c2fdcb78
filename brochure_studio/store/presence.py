"""Who has a document open: notes in `.open` beside it, which tell and never hinder.

Whether a note is stale is judged by the share's own clock: the times of two files that lie on it
are compared, so that a computer whose clock is wrong makes nobody disappear. What this person's
own programs left on this computer when they died is known at once, by a file each of them holds
locked, and is swept away.
"""

import hashlib
import platform
import secrets
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from brochure_studio.model.kept import Presence
from brochure_studio.store.beside import make_beside
from brochure_studio.store.file_reading import read_bytes
from brochure_studio.store.flat_facts import plain_name, read_facts, read_moment, write_facts
from brochure_studio.store.safe_writing import SafeFiles
from brochure_studio.values.finding import UnreadableError

if TYPE_CHECKING:  # sqlite is loaded only when something is claimed
    from brochure_studio.store.run_claim import RunClaim

FOLDER = ".open"
# A program that is alive gives a sign every few minutes; a laptop may sleep a little.
STALE_SECONDS = 15 * 60
_FACTS = ("who", "host", "since")
_MOST_BYTES = 4096


class PresenceNotes:
    """Tells colleagues who has a document open; satisfies the port `Presences`.

    `claims` is a folder of this person on this computer, in which a file is held locked for each
    document that is open.
    """

    def __init__(self, files: SafeFiles | None = None, claims: Path | None = None) -> None:
        self._files = files or SafeFiles()
        self._claims = claims
        self._held: dict[str, RunClaim] = {}

    def announce(self, file: Path, who: str) -> Presence:
        """Leave a note that somebody has a document open; OSError where the folder refuses."""
        folder = file.parent / FOLDER
        make_beside(folder)
        now = datetime.now(UTC)
        note = folder / f"{file.name}~{secrets.token_hex(4)}.json"
        own = Presence(note, plain_name(who), plain_name(platform.node()), now, now)
        self._claim(note)
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
        self._let_go(presence.note)
        with suppress(OSError):  # others may have theirs in it
            presence.note.parent.rmdir()

    def others(self, file: Path, own: Presence | None) -> tuple[Presence, ...]:
        """Return who else has a document open, the first to open it first; OSError as the disk."""
        folder = file.parent / FOLDER
        notes = sorted(folder.iterdir()) if folder.is_dir() else []
        named = [one for one in notes if one.name.rpartition("~")[0] == file.name]
        now = _time_of(own.note) if own else None
        others = [one for one in named if not own or one != own.note]
        found = [self._look_at(one, now or time.time(), own) for one in others]
        return tuple(sorted((one for one in found if one), key=lambda one: one.since))

    def _claim(self, note: Path) -> None:
        """Hold a file locked for a note; without one the note is judged by its age alone."""
        if self._claims is not None:
            from brochure_studio.store.run_claim import RunClaim

            with suppress(OSError):
                self._claims.mkdir(parents=True, exist_ok=True)
                self._held[note.stem] = RunClaim(self._claims / _claim_name(note))

    def _let_go(self, note: Path) -> None:
        held = self._held.pop(note.stem, None)
        if held is not None:
            held.release()
        if self._claims is not None:
            with suppress(OSError):
                (self._claims / _claim_name(note)).unlink(missing_ok=True)

    def _look_at(self, note: Path, now: float, own: Presence | None) -> Presence | None:
        """Return what a note says; None where its program was one's own and is no more."""
        found = _read(note, now)
        if found is None or self._claims is None or _place_in(note) != self._place():
            return found
        from brochure_studio.store.run_claim import is_claimed

        if is_claimed(self._claims / _claim_name(note)):
            return replace(found, is_own=own is not None and own.who == found.who)
        with suppress(OSError):
            self.remove(found)
        return None

    def _place(self) -> str:
        """Return what tells this person on this computer from others, and no more than that."""
        named = f"{platform.node()} {self._claims}"
        return hashlib.sha256(named.encode("utf-8", "surrogateescape")).hexdigest()[:16]

    def _write(self, own: Presence) -> None:
        facts = {"who": own.who, "host": own.host, "since": own.since.isoformat()}
        if own.note.stem in self._held:
            facts["place"] = self._place()
        self._files.write_bytes(write_facts(facts).encode("ascii"), own.note)


def _time_of(note: Path) -> float | None:
    try:
        return note.stat().st_mtime
    except OSError:
        return None


def _claim_name(note: Path) -> str:
    # The note's own name may be too long for it, and is nobody's business in there.
    return hashlib.sha256(note.name.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _place_in(note: Path) -> str:
    """Return whose note it is, as far as it says so."""
    try:
        return read_facts(read_bytes(note, _MOST_BYTES).decode("ascii"), ("place",))["place"]
    except (UnreadableError, ValueError, OSError):
        return ""


def _read(note: Path, now: float) -> Presence | None:
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
