"""Pairs of rows that are alike, and what stands in them; no widgets."""

from collections.abc import Iterable, Iterator, Mapping

from brochure_studio.model.raw_list import RawRow
from brochure_studio.model.recipients import Column, ListProblem
from brochure_studio.ui.letters.choosing import Keep, Settled
from brochure_studio.ui.letters.records import Twin
from brochure_studio.usecases.recipients import OpenList

# More pairs than that nobody goes through one by one.
MOST = 200
# What tells two people apart, in the order in which it is shown.
_TELLING = ("namn", "fornamn", "etternamn", "adresse", "postadresse", "postnummer", "poststad")
_KEPT: Mapping[str, Keep] = {
    "same-person": "first",
    "household-held": "first",
    "same-household": "both",
}


def find_twins(found: OpenList, settled: Settled) -> tuple[Twin, ...]:
    """Return the pairs of a list by their rows, with what is settled of them."""
    pairs: dict[tuple[int, int], Twin] = {}
    for pair, keep in settled.twins.items():
        pairs[pair] = Twin(*pair, None, keep)
    for problem in found.problems:
        keep_usually = _KEPT.get(problem.code)
        if keep_usually is not None:
            pair = int(str(dict(problem.facts)["other"])), problem.row
            pairs[pair] = Twin(*pair, problem, keep_usually)
    return tuple(pairs[pair] for pair in sorted(pairs)[:MOST])


def rows_of(twins: Iterable[Twin]) -> frozenset[int]:
    """Return the rows that stand in pairs."""
    return frozenset(row for twin in twins for row in (twin.first, twin.later))


def show_rows(
    rows: Iterable[RawRow], wanted: frozenset[int], columns: Iterable[Column]
) -> Iterator[tuple[int, str]]:
    """Yield what tells the people of some rows apart, by row."""
    telling = [
        one.index for field in (*_TELLING, "avgangsaar") for one in columns if one.field == field
    ]
    for row in rows:
        if row.number in wanted:
            cells = (row.cells[at].strip() for at in telling if at < len(row.cells))
            yield row.number, " ".join(filter(None, cells))


def is_household(problem: ListProblem | None) -> bool:
    """Tell whether two rows are alike by where people live, not by who they are."""
    return problem is not None and problem.code != "same-person"
