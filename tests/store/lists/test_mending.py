"""Lists that we write open in a spreadsheet with their letters, and run nothing there."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.merge.lists.cells import clean_cell
from brochure_studio.store.lists.mending import safe_cell, write_list


@pytest.mark.parametrize("cell", ["=1+1", "+47", "-1", "@x", "\tx", "\rx", "\nx", "＝1+1", "＠x"])
def test_what_would_be_worked_out_is_quoted(cell: str) -> None:
    assert safe_cell(cell) == f"'{cell}"
    assert clean_cell(safe_cell(cell)).text == clean_cell(cell).text


def test_other_cells_stay() -> None:
    assert safe_cell("Bjørg = Åse") == "Bjørg = Åse"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2))
def test_a_written_list_reads_back_and_has_no_formula(cells: list[str]) -> None:
    data = write_list(("a", "b"), [cells])
    text = data.decode("utf-8-sig")
    _, row = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    assert [cell.removeprefix("'") for cell in row] == [cell.removeprefix("'") for cell in cells]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row)
