"""The printers of this computer as Qt knows them."""

from collections.abc import Iterable

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from brochure_studio.layout.resources import Resources
from brochure_studio.model.printers import PrinterError, PrinterFacts, PrintWish, Sides, State
from brochure_studio.render.qt.png import ensure_qt
from brochure_studio.render.qt.printing.cups import find_cups
from brochure_studio.render.qt.printing.fonts import PrintFonts
from brochure_studio.render.qt.printing.job import QtPrintJob
from brochure_studio.values.geometry import Insets, Size

_POINT = QPageLayout.Unit.Point
_NO_MARGINS = QMarginsF(0, 0, 0, 0)
_UPRIGHT, _ACROSS = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
_DUPLEX: dict[Sides, QPrinter.DuplexMode] = {
    "one": QPrinter.DuplexMode.DuplexNone,
    "long": QPrinter.DuplexMode.DuplexLongSide,
    "short": QPrinter.DuplexMode.DuplexShortSide,
}
_STATES: dict[QPrinter.PrinterState, State] = {
    QPrinter.PrinterState.Idle: "idle",
    QPrinter.PrinterState.Active: "busy",
}
# The trays that Qt has names for. Which of them a printer has only CUPS tells.
_SOURCES = {
    "upper": QPrinter.PaperSource.Upper,
    "middle": QPrinter.PaperSource.Middle,
    "lower": QPrinter.PaperSource.Lower,
    "manual": QPrinter.PaperSource.Manual,
    "large": QPrinter.PaperSource.LargeCapacity,
    "cassette": QPrinter.PaperSource.Cassette,
}


class QtPrinters:
    """Satisfies the port `Printers`."""

    def __init__(self) -> None:
        self._app = ensure_qt()
        self._cups = find_cups()
        self._fonts = PrintFonts()

    def known(self) -> tuple[PrinterFacts, ...]:
        """Return all printers, the usual one first."""
        usual = QPrinterInfo.defaultPrinterName()
        names = sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name))
        return tuple(self._facts(QPrinterInfo.printerInfo(name)) for name in names)

    def _facts(self, info: QPrinterInfo) -> PrinterFacts:
        name, modes = info.printerName(), info.supportedDuplexModes()
        return PrinterFacts(
            name=name,
            model=info.makeAndModel() or info.description(),
            state=_STATES.get(info.state(), "stopped"),
            is_usual=info.isDefault(),
            trays=self._cups.trays(name) if self._cups else tuple(_SOURCES),
            sides=tuple(sides for sides, mode in _DUPLEX.items() if mode in modes) or ("one",),
            papers=tuple(map(_size, info.supportedPageSizes())),
            takes_any_paper=info.supportsCustomPageSizes(),
            clear=_clear(info),
        )

    def begin(self, wish: PrintWish, title: str, paper: Size, resources: Resources) -> QtPrintJob:
        """Begin a job on a paper; a PrinterError where the printer is not there any more."""
        info = QPrinterInfo.printerInfo(wish.printer)
        if info.isNull():
            raise PrinterError(wish.printer)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        set_up(printer, info.supportedPageSizes(), title, paper)
        # Said also where it is one-sided: a printer may turn sheets unless it is told not to.
        printer.setDuplex(_DUPLEX[wish.sides])
        if self._cups is None:
            if wish.tray:
                printer.setPaperSource(_SOURCES[wish.tray])
            return QtPrintJob(printer, resources, _nobody_says)
        self._cups.set_options(printer, wish.tray)
        # Here Qt writes PDF. What it makes of such fonts elsewhere nobody has tried.
        return QtPrintJob(printer, resources, self._cups.took_it, self._fonts)


def set_up(printer: QPrinter, sizes: Iterable[QPageSize], title: str, paper: Size) -> None:
    """Let a printer draw on all of a sheet, which is one of its own sizes if it has that."""
    printer.setDocName(title)
    printer.setCopyCount(1)
    printer.setFullPage(True)
    printer.setPageOrientation(_ACROSS if paper.width > paper.height else _UPRIGHT)
    printer.setPageSize(_page_size(sizes, paper))
    printer.setPageMargins(_NO_MARGINS, _POINT)


def _page_size(sizes: Iterable[QPageSize], paper: Size) -> QPageSize:
    upright = QSizeF(min(paper.width, paper.height), max(paper.width, paper.height))
    wanted = QPageSize(upright, QPageSize.Unit.Point)
    own = tuple(sizes)
    alike = (size for size in own if size.id() == wanted.id())
    near = (size for size in own if PrinterFacts("", papers=(_size(size),)).has_paper(paper))
    return next(alike, next(near, wanted))


def _size(size: QPageSize) -> Size:
    points = size.size(QPageSize.Unit.Point)
    return Size(points.width(), points.height())


def _clear(info: QPrinterInfo) -> Insets:
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(_page_size(info.supportedPageSizes(), _A4))
    margins = printer.pageLayout().minimumMargins()
    return Insets(margins.left(), margins.top(), margins.right(), margins.bottom())


def _nobody_says() -> bool:
    """Take a job as accepted: Windows and macOS have told Qt already if they refuse one."""
    return True


_A4 = Size(595.28, 841.89)
