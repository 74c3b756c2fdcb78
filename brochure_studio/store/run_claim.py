"""A file held locked for as long as a process lives: the system lets go of it, however it dies.

A process id would not do: another process may have it by now, and Windows has no safe way to ask.
SQLite's exclusive lock is the one lock of the standard library that every system has; nothing is
ever written into the file.
"""

import sqlite3
import weakref
from pathlib import Path


class RunClaim:
    """A claim on a file, which is made where it is missing; an OSError where it cannot be had."""

    def __init__(self, file: Path) -> None:
        try:
            held = _lock(file)
        except sqlite3.Error as error:
            raise OSError(f"{file} cannot be claimed: {error}") from error
        # Whoever forgets to let go does so at the latest when the process ends.
        self._release = weakref.finalize(self, held.close)

    def release(self) -> None:
        """Let go; the file stays."""
        self._release()


def is_claimed(file: Path) -> bool:
    """Tell whether a living process has a claim on a file; not where the disk knows no locks."""
    if not file.exists():
        return False
    try:
        _lock(file).close()
    except sqlite3.Error as error:
        return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_BUSY
    return False


def _lock(file: Path) -> sqlite3.Connection:
    # Work may be kept by another thread than the one that ends the program.
    held = sqlite3.connect(file, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        held.execute("PRAGMA journal_mode = MEMORY")  # else a journal is left beside it
        held.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        held.close()
        raise
    return held
