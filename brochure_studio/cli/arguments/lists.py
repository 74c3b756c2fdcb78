"""How a command is told to read and wash a recipient list."""

import codecs
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path

from brochure_studio.cli.call import Say
from brochure_studio.model.lists.raw_list import ListChoice
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.recipients import ListOrder
from brochure_studio.values.words import Words

# What office programs call them, beside the names that Python knows.
_ENCODINGS = {
    **dict.fromkeys(("ansi", "windows", "win", "latin1", "latin-1", "iso-8859-1"), "cp1252"),
    **dict.fromkeys(("mac", "macintosh", "macroman"), "mac_roman"),
    **dict.fromkeys(("dos", "oem", "pc865"), "cp865"),
    "unicode": "utf-16",
}
_DELIMITERS = {
    **dict.fromkeys(("tab", "\\t", "tabulator"), "\t"),
    **dict.fromkeys(("semicolon", "semikolon"), ";"),
    **dict.fromkeys(("comma", "komma"), ","),
    **dict.fromkeys(("pipe", "bar"), "|"),
    **dict.fromkeys(("space", "mellomrom"), " "),
}


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
        choice=ListChoice(args.sheet, _encoding(args.encoding), _delimiter(args.delimiter)),
        columns=tuple(pair for pairs in args.columns for pair in pairs),
        register=args.register,
        reserved=args.reserved,
        opted_out=args.opted_out,
        washed=args.washed,
        keep_hidden=args.hidden,
        one_a_household=args.household,
        header=args.header_row,
    )


def _add_reading(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--columns",
        action="append",
        default=[],
        type=read_columns,
        metavar="FIELD=COLUMN",
        help=say(
            "kolonnen til eit felt, til dømes postnummer=PostNr eller fornamn=A; «-» tek ein "
            "kolonne bort (kan gjentakast)",
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
    parser.add_argument(
        "--sheet",
        metavar="NAME",
        help=say(
            "arket, ved namn eller nummer",
            "arket, ved navn eller nummer",
            "the sheet, by name or number",
        ),
    )
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        help=say(
            "teiknsettet til ei tekstliste, som utf-8 eller cp1252; elles blir det funne",
            "tegnsettet til en tekstliste, som utf-8 eller cp1252; ellers blir det funnet",
            "the encoding of a text list, such as utf-8 or cp1252; otherwise it is found",
        ),
    )
    parser.add_argument(
        "--delimiter",
        metavar="SIGN",
        help=say(
            "skiljeteiknet i ei tekstliste: eitt teikn, eller tab, semicolon, comma; "
            "elles blir det funne",
            "skilletegnet i en tekstliste: ett tegn, eller tab, semicolon, comma; "
            "ellers blir det funnet",
            "the delimiter of a text list: one sign, or tab, semicolon, comma; "
            "otherwise it is found",
        ),
    )
    parser.add_argument(
        "--header-row",
        type=int,
        metavar="N",
        help=say(
            "rada med overskriftene, 0 for ei liste utan; elles blir ho funnen",
            "raden med overskriftene, 0 for en liste uten; ellers blir den funnet",
            "the row of the header, 0 for a list without; otherwise it is found",
        ),
    )
    parser.add_argument(
        "--hidden",
        action="store_true",
        help=say("ta med gøymde rader", "ta med skjulte rader", "take hidden rows along"),
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
            "då Reservasjonsregisteret vart henta, som 2026-11-23",
            "da Reservasjonsregisteret ble hentet, som 2026-11-23",
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


def _encoding(name: str | None) -> str | None:
    """Return an encoding that Python knows by a name as people write it."""
    if name is None:
        return None
    plain = name.strip().casefold()
    try:
        found = codecs.lookup(_ENCODINGS.get(plain, plain))
        # Some are no encodings of text: base64, rot13.
        "".encode(found.name)
    except (LookupError, ValueError) as error:
        raise UsageError(_NO_ENCODING.fill(name=name)) from error
    return "utf-8-sig" if found.name == "utf-8" else found.name


def _delimiter(text: str | None) -> str | None:
    """Return a delimiter by its name or as it is."""
    if text is None:
        return None
    sign = _DELIMITERS.get(text.strip().casefold(), text)
    if len(sign) != 1 or sign.isalnum() or sign in '"\r\n':
        raise UsageError(_NO_DELIMITER.fill(text=text))
    return sign


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


_NO_ENCODING = Words(
    "det finst ikkje noko teiknsett «{name}»; vanlege er utf-8, cp1252 (Windows), mac_roman, "
    "cp865 (DOS) og utf-16",
    "det finnes ikke noe tegnsett «{name}»; vanlige er utf-8, cp1252 (Windows), mac_roman, "
    "cp865 (DOS) og utf-16",
    "there is no encoding “{name}”; common ones are utf-8, cp1252 (Windows), mac_roman, "
    "cp865 (DOS) and utf-16",
)
_NO_DELIMITER = Words(
    "«{text}» kan ikkje vere skiljeteikn; bruk eitt teikn som ; eller eit av orda tab, semicolon, "
    "comma, pipe",
    "«{text}» kan ikke være skilletegn; bruk ett tegn som ; eller et av ordene tab, semicolon, "
    "comma, pipe",
    "“{text}” cannot be a delimiter; use one sign such as ; or one of the words tab, semicolon, "
    "comma, pipe",
)
