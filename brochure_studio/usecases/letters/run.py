"""An order for letters carried out: composed, checked, written, read back, and entered."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from functools import partial
from pathlib import Path

from brochure_studio.model.letters.batch import LetterMark, RunMark
from brochure_studio.preflight.registry import blocking
from brochure_studio.usecases.errors import HeldBackError
from brochure_studio.usecases.letters.batch import (
    check_batch,
    check_serials,
    files_to_write,
    gone_files,
    open_ledger,
    serials_to_write,
    sweep_unfinished,
)
from brochure_studio.usecases.letters.columns import with_columns
from brochure_studio.usecases.letters.composing import MadeLot, Setting
from brochure_studio.usecases.letters.insert_checks import check_inserts
from brochure_studio.usecases.letters.line import LetterLine, TaskList, count_workers, cut
from brochure_studio.usecases.letters.names import again_name, check_rule, run_name
from brochure_studio.usecases.letters.orders import LetterOrder, Only, Rest, RunFile, Sample
from brochure_studio.usecases.letters.postcodes import write_postcodes
from brochure_studio.usecases.letters.refusals import CONTENT_CHANGED, refuse
from brochure_studio.usecases.letters.reports import LetterReport, LettersWritten
from brochure_studio.usecases.letters.samples import write_sample
from brochure_studio.usecases.letters.serials import serials_of
from brochure_studio.usecases.letters.writing import LetterWriter, Tally
from brochure_studio.usecases.ports.letters import LetterLedger
from brochure_studio.usecases.proofs import find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.usecases.sweeping import seldom_swept
from brochure_studio.values.finding import Finding
from brochure_studio.values.progress import Report


def run_letters(
    studio: Studio, order: LetterOrder, report: Report, line: LetterLine | None = None
) -> LetterReport:
    """Make the letters of an order; `line` are workers that were started while the list was read.

    Letters with faults are held back and told, the others are printed. A HeldBackError for what
    stops all of them, a UsageError or FileExistsError for an order that cannot be carried out, an
    OSError where the disk refuses, a CancelledError from `report`: files that have their names are
    whole then, and nothing else is left.
    """
    check_rule(order.wish.shape.name, order.wish.shape.run_size)
    begins = not isinstance(order.wish.part, Only | Rest)
    with (
        seldom_swept(),
        nullcontext(line) if line else _line(studio, order) as crew,
        open_ledger(studio, order.wish.out, order.work.file.stem, begins) as ledger,
    ):
        sweep_unfinished(ledger, order.wish.out)
        match order.wish.part:
            case Sample():
                return write_sample(studio, order, order.wish.part, ledger, crew, report)
            case Only():
                return _print_again(studio, order, order.wish.part, ledger, crew, report)
            case _:
                return _write_runs(studio, order, ledger, crew, report)


def _line(studio: Studio, order: LetterOrder) -> LetterLine:
    return LetterLine(studio, order.work, count_workers(order.wish.workers, order.file))


def _write_runs(
    studio: Studio, order: LetterOrder, ledger: LetterLedger, line: LetterLine, report: Report
) -> LetterReport:
    found = check_variants(studio, order)
    runs = files_to_write(studio, order, ledger)
    found += gone_files(order, ledger)
    setting = setting_of(order)
    serials = {run: serials_to_write(order, ledger, run) for run in runs}
    tally = Tally(report, sum(map(len, serials.values())))
    tally.findings.update(dict.fromkeys(found))
    writer = LetterWriter(studio, order, ledger, setting, line.hands)
    chunks = [chunk for run in runs for chunk in cut(serials[run])]
    made = line.make(TaskList(setting, order.plan.roll, chunks), tally.tick)
    files = list[LettersWritten]()
    for run in runs:
        lots = _lots(made, len(cut(serials[run])))
        # What stands there was written by this batch and never noted, or may be replaced.
        done = writer.write(
            run_name(order, run), serials[run], lots, tally, partial(_note, ledger, run), True
        )
        ledger.note_placed((run.number,))
        files += [done] if done else []
    tally.tick()
    extras = write_postcodes(studio, order, ledger) if order.wish.sorting == "postcode" else ()
    return report_of(order, tally, tuple(files), ledger, extras=extras)


def _print_again(
    studio: Studio,
    order: LetterOrder,
    only: Only,
    ledger: LetterLedger,
    line: LetterLine,
    report: Report,
) -> LetterReport:
    check_batch(studio, order, ledger)
    serials = check_serials(order, ledger, only)
    skipped = tuple(
        letter.serial
        for first, last in only.serials.ranges
        for letter in ledger.letters(first, last)
        if letter.confirmed is not None
    )
    tally, setting = Tally(report, len(serials)), setting_of(order)
    files: tuple[LettersWritten, ...] = ()
    if serials:
        file = again_name(order, str(serials_of(serials)))
        made = line.make(TaskList(setting, order.plan.roll, cut(serials)), tally.tick)
        writer = LetterWriter(studio, order, ledger, setting, line.hands)
        done = writer.write(
            *(file, serials, _lots(made), tally), partial(_compare, ledger), order.wish.replace
        )
        files = (done,) if done else ()
    return report_of(order, tally, files, ledger, skipped=skipped)


def check_variants(studio: Studio, order: LetterOrder) -> tuple[Finding, ...]:
    """Check every variant that somebody gets, as an export would; a HeldBackError for what blocks.

    What cannot be settled without a recipient is settled with the sample person of the template.
    """
    receiver, found = find_receiver(studio, order.receiver), dict[Finding, None]()
    document = with_columns(order.work, order.plan.names)
    for choice in order.plan.variants:
        proofed = make_proof(studio, order.work, receiver, choice, document)
        found.update(dict.fromkeys(proofed.findings))
    found.update(dict.fromkeys(check_inserts(studio, order, receiver)))
    stops = blocking(tuple(found))
    if stops:
        raise HeldBackError(stops)
    return tuple(found)


def setting_of(order: LetterOrder, is_proof: bool = False) -> Setting:
    """Return what all letters of an order are made from."""
    plan = order.plan
    return Setting(plan.names, plan.variants, order.receiver, is_proof, plan.commons())


def report_of(
    order: LetterOrder,
    tally: Tally,
    files: tuple[LettersWritten, ...],
    ledger: LetterLedger,
    extras: tuple[Path, ...] = (),
    skipped: tuple[int, ...] = (),
) -> LetterReport:
    """Return what came of an order."""
    return LetterReport(
        counts=order.counts,
        wash=order.wash,
        planned=len(order.plan.roll),
        written=tally.written,
        smaller=tally.smaller,
        held=tuple(tally.held),
        told=order.plan.told,
        files=files,
        extras=extras,
        skipped=skipped,
        findings=tuple(tally.findings),
        steps=ledger.counts(),
        seconds=tally.seconds,
    )


def _lots(made: Iterator[tuple[MadeLot, ...]], tasks: int | None = None) -> Iterator[MadeLot]:
    """Yield the lots of the next tasks, of all where no number is given."""
    while tasks is None or tasks > 0:
        lots = next(made, None)
        if lots is None:
            return
        yield from lots
        tasks = None if tasks is None else tasks - 1


def _note(ledger: LetterLedger, run: RunFile, file: Path, marks: Sequence[LetterMark]) -> None:
    """Enter a file that is whole, before it gets its name; one with nobody in it has no hash."""
    seal = ledger.seal_file(file) if any(mark.content for mark in marks) else b""
    ledger.note_run(RunMark(run.number, run.first, run.last, seal), marks)


def _compare(ledger: LetterLedger, file: Path, marks: Sequence[LetterMark]) -> None:
    """Refuse letters that are not, byte for byte, those that were written."""
    other = [
        mark.serial
        for mark in marks
        for kept in ledger.letters(mark.serial, mark.serial)
        if kept.content != mark.content
    ]
    if other:
        what = CONTENT_CHANGED.fill(serials=serials_of(other))
        raise HeldBackError((refuse("letters-content-changed", what),))
