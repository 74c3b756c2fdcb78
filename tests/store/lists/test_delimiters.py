"""The delimiter is the sign that makes even rows; letters never are."""

import pytest

from brochure_studio.store.lists.delimiters import announced_delimiter, find_delimiter

ROWS = [
    ("Fornavn", "Etternavn", "Adresse", "Postnr"),
    ("Kari Anne", "Hagen", "Vegen 1", "5600"),
    ("Ola", "Eikenes", "Gamle Kyrkjevegen 12", "5700"),
]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|", "~", "^", "#", ":", "\x1f"])
def test_a_delimiter_is_found(delimiter: str) -> None:
    assert find_delimiter([delimiter.join(row) for row in ROWS]) == delimiter


def test_commas_in_addresses_do_not_win() -> None:
    lines = ["navn;adresse", "Kari;Vegen 1, 2. etg", "Ola;Vegen 2, 1. etg", "Eva;Vegen 3"]
    assert find_delimiter(lines) == ";"


def test_a_list_of_one_column_has_no_delimiter_of_letters() -> None:
    assert find_delimiter(["Fornavn", "Elena", "Helene"]) == ";"
    assert find_delimiter([]) == ";"


@pytest.mark.parametrize(
    ("line", "found"), [("sep=;", ";"), ('"sep=,"', ","), ("sep=\t", "\t"), ("separat;b", None)]
)
def test_excel_may_announce_it(line: str, found: str | None) -> None:
    assert announced_delimiter(line) == found
