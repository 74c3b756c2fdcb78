"""What stands beside the work: settings, help, the palette and the tour."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolBar, QWidget

from brochure_studio.ui.actions import ActionRow, Translate, action_rows
from brochure_studio.ui.help.topics import ABOUT, GLOSSARY, SHORTCUTS
from brochure_studio.ui.window.later import Later
from brochure_studio.ui.window.panes import leave_by_escape

if TYPE_CHECKING:  # loaded when it is first asked for
    from brochure_studio.ui.editing.session import Session
    from brochure_studio.ui.help.help_page import HelpPage, Shortcuts
    from brochure_studio.ui.help.tour import Mark, Tour
    from brochure_studio.ui.palette.commands import Command
    from brochure_studio.ui.palette.palette import Palette
    from brochure_studio.ui.preferences import Preferences
    from brochure_studio.ui.settings.settings_page import SettingsPage
    from brochure_studio.ui.start.start_page import StartPage
    from brochure_studio.ui.window.page_book import PageBook
    from brochure_studio.ui.workplace.workplace import Workplace


class Host(Protocol):
    """What of the window is needed to come and go."""

    workplace: Workplace
    start_page: StartPage
    book: PageBook
    pages: QStackedWidget
    actions_by_id: dict[str, QAction]

    @property
    def session(self) -> Session | None:
        """Return the open document."""
        ...

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages."""
        ...

    def show_editor(self) -> None:
        """Show the open document."""
        ...

    def new_document(self, template: str) -> None:
        """Start a document from a template."""
        ...

    def open_path(self, path: Path) -> None:
        """Open a document or a campaign."""
        ...

    def recent(self) -> tuple[tuple[str, str], ...]:
        """Return path and title of what was worked on last and is still there."""
        ...


