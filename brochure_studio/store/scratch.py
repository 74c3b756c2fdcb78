"""Folders for what is only needed for a moment; those of processes that died go at the next start.

A folder is claimed by the process that made it, in a way the system ends with the process. Who can
claim the folder of another knows that nobody needs it any more.
"""

import contextlib
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from brochure_studio.store.run_claim import RunClaim

_PREFIX = "brochure-studio-"
_CLAIM = ".claim"
# Between making a folder and claiming it passes a moment.
_NEW_SECONDS = 5
# Where the disk knows no locks, what is this old belongs to nobody.
_OLD_SECONDS = 24 * 3600


@contextlib.contextmanager
def open_scratch(place: Path | None = None) -> Iterator[Path]:
    """Give an empty folder that is gone afterwards, in the system's own place unless one is named.

    What killed processes left there is swept up first. An OSError as the disk's.
    """
    root = place or Path(tempfile.gettempdir())
    sweep_scratch(root)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=root))
    claim: RunClaim | None = None
    with contextlib.suppress(OSError):
        claim = RunClaim(folder / _CLAIM)
    try:
        yield folder
    finally:
        if claim is not None:
            claim.release()
        shutil.rmtree(folder, ignore_errors=True)


def sweep_scratch(root: Path) -> tuple[Path, ...]:
    """Remove the scratch folders that no living process claims; return what was removed."""
    left = [folder for folder in root.glob(_PREFIX + "*") if _is_left(folder)]
    for folder in left:
        shutil.rmtree(folder, ignore_errors=True)
    return tuple(folder for folder in left if not folder.exists())


def _is_left(folder: Path) -> bool:
    try:
        if folder.is_symlink() or not folder.is_dir():
            return False
        age = time.time() - folder.stat().st_mtime
        if age < _NEW_SECONDS:
            return False
        if not (folder / _CLAIM).is_file():
            return age > _OLD_SECONDS
        RunClaim(folder / _CLAIM).release()
    except OSError:
        return False
    return True
