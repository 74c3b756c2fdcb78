"""The window's way to lists: read, doubles looked up, rows to mend written, columns kept."""

from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path

from brochure_studio.ui.letters.choosing import Settled
from brochure_studio.ui.letters.reading.told_lists import ToldLists
from brochure_studio.ui.letters.reading.twins import MOST, find_twins, rows_of, show_rows
from brochure_studio.ui.letters.records import Glance, ReadList, Twin
from brochure_studio.usecases.letters.mending import with_held_letters
from brochure_studio.usecases.letters.reports import HeldLetter
from brochure_studio.usecases.mending_list import write_mending_list
from brochure_studio.usecases.recipients import (
    ListOrder,
    OpenList,
    keep_columns,
    open_recipients,
)
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Report

# So many rows of a list are shown beside its columns.
_SAMPLES = 3


class ListSource:
    """Asks the use cases on one studio, on one thread."""

    def __init__(self, studio: Callable[[], Studio], language: str) -> None:
        self._studio = studio
        self._language = language

    def read(
        self, settled: Settled, order: ListOrder, report: Report, tell: Callable[[Glance], object]
    ) -> ReadList:
        """Read and wash a list; its first rows are told of at once.

        An UnreadableError where it is none, a CancelledError from `report`.
        """
        lists = ToldLists(self._studio().lists(), order, report, tell)
        found = open_recipients(lists, order)
        rows = lists.glance.rows if lists.glance else ()
        below = (row.cells for row in rows if row.number > found.plan.header_row)
        twins = len(find_twins(found, settled))
        return ReadList(order, found, tuple(islice(below, _SAMPLES)), twins)

    def twins(self, settled: Settled, read: ReadList) -> tuple[Twin, ...]:
        """Return the rows that are alike, with what stands in them: read from the list anew."""
        twins = find_twins(read.found, settled)[:MOST]
        rows = self._studio().lists().read(read.order.file, read.order.choice).rows
        shown = dict(show_rows(rows, rows_of(twins), read.found.plan.columns))
        return tuple(
            replace(one, shown=(shown.get(one.first, ""), shown.get(one.later, "")))
            for one in twins
        )

    def mend(self, read: ReadList, held: tuple[HeldLetter, ...], file: Path) -> int:
        """Write the rows to mend, with those of letters that are held back; return how many."""
        studio = self._studio()
        found = with_held_letters(studio.lists(), read.order, read.found, held)
        return write_mending_list(studio, found, file, self._language, replace=True)

    def keep(self, found: OpenList) -> Path | None:
        """Keep the columns that a person has chosen, for the lists of the same folder."""
        return keep_columns(self._studio().lists(), found)
