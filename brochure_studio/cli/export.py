"""`export`: files for receivers, of a document or of all documents of a campaign."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from brochure_studio.cli.call import Call, Say, add_json, add_order, add_replace, chosen_variant
from brochure_studio.cli.sayings import finding_data, finding_line, problem_data
from brochure_studio.preflight.registry import blocking
from brochure_studio.usecases.documents import refuse_existing
from brochure_studio.usecases.exports import Exported, HeldBack, Outcome, export_orders
from brochure_studio.usecases.orders import Orders, take_orders
from brochure_studio.usecases.sheets import write_contact_sheet
from brochure_studio.values.words import Words


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `export`."""
    add_order(parser, say)
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        metavar="OUT",
        help=say(
            "mappe, eller namnet på den eine fila; elles «out» ved dokumentet",
            "mappe, eller navnet på den ene filen; ellers «out» ved dokumentet",
            "folder, or the name of the one file; “out” beside the document otherwise",
        ),
    )
    parser.add_argument(
        "--contact-sheet",
        type=Path,
        metavar="FILE.png",
        help=say(
            "eitt bilete av alle sidene", "ett bilde av alle sidene", "one picture of all pages"
        ),
    )
    add_replace(parser, say)
    add_json(parser, say)


def run(call: Call) -> int:
    """Export; 0 all done, 1 held back, 5 some held back, 3 where nothing could be read."""
    studio, args = call.studio(), call.args
    out = args.out or _default_out(args.path)
    choice = chosen_variant(args.variants)
    taken = take_orders(studio, args.path, out, tuple(args.receivers), choice)
    if args.contact_sheet and not args.replace:
        refuse_existing(args.contact_sheet)
    outcome = export_orders(studio, taken.orders, args.replace, call.console.report)
    if args.contact_sheet:
        write_contact_sheet(studio, outcome.done, args.contact_sheet)
    if args.json:
        call.console.result(_data(taken, outcome, call.console.language))
    else:
        _print_done(call, outcome.done)
    _print_held(call, taken, outcome)
    return _exit_code(taken, outcome)


def _default_out(path: Path) -> Path:
    return (path if path.is_dir() else path.parent) / "out"


def _exit_code(taken: Orders, outcome: Outcome) -> int:
    unreadable = taken.unreadable or any(held.error for held in outcome.held_back)
    if not outcome.held_back and not unreadable:
        return 0
    if outcome.done:
        return 5
    return 3 if unreadable else 1


def _print_done(call: Call, done: tuple[Exported, ...]) -> None:
    for exported in done:
        for file in exported.order.files:
            call.console.line(str(file))
        for finding in exported.findings:
            call.console.line(f"  {finding_line(finding, call.console.language)}")
        for notice in exported.notices:
            call.console.complain(notice)
    if call.args.contact_sheet and done:
        call.console.line(str(call.args.contact_sheet))


def _print_held(call: Call, taken: Orders, outcome: Outcome) -> None:
    console = call.console
    for _, error in taken.unreadable:
        for problem in error.problems:
            console.error(problem.say(console.language))
    for held in outcome.held_back:
        for problem in held.error.problems if held.error else ():
            console.error(problem.say(console.language))
        for finding in blocking(held.findings):
            console.error(finding_line(finding, console.language, held.order.work.file))
        if held.findings:
            console.complain(_HELD, name=held.order.name)


def _data(taken: Orders, outcome: Outcome, language: str) -> dict[str, Any]:
    problems = [problem for _, error in taken.unreadable for problem in error.problems]
    return {
        "done": [_done_data(exported, language) for exported in outcome.done],
        "held_back": [_held_data(held, language) for held in outcome.held_back],
        "problems": [problem_data(problem, language) for problem in problems],
    }


def _done_data(exported: Exported, language: str) -> dict[str, Any]:
    return {
        "document": str(exported.order.work.file),
        "receiver": exported.order.receiver,
        "variant": dict(exported.order.choice),
        "files": [str(file) for file in exported.order.files],
        "pages": len(exported.proofed.proof.scene.pages),
        "findings": [finding_data(finding, language) for finding in exported.findings],
        "notices": [notice.say(language) for notice in exported.notices],
    }


def _held_data(held: HeldBack, language: str) -> dict[str, Any]:
    problems = held.error.problems if held.error else ()
    return {
        "document": str(held.order.work.file),
        "receiver": held.order.receiver,
        "variant": dict(held.order.choice),
        "findings": [finding_data(finding, language) for finding in held.findings],
        "problems": [problem_data(problem, language) for problem in problems],
    }


_HELD = Words(
    "{name}: halde tilbake, ingenting er skrive",
    "{name}: holdt tilbake, ingenting er skrevet",
    "{name}: held back, nothing was written",
)
