"""What one worked on last: documents and campaigns, kept in the settings."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

_KEY = "recent"
# What is pinned stays; of the others so many are kept.
_MOST = 16


@dataclass(frozen=True, slots=True)
class RecentPlace:
    """A document or a campaign's folder that was open: its path, its title, whether it is kept."""

    path: str
    title: str
    is_campaign: bool = False
    is_pinned: bool = False

    @property
    def is_missing(self) -> bool:
        """Tell whether nothing lies there now."""
        return not Path(self.path).exists()


class RecentFiles:
    """The pinned ones first, then the latest; what is gone stays until somebody takes it out."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def places(self) -> tuple[RecentPlace, ...]:
        """Return what was open, the pinned ones first."""
        kept = self._all()
        return tuple(sorted(kept, key=lambda place: not place.is_pinned))

    def add(self, file: Path, title: str, is_campaign: bool = False) -> None:
        """Put a document or a campaign first."""
        path = str(file.resolve())
        before = next((one for one in self._all() if one.path == path), None)
        pinned = before is not None and before.is_pinned
        rest = [one for one in self._all() if one.path != path]
        self._keep([RecentPlace(path, title, is_campaign, pinned), *rest])

    def remove(self, path: str) -> None:
        """Take a place out of the list; the file itself is left alone."""
        self._keep([one for one in self._all() if one.path != path])

    def pin(self, path: str) -> None:
        """Keep a place first, or no longer."""
        changed = (
            replace(one, is_pinned=not one.is_pinned) if one.path == path else one
            for one in self._all()
        )
        self._keep(list(changed))

    def _keep(self, places: list[RecentPlace]) -> None:
        loose = [one for one in places if not one.is_pinned][:_MOST]
        kept = [one for one in places if one.is_pinned or one in loose]
        self._settings.setValue(_KEY, [json.dumps(asdict(one)) for one in kept])

    def _all(self) -> list[RecentPlace]:
        kept = self._settings.value(_KEY, [], list)
        # A list of one comes back from an INI file as the one string.
        lines = kept if isinstance(kept, list) else [kept]
        return [place for line in lines if (place := _read(str(line))) is not None]


def _read(line: str) -> RecentPlace | None:
    try:
        held: Any = json.loads(line)
        return RecentPlace(
            str(held["path"]),
            str(held["title"]),
            held.get("is_campaign") is True,
            held.get("is_pinned") is True,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
