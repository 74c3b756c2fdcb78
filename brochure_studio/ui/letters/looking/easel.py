"""One recipient's letter drawn on another thread; the newest wish goes first, the others go by."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.png import paint_image
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.letters.looking.letter_source import LetterSource
from brochure_studio.ui.letters.records import ShownLetter, Survey
from brochure_studio.values.progress import Report

_POINTS_AN_INCH = 72.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A letter with its pages as pictures."""

    letter: ShownLetter
    images: tuple[QImage, ...]


@dataclass(frozen=True, slots=True)
class _Order:
    survey: Survey
    serial: int
    width: int
    ratio: float
    is_small: bool = False


class Easel(QObject):
    """Draws letters one after the other; `drawn` comes with the one that was wished for last.

    While nobody waits for a letter, some are drawn small: `sketched` comes with each first page.
    """

    drawn = Signal(object)
    sketched = Signal(int, object)
    failed = Signal(object)

    def __init__(self, source: LetterSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand = _Hand(source)
        self._job: Job | None = None
        self._next: _Order | None = None
        self._small: list[_Order] = []
        # One thread that stays: fonts made ready for Qt belong to the thread that made them.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)

    def draw(self, survey: Survey, serial: int, width: int, ratio: float) -> None:
        """Draw a letter so many logical pixels wide."""
        self._next = _Order(survey, serial, width, ratio)
        self._start()

    def sketch(self, survey: Survey, serials: tuple[int, ...], width: int, ratio: float) -> None:
        """Draw the first pages of some letters small, when there is time; others are forgotten."""
        self._small = [_Order(survey, serial, width, ratio, True) for serial in serials]
        self._start()

    def _start(self) -> None:
        if self._job is not None:
            return
        order, self._next = self._next, None
        if order is None and self._small:
            order = self._small.pop(0)
        if order is not None:
            job = self._job = Job(partial(self._hand.draw, order))
            job.done.connect(partial(self._done, order))
            job.failed.connect(self._amiss)
            job.start(self._pool)

    def _done(self, order: _Order, drawn: Drawn) -> None:
        self._job = None
        if order.is_small:
            self.sketched.emit(order.serial, drawn.images[0])
        elif self._next is None:
            self.drawn.emit(drawn)
        self._start()

    def _amiss(self, error: Exception) -> None:
        self._job = None
        self._small.clear()
        self.failed.emit(error)
        self._start()

    def wait(self) -> None:
        """Wait for what is being drawn, before the window goes."""
        self._next = None
        self._small.clear()
        self._pool.waitForDone()


class _Hand:
    """What is drawn with; used on the pool's thread alone."""

    def __init__(self, source: LetterSource) -> None:
        self._source = source

    def draw(self, order: _Order, report: Report) -> Drawn:
        letter = self._source.letter(order.survey, order.serial)
        # Every letter has runs of its own; what an ink keeps of them would only grow.
        ink = QtInk(letter.resources)
        images = []
        for page in letter.pages[: 1 if order.is_small else None]:
            ppi = _POINTS_AN_INCH * order.width * order.ratio / page.trim.width
            image = paint_image(page, ink, ppi, with_bleed=False)
            image.setDevicePixelRatio(order.ratio)
            images.append(image)
        return Drawn(letter, tuple(images))
