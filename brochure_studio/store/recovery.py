"""Unsaved work, kept on this computer until it is saved or somebody chooses to throw it away.

Every run of the program writes into a folder of its own, so no run overwrites what another left.
A copy is a document like any other, its first line a comment that says whose it is.
"""

import hashlib
import secrets
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from brochure_studio.model.document import Document
from brochure_studio.model.kept import Leftovers, Recovery, Unsaved
from brochure_studio.store.file_reading import read_bytes, unreadable
from brochure_studio.store.flat_facts import plain_name, read_facts, read_moment, write_facts
from brochure_studio.store.reading import read_record
from brochure_studio.store.safe_writing import PREFIX, SafeFiles
from brochure_studio.store.yaml.reading import MOST_BYTES
from brochure_studio.store.yaml.writing import write_record
from brochure_studio.values.finding import UnreadableError

if TYPE_CHECKING:  # only who has unsaved work needs it
    from brochure_studio.store.run_claim import RunClaim

_HEAD = "# brochure-studio recovery/1 "
_FACTS = ("file", "who", "when", "based_on", "draft")
_CLAIM = "running"
_OLD_SECONDS = 24 * 3600


class LocalRecovery:
    """Keeps unsaved work in a local folder; satisfies the port `RecoveryStore`.

    Nothing is written before there is something to keep.
    """

    def __init__(self, folder: Path, files: SafeFiles | None = None) -> None:
        self._folder = folder
        self._files = files or SafeFiles()
        self._run = folder / f"run-{secrets.token_hex(8)}"
        self._claim: RunClaim | None = None

    def keep(self, document: Document, unsaved: Unsaved) -> None:
        """Write down the unsaved state of a document, in place of this run's last one.

        OSError where the disk refuses: then the last one still stands.
        """
        self._begin()
        text = _head(unsaved) + write_record(document)
        self._files.write_bytes(text.encode("utf-8"), self._copy(unsaved.file, unsaved.draft))

    def forget(self, file: Path, draft: str = "") -> None:
        """Remove what this run kept of a document, which is saved now or was given up."""
        self._copy(file, draft).unlink(missing_ok=True)

    def leftovers(self) -> Leftovers:
        """Return what runs left that are no more, the newest first; OSError where the disk fails.

        What a window that is still open keeps is not among it.
        """
        found, broken = list[Recovery](), list[Path]()
        for copy in self._left():
            try:
                found.append(_look_at(copy))
            except UnreadableError:
                broken.append(copy)
        found.sort(key=lambda one: one.unsaved.when, reverse=True)
        return Leftovers(tuple(found), tuple(broken))

    def adopt(self, recovery: Recovery) -> Recovery:
        """Make a leftover this run's own, which may then write on it; return where it is now.

        It stays what it is where this run keeps unsaved work of the same document already.
        """
        own = self._copy(recovery.unsaved.file, recovery.unsaved.draft)
        self._begin()
        if own.exists():
            return recovery
        recovery.copy.replace(own)
        _clear(recovery.copy.parent)
        return replace(recovery, copy=own)

    def discard(self, copy: Path) -> None:
        """Throw away a leftover, as somebody has chosen."""
        copy.unlink(missing_ok=True)
        _clear(copy.parent)

    def close(self) -> None:
        """End this run: what it still keeps is offered at the next start."""
        if self._claim is not None:
            self._claim.release()
            self._claim = None
            _clear(self._run)

    def _begin(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        # Unsaved work is nobody else's business on a computer that several people use.
        self._run.mkdir(mode=0o700, exist_ok=True)
        if self._claim is None:
            from brochure_studio.store.run_claim import RunClaim

            with suppress(OSError):  # then another window may offer this one's work: no harm
                self._claim = RunClaim(self._run / _CLAIM)

    def _copy(self, file: Path, draft: str) -> Path:
        key = f"{file.absolute()}\0{draft}".encode("utf-8", "surrogateescape")
        return self._run / f"{hashlib.sha256(key).hexdigest()[:16]}.yaml"

    def _left(self) -> Iterator[Path]:
        runs = sorted(self._folder.glob("run-*")) if self._folder.is_dir() else []
        for run in runs:
            if run != self._run and not _is_alive(run):
                # Unfinished files of a run that died while writing begin with a dot.
                copies = [one for one in run.glob("*.yaml") if one.name[0] != "."]
                yield from sorted(copies)
                if not copies:
                    _sweep(run)


def _is_alive(run: Path) -> bool:
    from brochure_studio.store.run_claim import is_claimed

    return is_claimed(run / _CLAIM)


def _head(unsaved: Unsaved) -> str:
    facts = {
        "file": str(unsaved.file.absolute()),
        "who": unsaved.who,
        "when": unsaved.when.isoformat(),
        "based_on": unsaved.based_on,
        "draft": unsaved.draft,
    }
    return f"{_HEAD}{write_facts(facts)}\n"


def _look_at(copy: Path) -> Recovery:
    line = read_bytes(copy, MOST_BYTES).partition(b"\n")[0].decode("ascii", "replace")
    try:
        facts = read_facts(line.removeprefix(_HEAD), _FACTS)
        when = read_moment(facts["when"])
    except ValueError as error:
        raise unreadable(copy, "this is no unsaved work", "throw it away", 1, 1) from error
    unsaved = Unsaved(
        Path(facts["file"]), plain_name(facts["who"]), when, facts["based_on"], facts["draft"]
    )
    return Recovery(copy, read_record(copy, Document).record.title, unsaved)


def _sweep(run: Path) -> None:
    """Remove a folder that a run left empty long ago; a new one may be about to be filled."""
    with suppress(OSError):
        if time.time() - run.stat().st_mtime > _OLD_SECONDS:
            for unfinished in run.glob(f"{PREFIX}*"):
                unfinished.unlink()
            _clear(run)


def _clear(run: Path) -> None:
    """Remove the folder of a run that is no more, unless something is left in it."""
    if _is_alive(run) or any(run.glob("*.yaml")):
        return
    with suppress(OSError):
        (run / _CLAIM).unlink(missing_ok=True)
        run.rmdir()
