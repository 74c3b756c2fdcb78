"""The tour of the first start: four notes beside what they tell of, each can be put away."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from brochure_studio.ui.look.measures import letters

_WIDTH, _TIP = 340, 10


@dataclass(frozen=True, slots=True)
class Mark:
    """One note: what it says, and what of the window it stands beside; None: it is out of sight."""

    title: str
    text: str
    beside: Callable[[], QRect | None]


class Tour(QWidget):
    """Shows one note at a time over the window, with a tip that points; `ended` when done."""

    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._marks: tuple[Mark, ...] = ()
        self._at = 0
        self._before: QWidget | None = None
        self._points_up = True
        self._tip_x = 40
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        self.next, self.stop = QPushButton(), QPushButton(self.tr("Hopp over"))
        self._build()
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self.setObjectName("tour")
        self.setFixedWidth(letters(52, least=_WIDTH))
        self.title.setObjectName("heading")
        self.text.setWordWrap(True)
        self.count.setObjectName("quiet")
        # Of buttons outside a dialog, Qt lets Enter press only these.
        for button in (self.next, self.stop):
            button.setAutoDefault(True)
        self.next.setObjectName("primary")
        self.stop.setObjectName("plain")
        self.next.clicked.connect(lambda: self._go(self._at + 1))
        self.stop.clicked.connect(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16 + _TIP, 18, 14 + _TIP)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.stop)
        row.addWidget(self.next)
        column.addLayout(row)

    def start(self, marks: tuple[Mark, ...]) -> None:
        """Begin with the first note."""
        self._marks = marks
        self._before = self._window.focusWidget()
        self._go(0)

    def end(self) -> None:
        """Put the tour away."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()

    def _go(self, number: int) -> None:
        if number >= len(self._marks):
            self.end()
            return
        self._at = number
        mark = self._marks[number]
        self.title.setText(mark.title)
        self.text.setText(mark.text)
        self.count.setText(self.tr("{0} av {1}").format(number + 1, len(self._marks)))
        last = number == len(self._marks) - 1
        self.next.setText(self.tr("Ferdig") if last else self.tr("Neste"))
        self.stop.setVisible(not last)
        self.setAccessibleName(f"{mark.title}. {mark.text}")
        self.next.setAccessibleDescription(f"{mark.title}. {mark.text}")
        self._place()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        self.adjustSize()
        window = self._window.rect()
        spot = self._marks[self._at].beside() or QRect(window.center(), window.center())
        # Of a wide bar the note stands at the left.
        middle = spot.left() + min(spot.width() // 2, 220)
        self._points_up = spot.bottom() + self.height() < window.height()
        top = spot.bottom() if self._points_up else max(0, spot.top() - self.height())
        left = max(8, min(middle - 60, window.width() - self.width() - 8))
        self._tip_x = max(24, min(middle - left, self.width() - 24))
        self.move(left, top)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the note with its tip."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            role = QPalette.ColorRole
            painter.setPen(QPen(self.palette().color(role.Highlight), 1.5))
            painter.setBrush(self.palette().color(role.Base))
            painter.drawPath(self._outline())

    def _outline(self) -> QPainterPath:
        box = self.rect().adjusted(2, _TIP, -2, -_TIP)
        path, tip = QPainterPath(), QPainterPath()
        path.addRoundedRect(box, 9, 9)
        edge, end = (box.top() + 1, 1) if self._points_up else (box.bottom(), self.height() - 1)
        tip.moveTo(self._tip_x - _TIP, edge)
        tip.lineTo(self._tip_x, end)
        tip.lineTo(self._tip_x + _TIP, edge)
        tip.closeSubpath()
        return path.united(tip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it away by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
