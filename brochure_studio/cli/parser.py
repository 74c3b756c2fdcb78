"""The parser: it loads only the command that was called."""

import contextlib
import io
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import cast

from brochure_studio.cli.call import Command, Say
from brochure_studio.cli.parser_words import HELP, VERSION, say_fault, say_help
from brochure_studio.values.words import Words

PROGRAM = "brochure-studio"
# Each command with what it does; its arguments are in the module of its name.
COMMANDS: Mapping[str, Words] = {
    "open": Words(
        "opne vindauget på eit dokument", "åpne vinduet på et dokument", "open the window"
    ),
    "new": Words(
        "lag eit dokument frå ein mal, eller ein kampanje",
        "lag et dokument fra en mal, eller en kampanje",
        "make a document from a template, or a campaign",
    ),
    "templates": Words("vis malane", "vis malene", "list the templates"),
    "check": Words(
        "sjå etter feil i eit dokument", "se etter feil i et dokument", "check a document"
    ),
    "export": Words(
        "lag filer for trykkeri, avis og nett",
        "lag filer for trykkeri, avis og nett",
        "make files for printers, papers and the web",
    ),
    "ads": Words(
        "lag eit dokument i alle storleikar og variantar",
        "lag et dokument i alle størrelser og varianter",
        "make a document in all sizes and variants",
    ),
    "sizes": Words(
        "vis storleikane på annonsar", "vis størrelsene på annonser", "list the sizes of ads"
    ),
    "compare": Words(
        "set variantane av eit dokument side om side",
        "sett variantene av et dokument side om side",
        "set the variants of a document side by side",
    ),
    "translations": Words(
        "samanlikn omsetjingane i eit dokument, og set dei som kontrollerte",
        "sammenlign oversettelsene i et dokument, og sett dem som kontrollert",
        "compare a document's translations, and mark them as checked",
    ),
    "recipients": Words(
        "sjå kva som er forstått av ei mottakarliste",
        "se hva som er forstått av en mottakerliste",
        "see what was understood of a recipient list",
    ),
    "letters": Words(
        "skriv eit brev til alle på ei mottakarliste",
        "skriv et brev til alle på en mottakerliste",
        "write a letter to everybody on a recipient list",
    ),
    "labels": Words(
        "set adressene i ei mottakarliste på etikettark",
        "sett adressene i en mottakerliste på etikettark",
        "set the addresses of a recipient list on sheets of labels",
    ),
    "envelopes": Words(
        "set adressene i ei mottakarliste på konvoluttar",
        "sett adressene i en mottakerliste på konvolutter",
        "print the addresses of a recipient list on envelopes",
    ),
    "lint": Words("sjå over eit bibliotek", "se over et bibliotek", "look over a library"),
}


class ParseError(Exception):
    """The command line makes no sense; carries one line, and the command it is about."""


def load_command(name: str) -> Command:
    """Return the module of a command."""
    return cast(Command, import_module(f"brochure_studio.cli.{name}"))


def parse(argv: list[str], language: str) -> Namespace:
    """Return the arguments; a ParseError in one line. `--help` and `--version` print and exit."""
    caught, printed = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stderr(caught), contextlib.redirect_stdout(printed):
            return _build(argv, language).parse_args(argv)
    except SystemExit as stop:
        if stop.code == 0:
            sys.stdout.write(say_help(printed.getvalue(), language))
            raise
        lines = caught.getvalue().strip().splitlines()
        raise ParseError(say_fault(lines[-1], language) if lines else PROGRAM) from stop


def _build(argv: list[str], language: str) -> ArgumentParser:
    def say(nn: str, nb: str, en: str) -> str:
        return Words(nn, nb, en).say(language)

    parser = ArgumentParser(
        prog=PROGRAM,
        description=_ABOUT.say(language),
        epilog=_EXIT_CODES.say(language),
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )
    _add_help(parser, language)
    parser.add_argument(
        "--version",
        action="version",
        version=f"{PROGRAM} {_version()}",
        help=VERSION.say(language),
    )
    _add_common(parser, say)
    children = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, words in COMMANDS.items():
        about = words.say(language)
        child = children.add_parser(
            name, help=about, description=about, allow_abbrev=False, add_help=False
        )
        _add_help(child, language)
        if name in argv:
            load_command(name).add_arguments(child, say)
            _add_common(child, say, child=True)
    return parser


def _add_help(parser: ArgumentParser, language: str) -> None:
    parser.add_argument("-h", "--help", action="help", help=HELP.say(language))


def _add_common(parser: ArgumentParser, say: Say, child: bool = False) -> None:
    """Add what every command takes, before its name or behind it."""
    # What a command is not told must not wipe out what stood before its name.
    untold = SUPPRESS if child else None
    parser.add_argument(
        "--library",
        default=untold,
        type=Path,
        metavar="DIR",
        help=say(
            "biblioteket med malar og merkevare",
            "biblioteket med maler og merkevare",
            "the library with templates and brand",
        ),
    )
    parser.add_argument(
        "--quiet",
        action="store_true",
        default=untold or False,
        help=say("sei berre feil", "si bare feil", "say errors only"),
    )
    parser.add_argument(
        "--messages",
        default=untold,
        choices=("nn", "nb", "en"),
        help=say("språket i meldingane", "språket i meldingene", "language of the messages"),
    )


def _version() -> str:
    from brochure_studio import __version__

    return __version__


_ABOUT = Words(
    "Brosjyrar, annonsar og brev frå felles malar. Utan kommando: vindauget.",
    "Brosjyrer, annonser og brev fra felles maler. Uten kommando: vinduet.",
    "Brochures, ads and letters from shared templates. Without a command: the window.",
)
_EXIT_CODES = Words(
    "Utgangskodar: 0 gjort · 1 stansa av funn, ingenting skrive · 2 feil bruk · 3 noko kan ikkje\n"
    "lesast · 4 kan ikkje skrive · 5 gjort i delar · 130 avbrote",
    "Utgangskoder: 0 gjort · 1 stanset av funn, ingenting skrevet · 2 feil bruk · 3 noe kan ikke\n"
    "leses · 4 kan ikke skrive · 5 gjort i deler · 130 avbrutt",
    "Exit codes: 0 done · 1 findings that block, nothing written · 2 wrong usage · 3 an input\n"
    "cannot be read · 4 cannot write · 5 done in part · 130 cancelled",
)
