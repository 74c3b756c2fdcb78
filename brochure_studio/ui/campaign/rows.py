"""The documents of a campaign as rows: thumbnail, name, how far it has come, what is found."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from brochure_studio.render.qt.shadow import paint_shadow
from brochure_studio.ui.campaign.sayings import say_counts, say_languages, say_stage
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.look.grades import paint_grade
from brochure_studio.ui.look.theme import tokens
from brochure_studio.ui.start.thumbnail import Thumbnail, draw_thumbnail
from brochure_studio.ui.workplace.workplace import Cover, Workplace
from brochure_studio.usecases.overview import DocumentState
from brochure_studio.values.finding import Grade
from brochure_studio.values.progress import Report

_STATE = Qt.ItemDataRole.UserRole
_IMAGE = Qt.ItemDataRole.UserRole + 1
_FILE = Qt.ItemDataRole.UserRole + 2
_THUMB = QSize(104, 78)
_SHOWN = (Grade.BLOCKING, Grade.FIXED, Grade.WARNING)


class DocumentRows(QListWidget):
    """Rows that fill in one by one; Enter or a double click opens a document."""

    opened = Signal(str)
    looked_at = Signal(object)

    def __init__(self, workplace: Workplace, pool: QThreadPool) -> None:
        super().__init__()
        self._workplace = workplace
        self._pool = pool
        self._jobs: dict[str, Job] = {}
        self.setObjectName("strip")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Dokumenta i kampanjen"))
        self.setItemDelegate(_RowDelegate(workplace.language, self))
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(_FILE)))
        self.currentItemChanged.connect(self._tell)

    def show_files(self, files: tuple[Path, ...], titles: tuple[str, ...]) -> None:
        """Show a campaign's documents; what is known of each comes later."""
        self.clear()
        self._jobs.clear()
        for file, title in zip(files, titles, strict=True):
            item = QListWidgetItem(title)
            item.setData(_FILE, str(file))
            self.addItem(item)
        self.setCurrentRow(0)

    def draw(self) -> None:
        """Draw the thumbnails, after what stands in line already."""
        apart, ratio = self._workplace, self.devicePixelRatioF()
        for row in range(self.count()):
            file = self.item(row).data(_FILE)
            cover = partial(apart.document_cover, Path(file))
            job = Job(partial(_draw, cover, ratio))
            job.done.connect(partial(self._drawn, file))
            self._jobs[file] = job
            job.start(self._pool)

    def show_state(self, state: DocumentState) -> None:
        """Show how a document stands."""
        item = self._item(str(state.file))
        if item is None:
            return
        language = self._workplace.language
        item.setText(state.title)
        item.setData(_STATE, state)
        spoken = f"{state.title}. {say_stage(state, language)}. {say_counts(state)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        if item is self.currentItem():
            self.looked_at.emit(state)

    def current_state(self) -> DocumentState | None:
        """Return how the current document stands, None as long as it is not known."""
        held = self.item(self.currentRow()).data(_STATE) if self.currentRow() >= 0 else None
        return held if isinstance(held, DocumentState) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current document with Enter."""
        chosen = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if chosen and self.currentRow() >= 0:
            self.opened.emit(self.currentItem().data(_FILE))
        else:
            super().keyPressEvent(event)

    def _drawn(self, file: str, thumbnail: Thumbnail) -> None:
        self._jobs.pop(file, None)
        item = self._item(file)
        if item is not None:
            item.setData(_IMAGE, thumbnail)

    def _item(self, file: str) -> QListWidgetItem | None:
        rows = (self.item(row) for row in range(self.count()))
        return next((item for item in rows if item.data(_FILE) == file), None)

    def _tell(self) -> None:
        self.looked_at.emit(self.current_state())


def _draw(cover: Callable[[], Cover], ratio: float, report: Report) -> Thumbnail:
    return draw_thumbnail(cover, _THUMB, ratio)


class _RowDelegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, language: str, parent: DocumentRows) -> None:
        super().__init__(parent)
        self._language = language
        self._waiting = self.tr("Kontrollerer …")

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row around its thumbnail and its three lines."""
        text = 4 * option.fontMetrics.lineSpacing() + 18
        return QSize(200, max(_THUMB.height() + 20, text) + 22)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(2, 4, -4, -4)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        edge = tokens().outline if selected else tokens().accent if over else tokens().line
        painter.setPen(QPen(QColor(edge), 2 if selected or over else 1))
        painter.setBrush(QColor(tokens().panel))
        painter.drawRoundedRect(area, 9, 9)
        _paint_thumbnail(painter, area, index.data(_IMAGE))
        self._paint_words(painter, area, index, option.font)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        font: QFont,
    ) -> None:
        state = index.data(_STATE)
        left = area.left() + _THUMB.width() + 44
        text = QRectF(left, area.top() + 12, area.right() - left - 14, 40)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        lines = [(str(index.data(Qt.ItemDataRole.DisplayRole)), bold, tokens().text)]
        if isinstance(state, DocumentState):
            stage = say_stage(state, self._language)
            template = f"{state.template.say(self._language)}  ·  {state.language}".strip(" ·")
            spoken = say_languages(state)
            lines += [(said, font, tokens().quiet) for said in (template, stage, spoken) if said]
        else:
            lines.append((self._waiting, font, tokens().quiet))
        for words, face, color in lines:
            painter.setFont(face)
            painter.setPen(QColor(color))
            metrics = painter.fontMetrics()
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(text.width()))
            painter.drawText(text, Qt.AlignmentFlag.AlignTop, cut)
            text.translate(0, metrics.lineSpacing() + 4)
        if isinstance(state, DocumentState) and state.error is None:
            _paint_counts(painter, area, state, font)
        elif isinstance(state, DocumentState):
            paint_grade(painter, QRectF(area.right() - 32, area.top() + 13, 17, 17), Grade.BLOCKING)


def _paint_thumbnail(painter: QPainter, area: QRectF, thumbnail: object) -> None:
    room = QRectF(area.left() + 14, area.top(), _THUMB.width() + 16, area.height())
    if not isinstance(thumbnail, Thumbnail) or thumbnail.image.isNull():
        return
    size = thumbnail.image.size() / thumbnail.image.devicePixelRatio()
    sheet = QRect(0, 0, size.width(), size.height())
    sheet.moveCenter(room.center().toPoint())
    paint_shadow(painter, QRectF(sheet), 5)
    painter.drawImage(sheet, thumbnail.image)


def _paint_counts(painter: QPainter, area: QRectF, state: DocumentState, font: QFont) -> None:
    """Draw the marks of the grades that are there with their counts, from the right."""
    painter.setFont(font)
    painter.setPen(QColor(tokens().text))
    metrics = painter.fontMetrics()
    right, top = area.right() - 15, area.top() + 13
    shown = [grade for grade in _SHOWN if state.count(grade)]
    if not shown:
        paint_grade(painter, QRectF(right - 17, top, 17, 17), Grade.OK)
    for grade in reversed(shown):
        count = str(state.count(grade))
        wide = metrics.horizontalAdvance(count)
        painter.drawText(QRectF(right - wide, top - 1, wide, 20), Qt.AlignmentFlag.AlignTop, count)
        paint_grade(painter, QRectF(right - wide - 22, top, 17, 17), grade)
        right -= wide + 36
