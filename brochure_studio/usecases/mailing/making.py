"""Labels and envelopes from a recipient list: set, judged, written, and told of."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from brochure_studio.merge.countries import country_index
from brochure_studio.merge.sorting import PostcodeCounts, count_postcodes, sort_for_post
from brochure_studio.model.recipients import ListProblem
from brochure_studio.usecases.documents import refuse_existing
from brochure_studio.usecases.mailing.desk import MailDesk
from brochure_studio.usecases.mailing.orders import MailOrder
from brochure_studio.usecases.recipients import OpenList, open_recipients
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Report

if TYPE_CHECKING:  # the commands' help need not load the typesetting
    from brochure_studio.layout.mailing.labels import Refused


@dataclass(frozen=True, slots=True)
class MailDone:
    """What came of it: the list, how many addresses on how many pages, who is held back and why.

    `file` is None where nothing was written.
    """

    found: OpenList
    file: Path | None = None
    made: int = 0
    pages: int = 0
    held: tuple[ListProblem, ...] = ()
    counts: PostcodeCounts = PostcodeCounts(())


def make_mailing(studio: Studio, order: MailOrder, report: Report) -> MailDone:
    """Read a list, set its addresses and write them as one PDF that has been read back.

    Who is held back does not stop the others. A UsageError for a format or a start that is not
    there, a FileExistsError where a file stands that may not be replaced, an UnreadableError for a
    list that is none or a font that is missing; CancelledError from `report` leaves nothing.
    """
    desk = MailDesk(studio, order)
    for file in filter(None, (order.file, order.postcodes)):
        if not order.replace:
            refuse_existing(file)
    found = open_recipients(studio.lists(), order.list)
    if not found.is_usable:
        return MailDone(found)
    countries = country_index()
    people = found.recipients
    if order.is_sorted:
        people = sort_for_post(people, countries)
    pages, refused = desk.set(people, report)
    held = tuple(map(_problem, refused))
    if not pages:
        return MailDone(found, held=held)
    gone = {problem.row for problem in held}
    sent = [one for one in people if one.row not in gone]
    counts = count_postcodes(sent, countries)
    desk.write(pages, counts, report)
    return MailDone(found, order.file, len(sent), len(pages), held, counts)


def _problem(refused: Refused) -> ListProblem:
    from brochure_studio.layout.mailing.address_block import NoSign

    if isinstance(refused.fault, NoSign):
        return ListProblem("label-sign", refused.row, "", (("character", refused.fault.character),))
    return ListProblem("label-room", refused.row)
