"""One ad made from its order: laid out, checked, drawn as pictures or as a PDF; nothing is placed.

All that goes in and comes out can be sent between processes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from brochure_studio.layout.resources import MissingError
from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.picture_file import PictureOrder
from brochure_studio.model.receivers import Receiver, Resolution
from brochure_studio.preflight.registry import blocking
from brochure_studio.scene.page import Scene
from brochure_studio.usecases.ads.facts import AdFacts, facts_of
from brochure_studio.usecases.ads.orders import AdForm, AdOrder, refuse_ad
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import UsageError, worded_problem
from brochure_studio.usecases.finished_files import NEW_FILE, job_for, write_judged
from brochure_studio.usecases.ink import inked_pictures
from brochure_studio.usecases.links import ad_link
from brochure_studio.usecases.proofs import Proofed, find_receiver, make_proof
from brochure_studio.usecases.sized import named_size
from brochure_studio.usecases.studio import Studio
from brochure_studio.usecases.weights import weigh, weigh_picture
from brochure_studio.values.finding import Finding, Grade, Problem, UnreadableError
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class AdTask:
    """What one ad is made from, beside its document: plain values that any process takes.

    `files` are the form and the scale of each file wanted; `name` is said in progress.
    """

    name: str
    choice: Mapping[str, str]
    size: str
    receiver: str
    files: tuple[tuple[AdForm, int], ...]
    with_scene: bool = False


@dataclass(frozen=True, slots=True)
class MadeFile:
    """The bytes of a file of an ad; `quality` is 100 where nothing was lost."""

    form: AdForm
    scale: int
    data: bytes
    quality: int = 100


@dataclass(frozen=True, slots=True)
class MadeAd:
    """An ad made: its files, in the order wanted and without those too heavy, and its findings.

    Without any file it is held back, by blocking findings or by problems of an input. `scene` is
    there where it was asked for.
    """

    files: tuple[MadeFile, ...]
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    facts: AdFacts | None = None
    scene: Scene | None = None


def task_of(order: AdOrder, with_scene: bool = False) -> AdTask:
    """Return the task of an order."""
    files = tuple((file.form, file.scale) for file in order.files)
    choice = dict(order.choice)
    return AdTask(order.name, choice, order.size.id, order.receiver, files, with_scene)


def make_ad(studio: Studio, work: Work, task: AdTask, scratch: Path, report: Report) -> MadeAd:
    """Make one ad; a CancelledError from `report` and an OSError are all that it raises.

    What keeps the ad from being made is told in what it returns. `scratch` is a folder for a file
    at a time, which is gone when this returns.
    """
    report(Progress(0, 1, task.name))
    try:
        return _make(studio, work, task, scratch, report)
    except UnreadableError as error:
        return MadeAd((), problems=error.problems)
    except UsageError as error:
        return MadeAd((), (refuse_ad(error.words),))
    except MissingError as error:
        return MadeAd((), problems=(worded_problem(work.file, error.words, NEW_FILE),))


def _make(studio: Studio, work: Work, task: AdTask, scratch: Path, report: Report) -> MadeAd:
    size = named_size(studio, task.size)
    receiver = receiver_for(find_receiver(studio, task.receiver), size)
    proofed = make_proof(studio, work, receiver, task.choice)
    scene = proofed.proof.scene if task.with_scene else None
    link = ad_link(studio, work, proofed.proof.original, task.choice)
    facts = facts_of(proofed.proof, link)
    if blocking(proofed.findings):
        return MadeAd((), proofed.findings, facts=facts, scene=scene)
    if size.pixels is None:
        files, found = _pdf(studio, work, task, receiver, proofed, scratch, report)
    else:
        files, found = _pictures(studio, task, size, receiver, proofed, report)
    return MadeAd(files, (*proofed.findings, *found), facts=facts, scene=scene)


def receiver_for(receiver: Receiver, size: AdSize) -> Receiver:
    """Return a receiver with the limits that a size sets: ink, weight, resolution of pictures."""
    limits: dict[str, object] = {}
    if size.most_bytes is not None:
        limits["most_bytes"] = size.most_bytes
    if size.paper is not None and size.paper.ink_limit is not None and size.pixels is None:
        limits["ink_limit"] = size.paper.ink_limit
    if size.resolution is not None:
        limits["resolution"] = size.resolution
    elif size.pixels is not None:
        limits["resolution"] = _for_screens(receiver.resolution, max(size.scales))
    return receiver.model_copy(update=limits) if limits else receiver


def _for_screens(resolution: Resolution, scale: int) -> Resolution:
    """Return what pictures need where a point is drawn as `scale` pixels, 72 ppi at one."""
    good = max(resolution.good, 72 * scale - 1)
    return resolution.model_copy(update={"good": good})


def _pdf(
    studio: Studio,
    work: Work,
    task: AdTask,
    receiver: Receiver,
    proofed: Proofed,
    scratch: Path,
    report: Report,
) -> tuple[tuple[MadeFile, ...], tuple[Finding, ...]]:
    file = scratch / "ad.pdf"
    try:
        job = job_for(studio, work, receiver, proofed.proof.scene)
        found = write_judged(
            studio, job, proofed.resources, file, report, inked_pictures(proofed.proof)
        )
        held = bool(blocking(found))
        return () if held else (MadeFile("pdf", 1, file.read_bytes()),), found
    finally:
        file.unlink(missing_ok=True)


def _pictures(
    studio: Studio,
    task: AdTask,
    size: AdSize,
    receiver: Receiver,
    proofed: Proofed,
    report: Report,
) -> tuple[tuple[MadeFile, ...], tuple[Finding, ...]]:
    made: list[MadeFile] = []
    found: list[Finding] = []
    for scale in dict.fromkeys(scale for _, scale in task.files):
        report(Progress(0, 1, task.name))
        for file in _paint(studio, task, size, scale, receiver, proofed):
            weighed = _weigh(receiver, file)
            found.extend(_say_form(finding, file) for finding in weighed)
            made.extend(() if blocking(weighed) else (file,))
    report(Progress(1, 1, task.name))
    plain = min((scale for _, scale in task.files), default=1)
    if not any(file.scale == plain for file in made):
        return (), tuple(found)
    # The place gets a file; which of the others it does not get is only said.
    return tuple(made), tuple(map(_soften, found))


def _soften(finding: Finding) -> Finding:
    blocks = finding.grade is Grade.BLOCKING
    return replace(finding, grade=Grade.WARNING) if blocks else finding


def _weigh(receiver: Receiver, file: MadeFile) -> tuple[Finding, ...]:
    if file.form == "pdf":
        return weigh(receiver, len(file.data))
    return weigh_picture(receiver, file.form, len(file.data), file.quality)


def _paint(
    studio: Studio,
    task: AdTask,
    size: AdSize,
    scale: int,
    receiver: Receiver,
    proofed: Proofed,
) -> tuple[MadeFile, ...]:
    page, (width, height) = proofed.proof.scene.pages[0], size.pixels or (0, 0)
    forms = tuple(form for form, at in task.files if at == scale and form != "pdf")
    orders = tuple(PictureOrder(form, receiver.most_bytes, receiver.jpeg_quality) for form in forms)
    pixels = (width * scale, height * scale)
    files = studio.picture_painter().paint(page, proofed.resources, pixels, orders)
    return tuple(
        MadeFile(form, scale, file.data, file.quality)
        for form, file in zip(forms, files, strict=True)
    )


def _say_form(finding: Finding, file: MadeFile) -> Finding:
    dense = "" if file.scale == 1 else f" {file.scale}x"
    return replace(
        finding, what=_OF_FORM.fill(form=f"{file.form.upper()}{dense}", what=finding.what)
    )


_OF_FORM = Words("{form}: {what}", "{form}: {what}", "{form}: {what}")
