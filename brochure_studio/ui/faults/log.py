"""The program's log on this computer: what failed and where in the code, never what was written.

A line names the kind of an error and the places in the program it came through. Messages of errors
are left out, because they may quote a document or a path with somebody's name.
"""

import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from brochure_studio import __version__

FILE = "brochure-studio.log"
_MOST_BYTES = 500_000
_KEPT = 3


class FaultLog:
    """Writes a rotating log into a folder; where the disk refuses, it is silent."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._handler: RotatingFileHandler | None = None

    def note(self, error: BaseException) -> None:
        """Write down an error."""
        self._write(logging.ERROR, describe_error(error))

    def note_qt(self, category: str, kind: str) -> None:
        """Write down that Qt complained, without its words."""
        self._write(logging.WARNING, f"Qt {kind} ({category or 'default'})")

    def close(self) -> None:
        """Let go of the file."""
        if self._handler is not None:
            self._handler.close()
            self._handler = None

    def _write(self, level: int, text: str) -> None:
        try:
            handler = self._open()
        except OSError:
            return
        handler.handle(logging.LogRecord("studio", level, "", 0, text, None, None))

    def _open(self) -> RotatingFileHandler:
        if self._handler is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self.folder / FILE, maxBytes=_MOST_BYTES, backupCount=_KEPT, encoding="utf-8"
            )
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            self._handler = handler
        return self._handler


def describe_error(error: BaseException) -> str:
    """Return an error's kind and the places in the code it came through, without its message."""
    chain = [_places(error)]
    cause = error.__cause__ or error.__context__
    if cause is not None and cause is not error:
        chain.append(f"caused by {_places(cause)}")
    return "\n".join(chain)


def details_to_copy(error: BaseException) -> str:
    """Return what helps whoever mends the program: versions, and the error without its message."""
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"brochure_studio {__version__}, {system}\n{describe_error(error)}"


def _places(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {_inside(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    kind = type(error)
    number = f" {error.errno}" if isinstance(error, OSError) and error.errno else ""
    return "\n".join((f"{kind.__module__}.{kind.__qualname__}{number}", *lines))


def _inside(file: str) -> str:
    """Return a path from the folder of modules on, so that nobody's home folder is named."""
    path = Path(file)
    for top in sorted(sys.path, key=len, reverse=True):
        if top and path.is_relative_to(top):
            return path.relative_to(top).as_posix()
    return path.name
