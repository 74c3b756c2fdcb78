"""Exports: documents and whole campaigns written for receivers, judged before they are placed."""

import errno
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from brochure_studio.layout.resources import MissingError
from brochure_studio.model.ads.sizes import PictureFormat
from brochure_studio.model.ledger import LedgerEntry, content_hash, variant_hash
from brochure_studio.model.picture_file import PictureFile, PictureOrder
from brochure_studio.model.receivers import Receiver
from brochure_studio.preflight.registry import blocking
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import (
    HeldBackError,
    UsageError,
    say_os_error,
    worded_problem,
)
from brochure_studio.usecases.finished_files import NEW_FILE, job_for, put_bytes, write_judged
from brochure_studio.usecases.ink import inked_pictures
from brochure_studio.usecases.names import TWICE, same_names
from brochure_studio.usecases.orders import Order
from brochure_studio.usecases.proofs import Proofed, choose_variant, find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.usecases.weights import weigh_picture
from brochure_studio.values.finding import Finding, UnreadableError
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written for one order, and the findings that did not stop it.

    `notices` say what did not go as it should though the files are whole.
    """

    order: Order
    proofed: Proofed
    findings: tuple[Finding, ...] = ()
    notices: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldBack:
    """An order that was not written: findings that block it, or an input that cannot be read."""

    order: Order
    findings: tuple[Finding, ...] = ()
    error: UnreadableError | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that came of an export."""

    done: tuple[Exported, ...]
    held_back: tuple[HeldBack, ...] = ()


# Told of each order as soon as its files stand, or as soon as it is held back.
Told = Callable[[Exported | HeldBack], None]


def _nobody(_: object) -> None:
    pass


def export_orders(
    studio: Studio,
    orders: tuple[Order, ...],
    replace: bool,
    report: Report,
    tell: Told = _nobody,
) -> Outcome:
    """Write orders one by one; one that is held back does not stop the others.

    `tell` gets what came of each as it comes; a cancelled export has told of all that stands.

    Before anything is written, a UsageError where two orders want one name, and a FileExistsError
    where a file stands that may not be replaced; later, where somebody else has made one meanwhile.
    An OSError where the disk refuses, CancelledError from `report`: the order at hand has then left
    nothing.
    """
    _refuse_names(orders, replace)
    for folder in {file.parent for order in orders for file in order.files}:
        studio.files.sweep(folder)
    done: list[Exported] = []
    held: list[HeldBack] = []
    for number, order in enumerate(orders):
        try:
            step = Progress(number, len(orders), order.name)
            part = report if len(orders) == 1 else _within(report, step)
            done.append(export_document(studio, order, part, replace))
            tell(done[-1])
        except HeldBackError as error:
            held.append(HeldBack(order, error.findings))
            tell(held[-1])
        except UnreadableError as error:
            held.append(HeldBack(order, error=error))
            tell(held[-1])
    report(Progress(len(orders), len(orders), ""))
    return Outcome(tuple(done), tuple(held))


def export_document(studio: Studio, order: Order, report: Report, replace: bool = True) -> Exported:
    """Write one order; a HeldBackError carries the findings that stop it, and nothing is written.

    An UnreadableError says what is missing of it, an OSError that the disk refuses.
    """
    receiver = find_receiver(studio, order.receiver)
    report(Progress(0, 1, order.name))
    proofed = make_proof(studio, order.work, receiver, order.choice)
    if blocking(proofed.findings):
        raise HeldBackError(proofed.findings)
    order.files[0].parent.mkdir(parents=True, exist_ok=True)
    try:
        if receiver.medium == "pdf":
            found = _write_pdf(studio, order, receiver, proofed, report, replace)
        else:
            found = _write_pictures(studio, order, receiver, proofed, report, replace)
    except MissingError as error:
        # The head of a picture was read for the proof; its pixels turn out to be broken.
        problem = worded_problem(order.work.file, error.words, NEW_FILE)
        raise UnreadableError((problem,)) from error
    names = tuple(file.name for file in order.files)
    notices = note_export(studio, order.work, order.receiver, order.choice, names)
    return Exported(order, proofed, (*proofed.findings, *found), notices)


