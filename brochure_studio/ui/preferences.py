"""A person's choices on this computer, kept in Qt's settings."""

from pathlib import Path
from typing import Literal, cast, get_args

from PySide6.QtCore import QObject, QSettings, Signal

Appearance = Literal["system", "light", "dark"]
# Languages of the window, each by its own name.
LANGUAGES = {"nn": "Nynorsk", "nb": "Bokmål", "en": "English"}


class Preferences(QObject):
    """Reads and writes one choice at a time; `changed` tells which."""

    changed = Signal(str)

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings

    @property
    def language(self) -> str:
        """Return the window's language, empty where nobody has chosen one."""
        chosen = self._text("language")
        return chosen if chosen in LANGUAGES else ""

    @property
    def library(self) -> Path | None:
        """Return the library's folder, None for the one that comes with the program."""
        return self._path("library")

    @property
    def profile(self) -> Path | None:
        """Return the print shop's own ICC profile, None for the library's."""
        return self._path("profile")

    @property
    def export_folder(self) -> Path | None:
        """Return where exports go, None for a folder beside each document."""
        return self._path("export_folder")

    @property
    def person(self) -> str:
        """Return the name that others see; it grants nothing."""
        return self._text("person").strip()

    @property
    def appearance(self) -> Appearance:
        """Return whether the window is light, dark, or as the system is."""
        chosen = self._text("appearance")
        return cast(Appearance, chosen) if chosen in get_args(Appearance) else "system"

    @property
    def autosave(self) -> bool:
        """Tell whether unsaved work is kept while one works."""
        return self._flag("autosave", True)

    @property
    def toured(self) -> bool:
        """Tell whether the tour of the first start has been seen or put away."""
        return self._flag("toured", False)

    def choose(self, key: str, value: str | bool | Path | None) -> None:
        """Keep a choice; None and an empty text take it back."""
        before = self.settings.value(key)
        if value in (None, ""):
            self.settings.remove(key)
        else:
            kept = value if isinstance(value, bool) else str(value)
            self.settings.setValue(key, kept)
        if self.settings.value(key) != before:
            self.changed.emit(key)

    def _text(self, key: str) -> str:
        return str(self.settings.value(key, "") or "")

    def _path(self, key: str) -> Path | None:
        text = self._text(key)
        return Path(text) if text else None

    def _flag(self, key: str, usual: bool) -> bool:
        # An .ini file gives back words where a bool was put in.
        return str(self.settings.value(key, usual)).lower() in ("true", "1")
