"""The documents one worked on last, kept in the settings."""

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "recent"
_MOST = 12


class RecentFiles:
    """Paths with titles, the latest first; files that are gone are left out when shown."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def titles(self) -> tuple[tuple[str, str], ...]:
        """Return path and title of each document that is still there."""
        return tuple((path, title) for path, title in self._all() if Path(path).is_file())

    def add(self, file: Path, title: str) -> None:
        """Put a document first."""
        path = str(file.resolve())
        rest = [pair for pair in self._all() if pair[0] != path]
        lines = [f"{path}\n{name}" for path, name in ((path, title), *rest)]
        self._settings.setValue(_KEY, lines[:_MOST])

    def _all(self) -> list[tuple[str, str]]:
        kept = self._settings.value(_KEY, [], list)
        pairs = (str(line).partition("\n") for line in (kept if isinstance(kept, list) else []))
        return [(path, title) for path, _, title in pairs if title]
