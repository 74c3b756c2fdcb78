from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from brochure_studio.ui.words.figures import say_day, say_moment, say_number, say_size, say_trim
from brochure_studio.values.length import mm


@pytest.fixture(params=["nn_NO", "nb_NO", "en_GB"])
def norwegian(request: pytest.FixtureRequest) -> Iterator[bool]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param != "en_GB"
    QLocale.setDefault(before)


def test_numbers_have_the_languages_decimal_sign(norwegian: bool) -> None:
    assert say_number(144.5) == ("144,5" if norwegian else "144.5")
    assert say_number(297) == "297"
    assert say_size(146, 144.5) == ("146 × 144,5 mm" if norwegian else "146 × 144.5 mm")
    assert say_trim(mm(99.96), mm(210)) == "100 × 210 mm"


def test_days_and_times_are_short_and_in_the_languages_order(norwegian: bool) -> None:
    assert say_day(date(2026, 11, 3)) == ("03.11.2026" if norwegian else "3 Nov 2026")
    assert say_moment(datetime(2026, 11, 3, 9, 5)).endswith("09:05")
