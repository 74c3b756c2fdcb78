"""One job for a printer: pages drawn one after the other, each on a side of paper of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from brochure_studio.layout.resources import Resources
from brochure_studio.model.printers import PrinterError
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.paint import paint_page
from brochure_studio.render.qt.painting import in_silence
from brochure_studio.render.qt.printing.fonts import PrintFonts
from brochure_studio.scene.page import Page


class QtPrintJob:
    """Satisfies the port `PrintJob`; belongs to the thread that made it.

    `took_it` tells after the end whether the print system has the job; with `fonts` text goes along
    as text, else as outlines. What is kept for drawing
    goes with the job, so that many jobs take no more memory than one.
    """

    def __init__(
        self,
        printer: QPrinter,
        resources: Resources,
        took_it: Callable[[], bool],
        fonts: PrintFonts | None = None,
    ) -> None:
        self._printer = printer
        self._ink = QtInk(resources, carry=fonts.font if fonts else None)
        self._took_it = took_it
        self._has_page = False
        self._painter = QPainter()
        with in_silence():
            is_begun = self._painter.begin(printer)
        if not is_begun:
            raise PrinterError(printer.printerName())

    def add(self, pages: Sequence[Page]) -> None:
        """Draw pages, the trim's corner on the paper's; a PrinterError where the printer is gone.

        What a page has beyond its trim falls beside the paper.
        """
        for page in pages:
            if self._has_page and not self._printer.newPage():
                raise PrinterError(self._printer.printerName())
            self._has_page = True
            self._paint(page)

    def _paint(self, page: Page) -> None:
        scale = self._printer.resolution() / 72
        self._painter.save()
        self._painter.scale(scale, scale)
        self._turn(page)
        self._painter.setClipRect(QRectF(0, 0, page.trim.width, page.trim.height))
        paint_page(self._painter, page, self._ink)
        self._painter.restore()

    def _turn(self, page: Page) -> None:
        """Turn a page that lies another way than the paper; its head is then at the left edge."""
        is_across = page.trim.width > page.trim.height
        layout = self._printer.pageLayout()
        if is_across != (layout.orientation() == QPageLayout.Orientation.Landscape):
            self._painter.translate(0, page.trim.width)
            self._painter.rotate(-90)

    def end(self) -> None:
        """Hand the job over; a PrinterError where the print system does not take it."""
        ended = self._painter.end()
        state, bad = self._printer.printerState(), QPrinter.PrinterState
        if not ended or state in (bad.Aborted, bad.Error) or not self._took_it():
            raise PrinterError(self._printer.printerName())

    def drop(self) -> None:
        """Let go of a job that went wrong, as far as the system lets one."""
        self._printer.abort()
        # A painter that is left open would bring Qt down with it.
        if self._painter.isActive():
            self._painter.end()
