"""The fold view: a leaflet closed, opened step by step, and flat, drawn from the scene that prints.

Each step is a button: it can be reached by key, tells a screen reader what is seen, and leads to
its page.
"""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from brochure_studio.ui.canvas.fold_painting import FoldPictures
from brochure_studio.ui.canvas.folding import Flap, Folding, FoldStep
from brochure_studio.ui.look.theme import qcolor, tokens

_MARGIN, _GAP, _ABOVE, _BELOW = 36, 40, 34, 30
_LEAST_SCALE, _MOST_SCALE = 0.25, 1.6
_CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class FoldView(QScrollArea):
    """Shows how a leaflet folds; `page_chosen` names the page that a step was clicked on."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Brettvising"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table = _Table()
        self.setWidget(self._table)
        self.cards: tuple[FoldCard, ...] = ()
        self._folding: Folding | None = None
        self._pictures: FoldPictures | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(self._draw_again)

    def show_folding(self, folding: Folding, pictures: FoldPictures) -> None:
        """Show a leaflet; its panels are drawn by `pictures`."""
        self._folding, self._pictures = folding, pictures
        for card in self.cards:
            card.deleteLater()
        self.cards = tuple(
            FoldCard(folding, step, self._title(number), pictures, self._table)
            for number, step in enumerate(folding.steps)
        )
        for card in self.cards:
            card.clicked.connect(partial(self.page_chosen.emit, card.page))
            card.show()
        self._arrange()

    def refresh(self) -> None:
        """Draw the panels again in a moment: the scene has changed."""
        self._pause.start()

    def _draw_again(self) -> None:
        if self._pictures is not None:
            self._pictures.forget()
        self._table.update()
        for card in self.cards:
            card.update()

    def _title(self, number: int) -> str:
        steps = self._folding.steps if self._folding else ()
        match steps[number].kind:
            case "front":
                said = self.tr("Lukka, framsida")
            case "back":
                said = self.tr("Lukka, baksida")
            case "open":
                said = self.tr("Heilt open, innsida")
            case "outside":
                said = self.tr("Heilt open, utsida")
            case "opened":
                times = number - 1
                once = self.tr("Opna éin gong")
                said = once if times == 1 else self.tr("Opna {0} gonger").format(times)
        return f"{number + 1}  {said}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the steps to the width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew where the font has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        """Lay the steps in rows: folded ones first, then the two sides of the open sheet."""
        if self._folding is None or self._pictures is None:
            return
        folded = [card for card in self.cards if card.step.kind in ("front", "back", "opened")]
        flat = [card for card in self.cards if card not in folded]
        room = self.viewport().width() - 2 * _MARGIN
        scale = min(_fitting(folded, room), _fitting(flat, room), _MOST_SCALE)
        rows = [folded, flat]
        if scale < 0.8 and _fitting(flat[:1], room) > scale * 1.25:
            # Side by side the open sheets would be too small to read: one below the other.
            rows = [folded, *([card] for card in flat)]
            scale = min(_fitting(row, room) for row in rows)
        scale = max(_LEAST_SCALE, min(scale, _MOST_SCALE))
        top = _MARGIN / 2
        for row in rows:
            top = self._lay_row(row, scale, top) + _GAP / 2
        self._table.resize(self.viewport().width(), round(top))

    def _lay_row(self, row: list["FoldCard"], scale: float, top: float) -> float:
        wide = sum(card.step.width * scale for card in row) + _GAP * (len(row) - 1)
        x = max(_MARGIN, (self.viewport().width() - wide) / 2)
        bottom = top
        for card in row:
            size = card.fit(scale)
            card.setGeometry(round(x) - 8, round(top), size.width(), size.height())
            x += card.step.width * scale + _GAP
            bottom = max(bottom, top + size.height())
        return bottom


def _fitting(row: list["FoldCard"], room: float) -> float:
    wide = sum(card.step.width for card in row)
    return (room - _GAP * (len(row) - 1)) / wide if wide else 1.0


class _Table(QWidget):
    """The ground that the steps lie on."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the desk's color, which may have changed with the theme."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), qcolor(tokens().desk))


class FoldCard(QAbstractButton):
    """One step: its title, what one sees, and the names of the panels."""

    def __init__(
        self,
        folding: Folding,
        step: FoldStep,
        title: str,
        pictures: FoldPictures,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.step = step
        self._folding, self._title, self._pictures = folding, title, pictures
        self._scale = 1.0
        names = ", ".join(folding.panel(flap).name for flap in step.seen())
        self.setAccessibleName(f"{title}: {names}")
        self.setToolTip(self.tr("Gå til sida"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def page(self) -> int:
        """Return the page that most of the step shows, 0 outside or 1 inside."""
        return 0 if self.step.seen()[0].up == "outside" else 1

    def fit(self, scale: float) -> QSize:
        """Take a scale in pixels a point; return the size that the card needs."""
        self._scale = scale
        high = self._pictures.height * scale
        line = QFontMetricsF(self.font()).lineSpacing()
        size = QSize(
            round(self.step.width * scale) + 16,
            round(high + _ABOVE + _BELOW + (line if self._is_flat else 0)),
        )
        self.update()
        return size

    @property
    def _is_flat(self) -> bool:
        return self.step.kind in ("open", "outside")

    def sizeHint(self) -> QSize:
        """Return the size at the scale it has."""
        return self.fit(self._scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the step."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            bold = QFont(self.font())
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(qcolor(tokens().text))
            above = QRectF(8, 2, self.width() - 16, 26)
            painter.drawText(above, Qt.AlignmentFlag.AlignLeft, self._title)
            self._pictures.paint(
                painter, self._folding, self.step, self._scale, (8.0, float(_ABOVE))
            )
            painter.setFont(self.font())
            painter.setPen(qcolor(tokens().quiet))
            below = _ABOVE + self._pictures.height * self._scale + 8
            for flap in self.step.seen():
                self._name(painter, flap, below)
            if self.hasFocus() or self.underMouse():
                painter.setPen(QPen(qcolor(tokens().outline), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                high = self._pictures.height * self._scale
                sheet = QRectF(8, _ABOVE, self.step.width * self._scale, high)
                painter.drawRoundedRect(sheet.adjusted(-5, -5, 5, 5), 4, 4)

    def _name(self, painter: QPainter, flap: Flap, below: float) -> None:
        panel = self._folding.panel(flap)
        left, wide = 8 + flap.x * self._scale, flap.width * self._scale
        metrics = painter.fontMetrics()

        def cut(text: str) -> str:
            return metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(wide))

        area = QRectF(left, below, wide, metrics.lineSpacing())
        painter.drawText(area, _CENTER, cut(panel.name))
        partner = self._folding.behind(panel.id)
        if self._is_flat and partner is not None:
            said = cut(self.tr("på baksida: {0}").format(partner.name))
            painter.drawText(area.translated(0, metrics.lineSpacing()), _CENTER, said)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it as it was."""
        self.update()
