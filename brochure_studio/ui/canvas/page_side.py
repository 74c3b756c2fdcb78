"""The pages beside the canvas: chosen, added, ordered and taken away as the template allows."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.edits import AddPage, Edit, MovePage, RemovePage
from brochure_studio.model.page_offers import (
    PageOffer,
    SheetCount,
    count_sheets,
    offer_pages,
    removal,
    targets,
)
from brochure_studio.model.slots import with_pages
from brochure_studio.ui.canvas.page_strip import PageStrip
from brochure_studio.ui.counting import counted
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.look.icons import icon

_Key = Qt.Key


class SortedStrip(PageStrip):
    """Thumbnails that can be dragged to another place, or moved with Alt and the arrows."""

    move_asked = Signal(int, int)
    remove_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the list itself is made anew from the document."""
        to = self.row_at(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        # Qt would take the row out after this; the document has the say.
        self.drop_at(self.currentRow(), to)

    def row_at(self, point: QPoint) -> int:
        """Return the row before which a drop at a point puts a page."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.count()
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        return index.row() + (1 if below else 0)

    def drop_at(self, number: int, before: int) -> None:
        """Ask to move a page to stand before a row."""
        to = before - 1 if before > number else before
        if 0 <= number != to:
            self.move_asked.emit(number, to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the page with Alt and the arrows, take it away with Delete."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        step = {_Key.Key_Up: -1, _Key.Key_Down: 1}.get(_Key(event.key()), 0)
        if alt and step:
            self.move_asked.emit(self.currentRow(), self.currentRow() + step)
        elif event.key() == _Key.Key_Delete:
            self.remove_asked.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class PageSide(QWidget):
    """The strip with its buttons, and what the printer says of the number of pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = SortedStrip()
        self._session: Session | None = None
        self._ids: tuple[str, ...] = ()
        self.add = QPushButton(self.tr("Legg til side"))
        self.up = self._button("up", self.tr("Flytt sida fram"))
        self.down = self._button("down", self.tr("Flytt sida bak"))
        self.remove = self._button("bin", self.tr("Ta bort sida"))
        self.sheets = QLabel()
        self._tools = QWidget()
        self._build()
        self.strip.move_asked.connect(self.move_page)
        self.strip.remove_asked.connect(self.remove_page)
        self.strip.currentRowChanged.connect(lambda _: self._show_states())

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setAccessibleName(tip)
        button.setToolTip(tip)
        return button

    def _build(self) -> None:
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.add.setIcon(icon("plus"))
        self.add.setAccessibleName(self.add.text())
        self.add.clicked.connect(self.show_offers)
        self.up.clicked.connect(lambda: self._step(-1))
        self.down.clicked.connect(lambda: self._step(1))
        self.remove.clicked.connect(lambda: self.remove_page(self.strip.currentRow()))
        self.sheets.setWordWrap(True)
        self.sheets.setObjectName("help")
        row = QHBoxLayout()
        row.setSpacing(0)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(10, 6, 10, 10)
        tools.setSpacing(6)
        tools.addWidget(self.add)
        tools.addLayout(row)
        tools.addWidget(self.sheets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip, 1)
        column.addWidget(self._tools)
        self.setFixedWidth(self.strip.width())

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions on pages do."""
        return {
            "add_page": self.show_offers,
            "page_up": lambda: self._step(-1),
            "page_down": lambda: self._step(1),
            "remove_page": lambda: self.remove_page(self.strip.currentRow()),
        }

    def set_session(self, session: Session) -> None:
        """Show another document's pages."""
        self._session = session
        self._ids = self._page_ids()
        self.strip.set_session(session)
        session.changed.connect(self._follow)
        self._show_states()

    def show_offers(self) -> None:
        """Open the menu of the kinds of page that can be added."""
        if self._session is None:
            return
        menu = self.offers_menu()
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def offers_menu(self) -> QMenu:
        """Return the kinds of page as a menu, those that cannot be added with the reason."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        session = self._session
        offers = offer_pages(session.template, session.document) if session else ()
        for offer in offers:
            self._add_offer(menu, offer)
        if not offers:
            menu.addAction(self.tr("Malen har eit fast tal sider")).setEnabled(False)
        return menu

    def _add_offer(self, menu: QMenu, offer: PageOffer) -> None:
        if self._session is None:
            return
        language = self._session.language
        action = menu.addAction(offer.kind.name.say(language))
        action.setToolTip(offer.kind.about.say(language))
        if offer.refusal is not None:
            reason = offer.refusal.say(language)
            action.setText(f"{action.text()}  –  {reason}")
            action.setEnabled(False)
        action.triggered.connect(lambda _=False, kind=offer.kind.id: self.add_page(kind))

    def add_page(self, kind: str) -> None:
        """Add a page of a kind behind the one that is chosen, or where the template puts it."""
        session = self._session
        if session is None:
            return
        before = set(self._page_ids())
        session.do(self._placed(session, kind), self.tr("Ny side"))
        new = [n for n, id in enumerate(self._page_ids()) if id not in before]
        if new:
            self._choose(new[0])

    def _placed(self, session: Session, kind: str) -> AddPage:
        here = AddPage(kind, self.strip.currentRow() + 1)
        trial = offer_pages(session.template, session.document)
        free = any(offer.kind.id == kind and offer.refusal is None for offer in trial)
        return here if free and session.would(here) else AddPage(kind)

    def remove_page(self, number: int) -> None:
        """Take a page away; undo brings it back with its content."""
        page = self._page(number)
        if page is not None:
            self._do(RemovePage(page), self.tr("Ta bort side"), number)

    def move_page(self, number: int, to: int) -> None:
        """Move a page to another place."""
        page = self._page(number)
        if page is not None and 0 <= to < len(self._page_ids()):
            self._do(MovePage(page, to), self.tr("Flytt side"), to)

    def _step(self, step: int) -> None:
        self.move_page(self.strip.currentRow(), self.strip.currentRow() + step)

    def _do(self, edit: Edit, label: str, then: int) -> None:
        if self._session is not None and self._session.do(edit, label):
            self._choose(min(then, len(self._page_ids()) - 1))

    def _choose(self, number: int) -> None:
        self.strip.refresh()
        self.strip.setCurrentRow(number)
        self.strip.chosen.emit(number)

    def _page_ids(self) -> tuple[str, ...]:
        if self._session is None:
            return ()
        paged = with_pages(self._session.template, self._session.document)
        return tuple(page.id for page in paged.pages)

    def _page(self, number: int) -> str | None:
        ids = self._page_ids()
        return ids[number] if 0 <= number < len(ids) else None

    def _follow(self) -> None:
        ids = self._page_ids()
        if ids != self._ids:
            self._ids = ids
            self.strip.refresh()
            self._show_states()

    # What can be done now

    def _show_states(self) -> None:
        session = self._session
        if session is None:
            return
        template, document = session.template, session.document
        self._tools.setVisible(bool(offer_pages(template, document)))
        number, page = self.strip.currentRow(), self._page(self.strip.currentRow())
        free = targets(template, document, page) if page else ()
        fixed = self.tr("Malen held denne sida på plassen sin")
        _set(self.up, self.tr("Flytt sida fram (Alt+Opp)"), "" if number - 1 in free else fixed)
        _set(self.down, self.tr("Flytt sida bak (Alt+Ned)"), "" if number + 1 in free else fixed)
        refusal = removal(template, document, page) if page else None
        reason = refusal.words.say(session.language) if refusal else ""
        _set(self.remove, self.tr("Ta bort sida (Delete)"), reason)
        self._show_sheets(count_sheets(template, document))

    def _show_sheets(self, count: SheetCount) -> None:
        pages = counted(count.pages, self.tr("1 side"), self.tr("{0} sider"))
        if count.multiple == 1:
            self.sheets.setText(pages)
            return
        if count.fits:
            said = self.tr("{0}. Det går opp i {1}, slik trykkeriet treng.")
            self.sheets.setText(said.format(pages, count.multiple))
            return
        said = self.tr(
            "{0}. Trykkeriet treng eit tal som går opp i {1}: legg til {2} eller ta bort {3}."
        )
        self.sheets.setText(said.format(pages, count.multiple, count.missing, count.over))


def _set(button: QToolButton, tip: str, reason: str) -> None:
    button.setEnabled(not reason)
    button.setToolTip(f"{tip}\n{reason[:1].upper()}{reason[1:]}" if reason else tip)
