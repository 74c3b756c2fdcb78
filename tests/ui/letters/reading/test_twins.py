"""Rows that are alike, in pairs, with what tells them apart and nothing else."""

from datetime import date
from pathlib import Path

from brochure_studio.model.lists.raw_list import RawRow
from brochure_studio.model.lists.recipients import Column, ListProblem
from brochure_studio.ui.letters.choosing import Settled
from brochure_studio.ui.letters.reading.twins import find_twins, rows_of, show_rows
from brochure_studio.usecases.recipients import OpenList


def alike(code: str, row: int, other: int) -> ListProblem:
    return ListProblem(code, row, "", (("other", str(other)), ("reason", "x")))


def found(*problems: ListProblem) -> OpenList:
    made = object.__new__(OpenList)
    object.__setattr__(made, "problems", problems)
    return made


def test_one_person_twice_comes_before_households_which_may_be_many() -> None:
    twins = find_twins(
        found(alike("same-household", 3, 2), ListProblem("not-washed"), alike("same-person", 9, 4)),
        Settled(),
    )
    assert [(one.first, one.later, one.keep) for one in twins] == [(4, 9, "first"), (2, 3, "both")]
    assert rows_of(twins) == {2, 3, 4, 9}


def test_a_pair_that_is_settled_stays_to_be_settled_otherwise() -> None:
    settled = Settled(Path("a.csv")).with_twin((4, 9), "later")
    (twin,) = find_twins(found(), settled)
    assert (twin.first, twin.later, twin.keep, twin.why) == (4, 9, "later", None)


def test_a_choice_becomes_rows_left_out_and_rows_that_are_no_doubles() -> None:
    settled = Settled(Path("a.csv"))
    for pair, keep in (((4, 9), "later"), ((2, 3), "both"), ((5, 6), "first")):
        settled = settled.with_twin(pair, keep)  # type: ignore[arg-type]
    order = settled.order(date(2026, 11, 23), None)
    assert order is not None
    assert order.left_out == {4, 6}
    assert order.no_doubles == {3}
    # Another sheet has other rows.
    assert not settled.with_choice(settled.choice).twins


def test_what_stands_in_a_row_is_name_address_and_place_and_no_long_number() -> None:
    columns = (
        Column(0, "A", "Etternavn", "etternamn"),
        Column(1, "B", "Fornavn", "fornamn"),
        Column(2, "C", "Adresse", "adresse"),
        Column(3, "D", "Merknad", "merknad", "own"),
        Column(4, "E", "Postnr", "postnummer"),
    )
    rows = (RawRow(7, ("Ås", "Liv", "01019012345", "hemmeleg", "5700")), RawRow(8, ("Lid",)))
    assert dict(show_rows(rows, frozenset((7,)), columns)) == {7: "Liv Ås, •••, 5700"}
