"""Print jobs: pages at their real size, text as text, memory let go of, refusals told."""

from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from brochure_studio.model.printers import PrinterError
from brochure_studio.render.qt.printing.fonts import PrintFonts
from brochure_studio.render.qt.printing.job import QtPrintJob
from brochure_studio.render.qt.printing.printers import set_up
from brochure_studio.scene.items import GlyphRun, Item, outline_rect
from brochure_studio.scene.items import Path as Shape
from brochure_studio.scene.page import Page
from brochure_studio.typeset.face import Face
from brochure_studio.values.color import BLACK
from brochure_studio.values.geometry import Point, Rect, Size
from brochure_studio.values.length import mm
from tests.render.qt.stage import FONTS, LATO, RED, Props

A4 = Size(mm(210), mm(297))


def page_of(*items: Item) -> Page:
    return Page("p", "p", A4, mm(3), 0, Rect(0, 0, A4.width, A4.height), items)


def begin(
    file: Path, is_taken: bool = True, fonts: PrintFonts | None = None, paper: Size = A4
) -> QtPrintJob:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    set_up(printer, [QPageSize(QPageSize.PageSizeId.A4)], "Brev 1-2", paper)
    return QtPrintJob(printer, Props(), lambda: is_taken, fonts)


def run_at(x: float, y: float, size: float = 12) -> GlyphRun:
    face = Face(LATO, (FONTS / "Lato-Regular.ttf").read_bytes())
    glyphs = (face.glyph("H"),)
    return GlyphRun(LATO, size, BLACK, Point(x, y), glyphs, (0.0,), "H", (0,), size)


def test_a_page_is_printed_at_its_real_size_from_the_corner_of_the_paper(tmp_path: Path) -> None:
    job = begin(tmp_path / "a.pdf")
    job.add([page_of(Shape(outline_rect(Rect(mm(20), mm(30), mm(100), mm(50))), fill=RED))])
    job.end()
    with pdfium.PdfDocument(tmp_path / "a.pdf") as pdf:
        image = pdf[0].render(scale=300 / 72).to_pil().convert("L")
    box = image.point(lambda value: 255 if value < 200 else 0).getbbox()
    assert box is not None
    found = [edge / 300 * 25.4 for edge in box]
    assert found == pytest.approx([20, 30, 120, 80], abs=0.2)


def test_every_page_is_a_side_of_its_own_and_empty_ones_are_too(tmp_path: Path) -> None:
    job = begin(tmp_path / "a.pdf")
    job.add([page_of(), page_of()])
    job.add([page_of()])
    job.end()
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert len(pdf.pages) == 3
        assert [float(edge) for edge in pdf.pages[0].MediaBox] == [0, 0, 595, 842]


def test_a_letter_that_lies_across_is_printed_across(tmp_path: Path) -> None:
    job = begin(tmp_path / "a.pdf", paper=Size(A4.height, A4.width))
    job.add([page_of()])
    job.end()
    with pdfium.PdfDocument(tmp_path / "a.pdf") as pdf:
        width, height = pdf[0].get_size()
    assert width > height


def test_a_page_that_lies_another_way_than_the_paper_is_turned(tmp_path: Path) -> None:
    across = Size(A4.height, A4.width)
    box = Shape(outline_rect(Rect(mm(20), mm(30), mm(100), mm(50))), fill=RED)
    page = Page("p", "p", across, 0, 0, Rect(0, 0, across.width, across.height), (box,))
    job = begin(tmp_path / "a.pdf")
    job.add([page_of(), page])
    job.end()
    with pdfium.PdfDocument(tmp_path / "a.pdf") as pdf:
        image = pdf[1].render(scale=300 / 72).to_pil().convert("L")
    found = image.point(lambda value: 255 if value < 200 else 0).getbbox()
    assert found is not None
    # Its left edge is the lower edge of the sheet, its head the left one.
    edges = [edge / 300 * 25.4 for edge in found]
    assert edges == pytest.approx([30, 297 - 120, 80, 297 - 20], abs=0.3)


def test_a_job_that_is_not_taken_is_told_of(tmp_path: Path) -> None:
    job = begin(tmp_path / "a.pdf", is_taken=False)
    job.add([page_of()])
    with pytest.raises(PrinterError):
        job.end()
    job.drop()


def test_a_job_that_cannot_begin_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(PrinterError):
        begin(tmp_path / "nowhere" / "a.pdf")


def test_a_dropped_job_leaves_no_painter_behind(tmp_path: Path) -> None:
    job = begin(tmp_path / "a.pdf")
    job.add([page_of()])
    job.drop()
    job.drop()


@pytest.mark.parametrize("is_carried", [True, False])
def test_text_goes_along_as_text_where_the_job_takes_fonts(
    tmp_path: Path, is_carried: bool
) -> None:
    job = begin(tmp_path / "a.pdf", fonts=PrintFonts() if is_carried else None)
    job.add([page_of(run_at(100, 200))])
    job.end()
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        fonts = pdf.pages[0].Resources.get("/Font", {})
        assert bool(len(fonts)) is is_carried
    with pdfium.PdfDocument(tmp_path / "a.pdf") as pdf:
        image = pdf[0].render(scale=300 / 72).to_pil().convert("L")
    box = image.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    # A capital of 12 points stands on its line, some 8.7 points high.
    assert box[3] / 300 * 72 == pytest.approx(200, abs=0.5)
    assert (box[3] - box[1]) / 300 * 72 == pytest.approx(8.7, abs=0.6)


def test_a_cut_that_qt_would_thicken_goes_as_outlines() -> None:
    fonts = PrintFonts()
    regular = (FONTS / "Lato-Regular.ttf").read_bytes()
    black = (FONTS / "Lato-Black.ttf").read_bytes()
    assert fonts.font(regular, 11) is not None
    assert fonts.font(black, 11) is None
    assert fonts.font(b"no font", 11) is None
