"""Days in words."""

from datetime import date

import pytest

from brochure_studio.values.day import say_day


@pytest.mark.parametrize(
    ("day", "norwegian", "english"),
    [
        (date(2026, 11, 3), "03.11.2026", "3 Nov 2026"),
        (date(2027, 5, 17), "17.05.2027", "17 May 2027"),
        (date(824, 1, 1), "01.01.824", "1 Jan 824"),
    ],
)
def test_a_day_is_read_the_same_everywhere(day: date, norwegian: str, english: str) -> None:
    said = say_day(day)
    assert (said.nn, said.nb, said.en) == (norwegian, norwegian, english)
