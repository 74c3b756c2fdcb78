"""What the command `letters` takes."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace, _ActionsContainer
from collections.abc import Callable
from pathlib import Path

from brochure_studio.cli.arguments.lists import add_broken, add_list_options
from brochure_studio.cli.call import Say, add_folder, add_json, add_replace
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.orders import (
    RUN_SIZE,
    Only,
    Part,
    Rest,
    Sample,
    Shape,
    Whole,
)
from brochure_studio.usecases.letters.serials import Serials, SerialsError, read_serials
from brochure_studio.values.words import Words

_SAMPLE = 10
_MOST_SAMPLE, _MOST_RUN, _MOST_WORKERS = 1000, 100_000, 64


def add_letter_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `letters`."""
    parser.add_argument(
        "path", type=Path, nargs="?", metavar="DOC", help=say("dokument", "dokument", "document")
    )
    parser.add_argument(
        "--recipients",
        type=Path,
        metavar="FILE",
        help=say("mottakarlista", "mottakerlisten", "the recipient list"),
    )
    add_folder(parser, say)
    _add_part(parser, say)
    _add_files(parser, say)
    _add_bookmarks(parser, say)
    _add_order(parser, say)
    _add_paper(parser, say)
    add_list_options(parser, say)
    add_broken(parser, say)
    add_replace(parser, say)
    add_json(parser, say)


def chosen_part(args: Namespace) -> Part:
    """Return which letters are asked for."""
    if args.sample is not None:
        return Sample(args.sample)
    if args.only is not None:
        return Only(args.only)
    return Rest() if args.resume else Whole()


def chosen_shape(args: Namespace) -> Shape:
    """Return the files that are asked for; a UsageError where that makes no sense."""
    asked = sum((args.single, args.each, args.run_size is not None))
    if asked > 1:
        raise UsageError(_ONE_SHAPE)
    size = 0 if args.single else 1 if args.each else args.run_size or RUN_SIZE
    return Shape(size, args.name, args.duplex or "one", args.bookmarks)


def _add_part(parser: ArgumentParser, say: Say) -> None:
    part = parser.add_mutually_exclusive_group()
    part.add_argument(
        "--sample",
        nargs="?",
        const=_SAMPLE,
        type=_whole(_MOST_SAMPLE),
        metavar="N",
        help=say(
            f"berre ei prøve av dei N breva som lettast sprekk (elles {_SAMPLE})",
            f"bare en prøve av de N brevene som lettest sprekker (ellers {_SAMPLE})",
            f"only a proof of the N letters most likely to break ({_SAMPLE} otherwise)",
        ),
    )
    part.add_argument(
        "--only",
        type=serials_argument,
        metavar="17-23",
        help=say(
            "skriv desse breva ein gong til",
            "skriv disse brevene en gang til",
            "write these letters once more",
        ),
    )
    part.add_argument(
        "--resume",
        action="store_true",
        help=say(
            "gå vidare der køyringa stoppa",
            "gå videre der kjøringen stoppet",
            "go on where the run stopped",
        ),
    )
    _add_steps(part, say)


def _add_steps(part: _ActionsContainer, say: Say) -> None:
    part.add_argument(
        "--sent",
        type=serials_argument,
        metavar="1-500",
        help=say(
            "før opp at desse breva er sende",
            "før opp at disse brevene er sendt",
            "note that these letters are sent",
        ),
    )
    part.add_argument(
        "--confirm",
        type=serials_argument,
        metavar="1-500",
        help=say(
            "før opp at desse breva er sette på papir",
            "før opp at disse brevene er sett på papir",
            "note that these letters were seen on paper",
        ),
    )
    part.add_argument(
        "--spoiled",
        type=serials_argument,
        metavar="17-23",
        help=say(
            "ta det att: desse breva vart øydelagde",
            "ta det tilbake: disse brevene ble ødelagt",
            "take that back: these letters were spoiled",
        ),
    )


