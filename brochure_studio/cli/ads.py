"""`ads`: one document in every size, municipality and language, as files for its receivers."""

from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from brochure_studio.cli.arguments.ads import add_ad_files, add_axes, chosen_axes
from brochure_studio.cli.call import Call, Say, add_document, add_folder, add_json, add_replace
from brochure_studio.cli.sayings import finding_data, finding_line, group_lines, problem_data
from brochure_studio.preflight.registry import blocking
from brochure_studio.usecases.ads.export import AdDone, AdOutcome, export_ads, take_ads
from brochure_studio.usecases.ads.orders import AdOptions, AdOrders, HeldAd
from brochure_studio.usecases.ads.packages import package_files, write_packages
from brochure_studio.usecases.ads.sheets import sheet_files, write_ad_sheet
from brochure_studio.usecases.documents import open_document, refuse_existing
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.names import same_names
from brochure_studio.values.words import Words


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `ads`."""
    add_document(parser, say)
    add_folder(parser, say)
    add_axes(parser, say)
    add_ad_files(parser, say)
    parser.add_argument(
        "--zip",
        action="store_true",
        help=say(
            "pakk filene til kvar mottakar, med liste og alternative tekstar",
            "pakk filene til hver mottaker, med liste og alternative tekster",
            "pack each receiver's files, with a list and alternative texts",
        ),
    )
    parser.add_argument(
        "--contact-sheet",
        type=Path,
        metavar="FILE",
        help=say(
            "alle annonsane på eitt ark, .png eller .pdf",
            "alle annonsene på ett ark, .png eller .pdf",
            "all ads on one sheet, .png or .pdf",
        ),
    )
    add_replace(parser, say)
    add_json(parser, say)


def run(call: Call) -> int:
    """Export; 0 all done, 1 all held back, 5 some held back, 3 where nothing could be read."""
    studio, args, report = call.studio(), call.args, call.console.report
    work = open_document(studio, args.path)
    out = args.out or args.path.parent / "out"
    options = AdOptions(
        formats=args.formats,
        scales=args.scales,
        replace=args.replace,
        workers=args.workers,
        with_scenes=bool(args.contact_sheet or args.zip),
    )
    orders = take_ads(studio, work, out, args.sizes, chosen_axes(args), options)
    sheet = args.contact_sheet
    planned = (
        *(sheet_files(sheet, 1) if sheet else ()),
        *(package_files(work, orders, out) if args.zip else ()),
    )
    _refuse_twins(orders, planned)
    for file in () if args.replace else planned:
        refuse_existing(file)
    outcome = export_ads(studio, orders, options, report)
    # What stands is told of before the sheets, which a full disk may refuse.
    if not args.json:
        _print_done(call, outcome)
    extras = (work, outcome)
    sheets = write_ad_sheet(studio, *extras, sheet, report, args.replace) if sheet else ()
    zips = write_packages(studio, *extras, out, report, args.replace) if args.zip else ()
    if args.json:
        call.console.result(_data(outcome, (*sheets, *zips), call.console.language))
    for file in () if args.json else (*sheets, *zips):
        call.console.line(str(file))
    _print_held(call, outcome.held_back)
    return exit_code(outcome)


def _refuse_twins(orders: AdOrders, planned: tuple[Path, ...]) -> None:
    """Raise a UsageError for a sheet or a zip that would take the name of another file."""
    ads = (file.path.resolve() for order in orders.orders for file in order.files)
    sheets = tuple(file.resolve() for file in planned)
    for file in same_names((*ads, *sheets)):
        if file in sheets:
            raise UsageError(_TAKEN.fill(file=file.name))


def exit_code(outcome: AdOutcome) -> int:
    """Return 0 where all was done, 5 where some was, 3 or 1 where nothing was."""
    if not outcome.held_back:
        return 0
    if outcome.done:
        return 5
    return 3 if all(held.problems for held in outcome.held_back) else 1


def _print_done(call: Call, outcome: AdOutcome) -> None:
    console = call.console
    for ad in outcome.done:
        for placed in ad.files:
            console.line(str(placed.file.path))
    for notice in dict.fromkeys(notice for ad in outcome.done for notice in ad.notices):
        console.complain(notice)
    for line in group_lines(_findings(outcome.done, console.language), console.language):
        console.line(line)
    files = sum(len(ad.files) for ad in outcome.done)
    console.say(_DONE, ads=len(outcome.done), files=files, held=len(outcome.held_back))


def _print_held(call: Call, held_back: tuple[HeldAd, ...]) -> None:
    language = call.console.language
    for line in group_lines(_reasons(held_back, language), language):
        call.console.error(line)


def _findings(done: tuple[AdDone, ...], language: str) -> Iterator[tuple[str, str]]:
    for ad in done:
        for finding in ad.findings:
            yield ad.order.name, finding_line(finding, language)


def _reasons(held_back: tuple[HeldAd, ...], language: str) -> Iterator[tuple[str, str]]:
    for held in held_back:
        for problem in held.problems:
            yield held.name, problem.say(language)
        for finding in blocking(held.findings):
            yield held.name, finding_line(finding, language)


def _data(outcome: AdOutcome, sheets: tuple[Path, ...], language: str) -> dict[str, Any]:
    return {
        "done": [_done_data(ad, language) for ad in outcome.done],
        "held_back": [_held_data(held, language) for held in outcome.held_back],
        "sheets": [str(file) for file in sheets],
    }


def _done_data(ad: AdDone, language: str) -> dict[str, Any]:
    files = [
        {
            "file": str(placed.file.path),
            "format": placed.file.form,
            "scale": placed.file.scale,
            "bytes": placed.bytes,
            "quality": placed.quality,
        }
        for placed in ad.files
    ]
    return {
        "variant": dict(ad.order.choice),
        "size": ad.order.size.id,
        "receiver": ad.order.receiver,
        "files": files,
        "link": ad.facts.link,
        "findings": [finding_data(finding, language) for finding in ad.findings],
        "notices": [notice.say(language) for notice in ad.notices],
    }


def _held_data(held: HeldAd, language: str) -> dict[str, Any]:
    return {
        "variant": dict(held.choice),
        "findings": [finding_data(finding, language) for finding in held.findings],
        "problems": [problem_data(problem, language) for problem in held.problems],
    }


_TAKEN = Words(
    "to filer ville fått same namn: {file}; kall kontaktarket noko anna",
    "to filer ville fått samme navn: {file}; kall kontaktarket noe annet",
    "two files would get the same name: {file}; name the contact sheet otherwise",
)
_DONE = Words(
    "{ads} annonsar i {files} filer, {held} haldne tilbake",
    "{ads} annonser i {files} filer, {held} holdt tilbake",
    "{ads} ads in {files} files, {held} held back",
)
