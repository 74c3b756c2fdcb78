"""Sorting for bulk mail: by postcode, stable, abroad last; the count file of the postal service."""

from brochure_studio.merge.countries import country_index
from brochure_studio.merge.letters.sorting import (
    LEAST_BULK,
    count_postcodes,
    postcode_file,
    say_too_few,
    sort_for_post,
)
from brochure_studio.model.lists.recipients import Recipient

_COUNTRIES = country_index()
_NAMES = ("postnummer", "land")


def _people(*rows: tuple[str, str]) -> list[Recipient]:
    return [Recipient(number, _NAMES, values) for number, values in enumerate(rows, start=2)]


def _sorted_rows(*rows: tuple[str, str]) -> list[int]:
    return [one.row for one in sort_for_post(_people(*rows), _COUNTRIES)]


def test_by_postcode_as_digits_with_leading_zeros() -> None:
    assert _sorted_rows(("5776", ""), ("0150", ""), ("1400", "Noreg")) == [3, 4, 2]


def test_same_postcode_keeps_the_order_of_the_list() -> None:
    assert _sorted_rows(("5776", ""), ("0150", ""), ("5776", ""), ("5776", "NO")) == [3, 2, 4, 5]


def test_abroad_comes_last_by_country_then_postcode() -> None:
    rows = (("2100", "Sweden"), ("9990", ""), ("8000", "DK"), ("1000", "Danmark"), ("1", "Xanadu"))
    assert _sorted_rows(*rows) == [3, 5, 4, 2, 6]


def test_without_a_postcode_last_of_those_at_home() -> None:
    assert _sorted_rows(("", ""), ("9990", ""), ("1000", "DK")) == [3, 2, 4]


def test_counts_are_of_those_at_home() -> None:
    counts = count_postcodes(
        _people(("5776", ""), ("0150", ""), ("5776", "Norge"), ("1000", "DK")), _COUNTRIES
    )
    assert counts.home == (("0150", 1), ("5776", 2))
    assert counts.abroad == 1
    assert counts.total == 4


def test_the_file_has_postcode_and_count_and_keeps_the_zero() -> None:
    counts = count_postcodes(_people(("5776", ""), ("0150", ""), ("1000", "DK")), _COUNTRIES)
    assert postcode_file(counts) == b"postnummer;antall\r\n0150;1\r\n5776;1\r\n"


def test_fewer_than_two_hundred_are_told() -> None:
    assert say_too_few(LEAST_BULK) is None
    told = say_too_few(LEAST_BULK - 1)
    assert told is not None
    assert "199" in told.en
    assert "200" in told.nn
