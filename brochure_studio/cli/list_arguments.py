"""How a command is told to read and wash a recipient list."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path

from brochure_studio.cli.call import Say
from brochure_studio.model.raw_list import ListChoice
from brochure_studio.usecases.recipients import ListOrder


def add_list(parser: ArgumentParser, say: Say) -> None:
    """Add a list's file, how it is read, and what it is washed against."""
    parser.add_argument("path", type=Path, metavar="FILE", help="CSV, XLSX, XLS, ODS")
    add_list_options(parser, say)


def add_list_options(parser: ArgumentParser, say: Say) -> None:
    """Add how a list is read and what it is washed against."""
    _add_reading(parser, say)
    _add_washing(parser, say)


def add_broken(parser: ArgumentParser, say: Say) -> None:
    """Add `--broken`, the file of the rows that can be mended."""
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


def list_order(args: Namespace, file: Path, today: date) -> ListOrder:
    """Return the list to open as the arguments of `add_list_options` say."""
    return ListOrder(
        file=file,
        today=today,
        choice=ListChoice(sheet=args.sheet),
        columns=tuple(pair for pairs in args.columns for pair in pairs),
        register=args.register,
        reserved=args.reserved,
        opted_out=args.opted_out,
        washed=args.washed,
        keep_hidden=args.hidden,
        one_a_household=args.household,
    )


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
