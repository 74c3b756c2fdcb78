"""A batch begun, gone on with, or printed from again: what the ledger allows and refuses."""

import errno
import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import assert_never

from brochure_studio.model.letters.batch import BatchFacts, LedgerBusyError, RunMark
from brochure_studio.usecases.errors import HeldBackError, UsageError
from brochure_studio.usecases.letters.fingerprints import (
    SOURCES,
    batch_facts,
    changed_rows,
    changed_sources,
    planned_marks,
)
from brochure_studio.usecases.letters.names import run_name
from brochure_studio.usecases.letters.orders import (
    LetterOrder,
    Only,
    Rest,
    RunFile,
    Sample,
    Whole,
    run_files,
)
from brochure_studio.usecases.letters.refusals import (
    CHANGED,
    FOREIGN_KEY,
    LIST_ROWS,
    NO_BATCH,
    NOT_PLANNED,
    NOT_WRITTEN,
    OTHER_RUN,
    SENT_ALREADY,
    STANDS,
    refuse,
    tell_gone,
)
from brochure_studio.usecases.ports.letters import LetterLedger
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding
from brochure_studio.values.words import Words, same

_MOST_ROWS = 8


def open_ledger(studio: Studio, out: Path, document: str, begins: bool = True) -> LetterLedger:
    """Open the ledger of a document's letters in a folder; a HeldBackError where a run has it.

    The folder is made where a run `begins`; otherwise a UsageError tells that there is none.
    """
    if not begins and not out.is_dir():
        raise UsageError(NO_BATCH.fill(folder=out))
    out.mkdir(parents=True, exist_ok=True)
    try:
        return studio.letter_ledgers().open(out, document)
    except LedgerBusyError as error:
        raise HeldBackError((refuse("letters-running", OTHER_RUN),)) from error


def sweep_unfinished(ledger: LetterLedger, out: Path) -> None:
    """Remove what a run that was killed has left; nobody else has the ledger now."""
    for name in ledger.unfinished():
        (out / Path(name).name).unlink(missing_ok=True)
    ledger.forget_unfinished()


def files_to_write(studio: Studio, order: LetterOrder, ledger: LetterLedger) -> tuple[RunFile, ...]:
    """Return the files that are to be written, with the batch begun or found to be the same.

    A HeldBackError tells why a batch cannot be gone on with, a FileExistsError of files that may
    not be replaced, a UsageError of serials that there are not.
    """
    runs = tuple(run_files(len(order.plan.roll), order.wish.shape.run_size))
    match order.wish.part:
        case Whole():
            _begin(studio, order, ledger, runs)
            return runs
        case Rest():
            check_batch(studio, order, ledger)
            return tuple(_unwritten(order, ledger, runs))
        case Only() | Sample():
            return ()
        case _:
            assert_never(order.wish.part)


def check_batch(
    studio: Studio, order: LetterOrder, ledger: LetterLedger, no_matter: Collection[str] = ()
) -> None:
    """Refuse where no batch has begun, or where it was made of something else.

    `no_matter` are names of sources of which it is no matter.
    """
    before = ledger.batch()
    if before is None:
        raise UsageError(NO_BATCH.fill(folder=order.wish.out))
    if not ledger.knows_key:
        raise HeldBackError((refuse("letters-key", FOREIGN_KEY),))
    now = batch_facts(studio, order, ledger)
    changed = tuple(name for name in changed_sources(before, now) if name not in no_matter)
    if isinstance(order.wish.part, Only):
        # Serials are the same in whichever files the letters stand.
        changed = tuple(name for name in changed if name != "files")
    if changed:
        raise HeldBackError(tuple(_tell_changes(order, ledger, before, changed)))


def check_serials(order: LetterOrder, ledger: LetterLedger, only: Only) -> tuple[int, ...]:
    """Return the serials to print again, those without that are confirmed on paper.

    A UsageError where there are none such, or they were never made.
    """
    if only.serials.last > len(order.plan.roll):
        raise UsageError(NOT_PLANNED.fill(serials=only.serials, last=len(order.plan.roll)))
    chosen = list[int]()
    for first, last in only.serials.ranges:
        for letter in ledger.letters(first, last):
            if not letter.content and not letter.held:
                raise UsageError(NOT_WRITTEN.fill(serial=letter.serial))
            if letter.content and letter.confirmed is None:
                chosen.append(letter.serial)
    return tuple(chosen)