def note_export(
    studio: Studio,
    work: Work,
    receiver: str,
    choice: Mapping[str, str],
    files: tuple[str, ...],
) -> tuple[Words, ...]:
    """Write an export into the campaign's ledger; what is exported does not depend on it.

    Returned is what went wrong with that.
    """
    if work.campaign is None or _is_starter(studio, work.folder):
        return ()
    entry = LedgerEntry(
        document=work.file.name,
        receiver=receiver,
        variant="-".join(choice.values()),
        files=files,
        when=datetime.now(UTC),
        content=content_hash(work.document),
        choice=tuple(choice.items()),
        said=variant_hash(choose_variant(studio, work, work.document, choice)),
    )
    try:
        studio.ledger.note(work.folder, entry)
    except OSError as error:
        return (_NO_LEDGER.fill(why=say_os_error(error)),)
    return ()


def _is_starter(studio: Studio, folder: Path) -> bool:
    """Tell whether a folder is a starter campaign of the library.

    Starters are read and copied, never worked in: a ledger there would be everybody's, would go
    into each copy of the library and mark a checkout of it as changed.
    """
    starters = studio.library.root / "templates" / "starter"
    return folder.resolve().is_relative_to(starters.resolve())


def _write_pdf(
    studio: Studio,
    order: Order,
    receiver: Receiver,
    proofed: Proofed,
    report: Report,
    replace: bool,
) -> tuple[Finding, ...]:
    job = job_for(studio, order.work, receiver, proofed.proof.scene)
    found: list[Finding] = []

    def make(temporary: Path) -> None:
        inked = inked_pictures(proofed.proof)
        found.extend(write_judged(studio, job, proofed.resources, temporary, report, inked))
        if blocking(tuple(found)):
            raise HeldBackError(tuple(found))

    studio.files.place(make, order.files[0], replace)
    return tuple(found)


def _write_pictures(
    studio: Studio,
    order: Order,
    receiver: Receiver,
    proofed: Proofed,
    report: Report,
    replace: bool,
) -> tuple[Finding, ...]:
    painter, painted, wanted = studio.picture_painter(), list[PictureFile](), _wanted(receiver)
    for number, page in enumerate(proofed.proof.scene.pages):
        report(Progress(number, len(order.files), page.name))
        size = page.trim_pixels(receiver.ppi)
        painted.extend(painter.paint(page, proofed.resources, size, (wanted,)))
    report(Progress(len(order.files), len(order.files), order.name))
    found = tuple(one for file in painted for one in _weigh(receiver, wanted.form, file))
    if blocking(found):
        raise HeldBackError(found)
    files = zip(painted, order.files, strict=True)
    parts = tuple((partial(put_bytes, one.data), file) for one, file in files)
    studio.files.place_all(parts, replace)
    return found


def _wanted(receiver: Receiver) -> PictureOrder:
    if receiver.medium == "pdf":
        raise AssertionError("a PDF is no picture")
    return PictureOrder(receiver.medium, receiver.most_bytes, receiver.jpeg_quality, receiver.ppi)


def _weigh(receiver: Receiver, form: PictureFormat, file: PictureFile) -> tuple[Finding, ...]:
    return weigh_picture(receiver, form, len(file.data), file.quality)


def _within(report: Report, step: Progress) -> Report:
    """Return a report for the parts of one step, which tells the whole and may stop it."""
    return lambda _: report(step)


def _refuse_names(orders: tuple[Order, ...], replace: bool) -> None:
    files = tuple(file for order in orders for file in order.files)
    for file in same_names(files):
        raise UsageError(TWICE.fill(file=file.name))
    for file in files:
        if file.exists() and not replace:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))


_NO_LEDGER = Words(
    "Fila er laga, men ho er ikkje ført i lista over eksportar: {why}",
    "Filen er laget, men den er ikke ført i listen over eksporter: {why}",
    "The file is made, but it is not entered in the list of exports: {why}",
)
