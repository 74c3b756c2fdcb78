import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.ui.palette.fuzzy import plain, rank, score

NAMES = ("Lagre", "Lagre som …", "Eksporter …", "Større", "Hjelpelinjer", "Førre felt", "Ny side")


def best(query: str) -> str:
    return rank(query, ((name, name) for name in NAMES))[0]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("lagre", "Lagre"),
        ("lagre s", "Lagre som …"),
        ("ls", "Lagre som …"),
        ("eks", "Eksporter …"),
        ("storre", "Større"),
        ("hjlin", "Hjelpelinjer"),
        ("felt forre", "Førre felt"),
        ("side ny", "Ny side"),
    ],
)
def test_few_letters_find_the_name(query: str, name: str) -> None:
    assert best(query) == name


def test_a_letter_that_is_missing_finds_nothing() -> None:
    assert score("lagrex", "Lagre") is None
    assert rank("qz", ((name, name) for name in NAMES)) == []


def test_letters_in_a_row_come_before_letters_spread() -> None:
    assert (score("side", "Ny side") or 0) > (score("side", "Sjå i det eg") or 0)


@given(st.text(max_size=20))
def test_every_name_finds_itself(name: str) -> None:
    assert score(name, name) is not None


@given(st.text(max_size=20))
def test_what_is_plain_stays_plain(text: str) -> None:
    assert plain(plain(text)) == plain(text)
