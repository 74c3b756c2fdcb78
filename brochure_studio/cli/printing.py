"""Letters of a call straight to a printer, and the printers that there are."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from brochure_studio.cli.arguments.letters import chosen_part, chosen_shape
from brochure_studio.cli.call import Call
from brochure_studio.cli.letter_lists import close_list, order_letters, print_lines
from brochure_studio.cli.lines.letters import LetterProgress
from brochure_studio.cli.lines.printing import (
    print_fault_lines,
    print_report_data,
    print_report_lines,
    printer_data,
    printer_line,
)
from brochure_studio.cli.lines.recipients import Line
from brochure_studio.cli.recipients import UNUSABLE
from brochure_studio.model.printers import PrintWish
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.orders import LetterWish, Only
from brochure_studio.usecases.letters.paper import NO_PRINTER
from brochure_studio.usecases.letters.print_reports import PrintReport
from brochure_studio.usecases.letters.printing import JOB_SIZE, print_letters
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import CancelledError, Progress, Report
from brochure_studio.values.words import Words

_DONE, _NOBODY, _UNWRITABLE, _IN_PART, _CANCELLED = 0, 1, 4, 5, 130


def list_printers(call: Call) -> int:
    """Tell which printers there are."""
    known = call.studio().printers().known()
    if call.args.json:
        call.console.result({"printers": [printer_data(one) for one in known]})
    elif not known:
        raise UsageError(NO_PRINTER)
    else:
        print_lines(call, (Line(printer_line(one, call.console.language)) for one in known))
    return _DONE


def print_list(call: Call, studio: Studio, work: Work, out: Path) -> int:
    """Print the letters to a list; 5 where some are held back, 4 where the printer is gone."""
    args, language = call.args, call.console.language
    if args.single or args.each or args.name:
        raise UsageError(_NO_FILES)
    wish = LetterWish(out, chosen_part(args), chosen_shape(args), args.sort)
    ordered = order_letters(call, studio, work, wish)
    if ordered is None:
        return UNUSABLE
    found, where = ordered.found, PrintWish(args.printer, args.tray, wish.shape.sides)
    with _stopped_gently(LetterProgress(call.console)) as progress:
        report = print_letters(studio, ordered.letters, where, progress, args.run_size or JOB_SIZE)
    if args.json:
        call.console.result(print_report_data(found, report, language))
    else:
        print_lines(call, print_report_lines(found, report, language))
    print_lines(call, print_fault_lines(found, report, language))
    close_list(call, studio, ordered, report.held)
    return _exit_code(report, found, isinstance(wish.part, Only))


def _exit_code(report: PrintReport, found: OpenList, is_part: bool) -> int:
    if report.is_stopped:
        return _CANCELLED
    if report.fault:
        return _UNWRITABLE
    left_out = 0 if is_part else found.counts.read - found.counts.usable
    if not (report.held or report.skipped or left_out):
        return _DONE
    return _NOBODY if report.held and not report.sent else _IN_PART


@contextmanager
def _stopped_gently(report: Report) -> Iterator[Report]:
    """Let what would cancel the program stop it between two letters.

    A job that is cut off within a letter comes out of the printer all the same.
    """
    asked = list[int]()

    def watch(progress: Progress) -> None:
        if asked:
            raise CancelledError
        report(progress)

    handled = tuple(_handle(lambda number, _: asked.append(number)))
    try:
        yield watch
    finally:
        for number in handled:
            signal.signal(number, signal.default_int_handler)


def _handle(handler: Callable[[int, object], object]) -> Iterator[int]:
    """Handle those signals that would cancel, and yield them."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.default_int_handler:
            signal.signal(number, handler)
            yield number


_NO_FILES = Words(
    "--single, --each og --name er for filer, og går ikkje saman med --printer",
    "--single, --each og --name er for filer, og går ikke sammen med --printer",
    "--single, --each and --name are for files, and do not go with --printer",
)
