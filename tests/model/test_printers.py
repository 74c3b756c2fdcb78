"""Printers: which papers they have, however their drivers round them."""

import pytest

from brochure_studio.model.printers import PrinterFacts
from brochure_studio.values.geometry import Size
from brochure_studio.values.length import mm

A4 = Size(mm(210), mm(297))


@pytest.mark.parametrize(
    ("papers", "has_it"),
    [
        ((Size(595, 842),), True),
        ((Size(842, 595),), True),
        ((Size(612, 792), Size(595.28, 841.89)), True),
        ((Size(612, 792),), False),
        ((Size(595, 839),), False),
        ((), False),
    ],
)
def test_a4_is_found_as_drivers_write_it(papers: tuple[Size, ...], has_it: bool) -> None:
    assert PrinterFacts("P", papers=papers).has_paper(A4) is has_it


def test_a_printer_of_any_paper_has_them_all() -> None:
    assert PrinterFacts("P", takes_any_paper=True).has_paper(Size(300, 300))
