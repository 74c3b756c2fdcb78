"""Letters worth a look, small as they are: those held back first, then the likeliest to break."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from brochure_studio.ui.letters.sayings import LetterRow
from brochure_studio.ui.look.grades import paint_grade
from brochure_studio.values.finding import Grade

# Held-back letters beyond these are in the list to mend; so many are drawn small.
_MOST, _DRAWN = 500, 40
_SERIAL, _GRADE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_SMALL = QSize(52, 74)


class WorthList(QListWidget):
    """The letters; `chosen` comes with a serial."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Breva som er haldne tilbake, og dei mest utsette"))
        self.setWordWrap(True)
        self.setIconSize(_SMALL)
        self.setSpacing(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._choose)

    @property
    def small_width(self) -> int:
        """Return how wide a letter is drawn here."""
        return _SMALL.width()

    @property
    def drawn(self) -> tuple[int, ...]:
        """Return the serials that are drawn small, from the top."""
        return tuple(self.serial_at(row) for row in range(min(_DRAWN, self.count())))

    def serial_at(self, row: int) -> int:
        """Return the serial of a letter in the list."""
        return int(self.item(row).data(_SERIAL))

    def show_letters(self, rows: tuple[LetterRow, ...]) -> None:
        """Show other letters."""
        self.blockSignals(True)
        self.clear()
        for row in rows[:_MOST]:
            item = QListWidgetItem(self.tr("Rad {0}: {1}").format(row.row, row.why))
            item.setData(_SERIAL, row.serial)
            item.setData(_GRADE, Grade.BLOCKING if row.is_held else Grade.OK)
            item.setIcon(_icon(None, item.data(_GRADE)))
            item.setToolTip(row.why)
            self.addItem(item)
        self.blockSignals(False)

    def show_small(self, serial: int, image: QImage) -> None:
        """Show a letter small beside what is said of it."""
        for row in range(self.count()):
            if self.serial_at(row) == serial:
                item = self.item(row)
                item.setIcon(_icon(image, item.data(_GRADE)))

    def mark(self, serial: int) -> None:
        """Mark the letter that is looked at, where it is one of these."""
        self.blockSignals(True)
        found = next((row for row in range(self.count()) if self.serial_at(row) == serial), -1)
        self.setCurrentRow(found)
        self.blockSignals(False)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(int(item.data(_SERIAL)))


def _icon(image: QImage | None, grade: Grade) -> QIcon:
    ratio = image.devicePixelRatio() if image is not None else 1.0
    picture = QPixmap(_SMALL * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        sheet = QRectF(0.5, 0.5, _SMALL.width() - 1, _SMALL.height() - 1)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        if image is not None:
            painter.drawImage(sheet, image)
        painter.setPen(Qt.GlobalColor.gray)
        painter.drawRect(sheet)
        if grade is not Grade.OK:
            paint_grade(painter, QRectF(_SMALL.width() - 19, _SMALL.height() - 19, 16, 16), grade)
    icon = QIcon(picture)
    # Chosen or not, a letter looks the same.
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
