"""`recipients`: what was understood of a list, and what is wrong with it."""

from argparse import ArgumentParser, ArgumentTypeError
from datetime import date
from pathlib import Path

from brochure_studio.cli.call import Call, Say, add_json
from brochure_studio.cli.recipient_lines import list_data, list_lines
from brochure_studio.cli.sayings import problem_data
from brochure_studio.model.raw_list import ListChoice
from brochure_studio.usecases.recipients import (
    ListOrder,
    OpenList,
    keep_columns,
    open_recipients,
    write_mending_list,
)
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.words import Words

UNUSABLE = 3


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `recipients`."""
    parser.add_argument("path", type=Path, metavar="FILE", help="CSV, XLSX, XLS, ODS")
    _add_reading(parser, say)
    _add_washing(parser, say)
    parser.add_argument(
        "--broken",
        type=Path,
        metavar="FILE.csv",
        help=say(
            "skriv radene som kan rettast, med årsak",
            "skriv radene som kan rettes, med årsak",
            "write the rows that can be mended, with reasons",
        ),
    )
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


def _add_reading(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--columns",
        action="append",
        default=[],
        type=read_columns,
        metavar="FIELD=COLUMN",
        help=say(
            "kolonna til eit felt, til dømes postnummer=PostNr eller fornamn=A; «-» tek ei kolonne "
            "bort (kan gjentakast)",
            "kolonnen til et felt, for eksempel postnummer=PostNr eller fornamn=A; «-» tar en "
            "kolonne bort (kan gjentas)",
            "a field's column, such as postnummer=PostNr or fornamn=A; “-” leaves a column out "
            "(may be repeated)",
        ),
    )
    parser.add_argument(
        "--keep",
        action="store_true",
        help=say(
            "hugs --columns for listene i denne mappa",
            "husk --columns for listene i denne mappen",
            "keep --columns for the lists of this folder",
        ),
    )
    parser.add_argument("--sheet", metavar="NAME", help=say("arket", "arket", "the sheet"))
    parser.add_argument(
        "--hidden",
        action="store_true",
        help=say("ta med skjulte rader", "ta med skjulte rader", "take hidden rows along"),
    )
    parser.add_argument(
        "--register",
        type=Path,
        metavar="FILE",
        help=say("postregisteret", "postregisteret", "the postal register"),
    )


def _add_washing(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--reserved",
        type=Path,
        metavar="FILE",
        help=say("reservasjonsfila", "reservasjonsfilen", "the reservation file"),
    )
    parser.add_argument(
        "--opted-out",
        type=Path,
        metavar="FILE",
        help=say(
            "lista over dei som har sagt nei",
            "listen over dem som har sagt nei",
            "the list of those who have said no",
        ),
    )
    parser.add_argument(
        "--washed",
        type=read_day,
        metavar="DATE",
        help=say(
            "då reservasjonsregisteret vart henta, som 2026-11-23",
            "da reservasjonsregisteret ble hentet, som 2026-11-23",
            "when the reservation register was fetched, as 2026-11-23",
        ),
    )
    parser.add_argument(
        "--household",
        action="store_true",
        help=say(
            "eitt brev til kvart hushald",
            "ett brev til hver husstand",
            "one letter to each household",
        ),
    )


def read_columns(text: str) -> tuple[tuple[str, str], ...]:
    """Read `field=column` or several of them parted by commas."""
    pairs = tuple(one.partition("=") for one in text.split(","))
    if not all(field.strip() and mark and column.strip() for field, mark, column in pairs):
        raise ArgumentTypeError(f"{text!r} is not of the form field=column")
    return tuple((field.strip(), column.strip()) for field, _, column in pairs)


def read_day(text: str) -> date:
    """Read a date of the form 2026-11-23."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is not a date of the form 2026-11-23") from error


def run(call: Call) -> int:
    """Print what was understood; 0 where letters can be made of it, 3 where not."""
    studio, args, console = call.studio(), call.args, call.console
    day = studio.epoch.date() if studio.epoch else date.today()
    order = ListOrder(
        file=args.path,
        today=day,
        choice=ListChoice(sheet=args.sheet),
        columns=tuple(pair for pairs in args.columns for pair in pairs),
        register=args.register,
        reserved=args.reserved,
        opted_out=args.opted_out,
        washed=args.washed,
        keep_hidden=args.hidden,
        one_a_household=args.household,
    )
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
