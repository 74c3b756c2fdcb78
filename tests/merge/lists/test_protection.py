"""Marks of protected addresses, in any column and in one of their own."""

import pytest

from brochure_studio.merge.lists.protection import hints_at_protection, is_protection, protects


@pytest.mark.parametrize(
    "cell",
    ["fortrolig", "FORTROLIG", "Strengt fortrolig", "kode 6", "Kode 7", "SPSF", "Sperret adresse"],
)
def test_a_mark_is_known_anywhere(cell: str) -> None:
    assert is_protection(cell)
    assert hints_at_protection(f"ola lid {cell.casefold()} 5600")


@pytest.mark.parametrize("cell", ["", "6", "Kodal", "Vernagata 3", "ja"])
def test_other_words_are_no_mark(cell: str) -> None:
    assert not is_protection(cell)


@pytest.mark.parametrize(
    ("cell", "found"),
    [("6", True), ("7", True), ("ja", True), ("x", True), ("?", False), ("", False)]
    + [("nei", False), ("0", False), ("Ugradert", False), ("kanskje", True)],
)
def test_in_its_own_column_all_but_a_clear_no_protects(cell: str, found: bool) -> None:
    assert protects(cell) is found
