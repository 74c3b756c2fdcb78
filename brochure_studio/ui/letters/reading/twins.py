"""Pairs of rows that are alike, and what stands in them; no widgets."""

from collections.abc import Iterable, Iterator, Mapping

from brochure_studio.model.lists.raw_list import RawRow
from brochure_studio.model.lists.recipients import Column
from brochure_studio.ui.letters.choosing import Keep, Settled
from brochure_studio.ui.letters.reading.list_sayings import say_cell
from brochure_studio.ui.letters.records import Twin
from brochure_studio.usecases.recipients import OpenList

# More pairs than that nobody goes through one by one.
MOST = 200
# What tells two people apart, in the order in which it is shown.
_TELLING = (
    ("namn", "fornamn", "etternamn"),
    ("adresse",),
    ("postadresse", "postnummer", "poststad"),
    ("avgangsaar",),
)
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
    return tuple(sorted(pairs.values(), key=_place))


def _place(twin: Twin) -> tuple[bool, int, int]:
    """Sort one person found twice before households, of which there may be many."""
    is_person = twin.why is None or twin.why.code == "same-person"
    return not is_person, twin.first, twin.later


def rows_of(twins: Iterable[Twin]) -> frozenset[int]:
    """Return the rows that stand in pairs."""
    return frozenset(row for twin in twins for row in (twin.first, twin.later))


def show_rows(
    rows: Iterable[RawRow], wanted: frozenset[int], columns: Iterable[Column]
) -> Iterator[tuple[int, str]]:
    """Yield what tells the people of some rows apart, by row."""
    known = tuple(columns)
    groups = [
        [one.index for field in group for one in known if one.field == field] for group in _TELLING
    ]
    for row in rows:
        if row.number in wanted:
            parts = (
                " ".join(
                    filter(None, (row.cells[at].strip() for at in group if at < len(row.cells)))
                )
                for group in groups
            )
            yield row.number, ", ".join(map(say_cell, filter(None, parts)))
