"""Former contents of a document, in `.versions` beside it, the fewer the older they are."""

import re
import stat
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from brochure_studio.model.kept import Version
from brochure_studio.store.beside import make_beside
from brochure_studio.store.file_reading import read_bytes
from brochure_studio.store.reading import hash_text
from brochure_studio.store.safe_writing import SafeFiles, resolve_link
from brochure_studio.store.yaml.reading import MOST_BYTES

FOLDER = ".versions"
# So many of the newest are always kept.
LEAST = 10
# Of those that are younger than the first, one is kept in each stretch of the second.
_STEPS = (
    (timedelta(days=1), timedelta(hours=1)),
    (timedelta(days=31), timedelta(days=1)),
    (timedelta(days=366), timedelta(days=7)),
    (timedelta.max, timedelta(days=30)),
)
_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"(\d{8}T\d{12}Z)-([0-9a-f]{12})\.yaml")


class VersionFolders:
    """Keeps former contents of documents; satisfies the port `Versions`."""

    def __init__(self, files: SafeFiles | None = None) -> None:
        self._files = files or SafeFiles()

    def keep(self, file: Path) -> None:
        """Keep the content that a document's file has now, before it gets another.

        Nothing is done where there is no file, or its content was the last to be kept. OSError
        where the disk refuses, UnreadableError where the file is far too large to be a document.
        """
        real = resolve_link(file)
        if not real.is_file():
            return
        data = read_bytes(real, MOST_BYTES)
        folder, short = _folder(real), hash_text(data)[:12]
        held = _kept(folder)
        if held and held[0].copy.name.endswith(f"-{short}.yaml"):
            return
        make_beside(folder.parent)
        make_beside(folder)
        copy = folder / f"{_saved_at(real).strftime(_STAMP)}-{short}.yaml"
        self._files.write_bytes(data, copy)
        with suppress(OSError):
            copy.chmod(stat.S_IMODE(real.stat().st_mode))
        _thin(folder)

    def versions(self, file: Path) -> tuple[Version, ...]:
        """Return the versions of a document, the newest first, without the one it has now."""
        real = resolve_link(file)
        present = f"-{hash_text(real.read_bytes())[:12]}.yaml" if real.is_file() else "-"
        return tuple(one for one in _kept(_folder(real)) if not one.copy.name.endswith(present))


def surplus(times: Sequence[datetime], now: datetime) -> tuple[datetime, ...]:
    """Return the times of those versions that are not kept any longer, the newest first."""
    seen, found = set[tuple[timedelta, int]](), list[datetime]()
    for number, time in enumerate(sorted(times, reverse=True)):
        step = next(step for age, step in _STEPS if now - time <= age)
        stretch = step, int(time.timestamp() // step.total_seconds())
        if number >= LEAST and stretch in seen:
            found.append(time)
        seen.add(stretch)
    return tuple(found)


def _folder(file: Path) -> Path:
    return file.parent / FOLDER / file.name


def _kept(folder: Path) -> list[Version]:
    found = list[Version]()
    for copy in folder.iterdir() if folder.is_dir() else ():
        match = _NAME.fullmatch(copy.name)
        with suppress(ValueError, OSError):  # no date, or a colleague has just thinned it out
            if match:
                saved = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
                found.append(Version(copy, saved, copy.stat().st_size))
    return sorted(found, key=lambda one: (one.saved, one.copy.name), reverse=True)


def _saved_at(file: Path) -> datetime:
    try:
        return datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except (ValueError, OverflowError):  # shares give times that no calendar has
        return datetime.now(UTC)


def _thin(folder: Path) -> None:
    held = _kept(folder)
    gone = set(surplus([one.saved for one in held], datetime.now(UTC)))
    for one in held:
        if one.saved in gone:
            with suppress(OSError):
                one.copy.unlink()
