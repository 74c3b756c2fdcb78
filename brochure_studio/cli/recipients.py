"""`recipients`: what was understood of a list, and what is wrong with it."""

from argparse import ArgumentParser
from datetime import date

from brochure_studio.cli.arguments.lists import add_broken, add_list, list_order
from brochure_studio.cli.call import Call, Say, add_json
from brochure_studio.cli.lines.recipients import list_data, list_lines
from brochure_studio.cli.sayings import problem_data
from brochure_studio.usecases.mending_list import write_mending_list
from brochure_studio.usecases.recipients import (
    OpenList,
    keep_columns,
    open_recipients,
)
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.words import Words

UNUSABLE = 3


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `recipients`."""
    add_list(parser, say)
    add_broken(parser, say)
    parser.add_argument(
        "--replace",
        action="store_true",
        help=say(
            "skriv over fila til --broken",
            "skriv over filen til --broken",
            "replace the file of --broken",
        ),
    )
    add_json(parser, say)


def run(call: Call) -> int:
    """Print what was understood; 0 where letters can be made of it, 3 where not."""
    studio, args, console = call.studio(), call.args, call.console
    day = studio.epoch.date() if studio.epoch else date.today()
    order = list_order(args, args.path, day)
    try:
        found = open_recipients(studio.lists(), order)
    except UnreadableError as error:
        if args.json:
            problems = [problem_data(one, console.language) for one in error.problems]
            console.result({"usable": False, "problems": problems})
        raise
    _tell(call, found)
    if args.broken:
        count = write_mending_list(studio, found, args.broken, console.language, args.replace)
        if not args.json:
            console.say(_TO_MEND if count else _NOTHING_TO_MEND, file=args.broken, count=count)
    if args.keep and found.is_usable:
        keep_columns(studio.lists(), found)
    return 0 if found.is_usable else UNUSABLE


def _tell(call: Call, found: OpenList) -> None:
    language = call.console.language
    if call.args.json:
        call.console.result(list_data(found, language))
        return
    for line in list_lines(found, language):
        if line.is_fault:
            call.console.error(line.text)
        else:
            call.console.line(line.text)


_TO_MEND = Words(
    "{count} rader å rette: {file}", "{count} rader å rette: {file}", "{count} rows to mend: {file}"
)
_NOTHING_TO_MEND = Words(
    "ingen rader å rette; {file} er ikkje skriven",
    "ingen rader å rette; {file} er ikke skrevet",
    "no rows to mend; {file} was not written",
)
