"""Folders that the program keeps beside a document, where its colleagues can use them too."""

import stat
from contextlib import suppress
from pathlib import Path


def make_beside(folder: Path) -> None:
    """Make a folder that gives the same people the same rights as the one around it."""
    if folder.is_dir():
        return
    folder.mkdir(exist_ok=True)
    with suppress(OSError):  # a share may not know modes
        folder.chmod(stat.S_IMODE(folder.parent.stat().st_mode))
