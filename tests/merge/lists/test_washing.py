"""Washing: doubles with their reasons, people who have said no, and how long a wash holds."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.merge.lists.washing import Register, Washer, fresh_until
from brochure_studio.model.lists.recipients import ListProblem, Recipient

NAMES = ("fornamn", "etternamn", "adresse", "postnummer", "avgangsaar", "hushald")
KARI = ("Kari", "Hagen", "Fjordvegen 3", "5600", "1999", "")


def person(row: int, *values: str) -> Recipient:
    return Recipient(row, NAMES, values)


def wash(*people: tuple[str, ...], **how: object) -> list[ListProblem | None]:
    washer = Washer(**how)  # type: ignore[arg-type]
    return [washer.wash(person(row, *values)) for row, values in enumerate(people, start=2)]


def codes(*people: tuple[str, ...], **how: object) -> list[str | None]:
    return [found.code if found else None for found in wash(*people, **how)]


@pytest.mark.parametrize(
    "other",
    [
        KARI,
        ("KARI", "hagen", "Fjordveien 3", "5600", "", ""),
        ("Kari Anne", "Hagen", "fjordvn. 3", "5600", "1999", ""),
        ("Kari", "Lid Hagen", "Fjordvegen  3", "5600", "1999", ""),
    ],
)
def test_the_same_person_is_found_however_spelled(other: tuple[str, ...]) -> None:
    first, second = wash(KARI, other)
    assert first is None
    assert second is not None
    assert (second.code, dict(second.facts)["other"]) == ("same-person", "2")


def test_letters_with_and_without_rings_are_one() -> None:
    one = ("Åse", "Bjørgås", "Øvre gate 1", "5600", "", "")
    two = ("Aase", "Bjorgaas", "Ovre gt. 1", "5600", "", "")
    assert codes(one, two) == [None, "same-person"]


@pytest.mark.parametrize(
    "other",
    [
        ("Kari", "Hagen", "Fjordvegen 3", "5700", "1999", ""),
        ("Kari", "Lid", "Fjordvegen 3", "5600", "1999", ""),
        ("Kari", "Hagen", "Fjordvegen 31", "5600", "1999", ""),
    ],
)
def test_others_are_not_the_same(other: tuple[str, ...]) -> None:
    assert codes(KARI, other) == [None, None]


def test_father_and_son_of_one_name_are_told_apart_by_the_year() -> None:
    son = (*KARI[:4], "2020", "")
    assert codes(KARI, son) == [None, "same-household"]


def test_names_in_other_scripts_are_not_all_one() -> None:
    people = (("Иван", "Петров", "x 1", "5600", "", ""), ("Олег", "Сидоров", "x 1", "5600", "", ""))
    assert codes(*people) == [None, None]


def test_a_household_is_told_or_held_back() -> None:
    ola = ("Ola", *KARI[1:])
    assert codes(KARI, ola) == [None, "same-household"]
    assert codes(KARI, ola, one_a_household=True) == [None, "household-held"]
    numbered = (("Eva", "Lid", "a 1", "1", "", "7"), ("Per", "Vik", "b 2", "2", "", "7"))
    assert codes(*numbered) == [None, "same-household"]


@pytest.mark.parametrize(
    ("listed", "gone"),
    [
        (KARI, True),
        (("kari", "hagen", "", "5600", "", ""), True),
        (("Kari", "Hagen", "Fjordveien 3", "", "", ""), True),
        (("Kari", "Hagen", "", "", "", ""), True),
        (("Kari", "Hagen", "", "9999", "", ""), False),
        (("Ola", "Hagen", "Fjordvegen 3", "5600", "", ""), False),
    ],
)
def test_who_is_in_a_register_gets_no_letter(listed: tuple[str, ...], gone: bool) -> None:
    register = Register()
    register.add(person(1, *listed))
    assert codes(KARI, reserved=register) == ["reserved" if gone else None]
    assert codes(KARI, opted_out=register) == ["opted-out" if gone else None]


@pytest.mark.parametrize(
    ("washed", "until"),
    [
        (date(2026, 11, 23), date(2026, 12, 23)),
        (date(2026, 12, 5), date(2027, 1, 5)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
        (date(2026, 10, 31), date(2026, 11, 30)),
    ],
)
def test_a_wash_holds_for_a_month(washed: date, until: date) -> None:
    assert fresh_until(washed) == until


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_month_is_never_longer_than_31_days(washed: date) -> None:
    assert 28 <= (fresh_until(washed) - washed).days <= 31


def test_many_are_washed_as_fast_as_few() -> None:
    washer = Washer()
    began = time.perf_counter()
    for row in range(20_000):
        washer.wash(person(row, "Kari", f"Hagen{row % 997}", f"Vegen {row}", "5600", "", ""))
    assert time.perf_counter() - began < 3


def test_who_somebody_has_looked_at_is_no_double_but_may_still_be_reserved() -> None:
    assert codes(KARI, KARI, KARI, no_doubles=frozenset({3})) == [None, None, "same-person"]
    reserved = Register()
    reserved.add(person(1, *KARI))
    assert codes(KARI, reserved=reserved, no_doubles=frozenset({2})) == ["reserved"]
