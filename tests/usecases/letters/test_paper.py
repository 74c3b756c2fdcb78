"""What is read of a printer before anything goes to it, and what it would cut."""

from dataclasses import replace

import pytest

from brochure_studio.model.printers import PrinterFacts, PrintWish
from brochure_studio.scene.items import Path, outline_rect
from brochure_studio.scene.page import Page
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.paper import check_printer, is_cut, say_paper
from brochure_studio.values.color import BLACK
from brochure_studio.values.geometry import Insets, Rect, Size
from brochure_studio.values.length import mm

A4 = Size(mm(210), mm(297))
OFFICE = PrinterFacts("Kontoret", trays=("1", "2"), sides=("one", "long"), papers=(A4,))
WISH = PrintWish("Kontoret", "2", "long")


def test_a_printer_that_can_do_it_is_returned() -> None:
    other = PrinterFacts("Gangen")
    assert check_printer((other, OFFICE), WISH, A4) is OFFICE


@pytest.mark.parametrize(
    ("known", "wish", "said"),
    [
        ((), WISH, "no printer"),
        ((OFFICE,), replace(WISH, printer="Gangen"), "there is no printer “Gangen”"),
        ((OFFICE,), replace(WISH, tray="3"), "there is no tray in Kontoret “3”"),
        ((OFFICE,), replace(WISH, sides="short"), "does not print over the short edge"),
        ((replace(OFFICE, papers=()),), WISH, "has no A4 paper"),
    ],
)
def test_what_a_printer_has_not_got_is_told(
    known: tuple[PrinterFacts, ...], wish: PrintWish, said: str
) -> None:
    with pytest.raises(UsageError) as told:
        check_printer(known, wish, A4)
    assert said in told.value.words.en


def test_papers_are_called_by_their_names() -> None:
    assert say_paper(A4).en == "A4"
    assert say_paper(Size(mm(297), mm(210))).en == "A4"
    assert say_paper(Size(mm(120), mm(235))).en == "120 x 235 mm"


def page(*boxes: Rect) -> Page:
    items = tuple(Path(outline_rect(box), fill=BLACK) for box in boxes)
    return Page("p", "p", A4, 0, 0, Rect(0, 0, A4.width, A4.height), items)


@pytest.mark.parametrize(
    ("box", "clear", "cut"),
    [
        (Rect(20, 20, 50, 50), Insets.even(12), False),
        (Rect(5, 20, 50, 50), Insets.even(12), True),
        (Rect(20, 5, 50, 50), Insets.even(12), True),
        (Rect(20, 20, A4.width - 30, 50), Insets.even(12), True),
        (Rect(20, 20, 50, A4.height - 30), Insets.even(12), True),
        (Rect(-9, -9, A4.width + 18, 50), Insets(), False),
        (Rect(-9, 20, 50, 50), Insets(0, 12, 12, 12), False),
    ],
)
def test_what_a_printer_does_not_reach_is_found(box: Rect, clear: Insets, cut: bool) -> None:
    assert is_cut((page(), page(box)), clear) is cut
