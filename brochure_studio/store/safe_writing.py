"""Files written so that a crash, a full disk or a lost share never costs the old version.

A temporary file in the same folder is written and synced, takes the old file's mode, and is moved
over it in one step; the folder is synced after. The old file is never opened for writing.
"""

import contextlib
import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

# What the program's own unfinished files begin with, so that it sweeps up these and no others.
PREFIX = ".brochure-studio-"
# A file this old belongs to no running job; one that is younger may be a colleague's.
_LEFTOVER_SECONDS = 24 * 3600
# On Windows a virus scanner or indexer may hold a file open for a moment (errors 5 and 32).
_WINDOWS_ERRORS = (5, 32)
_WINDOWS_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
# What writes a file, and the file's name.
Part = tuple[Callable[[Path], None], Path]


class SafeFiles:
    """Puts finished files under their final names; satisfies the port `SafeWriter`."""

    def place(
        self,
        make: Callable[[Path], None],
        file: Path,
        replace: bool = True,
        announce: Callable[[str], None] | None = None,
    ) -> None:
        """Let `make` write a temporary file beside `file`, sync it, and move it to its name.

        Whatever `make` or the disk raises, nothing is left and `file` is as it was. Without
        `replace` a FileExistsError where a file has come to stand there, even this very moment.
        `announce` is told the temporary file's name before there is one, so that a process that
        is killed leaves nothing that nobody knows of.
        """
        self.place_all(((make, file),), replace, announce)

    def place_all(
        self,
        parts: tuple[Part, ...],
        replace: bool = True,
        announce: Callable[[str], None] | None = None,
    ) -> None:
        """Let each part write its temporary file, and move them to their names once all are whole.

        A disk that fills up fills up before the first is moved, so that no files are half of the
        old and half of the new; where a move is refused, those before it are taken back.
        """
        made: list[tuple[Path, Path]] = []
        try:
            for make, file in parts:
                made.append(_write_beside(make, resolve_link(file), announce))
            _move_all(made, replace)
        except BaseException:
            _remove(temporary for temporary, _ in made)
            raise
        for folder in {final.parent for _, final in made}:
            _sync_folder(folder)

    def write_bytes(self, data: bytes, file: Path) -> None:
        """Write a whole file; on an OSError the old file still stands."""
        self.place(lambda temporary: _write_all(temporary, data), file)

    def sweep(self, folder: Path) -> tuple[Path, ...]:
        """Remove what crashed runs left a day ago or earlier; return what was removed."""
        removed = list[Path]()
        for leftover in folder.glob(PREFIX + "*"):
            with contextlib.suppress(OSError):
                if time.time() - leftover.lstat().st_mtime > _LEFTOVER_SECONDS:
                    _drop(leftover)
                    removed.append(leftover)
        return tuple(removed)

    def scratch(self) -> contextlib.AbstractContextManager[Path]:
        """Give a folder that is gone afterwards, or once this process has died, at a next start."""
        from brochure_studio.store.scratch import open_scratch

        return open_scratch()


def _drop(leftover: Path) -> None:
    if leftover.is_dir() and not leftover.is_symlink():
        shutil.rmtree(leftover)
    else:
        leftover.unlink()


def _write_beside(
    make: Callable[[Path], None], final: Path, announce: Callable[[str], None] | None
) -> tuple[Path, Path]:
    with _naming(final):
        temporary = _new_temporary(final, announce)
        try:
            make(temporary)
            _copy_mode(final, temporary)
            _sync(temporary)
        except BaseException:
            _remove((temporary,))
            raise
    return temporary, final


def _move_all(made: list[tuple[Path, Path]], replace: bool) -> None:
    """Move files to their names; on any error those moved before it are as they were."""
    moved: list[tuple[Path, Path | None]] = []
    kept: list[Path | None] = []
    try:
        for temporary, final in made:
            is_new = not final.exists()
            # One file alone is moved or not moved; there is nothing to take back.
            kept.append(None if is_new or len(made) == 1 else _keep_old(final))
            with _naming(final):
                (_replace if replace else _claim)(temporary, final)
            if is_new or kept[-1] is not None:
                moved.append((final, kept[-1]))
    except BaseException:
        for final, old in reversed(moved):
            with contextlib.suppress(OSError):
                old.replace(final) if old else final.unlink()
        raise
    finally:
        _remove(old for old in kept if old is not None)


def _keep_old(final: Path) -> Path | None:
    """Return a second name for a file about to be replaced, None where there is no room.

    On disks without links it is a copy.
    """
    old = final.with_name(f"{PREFIX}{secrets.token_hex(8)}{final.suffix}")
    with contextlib.suppress(OSError):
        os.link(final, old)
        return old
    try:
        shutil.copy2(final, old)
    except OSError:
        _remove((old,))
        return None
    return old


def _claim(temporary: Path, final: Path) -> None:
    """Give a file a name that no other has; a FileExistsError where another was quicker."""
    try:
        os.link(temporary, final)
    except FileExistsError:
        raise
    except OSError:
        # A disk without links: the name is claimed by an empty file, which is then moved over.
        os.close(os.open(final, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        try:
            _replace(temporary, final)
        except BaseException:
            _remove((final,))
            raise
    _remove((temporary,))


def _remove(files: Iterable[Path]) -> None:
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)


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


def _new_temporary(final: Path, announce: Callable[[str], None] | None) -> Path:
    # The final suffix is kept: programs that `make` calls may go by it.
    temporary = final.parent / f"{PREFIX}{secrets.token_hex(8)}{final.suffix}"
    if announce is not None:
        announce(temporary.name)
    os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    return temporary


def _write_all(file: Path, data: bytes) -> None:
    with file.open("wb") as stream:
        stream.write(data)


def _copy_mode(final: Path, temporary: Path) -> None:
    """Give the new file the old one's mode, or what a new file gets here: it was made with 0600."""
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
