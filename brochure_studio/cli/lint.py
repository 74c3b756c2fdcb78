"""`lint`: a library or one of its files, judged as its keeper needs it."""

from argparse import ArgumentParser
from pathlib import Path

from brochure_studio.cli.call import Call, Say, add_json
from brochure_studio.cli.sayings import problem_data
from brochure_studio.values.finding import Grade, Problem, UnreadableError
from brochure_studio.values.words import Words


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `lint`."""
    parser.add_argument(
        "path",
        type=Path,
        metavar="LIBRARY|FILE",
        help=say(
            "bibliotek, kampanje, mal, profil, dokument, bilete, SVG eller skrift",
            "bibliotek, kampanje, mal, profil, dokument, bilde, SVG eller skrift",
            "library, campaign, template, brand, document, picture, SVG or font",
        ),
    )
    add_json(parser, say)


def run(call: Call) -> int:
    """Print every problem; 1 where there is one that is more than advice."""
    path = call.args.path
    if not path.exists():
        problem = Problem(path, 0, 0, "there is no such file or folder", "check its name")
        raise UnreadableError((problem,))
    problems = call.studio().inspector().inspect(path)
    if call.args.json:
        language = call.console.language
        call.console.result({"problems": [problem_data(one, language) for one in problems]})
    for problem in problems:
        call.console.error(str(problem))
    faults = sum(problem.grade is Grade.BLOCKING for problem in problems)
    if not problems and not call.args.json:
        call.console.say(_CLEAN, path=path)
    return 1 if faults else 0


_CLEAN = Words("{path}: i orden", "{path}: i orden", "{path}: in order")
