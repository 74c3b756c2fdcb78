"""Ads of one document in all sizes and variants: ordered, made one by one, placed, noted."""

import errno
import hashlib
import os
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.axes import SIZE
from brochure_studio.scene.page import Scene
from brochure_studio.usecases.ads.crew import make_ads
from brochure_studio.usecases.ads.facts import AdFacts
from brochure_studio.usecases.ads.making import MadeAd, MadeFile
from brochure_studio.usecases.ads.orders import (
    AdFile,
    AdForm,
    AdOptions,
    AdOrder,
    AdOrders,
    HeldAd,
    choose_sizes,
    cross_axes,
    name_ad,
)
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.exports import note_export
from brochure_studio.usecases.finished_files import put_bytes
from brochure_studio.usecases.names import TWICE, ad_file_name, file_name, same_names
from brochure_studio.usecases.proofs import find_receiver
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.words import Words

Result = TypeVar("Result")
NO_AXES: Mapping[str, tuple[str, ...]] = {}
DEFAULTS = AdOptions()


@dataclass(frozen=True, slots=True)
class AdPlaced:
    """A file of an ad under its final name: its bytes and their hash; `quality` as when packed."""

    file: AdFile
    bytes: int
    sha256: str
    quality: int


@dataclass(frozen=True, slots=True)
class AdDone:
    """An ad that was exported: its files, what it says, and the findings that did not stop it.

    `scene` is its layout where `AdOptions.with_scenes` asked for it; `notices` say what did not go
    as it should though the files are whole.
    """

    order: AdOrder
    files: tuple[AdPlaced, ...]
    facts: AdFacts
    findings: tuple[Finding, ...] = ()
    notices: tuple[Words, ...] = ()
    scene: Scene | None = None


@dataclass(frozen=True, slots=True)
class AdOutcome:
    """All that came of an export of ads."""

    done: tuple[AdDone, ...]
    held_back: tuple[HeldAd, ...] = ()


# Told of each ad as soon as its files stand, or as soon as it is held back.
Told = Callable[[AdDone | HeldAd], None]


def take_ads(
    studio: Studio,
    work: Work,
    out: Path,
    sizes: tuple[str, ...] = (),
    axes: Mapping[str, tuple[str, ...]] = NO_AXES,
    options: AdOptions = DEFAULTS,
) -> AdOrders:
    """Return the ads of a document: each size in each municipality, language and audience.

    `sizes` are ids of sizes, else the document's axis `size`, else all that its template serves;
    `axes` restricts an axis to values, which otherwise takes the document's, else the campaign's. A
    size that cannot be made, or that the template does not serve, is held back. `out` is the folder
    of the files. A UsageError for an axis or a value that is not there, or where the template has
    one size only.
    """
    found, refused = choose_sizes(studio, work, sizes or tuple(axes.get(SIZE, ())))
    variants = tuple(cross_axes(studio, work, axes))
    held = tuple(
        HeldAd(name_ad(work, {SIZE: id}), {SIZE: id}, (finding,)) for id, finding in refused
    )
    orders = (
        _order(studio, work, out, size, {**dict(variant), SIZE: size.id}, options)
        for size in found
        for variant in variants
    )
    return AdOrders(work, tuple(orders), held)


def _order(
    studio: Studio,
    work: Work,
    out: Path,
    size: AdSize,
    choice: Mapping[str, str],
    options: AdOptions,
) -> AdOrder:
    receiver = find_receiver(studio, size.receiver)
    name = file_name(receiver, size.receiver, work, choice, 0, size)

    def file(form: AdForm, scale: int) -> AdFile:
        return AdFile(out / ad_file_name(name, form, scale, receiver.plain_name), form, scale)

    if size.pixels is None:
        files: tuple[AdFile, ...] = (file("pdf", 1),)
    else:
        scales, forms = options.scales or size.scales, options.formats or size.formats
        files = tuple(file(form, scale) for scale in scales for form in forms)
    return AdOrder(work, size, choice, size.receiver, files)


def _nobody(_: object) -> None:
    pass


def export_ads(
    studio: Studio,
    orders: AdOrders,
    options: AdOptions,
    report: Report,
    tell: Told = _nobody,
) -> AdOutcome:
    """Write ads as they are made; one that is held back does not stop the others.

    `tell` gets what came of each as it comes; a cancelled export has told of all that stands.
    Before anything is written, a UsageError where two files would get one name, and a
    FileExistsError where a file stands that may not be replaced. An OSError where the disk refuses,
    CancelledError from `report`: the ad at hand has then left nothing, those before it are whole.
    """
    _refuse_names(orders.orders, options.replace)
    for folder in {file.path.parent for order in orders.orders for file in order.files}:
        _make_folder(folder)
        studio.files.sweep(folder)
    done: dict[int, AdDone] = {}
    held: dict[int, HeldAd] = {}
    total = len(orders.orders)
    for refused in orders.held_back:
        tell(refused)
    # Closed at once when a file cannot be placed: workers end, and what they were at is gone.
    with closing(make_ads(studio, orders, options, report)) as making:
        for number, made in making:
            order = orders.orders[number]
            if made.files and made.facts is not None:
                done[number] = _place(studio, order, made, made.facts, options.replace)
                tell(done[number])
            else:
                held[number] = HeldAd(order.name, order.choice, made.findings, made.problems)
                tell(held[number])
    report(Progress(total, total, ""))
    # They are made in another order than they were asked for.
    return AdOutcome(_sorted(done), (*orders.held_back, *_sorted(held)))


def _sorted(by_number: Mapping[int, Result]) -> tuple[Result, ...]:
    return tuple(by_number[number] for number in sorted(by_number))


def _place(studio: Studio, order: AdOrder, made: MadeAd, facts: AdFacts, replace: bool) -> AdDone:
    wanted = {(file.form, file.scale): file for file in order.files}
    files = tuple((one, wanted[one.form, one.scale]) for one in made.files)
    parts = tuple((partial(put_bytes, one.data), file.path) for one, file in files)
    studio.files.place_all(parts, replace)
    placed = tuple(_placed(one, file) for one, file in files)
    names = tuple(file.path.name for _, file in files)
    notices = note_export(studio, order.work, order.receiver, order.choice, names)
    return AdDone(order, placed, facts, made.findings, notices, made.scene)


def _placed(made: MadeFile, file: AdFile) -> AdPlaced:
    return AdPlaced(file, len(made.data), hashlib.sha256(made.data).hexdigest(), made.quality)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        reason = os.strerror(errno.ENOTDIR)
        raise NotADirectoryError(errno.ENOTDIR, reason, str(folder)) from error


def _refuse_names(orders: tuple[AdOrder, ...], replace: bool) -> None:
    files = tuple(file.path for order in orders for file in order.files)
    for path in same_names(files):
        raise UsageError(TWICE.fill(file=path.name))
    for path in files:
        if path.exists() and not replace:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