def _add_files(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--single",
        action="store_true",
        help=say("alle breva i éi fil", "alle brevene i én fil", "all letters in one file"),
    )
    parser.add_argument(
        "--run-size",
        type=_whole(_MOST_RUN),
        metavar="N",
        help=say(
            f"så mange brev i kvar fil (elles {RUN_SIZE})",
            f"så mange brev i hver fil (ellers {RUN_SIZE})",
            f"so many letters a file ({RUN_SIZE} otherwise)",
        ),
    )
    parser.add_argument(
        "--each",
        action="store_true",
        help=say("éi fil til kvart brev", "én fil til hvert brev", "a file for each letter"),
    )
    parser.add_argument(
        "--name",
        default="",
        metavar="RULE",
        help=say(
            "namnet på filene: {document} {first} {last} {serial}",
            "navnet på filene: {document} {first} {last} {serial}",
            "the name of the files: {document} {first} {last} {serial}",
        ),
    )


def _add_bookmarks(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--bookmarks",
        choices=("none", "serial", "name"),
        default="none",
        help=say(
            "bokmerke for kvart brev: nummeret (serial), eller namnet med (name)",
            "bokmerke for hvert brev: nummeret (serial), eller navnet med (name)",
            "a bookmark for each letter: its number, or with the name",
        ),
    )


def _add_paper(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--duplex",
        nargs="?",
        const="long",
        choices=("long", "short"),
        help=say(
            "på to sider: kvart brev byrjar på ei framside; arket blir vendt over langsida (long) "
            "eller kortsida (short)",
            "på to sider: hvert brev begynner på en forside; arket vendes over langsiden (long) "
            "eller kortsiden (short)",
            "on both sides: each letter begins on a front; sheets are turned over the long or the "
            "short edge",
        ),
    )
    parser.add_argument(
        "--printer",
        metavar="NAME",
        help=say(
            "rett til ein skrivar i staden for i filer",
            "rett til en skriver i stedet for i filer",
            "straight to a printer instead of into files",
        ),
    )
    parser.add_argument(
        "--tray",
        default="",
        metavar="NAME",
        help=say(
            "skuffen i skrivaren; elles den skrivaren sjølv vel",
            "skuffen i skriveren; ellers den skriveren selv velger",
            "the printer's tray; its own choice otherwise",
        ),
    )
    parser.add_argument(
        "--printers",
        action="store_true",
        help=say(
            "vis skrivarane, med skuffer og kva dei kan",
            "vis skriverne, med skuffer og hva de kan",
            "list the printers, with their trays and what they can do",
        ),
    )


def _add_order(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--sort",
        choices=("list", "postcode"),
        default="list",
        help=say(
            "rekkjefølgja: lista si, eller etter postnummer til masseutsending",
            "rekkefølgen: listens, eller etter postnummer til masseutsending",
            "the order: the list's, or by postcode for bulk mail",
        ),
    )
    parser.add_argument(
        "--envelope",
        default="",
        metavar="ID",
        help=say(
            "konvolutten breva skal i, av dei malen er for: c5, c65, e65, din-a, din-b",
            "konvolutten brevene skal i, av dem malen er for: c5, c65, e65, din-a, din-b",
            "the envelope, of those the template is for: c5, c65, e65, din-a, din-b",
        ),
    )
    parser.add_argument(
        "--workers",
        type=_whole(_MOST_WORKERS),
        default=0,
        metavar="N",
        help=say(
            "kor mange prosessar som lagar brev; elles så mange som det er kjernar og arbeid til",
            "hvor mange prosesser som lager brev; ellers så mange som det er kjerner og arbeid til",
            "how many processes make letters; as many as there are cores and work for otherwise",
        ),
    )


def serials_argument(text: str) -> Serials:
    """Read serials, or sheets, of the form 17-23,40."""
    try:
        return read_serials(text)
    except SerialsError as error:
        raise ArgumentTypeError(f"{text!r} is not of the form 17-23,40") from error


def _whole(most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and 1 <= int(text) <= most):
            raise ArgumentTypeError(f"{text!r} is not a whole number from 1 to {most}")
        return int(text)

    return read


_ONE_SHAPE = Words(
    "vel éin av --single, --each og --run-size",
    "velg én av --single, --each og --run-size",
    "choose one of --single, --each and --run-size",
)