class SidePages(QObject):
    """Opens them over the window's pages, and goes back to where one was."""

    reopen_asked = Signal()

    def __init__(
        self,
        window: QMainWindow,
        host: Host,
        preferences: Preferences,
        sayings: Callable[[], tuple[Translate, ...]],
    ) -> None:
        super().__init__(window)
        self._window, self._host, self.preferences = window, host, preferences
        self._sayings = sayings
        self._said: dict[str, str] = {}
        self._rows: tuple[ActionRow, ...] = ()
        self._from: QWidget | None = None
        self.settings: SettingsPage | None = None
        self.help: HelpPage | None = None
        self._palette = Later(self._make_palette)
        self._tour = Later(self._make_tour)

    @property
    def palette(self) -> Palette:
        """Return the palette."""
        return self._palette()

    @property
    def tour(self) -> Tour:
        """Return the notes of the first start."""
        return self._tour()

    def _make_palette(self) -> Palette:
        from brochure_studio.ui.palette.palette import Palette

        return Palette(self._window)

    def _make_tour(self) -> Tour:
        from brochure_studio.ui.help.tour import Tour

        tour = Tour(self._window)
        tour.ended.connect(lambda: self.preferences.choose("toured", True))
        self._host.pages.currentChanged.connect(self._leave_tour)
        return tour

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the help menu and the settings do."""
        return {
            "settings": self.show_settings,
            "palette": self.show_palette,
            "help": lambda: self.show_help(self.topic()),
            "glossary": lambda: self.show_help(GLOSSARY),
            "shortcuts": lambda: self.show_help(SHORTCUTS),
            "tour": self.show_tour,
            "about": lambda: self.show_help(ABOUT),
        }

    def know_actions(self, rows: tuple[ActionRow, ...]) -> None:
        """Learn the window's actions, for the palette and the table of shortcuts."""
        self._rows = rows

    def begin(self) -> None:
        """Show the tour when this person has not seen it, where the start page stands."""
        if not self.preferences.toured:
            QTimer.singleShot(600, self, self._begin_tour)

    def _begin_tour(self) -> None:
        # Who opened a document at once wants the document; the tour waits for another day.
        if self._host.pages.currentWidget() is self._host.start_page:
            self.show_tour()

    def back(self) -> None:
        """Go back to the page one came from."""
        self._host.show_page(self._from or self._host.start_page)

    def _visit(self, page: QWidget) -> None:
        here = self._host.pages.currentWidget()
        if here not in (self.settings, self.help):
            self._from = here
        if self._host.pages.indexOf(page) < 0:
            self._host.pages.addWidget(page)
            leave_by_escape(page, self.back)
        self._host.show_page(page)

    # Settings

    def show_settings(self, name: str = "") -> None:
        """Show the settings, at one of them where it is named."""
        page = self._settings_page()
        page.show_choices()
        self._visit(page)
        page.go_to(name)

    def _settings_page(self) -> SettingsPage:
        if self.settings is None:
            from brochure_studio.ui.settings.settings_page import SettingsPage

            self.settings = SettingsPage(self.preferences, self._host.workplace.language)
            self.settings.left.connect(self.back)
            self.settings.reopen_asked.connect(self.reopen_asked)
        return self.settings

    # Help

    def topic(self) -> str:
        """Return the help's topic for what the person looks at."""
        page = self._host.pages.currentWidget()
        if page is self.settings:
            return "settings"
        if self._host.book.is_export(page):
            return "export"
        if self._host.book.is_letters(page):
            return "letters"
        if self._host.book.is_variants(page):
            return "variants"
        if not self._host.book.is_editor(page):
            return "start"
        editor, focus = self._host.book.editor, self._window.focusWidget()
        panels = {"field": editor.inspector, "content": editor.content, "findings": editor.findings}
        for topic, panel in panels.items():
            if focus is panel or panel.isAncestorOf(focus):
                return topic
        return "pages"

    def show_help(self, topic: str) -> None:
        """Show a text of the help."""
        if self.help is None:
            from brochure_studio.ui.help.help_page import HelpPage

            self.help = HelpPage(self._host.workplace.language)
            self.help.left.connect(self.back)
        keys = {row.id: _keys(self._host.actions_by_id[row.id]) for row in self._rows}
        self.help.show_help(topic, keys, self._shortcuts(keys))
        self._visit(self.help)
        self.help.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shortcuts(self, keys: dict[str, str]) -> Shortcuts:
        menus: dict[str, list[tuple[str, str, str]]] = {}
        for row in self._rows:
            name = row.text.replace("&", "").removesuffix(" …")
            menus.setdefault(row.menu.replace("&", ""), []).append((name, keys[row.id], row.tip))
        return tuple((menu, tuple(rows)) for menu, rows in menus.items())

    # Palette

    def show_palette(self) -> None:
        """Open the palette on everything that can be done now."""
        self.palette.show_commands(self._commands())

    def _commands(self) -> tuple[Command, ...]:
        from brochure_studio.ui.palette.sources import (
            action_commands,
            document_commands,
            page_commands,
            setting_commands,
            slot_commands,
            template_commands,
        )

        host = self._host
        found = list(action_commands(self._rows, host.actions_by_id, self._all_words()))
        session = host.session
        if session is not None:
            found += slot_commands(session, self._go_to_slot)
            found += page_commands(session, self._go_to_page)
        found += document_commands(host.recent(), host.open_path)
        found += template_commands(host.workplace.offers(), host.new_document)
        return (*found, *setting_commands(self._settings_page().names, self.show_settings))

    def _all_words(self) -> dict[str, str]:
        """Return each action's words in every language, so that any of them finds it."""
        if not self._said:
            rows = [row for translate in self._sayings() for row in action_rows(translate)]
            for row in rows:
                text = row.text.replace("&", "")
                self._said[row.id] = f"{self._said.get(row.id, '')} {text} {row.tip}"
        return self._said

    def _go_to_slot(self, address: str) -> None:
        self._host.show_editor()
        if self._host.session is not None:
            self._host.session.select(address)
        self._host.book.editor.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_page(self, number: int) -> None:
        self._host.show_editor()
        self._host.book.editor.canvas.show_page(number)
        self._host.book.editor.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    # The tour

    def show_tour(self) -> None:
        """Show the four notes of the first start."""
        if self._host.pages.currentWidget() is not self._host.start_page:
            self._host.show_page(self._host.start_page)
        self.tour.start(self._marks())

    def _leave_tour(self) -> None:
        """Put the tour away with the page that it tells of."""
        if self._host.pages.currentWidget() is not self._host.start_page:
            self.tour.end()

    def _marks(self) -> tuple[Mark, ...]:
        from brochure_studio.ui.help.tour import Mark

        start = self._host.start_page
        return (
            Mark(
                self.tr("Vel ein mal"),
                self.tr(
                    "Kvar mal er klar til bruk, med rett storleik, skrift og fargar. "
                    "Klikk på ein, og byt ut teksten og bileta."
                ),
                lambda: _spot(start.gallery, start.gallery.first_card()),
            ),
            Mark(
                self.tr("Eller søk"),
                self.tr("Skriv kva du treng, til dømes «plakat» eller «A5»."),
                lambda: _spot(start.search),
            ),
            Mark(
                self.tr("Eksporter når du er klar"),
                self.tr(
                    "Du seier kven fila er til. Programmet veit kva mottakaren krev, "
                    "og kontrollerer medan du arbeider."
                ),
                lambda: _spot(self._tool("export")),
            ),
            Mark(
                self.tr("Finn alt med Ctrl+K"),
                self.tr(
                    "Skriv det du vil gjere, så finn du det. F1 gjev hjelp til det du ser. "
                    "Rundturen finn du att under Hjelp."
                ),
                lambda: _spot(self._window.menuBar()),
            ),
        )

    def _tool(self, id: str) -> QWidget | None:
        bar = self._window.findChild(QToolBar)
        return bar.widgetForAction(self._host.actions_by_id[id]) if bar is not None else None


def _spot(widget: QWidget | None, part: QRect | None = None) -> QRect | None:
    """Return where in the window what can be seen of a widget's part stands, None for nothing."""
    if widget is None or not widget.isVisible():
        return None
    seen = widget.visibleRegion().boundingRect().intersected(part or widget.rect())
    return (
        None
        if seen.isEmpty()
        else QRect(widget.mapTo(widget.window(), seen.topLeft()), seen.size())
    )


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
