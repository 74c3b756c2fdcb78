"""The list of a call for letters: opened, or told of; and the list to mend afterwards."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from brochure_studio.cli.arguments.lists import list_order
from brochure_studio.cli.call import Call
from brochure_studio.cli.lines.recipients import Line, list_data, list_lines
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.mending import with_held_letters
from brochure_studio.usecases.letters.orders import LetterOrder, LetterWish, take_letters
from brochure_studio.usecases.letters.reports import HeldLetter
from brochure_studio.usecases.mending_list import write_mending_list
from brochure_studio.usecases.recipients import (
    ListOrder,
    OpenList,
    keep_columns,
    open_recipients,
)
from brochure_studio.usecases.studio import Studio


@dataclass(frozen=True, slots=True)
class Ordered:
    """Letters ordered for a list: how it is read, and what is known of it but its people."""

    letters: LetterOrder
    listed: ListOrder
    found: OpenList


def order_letters(call: Call, studio: Studio, work: Work, wish: LetterWish) -> Ordered | None:
    """Order letters for a call's list; None where it is unusable, which is told then.

    Whoever is on the list is packed in the order, and the objects are let go of.
    """
    args = call.args
    day = studio.epoch.date() if studio.epoch else date.today()
    listed = list_order(args, args.recipients, day)
    found = open_recipients(studio.lists(), listed)
    if found.is_usable:
        letters = take_letters(studio, work, found, wish)
        return Ordered(letters, listed, found.without_people())
    if args.json:
        call.console.result(list_data(found, call.console.language))
    else:
        print_lines(call, list_lines(found, call.console.language))
    return None


def close_list(call: Call, studio: Studio, ordered: Ordered, held: Iterable[HeldLetter]) -> None:
    """Write the list to mend, and keep the columns, where that is asked for."""
    args, found = call.args, ordered.found
    if args.broken:
        to_mend = with_held_letters(studio.lists(), ordered.listed, found, held)
        write_mending_list(studio, to_mend, args.broken, call.console.language, args.replace)
    if args.keep:
        keep_columns(studio.lists(), found)


def print_lines(call: Call, lines: Iterable[Line]) -> None:
    """Print lines, faults on standard error."""
    for line in lines:
        if line.is_fault:
            call.console.error(line.text)
        else:
            call.console.line(line.text)
