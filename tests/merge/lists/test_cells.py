"""What nobody sees is taken out of cells before it can reach a letter."""

import pytest

from brochure_studio.merge.lists.cells import clean_cell, needs_cleaning


@pytest.mark.parametrize(
    ("cell", "clean"),
    [
        ("\u200d", ""),
        ("Vik\u200d", "Vik"),
        ("\u200cVik", "Vik"),
        ("Ola \u200d Vik", "Ola  Vik"),
        ("Ka\u034fri", "Kari"),
        ("Vik\ufe0f", "Vik"),
        ("Ka\u180bri", "Kari"),
    ],
)
def test_characters_without_a_shape_of_their_own_are_taken_out_and_told(
    cell: str, clean: str
) -> None:
    assert needs_cleaning(f"1 {cell} Gata 1")
    cleaned = clean_cell(cell)
    assert (cleaned.text, cleaned.lost_hidden) == (clean, True)


def test_a_joiner_between_letters_is_writing_and_stays() -> None:
    cleaned = clean_cell("می\u200cروم")
    assert (cleaned.text, cleaned.lost_hidden) == ("می\u200cروم", False)


def test_a_row_of_letters_is_not_looked_at_cell_by_cell() -> None:
    assert not needs_cleaning("Åse Sørbø Łódź Gata 1")
