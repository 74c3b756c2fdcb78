"""`letters`: a letter to everybody on a list, as files that are checked, and nobody twice."""

from argparse import ArgumentParser
from pathlib import Path

from brochure_studio.cli.arguments.letters import (
    add_letter_arguments,
    chosen_part,
    chosen_shape,
)
from brochure_studio.cli.call import Call, Say
from brochure_studio.cli.letter_lists import close_list, order_letters, print_lines
from brochure_studio.cli.lines.letters import (
    LetterProgress,
    held_lines,
    report_data,
    report_lines,
    step_data,
    step_lines,
)
from brochure_studio.cli.printing import list_printers, print_list
from brochure_studio.cli.recipients import UNUSABLE
from brochure_studio.model.letters.batch import Step
from brochure_studio.usecases.documents import Work, open_document, refuse_existing
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.envelopes import work_in_envelope
from brochure_studio.usecases.letters.line import LetterLine, count_workers
from brochure_studio.usecases.letters.orders import LetterWish, Only, Part, Sample
from brochure_studio.usecases.letters.reports import LetterReport
from brochure_studio.usecases.letters.run import run_letters
from brochure_studio.usecases.letters.steps import take_back, take_step
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words

IN_PART, NOBODY = 5, 1


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `letters`."""
    add_letter_arguments(parser, say)


def run(call: Call) -> int:
    """Make letters; 0 all done, 5 some held back, 1 all of them, 3 where the list is unusable."""
    args = call.args
    if args.printers:
        return list_printers(call)
    if args.path is None:
        raise UsageError(_NO_DOCUMENT)
    studio, out = call.studio(), args.out or args.path.parent / "out"
    if args.sent or args.confirm or args.spoiled:
        return _take_step(call, studio, out)
    if args.recipients is None:
        raise UsageError(_NO_LIST)
    work = work_in_envelope(studio, open_document(studio, args.path), args.envelope)
    if args.broken and not args.replace:
        refuse_existing(args.broken)
    if args.printer is not None:
        return print_list(call, studio, work, out)
    if args.tray:
        raise UsageError(_NO_PRINTER_NAMED)
    # Workers are started before the list is read: both take about as long.
    with LetterLine(studio, work, count_workers(args.workers, args.recipients)) as line:
        return _make(call, studio, work, out, line)


def _make(call: Call, studio: Studio, work: Work, out: Path, line: LetterLine) -> int:
    args = call.args
    wish = LetterWish(
        *(out, chosen_part(args), chosen_shape(args), args.sort, args.workers, args.replace)
    )
    ordered = order_letters(call, studio, work, wish)
    if ordered is None:
        return UNUSABLE
    report = run_letters(studio, ordered.letters, LetterProgress(call.console), line)
    _tell(call, ordered.found, report)
    close_list(call, studio, ordered, report.held)
    return _exit_code(report, ordered.found, wish.part)


def _exit_code(report: LetterReport, found: OpenList, part: Part) -> int:
    """Return 0 where all who were asked for are done, 5 where some are held back, 1 where all."""
    left_out = 0 if isinstance(part, Only) else found.counts.read - found.counts.usable
    if not report.held and not report.skipped and not left_out:
        return 0
    if report.held and not report.written and not isinstance(part, Sample):
        return NOBODY
    return IN_PART


def _tell(call: Call, found: OpenList, report: LetterReport) -> None:
    console = call.console
    if call.args.json:
        console.result(report_data(found, report, console.language))
    else:
        print_lines(call, report_lines(found, report, console.language))
    print_lines(call, held_lines(found, report, console.language))


def _take_step(call: Call, studio: Studio, out: Path) -> int:
    args, console = call.args, call.console
    if not out.is_dir():
        raise UsageError(_NO_FOLDER.fill(folder=out))
    if args.spoiled:
        taken = take_back(studio, out, args.path, args.spoiled)
    else:
        step = Step.SENT if args.sent else Step.CONFIRMED
        taken = take_step(studio, out, args.path, args.sent or args.confirm, step)
    if args.json:
        console.result(step_data(taken))
    else:
        print_lines(call, step_lines(taken, console.language))
    return 0


_NO_DOCUMENT = Words(
    "det manglar DOC, brevet sjølv",
    "det mangler DOC, brevet selv",
    "there is no DOC, the letter itself",
)
_NO_PRINTER_NAMED = Words(
    "--tray er skuffen i ein skrivar; det manglar --printer",
    "--tray er skuffen i en skriver; det mangler --printer",
    "--tray is a printer's tray; there is no --printer",
)
_NO_LIST = Words(
    "det manglar --recipients FILE, lista over dei som skal få brev",
    "det mangler --recipients FILE, listen over dem som skal få brev",
    "there is no --recipients FILE, the list of those who get letters",
)
_NO_FOLDER = Words(
    "{folder} finst ikkje; -o er mappa som breva vart skrivne i",
    "{folder} finnes ikke; -o er mappen som brevene ble skrevet i",
    "{folder} does not exist; -o is the folder that the letters were written to",
)
