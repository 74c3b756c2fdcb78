"""What `labels` and `envelopes` have in common: their arguments, and what they tell."""

from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Literal

from brochure_studio.cli.arguments.letters import serials_argument
from brochure_studio.cli.arguments.lists import add_list_options, list_order
from brochure_studio.cli.call import Call, Say, add_json, add_replace
from brochure_studio.cli.lines.recipients import (
    Line,
    list_problem_data,
    problem_lines,
    wash_data,
    wash_line,
)
from brochure_studio.merge.letters.sorting import say_too_few
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.mailing.making import MailDone, make_mailing
from brochure_studio.usecases.mailing.orders import MailOrder, mailing_of
from brochure_studio.usecases.recipients import OpenList, keep_columns
from brochure_studio.values.words import Words

Kind = Literal["labels", "envelopes"]
UNUSABLE, HELD_BACK, IN_PART = 3, 1, 5


def add_mailing(parser: ArgumentParser, say: Say) -> None:
    """Add the list, the format, the file and how to sort; without a format those there are told."""
    parser.add_argument("path", type=Path, nargs="?", metavar="FILE", help="CSV, XLSX, XLS, ODS")
    parser.add_argument(
        "--format",
        metavar="ID",
        help=say(
            "formatet; utan det blir formata viste",
            "formatet; uten det vises formatene",
            "the format; without it the formats are listed",
        ),
    )
    parser.add_argument("-o", "--out", type=Path, metavar="FILE.pdf", help="PDF")
    parser.add_argument(
        "--for",
        dest="receiver",
        default="letters",
        metavar="RECEIVER",
        help=say(
            "mottakaren: letters, press, proof",
            "mottakeren: letters, press, proof",
            "the receiver: letters, press, proof",
        ),
    )
    parser.add_argument(
        "--sort",
        action="store_true",
        help=say(
            "sorter på postnummer, utlandet sist",
            "sorter på postnummer, utlandet sist",
            "sort by postcode, abroad last",
        ),
    )
    parser.add_argument(
        "--postcodes",
        type=Path,
        metavar="FILE.csv",
        help=say(
            "skriv talet på sendingar til kvart postnummer",
            "skriv antallet sendinger til hvert postnummer",
            "write how many go to each postcode",
        ),
    )
    parser.add_argument(
        "--only",
        type=serials_argument,
        metavar="SHEETS",
        help=say(
            "berre desse arka om att, som 3-4,9, slik dei er i heile utsendinga",
            "bare disse arkene om igjen, som 3-4,9, slik de er i hele utsendingen",
            "only these sheets once more, such as 3-4,9, as they are in the whole mailing",
        ),
    )
    add_list_options(parser, say)
    add_replace(parser, say)
    add_json(parser, say)


def list_formats(call: Call, kind: Kind) -> int:
    """Print the formats of a kind."""
    known, language = mailing_of(call.studio()), call.console.language
    labels = {id: row.name for id, row in known.labels.items()}
    envelopes = {id: row.name for id, row in known.envelopes.items() if row.address is not None}
    names = labels if kind == "labels" else envelopes
    if call.args.json:
        rows = [{"id": id, "name": name.say(language)} for id, name in names.items()]
        call.console.result({"formats": rows})
        return 0
    wide = max(map(len, names), default=0)
    for id, name in names.items():
        sold = known.labels[id].products if kind == "labels" else ()
        call.console.line(" · ".join((f"{id.ljust(wide)}  {name.say(language)}", *sold)))
    return 0


def make(call: Call, kind: Kind, **own: Any) -> int:
    """Write labels or envelopes; 5 where some are held back, 1 where all, 3 for no usable list."""
    studio, args, console = call.studio(), call.args, call.console
    if args.path is None or args.out is None:
        raise UsageError(_NEEDED)
    day = studio.epoch.date() if studio.epoch else date.today()
    order = MailOrder(
        list=list_order(args, args.path, day),
        kind=kind,
        format=args.format,
        file=args.out,
        receiver=args.receiver,
        is_sorted=args.sort,
        postcodes=args.postcodes,
        only=args.only,
        replace=args.replace,
        **{"language": console.language, **own},
    )
    done = make_mailing(studio, order, console.report)
    if args.keep and done.found.is_usable:
        keep_columns(studio.lists(), done.found)
    if args.json:
        console.result(_data(order, done, console.language))
    else:
        _tell(call, order, done)
    return exit_code(done)


def exit_code(done: MailDone) -> int:
    """Return 0 where everybody is there, 5 where some are not, 1 or 3 where nobody is."""
    if not done.found.is_usable:
        return UNUSABLE
    if done.file is None:
        return HELD_BACK
    return IN_PART if done.held or done.found.held else 0


def _tell(call: Call, order: MailOrder, done: MailDone) -> None:
    console = call.console
    for line in _problem_lines(done, console.language):
        if line.is_fault:
            console.error(line.text)
        else:
            console.line(line.text)
    if done.file is None:
        return
    for told in _notices(order, done):
        console.complain(told)
    for file in filter(None, (done.file, order.postcodes)):
        console.line(str(file))
    held = _left_out(done)
    console.say(_DONE, made=done.made, pages=done.pages, held=held)
    console.line(wash_line(done.found.wash, console.language))
    if done.next_start:
        console.say(_NEXT, start=done.next_start)


def _problem_lines(done: MailDone, language: str) -> Iterator[Line]:
    yield from problem_lines((*done.found.problems, *done.held), language)


def _notices(order: MailOrder, done: MailDone) -> Iterator[Words]:
    if not order.is_sorted and order.postcodes is None:
        return
    too_few = say_too_few(done.made)
    if too_few is not None:
        yield too_few
    if order.postcodes is not None and done.counts.abroad:
        yield _ABROAD.fill(count=done.counts.abroad)


def _left_out(done: MailDone) -> int:
    found: OpenList = done.found
    # Of some sheets printed again nobody else is left out.
    return found.counts.read - done.counts.total


def _data(order: MailOrder, done: MailDone, language: str) -> dict[str, Any]:
    problems = (*done.found.problems, *done.held)
    return {
        "file": str(done.file) if done.file else None,
        "postcodes": str(order.postcodes) if done.file and order.postcodes else None,
        "made": done.made,
        "pages": done.pages,
        "abroad": done.counts.abroad,
        "next_start": done.next_start or None,
        "wash": wash_data(done.found.wash),
        "held_back": _left_out(done),
        "notices": [words.say(language) for words in _notices(order, done)] if done.file else [],
        "problems": [list_problem_data(problem, language) for problem in problems],
    }


_NEEDED = Words(
    "nemn ei mottakarliste og fila som skal skrivast (-o FIL.pdf)",
    "oppgi en mottakerliste og filen som skal skrives (-o FIL.pdf)",
    "name a recipient list and the file to write (-o FILE.pdf)",
)
_DONE = Words(
    "adresser: {made} · sider: {pages} · rader som ikkje er med: {held}",
    "adresser: {made} · sider: {pages} · rader som ikke er med: {held}",
    "addresses: {made} · pages: {pages} · rows left out: {held}",
)
_NEXT = Words(
    "det siste arket er ledig frå etikett {start} (--start {start} neste gong)",
    "det siste arket er ledig fra etikett {start} (--start {start} neste gang)",
    "the last sheet is free from label {start} on (--start {start} next time)",
)
_ABROAD = Words(
    "{count} til utlandet er ikkje med i fila med postnummer",
    "{count} til utlandet er ikke med i filen med postnummer",
    "{count} going abroad are not in the file of postcodes",
)
