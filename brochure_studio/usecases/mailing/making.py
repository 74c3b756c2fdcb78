"""Labels and envelopes from a recipient list: set, judged, written, and told of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from brochure_studio.merge.countries import country_index
from brochure_studio.merge.letters.sorting import (
    PostcodeCounts,
    count_postcodes,
    postcode_file,
    sort_for_post,
)
from brochure_studio.model.lists.recipients import ListProblem, Recipient
from brochure_studio.usecases.documents import refuse_existing
from brochure_studio.usecases.finished_files import put_bytes
from brochure_studio.usecases.mailing.desk import MailDesk
from brochure_studio.usecases.mailing.orders import MailOrder, check_order
from brochure_studio.usecases.mailing.writing import MailWriter, NobodyError, Queue
from brochure_studio.usecases.recipients import OpenList, open_recipients
from brochure_studio.usecases.studio import Studio
from brochure_studio.usecases.sweeping import seldom_swept
from brochure_studio.values.progress import Report

if TYPE_CHECKING:  # the commands' help need not load the typesetting
    from brochure_studio.layout.mailing.labels import Refused


@dataclass(frozen=True, slots=True)
class MailDone:
    """What came of it: the list, how many addresses on how many pages, who is held back and why.

    `file` is None where nothing was written. `next_start` is the first label that is left on the
    last sheet, to begin on the next time; 0 where none is.
    """

    found: OpenList
    file: Path | None = None
    made: int = 0
    pages: int = 0
    held: tuple[ListProblem, ...] = ()
    counts: PostcodeCounts = PostcodeCounts(())
    next_start: int = 0


def make_mailing(studio: Studio, order: MailOrder, report: Report) -> MailDone:
    """Read a list, set its addresses and write them as one PDF that has been read back.

    Who is held back does not stop the others. A UsageError for a format or a start that is not
    there, a FileExistsError where a file stands that may not be replaced, an UnreadableError for a
    list that is none or a font that is missing; CancelledError from `report` leaves nothing. The
    list that is given back no longer has its recipients: they were only to be written.
    """
    check_order(order)
    desk = MailDesk(studio, order)
    for file in filter(None, (order.file, order.postcodes)):
        if not order.replace:
            refuse_existing(file)
    found = open_recipients(studio.lists(), order.list)
    if not found.is_usable:
        return MailDone(found)
    queue = _line_up(found.recipients, order.is_sorted)
    # As objects they would take up what the sheets need.
    found = found.without_people()
    writer = MailWriter(studio, desk, _posted_in(order), report, order.only)
    with seldom_swept():
        done = _write(studio, order, writer, queue, found)
    used = (order.start - 1 + done.counts.total) % desk.each
    return replace(done, next_start=used + 1 if used and done.file and not order.only else 0)


def _line_up(people: tuple[Recipient, ...], is_sorted: bool) -> Queue:
    queue = Queue(people[0].names)
    for one in sort_for_post(people, country_index()) if is_sorted else people:
        queue.roll.add(one.row, 0, one.values)
    return queue


def _write(
    studio: Studio, order: MailOrder, writer: MailWriter, queue: Queue, found: OpenList
) -> MailDone:
    counts = list[PostcodeCounts]()

    def count(file: Path) -> None:
        counts.append(_count(queue, writer))
        put_bytes(postcode_file(counts[0]), file)

    parts: list[tuple[Callable[[Path], None], Path]] = [(partial(writer.write, queue), order.file)]
    if order.postcodes is not None:
        parts.append((count, order.postcodes))
    order.file.parent.mkdir(parents=True, exist_ok=True)
    try:
        studio.files.place_all(tuple(parts), order.replace)
    except NobodyError:
        return MailDone(found, held=tuple(map(_problem, writer.refused)))
    held = tuple(map(_problem, writer.refused))
    told = counts[0] if counts else _count(queue, writer)
    return MailDone(found, order.file, writer.made, writer.pages, held, told)


def _count(queue: Queue, writer: MailWriter) -> PostcodeCounts:
    """Count by postcode who stands in the file."""
    gone = {one.row for one in writer.refused}
    sent = (one for one in queue.people() if one.row not in gone)
    return count_postcodes(sent, country_index())


def _posted_in(order: MailOrder) -> str:
    """Return the language of the countries' names; labels have no language of their own."""
    return order.language if order.kind == "envelopes" or order.language == "nb" else "nn"


def _problem(refused: Refused) -> ListProblem:
    from brochure_studio.layout.mailing.address_block import NoSign

    if isinstance(refused.fault, NoSign):
        return ListProblem("label-sign", refused.row, "", (("character", refused.fault.character),))
    return ListProblem("label-room", refused.row)
