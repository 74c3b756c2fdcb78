"""Printers that are none: Qt writes each job as a PDF into a folder, and they refuse as told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from brochure_studio.layout.resources import Resources
from brochure_studio.model.printers import PrinterError, PrinterFacts, PrintWish
from brochure_studio.render.qt.printing.fonts import PrintFonts
from brochure_studio.render.qt.printing.job import QtPrintJob
from brochure_studio.render.qt.printing.printers import set_up
from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import Insets, Size

A4 = Size(595, 842)
OFFICE = PrinterFacts(
    name="Kontoret",
    model="Skrivar AS 5",
    is_usual=True,
    trays=("auto", "skuff-2"),
    sides=("one", "long", "short"),
    papers=(A4,),
    clear=Insets.even(12),
)


class WatchedJob:
    """A job that tells of every letter that is added."""

    def __init__(self, job: QtPrintJob, watch: Callable[[], object]) -> None:
        self._job = job
        self._watch = watch

    def add(self, pages: Sequence[Page]) -> None:
        self._watch()
        self._job.add(pages)

    def end(self) -> None:
        self._job.end()

    def drop(self) -> None:
        self._job.drop()


@dataclass
class VirtualPrinters:
    """Satisfies the port `Printers`. `refused` are the numbers of jobs that are not taken."""

    folder: Path
    facts: tuple[PrinterFacts, ...] = (OFFICE,)
    refused: set[int] = field(default_factory=set)
    watch: Callable[[], object] = lambda: None
    gone: bool = False
    begun: list[tuple[PrintWish, str]] = field(default_factory=list)
    _fonts: PrintFonts = field(default_factory=PrintFonts)

    def known(self) -> tuple[PrinterFacts, ...]:
        return self.facts

    def begin(self, wish: PrintWish, title: str, paper: Size, resources: Resources) -> WatchedJob:
        if self.gone:
            raise PrinterError(wish.printer)
        self.begun.append((wish, title))
        number = len(self.begun)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / f"{number}.pdf"))
        set_up(printer, [QPageSize(QPageSize.PageSizeId.A4)], title, paper)
        took_it = partial(lambda: number not in self.refused)
        return WatchedJob(QtPrintJob(printer, resources, took_it, self._fonts), self.watch)

    def pages(self) -> list[list[str]]:
        """Return what stands on each page of each job that was taken."""
        jobs = range(1, len(self.begun) + 1)
        return [self.texts(number) for number in jobs if number not in self.refused]

    def texts(self, number: int) -> list[str]:
        with pdfium.PdfDocument(self.folder / f"{number}.pdf") as pdf:
            return [page.get_textpage().get_text_range() for page in pdf]
