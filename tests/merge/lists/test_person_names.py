"""Full names in two parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.merge.lists.person_names import names_two, split_name


@pytest.mark.parametrize(
    ("name", "given", "surname", "unclear"),
    [
        ("Kari Hagen", "Kari", "Hagen", False),
        ("Kari Anne Hagen", "Kari Anne", "Hagen", False),
        ("Hagen, Kari Anne", "Kari Anne", "Hagen", False),
        ("Ludwig van Beek", "Ludwig", "van Beek", False),
        ("Anna von der Lid", "Anna", "von der Lid", False),
        ("Hagen", "", "Hagen", True),
        ("Kari Anne Sofie Lid Hagen", "Kari Anne Sofie Lid", "Hagen", True),
    ],
)
def test_a_name_is_split(name: str, given: str, surname: str, unclear: bool) -> None:
    found = split_name(name)
    assert (found.given, found.surname, found.is_unclear) == (given, surname, unclear)


@pytest.mark.parametrize(
    ("given", "two"),
    [("Kari og Ola", True), ("Kari & Ola", True), ("Olaug", False), ("Anne-Marie", False)],
)
def test_two_people_are_seen(given: str, two: bool) -> None:
    assert names_two(given) is two


@given(st.text("abc ,-ø", max_size=30))
def test_no_word_is_lost(name: str) -> None:
    found = split_name(name)
    words = f"{found.given} {found.surname}".replace(",", " ").split()
    assert sorted(words) == sorted(name.replace(",", " ").split())
