"""Serials as people write them."""

import pytest

from brochure_studio.usecases.letters.serials import SerialsError, read_serials, serials_of


@pytest.mark.parametrize(
    ("text", "read", "count"),
    [
        ("17-23", "17-23", 7),
        ("17–23", "17-23", 7),
        ("5", "5", 1),
        ("9, 1-3,2-4 ,5", "1-5,9", 6),
        ("1-3,4-6", "1-6", 6),
        ("1-9,3-4", "1-9", 9),
    ],
)
def test_ranges_are_joined_and_in_order(text: str, read: str, count: int) -> None:
    serials = read_serials(text)
    assert str(serials) == read
    assert serials.count == count == len(list(serials))
    assert serials.last == max(serials)


@pytest.mark.parametrize(
    "text", ["", "0", "0-3", "7-3", "a", "1-", "-1", "1,,2", "1.5", "٣", "1 2"]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(SerialsError):
        read_serials(text)


def test_single_numbers_become_ranges() -> None:
    assert str(serials_of((3, 1, 2, 9))) == "1-3,9"
