"""The list of a call for letters: opened, or told of; and the list to mend afterwards."""

from collections.abc import Iterable
from datetime import date

from brochure_studio.cli.arguments.lists import list_order
from brochure_studio.cli.call import Call
from brochure_studio.cli.lines.recipients import Line, list_data, list_lines
from brochure_studio.usecases.letters.mending import with_held_letters
from brochure_studio.usecases.letters.reports import HeldLetter
from brochure_studio.usecases.recipients import (
    ListOrder,
    OpenList,
    keep_columns,
    open_recipients,
    write_mending_list,
)
from brochure_studio.usecases.studio import Studio


def open_list(call: Call, studio: Studio) -> tuple[ListOrder, OpenList] | None:
    """Return the list of those who get letters, None where it is unusable, which is told then."""
    args = call.args
    day = studio.epoch.date() if studio.epoch else date.today()
    listed = list_order(args, args.recipients, day)
    found = open_recipients(studio.lists(), listed)
    if found.is_usable:
        return listed, found
    if args.json:
        call.console.result(list_data(found, call.console.language))
    else:
        print_lines(call, list_lines(found, call.console.language))
    return None


def close_list(
    call: Call, studio: Studio, listed: ListOrder, found: OpenList, held: Iterable[HeldLetter]
) -> None:
    """Write the list to mend, and keep the columns, where that is asked for."""
    args = call.args
    if args.broken:
        to_mend = with_held_letters(studio.lists(), listed, found, held)
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
