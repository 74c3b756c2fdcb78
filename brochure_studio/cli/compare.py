"""`compare`: one document in every municipality, language or size, side by side on a sheet."""

from argparse import ArgumentParser
from pathlib import Path

from brochure_studio.cli.arguments.ads import read_list
from brochure_studio.cli.call import (
    Call,
    Say,
    add_document,
    add_json,
    add_replace,
    add_variant,
    chosen_variant,
)
from brochure_studio.cli.sayings import group_lines, problem_data
from brochure_studio.model.ads.ad_size import tidy_size
from brochure_studio.model.axes import MUNICIPALITY, SIZE
from brochure_studio.usecases.ads.comparisons import compare_variants, write_comparison
from brochure_studio.usecases.ads.sheets import sheet_files
from brochure_studio.usecases.documents import open_document, refuse_existing


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `compare`."""
    add_document(parser, say)
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help=say("arket, .pdf eller .png", "arket, .pdf eller .png", "the sheet, .pdf or .png"),
    )
    parser.add_argument(
        "--across",
        default=MUNICIPALITY,
        metavar="AXIS",
        help=say(
            "aksen som er ulik: municipality, language, size, audience",
            "aksen som er ulik: municipality, language, size, audience",
            "the axis that differs: municipality, language, size, audience",
        ),
    )
    parser.add_argument(
        "--values",
        type=read_list,
        default=(),
        metavar="A,B",
        help=say("berre desse verdiane", "bare disse verdiene", "only these values"),
    )
    add_variant(parser, say)
    add_replace(parser, say)
    add_json(parser, say)


def run(call: Call) -> int:
    """Write the sheet; 5 where some variants cannot be laid out, 3 where none can."""
    studio, args, console = call.studio(), call.args, call.console
    work = open_document(studio, args.path)
    for file in sheet_files(args.out, 1):
        if not args.replace:
            refuse_existing(file)
    choice = chosen_variant(args.variants)
    values = tuple(map(tidy_size, args.values)) if args.across == SIZE else args.values
    compared = compare_variants(studio, work, args.across, choice, console.report, values)
    files = write_comparison(studio, compared, args.out, console.report, args.replace)
    if args.json:
        told = [problem_data(problem, console.language) for _, problem in compared.problems]
        shown = [one.caption for one in compared.shelf.shown]
        console.result({"files": [str(file) for file in files], "shown": shown, "problems": told})
    else:
        for file in files:
            console.line(str(file))
    said = ((name, problem.say(console.language)) for name, problem in compared.problems)
    for line in group_lines(said, console.language):
        console.error(line)
    if not compared.problems:
        return 0
    return 5 if files else 3
