"""The list to mend after a run: rows wrong in themselves, and those whose letters have faults."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from brochure_studio.merge.problems.catalog import can_be_mended
from brochure_studio.model.lists.recipients import HeldRow, ListProblem
from brochure_studio.usecases.letters.reports import HeldLetter
from brochure_studio.usecases.ports.lists import Lists
from brochure_studio.usecases.recipients import ListOrder, OpenList


def with_held_letters(
    lists: Lists, order: ListOrder, found: OpenList, held: Iterable[HeldLetter]
) -> OpenList:
    """Return a list whose rows to mend are joined by those of letters that were held back.

    Their cells are read from the list once more, so that nobody has to keep them meanwhile.
    """
    reasons = {
        letter.row: tuple(one for one in letter.problems if can_be_mended(one)) for letter in held
    }
    if not reasons:
        return found
    rows = (*found.held, *_read(lists, order, reasons))
    return replace(found, held=tuple(sorted(rows, key=lambda row: row.number)))


def _read(
    lists: Lists, order: ListOrder, reasons: Mapping[int, tuple[ListProblem, ...]]
) -> Iterator[HeldRow]:
    for row in lists.read(order.file, order.choice).rows:
        if reasons.get(row.number):
            yield HeldRow(row.number, row.cells, reasons[row.number])
