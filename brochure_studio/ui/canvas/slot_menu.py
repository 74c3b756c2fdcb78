"""The menu of a slot on the canvas: by the right button, or by the menu key where it is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu

from brochure_studio.model.locks import keeper
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.ui.canvas.canvas import Canvas
from brochure_studio.ui.editing.session import Session


class SlotMenu(QObject):
    """Offers what can be done with a slot; `picture_asked` names one that wants another picture."""

    picture_asked = Signal(str)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.menu_asked.connect(self._ask)

    def _ask(self, event: QContextMenuEvent) -> None:
        session = self._canvas.session
        if session is None or self._canvas.editor is not None:
            return
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            session.select(self._canvas.slot_at(self._canvas.desk_point(at)))
        elif session.selection is not None:
            at = self._canvas.slot_center(session.selection) or at
        placed = session.slot(session.selection)
        if placed is not None:
            self.make(session, placed).popup(self._canvas.viewport().mapToGlobal(QPoint(at)))

    def make(self, session: Session, placed: PlacedSlot) -> QMenu:
        """Return the menu of a slot; what cannot be done says why."""
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        if session.is_locked(placed):
            who = keeper(session.template).say(session.language)
            told = self.tr("Styrt av {0} – kan ikkje endrast")
            menu.addAction(told.format(who[:1].lower() + who[1:])).setEnabled(False)
            return menu
        address = placed.address
        match placed.slot.kind:
            case "text":
                start = self._canvas.start_editing
                _add(menu, self.tr("Skriv her"), self.tr("Skriv rett på sida (Enter)"), start)
            case "picture":
                tip = self.tr("Vel mellom bileta i kampanjen og biblioteket")
                ask = self.picture_asked.emit
                _add(menu, self.tr("Byt bilete …"), tip, lambda: ask(address))
            case "qr" | "table":
                # These are filled in the side panel, which stands there already.
                pass
        back = _add(
            menu,
            self.tr("Tilbake til malen sitt innhald"),
            self.tr("Det du har lagt inn her, går ut; Angre hentar det att"),
            lambda: session.clear(address),
        )
        if not session.is_own(address):
            back.setEnabled(False)
            back.setToolTip(self.tr("Her står alt det som malen har."))
        return menu


def _add(menu: QMenu, text: str, tip: str, do: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.setToolTip(tip)
    action.setStatusTip(tip)
    action.triggered.connect(lambda _=False: do())
    return action