def _begin(
    studio: Studio, order: LetterOrder, ledger: LetterLedger, runs: tuple[RunFile, ...]
) -> None:
    before = ledger.batch()
    if before is not None:
        _clear_way(order, ledger, before)
    for run in runs:
        file = run_name(order, run)
        if file.exists() and not order.wish.replace:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))
    facts = batch_facts(studio, order, ledger)
    ledger.begin(facts, planned_marks(ledger, order.plan.roll))


def _clear_way(order: LetterOrder, ledger: LetterLedger, before: BatchFacts) -> None:
    """Let a batch be begun in the place of another, unless somebody may have letters of that."""
    counts = ledger.counts()
    if counts.sent or counts.confirmed:
        taken = max(counts.sent, counts.confirmed)
        raise HeldBackError((refuse("letters-sent", SENT_ALREADY.fill(count=taken)),))
    if not counts.written:
        return
    if not order.wish.replace:
        raise HeldBackError((refuse("letters-stand", STANDS.fill(count=counts.written)),))
    for run in ledger.runs():
        file = run_name(order, RunFile(run.number, run.first, run.last))
        # What is left of the old batch under another name would be printed beside the new one.
        if _stands(ledger, file, run):
            file.unlink()


def _unwritten(
    order: LetterOrder, ledger: LetterLedger, runs: tuple[RunFile, ...]
) -> Iterator[RunFile]:
    noted = {run.number: run for run in ledger.runs()}
    for run in runs:
        mark = noted.get(run.number)
        if mark is not None and not mark.is_placed and _stands(ledger, run_name(order, run), mark):
            # It had got its name when the run was stopped, which nobody had noted yet.
            ledger.note_placed((run.number,))
        elif mark is None or not mark.is_placed:
            yield run


def gone_files(order: LetterOrder, ledger: LetterLedger) -> tuple[Finding, ...]:
    """Tell which files of a run that is gone on with are not there any more.

    They are not written again: somebody may have taken them to the printer.
    """
    if not isinstance(order.wish.part, Rest):
        return ()
    files = (
        run_name(order, RunFile(mark.number, mark.first, mark.last))
        for mark in ledger.runs()
        if mark.is_placed and mark.seal
    )
    gone = [file.name for file in files if not file.is_file()]
    names = ", ".join(gone[:_MOST_ROWS]) + (" …" if len(gone) > _MOST_ROWS else "")
    return (tell_gone(names),) if gone else ()


def serials_to_write(order: LetterOrder, ledger: LetterLedger, run: RunFile) -> Sequence[int]:
    """Return the letters of a file, without those that went straight to a printer."""
    if not isinstance(order.wish.part, Rest):
        return run.serials
    letters = ledger.letters(run.first, run.last)
    return [one.serial for one in letters if one.written is not None or one.sent is None]


def _stands(ledger: LetterLedger, file: Path, run: RunMark) -> bool:
    return file.is_file() and ledger.seal_file(file) == run.seal


def _tell_changes(
    order: LetterOrder, ledger: LetterLedger, before: BatchFacts, changed: tuple[str, ...]
) -> Iterator[Finding]:
    for name in changed:
        what = CHANGED.fill(source=SOURCES[name], more=_rows(order, ledger, before, name))
        yield refuse(f"letters-{name}-changed", what)


def _rows(order: LetterOrder, ledger: LetterLedger, before: BatchFacts, name: str) -> Words:
    """Return which rows of a list have changed."""
    if name != "list":
        return same("")
    rows = changed_rows(ledger, order.plan.roll)
    shown = ", ".join(map(str, rows[:_MOST_ROWS])) + (" …" if len(rows) > _MOST_ROWS else "")
    now = len(order.plan.roll)
    return LIST_ROWS.fill(before=before.count, now=now, rows=shown or "–")
