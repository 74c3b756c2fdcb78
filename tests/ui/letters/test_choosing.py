"""What a person settles about a list becomes the order to read it."""

from datetime import date
from pathlib import Path

from brochure_studio.merge.lists.columns import ColumnPlan
from brochure_studio.model.lists.raw_list import ListChoice
from brochure_studio.model.lists.recipients import Column, ListCounts, WashReport
from brochure_studio.ui.letters.choosing import Settled, is_list
from brochure_studio.usecases.recipients import How, OpenList

TODAY = date(2026, 11, 23)


def found(*names: str) -> OpenList:
    columns = tuple(Column(at, "ABC"[at], name) for at, name in enumerate(names))
    return OpenList(
        Path("liste.csv"), How("csv"), ColumnPlan(columns), (), (), ListCounts(), WashReport()
    )


def test_without_a_file_there_is_nothing_to_read() -> None:
    assert Settled().order(TODAY, None) is None


def test_a_column_is_named_by_its_letter_where_two_are_alike() -> None:
    settled = Settled(Path("liste.csv")).with_field(1, "adresse").with_field(2, "-")
    order = settled.order(TODAY, found("Navn", "navn", "Merknad"))
    assert order is not None
    assert order.columns == (("adresse", "B"), ("-", "Merknad"))


def test_a_field_may_be_left_to_the_program_again() -> None:
    settled = Settled(Path("liste.csv")).with_field(0, "namn").with_field(0, None)
    order = settled.order(TODAY, found("Navn"))
    assert order is not None and order.columns == ()


def test_what_was_said_of_columns_goes_with_another_list_but_not_the_wash() -> None:
    settled = Settled(Path("a.csv"), washed=TODAY).with_field(0, "namn")
    other = settled.with_file(Path("b.csv"))
    assert (other.fields, other.washed) == ({}, TODAY)
    assert settled.with_choice(ListChoice(sheet="Ark2")).fields == {}


def test_lists_are_told_by_their_names() -> None:
    assert is_list(Path("Liste.XLSX")) and is_list(Path("a.csv"))
    assert not is_list(Path("bilete.png"))
