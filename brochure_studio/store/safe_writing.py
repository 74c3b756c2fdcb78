"""Files written so that a crash, a full disk or a lost share never costs the old version.

A temporary file in the same folder is written and synced, takes the old file's mode, and is moved
over it in one step; the folder is synced after. The old file is never opened for writing.
"""

import contextlib
import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

# What the program's own unfinished files begin with, so that it sweeps up these and no others.
PREFIX = ".brochure-studio-"
# A file this old belongs to no running job; one that is younger may be a colleague's.
_LEFTOVER_SECONDS = 24 * 3600
# On Windows a virus scanner or indexer may hold a file open for a moment (errors 5 and 32).
_WINDOWS_ERRORS = (5, 32)
_WINDOWS_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)


class SafeFiles:
    """Puts finished files under their final names; satisfies the port `SafeWriter`."""

    def place(self, make: Callable[[Path], None], file: Path) -> None:
        """Let `make` write a temporary file beside `file`, sync it, and move it to its name.

        Whatever `make` or the disk raises, nothing is left and `file` is as it was.
        """
        final = resolve_link(file)
        with _naming(final):
            temporary = _new_temporary(final)
            try:
                make(temporary)
                _copy_mode(final, temporary)
                _sync(temporary)
                _replace(temporary, final)
            except BaseException:
                with contextlib.suppress(OSError):
                    temporary.unlink(missing_ok=True)
                raise
        _sync_folder(final.parent)

    def write_bytes(self, data: bytes, file: Path) -> None:
        """Write a whole file; on an OSError the old file still stands."""
        self.place(lambda temporary: _write_all(temporary, data), file)

    def sweep(self, folder: Path) -> tuple[Path, ...]:
        """Remove what crashed runs left a day ago or earlier; return what was removed."""
        removed = list[Path]()
        for leftover in folder.glob(PREFIX + "*"):
            with contextlib.suppress(OSError):
                if time.time() - leftover.stat().st_mtime > _LEFTOVER_SECONDS:
                    leftover.unlink()
                    removed.append(leftover)
        return tuple(removed)


@contextlib.contextmanager
def _naming(final: Path) -> Iterator[None]:
    """Let an OSError name the file that was asked for, not the temporary one beside it."""
    try:
        yield
    except OSError as error:
        if error.filename is None or PREFIX in str(error.filename):
            error.filename, error.filename2 = str(final), None
        raise


def resolve_link(file: Path) -> Path:
    """Return the file that a symlink points at, so that the link itself is kept."""
    return file.resolve() if file.is_symlink() else file


def _new_temporary(final: Path) -> Path:
    # The final suffix is kept: programs that `make` calls may go by it.
    handle, name = tempfile.mkstemp(final.suffix, PREFIX, final.parent)
    os.close(handle)
    return Path(name)


def _write_all(file: Path, data: bytes) -> None:
    with file.open("wb") as stream:
        stream.write(data)


def _copy_mode(final: Path, temporary: Path) -> None:
    """Give the new file the old one's mode, or what a new file gets here: mkstemp leaves 0600."""
    try:
        mode = stat.S_IMODE(final.stat().st_mode)
    except FileNotFoundError:
        mode = 0o666 & ~_umask()
    with contextlib.suppress(OSError):  # a share may not know modes
        temporary.chmod(mode)


def _umask() -> int:
    # There is no call that only asks, and setting it even for a moment would race other threads.
    if sys.platform == "linux":
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("Umask:"):
                return int(line.split()[1], 8)
    return 0o022


def _sync(file: Path) -> None:
    # Opened for writing because Windows syncs no file that is open for reading only.
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def _replace(temporary: Path, final: Path) -> None:
    for wait in (*_WINDOWS_WAITS, None):
        try:
            temporary.replace(final)
        except OSError as error:
            if wait is None or getattr(error, "winerror", None) not in _WINDOWS_ERRORS:
                raise
            time.sleep(wait)
        else:
            return


def _sync_folder(folder: Path) -> None:
    """Make the move itself last; where folders cannot be opened (Windows, some shares), go on."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
