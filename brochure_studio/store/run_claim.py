"""A file held locked for as long as a process lives: the system lets go of it, however it dies.

A process id would not do: another process may have it by now, and Windows has no safe way to ask.
The standard library locks files with `fcntl` on POSIX and with `msvcrt` on Windows, which agree on
little; SQLite locks them on every system alike, and knows that POSIX drops a process's locks when
any of its handles of the file is closed. So the file is opened as an empty database, in which
nothing is ever written: its exclusive lock is the claim.
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
