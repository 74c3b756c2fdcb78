"""Going from pane to pane by one key: where the keys go next, and back to where one was in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

_Reason = Qt.FocusReason


class Panes:
    """Steps through parts of a window; `parts` gives those that there are now, in order."""

    def __init__(self, parts: Callable[[], Sequence[QWidget]]) -> None:
        self._parts = parts
        self._held: dict[QWidget, QWidget] = {}

    def step(self, step: int) -> None:
        """Give the keys to the next part, or one before: where they were there, or its first."""
        parts = [part for part in self._parts() if part.isVisible() and _first(part) is not None]
        if not parts:
            return
        now = QApplication.focusWidget()
        at = next((n for n, part in enumerate(parts) if now and _holds(part, now)), None)
        if at is not None and now is not None:
            self._held[parts[at]] = now
        first = 0 if step > 0 else -1
        target = parts[first if at is None else (at + step) % len(parts)]
        goal = self._goal(target)
        if goal is not None:
            goal.setFocus(_Reason.TabFocusReason if step > 0 else _Reason.BacktabFocusReason)

    def _goal(self, part: QWidget) -> QWidget | None:
        held = self._held.get(part)
        # What was there may have been taken away since: asked by looking, never by touching it.
        inside = (part, *part.findChildren(QWidget))
        return held if held and held in inside and _takes(held) else _first(part)


def give_keys(page: QWidget | None, first: QWidget | None = None) -> None:
    """Give a page the keys that comes into sight: to `first`, else to what tab would come to."""
    now = QApplication.focusWidget()
    if page is None:
        return
    goal = first if first is not None and _takes(first) else _first(page)
    if goal is not None and (now is None or not _holds(page, now)):
        goal.setFocus(_Reason.OtherFocusReason)


def leave_by_escape(page: QWidget, leave: Callable[[], object]) -> None:
    """Let Escape go back from a page, wherever on it the keys are."""
    keys = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
    keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    keys.activated.connect(leave)


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _first(part: QWidget) -> QWidget | None:
    """Return the first widget of a part that takes the keys, in the order of the tab key."""
    if _takes(part):
        return part
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget) and _takes(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _takes(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled()
