"""What each variant looks like and how it stands: drawn on another thread, what is in sight first.

One variant at a time goes to the thread, and the next is chosen only then: who scrolls gets at
once what has come into sight, and the window never waits.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage

from brochure_studio.layout.resources import Resources
from brochure_studio.model.document import Document
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.png import paint_image
from brochure_studio.scene.page import Page
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.variants.grid import Key
from brochure_studio.ui.workplace.variant_source import VariantSource
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.variant_matrix import VariantState
from brochure_studio.values.progress import Report

# Of every page a thumbnail shows the first; type this small is drawn larger and taken down.
_FINER = 2


@dataclass(frozen=True, slots=True)
class Look:
    """A variant drawn, with how it stands; without a page where it cannot be laid out.

    `turn` counts the states of the document, so that an older look is known as such.
    """

    state: VariantState | None
    image: QImage
    turn: int
    room: QSize
    page: Page | None = None


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be drawn: a variant of a document into a room of logical pixels."""

    work: Work
    document: Document
    key: Key
    turn: int
    room: QSize
    ratio: float
    before: Look | None


class Looks(QObject):
    """Keeps the looks of a document's variants; `changed` names the one that is drawn anew."""

    changed = Signal(object)
    settled = Signal()
    failed = Signal(object)

    def __init__(self, source: VariantSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._easel = _Easel(source)
        self._work: Work | None = None
        self._document: Document | None = None
        self._turn = 0
        self._looks: dict[Key, Look] = {}
        self._drawing: tuple[Job, Key] | None = None
        self._asleep = True
        # What is wanted, that which is in sight first, and how large; asked anew for each.
        self.wanted: Callable[[], Iterable[Key]] = tuple
        self.room: Callable[[Key], QSize] = lambda _: QSize(160, 160)
        self.ratio = 1.0
        # One thread that stays: fonts made ready for Qt belong to the thread that made them.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._draw_next)

    def show_document(self, work: Work, document: Document) -> None:
        """Draw another state of the document, or another document; what was drawn stays till then.

        The looks of another file are forgotten.
        """
        if self._work is None or self._work.file != work.file:
            self._looks.clear()
        if document is not self._document or work is not self._work:
            self._turn += 1
        self._work, self._document = work, document
        self.wake()

    def look(self, key: Key) -> Look | None:
        """Return a variant's look, None as long as there is none."""
        return self._looks.get(key)

    def is_current(self, key: Key) -> bool:
        """Tell whether a variant's look is that of the document as it stands."""
        found = self._looks.get(key)
        return found is not None and found.turn == self._turn

    def wake(self) -> None:
        """Look for something to draw; also after other variants came into sight."""
        self._asleep = False
        self._next.start()

    def sleep(self) -> None:
        """Draw no more than what is being drawn, until `wake`."""
        self._asleep = True
        self._next.stop()

    def wait(self) -> None:
        """Stop and wait for what is being drawn, before the window goes."""
        self.sleep()
        self._pool.waitForDone()
        self._drawing = None

    def _draw_next(self) -> None:
        work, document = self._work, self._document
        if self._drawing is not None or self._asleep or work is None or document is None:
            return
        for key in self.wanted():
            room = self.room(key)
            before = self._looks.get(key)
            if before is None or before.turn != self._turn or before.room != room:
                order = _Order(work, document, key, self._turn, room, self.ratio, before)
                self._start(order)
                return
        self.settled.emit()

    def _start(self, order: _Order) -> None:
        job = Job(partial(self._easel.draw, order))
        self._drawing = (job, order.key)
        job.done.connect(self._drawn)
        job.failed.connect(self._amiss)
        job.start(self._pool)

    def _drawn(self, look: Look) -> None:
        if self._drawing is None or self.sender() is not self._drawing[0]:
            return
        key = self._drawing[1]
        self._drawing = None
        self._looks[key] = look
        self.changed.emit(key)
        if not self._asleep:
            self._next.start()

    def _amiss(self, error: Exception) -> None:
        """Tell of a defect once and rest: it would come again with every variant."""
        self._drawing = None
        self.sleep()
        self.failed.emit(error)


class _Easel:
    """What is drawn with; used on the pool's thread alone, and made there."""

    def __init__(self, source: VariantSource) -> None:
        self._source = source
        self._ink: tuple[Resources, QtInk] | None = None

    def draw(self, order: _Order, report: Report) -> Look:
        """Lay a variant out, check it and draw its first page into the room."""
        seen = self._source.look_at(order.work, order.document, dict(order.key))
        look = Look(seen.state, QImage(), order.turn, order.room, seen.page)
        if seen.page is None or seen.resources is None:
            return look
        before = order.before
        if before is not None and before.room == order.room and before.page == seen.page:
            return replace(look, image=before.image)
        image = self._paint(seen.page, seen.resources, order.room, order.ratio)
        return replace(look, image=image)

    def _paint(self, page: Page, resources: Resources, room: QSize, ratio: float) -> QImage:
        if self._ink is None or self._ink[0] is not resources:
            self._ink = (resources, QtInk(resources))
        trim = page.trim
        scale = min(room.width() / trim.width, room.height() / trim.height) * ratio
        # A large thumbnail is sharp as it is, and costs four times as much drawn larger.
        finer = _FINER if scale < 1 else 1
        large = paint_image(page, self._ink[1], 72 * scale * finer, with_bleed=False)
        image = large if finer == 1 else _halved(large)
        image.setDevicePixelRatio(ratio)
        return image


def _halved(image: QImage) -> QImage:
    return image.scaled(
        image.size() / _FINER,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
