"""A proof on the person's own printer: the pages with their watermark, never larger than true."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from brochure_studio.layout.resources import Resources
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.paint import paint_page
from brochure_studio.scene.page import Page


def has_printer() -> bool:
    """Tell whether this computer knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Ask for a printer in the system's own dialog; None where the person thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_pages(printer: QPrinter, pages: tuple[Page, ...], resources: Resources) -> int:
    """Print pages, each turned as the paper holds it best; return how many were printed."""
    ink = QtInk(resources)
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    wanted = pages[first - 1 : last]
    painter = QPainter()
    try:
        for number, page in enumerate(wanted):
            _turn(printer, page)
            begun = printer.newPage() if number else painter.begin(printer)
            if not begun:
                break
            _paint(painter, printer, page, ink)
    finally:
        # A painter that is left open would bring Qt down with it.
        if painter.isActive():
            painter.end()
    return len(wanted)


def _turn(printer: QPrinter, page: Page) -> None:
    wide = page.media_box.width > page.media_box.height
    landscape, portrait = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
    printer.setPageOrientation(landscape if wide else portrait)


def _paint(painter: QPainter, printer: QPrinter, page: Page, ink: QtInk) -> None:
    room = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    room.moveTo(0, 0)
    box = page.media_box
    true = printer.resolution() / 72
    scale = min(true, room.width() / box.width, room.height() / box.height)
    painter.save()
    painter.translate(
        (room.width() - box.width * scale) / 2, (room.height() - box.height * scale) / 2
    )
    painter.scale(scale, scale)
    painter.setClipRect(QRectF(0, 0, box.width, box.height))
    painter.translate(-box.x, -box.y)
    paint_page(painter, page, ink)
    painter.restore()
