"""Joins what keeps the work to the window: recovery, recents, versions, the person's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.model.kept import Recovery
    from brochure_studio.ui.preferences import Preferences
    from brochure_studio.ui.start.start_page import StartPage
    from brochure_studio.ui.window.desk import Desk


class Host(Protocol):
    """What of the window is needed."""

    preferences: Preferences
    start_page: StartPage

    def show_start(self) -> None:
        """Show the start page."""
        ...


class Keeping(QObject):
    """Listens to the start page and the side panel, and does it at the desk."""

    def __init__(self, host: Host, desk: Desk) -> None:
        super().__init__(desk)
        self._host, self._desk = host, desk
        start = host.start_page
        start.starter_asked.connect(desk.new_campaign)
        start.place_removed.connect(self._remove)
        start.place_pinned.connect(self._pin)
        start.rescue.taken_up.connect(self._take_up)
        start.rescue.thrown_away.connect(self._throw_away)
        desk.recent_changed.connect(self._show_recent)
        host.preferences.changed.connect(self._follow)
        self._follow("person")
        # After the window stands: looking for unsaved work should not hold it up.
        start.settled.connect(self.offer)

    def offer(self) -> None:
        """Show what earlier runs left unsaved."""
        self._host.start_page.rescue.show_rescues(self._desk.cabinet.rescues())

    def _take_up(self, left: Recovery) -> None:
        self._desk.take_up(left)
        self.offer()

    def _throw_away(self, left: Recovery) -> None:
        self._desk.cabinet.throw_away(left)
        self.offer()

    def _remove(self, path: str) -> None:
        self._desk.recent.remove(path)
        self._show_recent()

    def _pin(self, path: str) -> None:
        self._desk.recent.pin(path)
        self._show_recent()

    def _show_recent(self) -> None:
        self._host.start_page.show_recent(self._desk.recent.places())

    def _follow(self, key: str) -> None:
        preferences = self._host.preferences
        self._desk.set_person(preferences.person)
        self._desk.autosave.is_on = preferences.autosave
