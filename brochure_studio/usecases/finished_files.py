"""Finished files: written under temporary names, read back, weighed and judged."""

from collections.abc import Collection
from pathlib import Path

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import Resources
from brochure_studio.model.receivers import Receiver, profile_fault
from brochure_studio.scene.page import Scene
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import worded_problem
from brochure_studio.usecases.ink import judge_ink
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.studio import Studio
from brochure_studio.usecases.weights import weigh
from brochure_studio.values.finding import Finding, UnreadableError
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.words import Words


def job_for(studio: Studio, work: Work, receiver: Receiver, scene: Scene) -> PrintJob:
    """Return what a PDF of a scene is made of; an UnreadableError for a profile that is none."""
    profile = receiver_profile(studio, receiver)
    return PrintJob(scene, receiver, profile, work.brand.name, moment_of(studio, work))


def write_judged(
    studio: Studio,
    job: PrintJob,
    resources: Resources,
    file: Path,
    report: Report,
    inked: Collection[str] = (),
) -> tuple[Finding, ...]:
    """Write a PDF to `file`, read it back and return what is wrong with it.

    `inked` are the keys of pictures that came in CMYK, whose ink nothing has bounded yet. A
    MissingError for a broken picture, an OSError as the disk's.
    """
    studio.pdf_writer().write(job, resources, file, report)
    pages, title = len(job.scene.pages), job.scene.title
    # Looked at before and after reading back, so that who stops it here gets no file.
    report(Progress(pages, pages + 1, title))
    found = (*studio.finished_reader().judge(file, job), *judge_ink(studio, job, resources, inked))
    report(Progress(pages + 1, pages + 1, title))
    return (*found, *weigh(job.receiver, file.stat().st_size))


def receiver_profile(studio: Studio, receiver: Receiver) -> bytes | None:
    """Return the receiver's ICC profile; an UnreadableError where it is not one for its inks."""
    if receiver.profile is None:
        return None
    data = studio.profile(receiver.profile)
    fault = profile_fault(receiver, data)
    if fault is not None:
        file = studio.library.root / "assets" / receiver.profile
        raise UnreadableError((worded_problem(file, fault, _OTHER_PROFILE),))
    return data


def put_bytes(data: bytes, file: Path) -> None:
    """Write a whole file under its temporary name."""
    file.write_bytes(data)


NEW_FILE = Words(
    "legg inn ei heil fil i staden",
    "legg inn en hel fil i stedet",
    "put a whole file in its place",
)
_OTHER_PROFILE = Words(
    "be dei som har ansvar for biblioteket nemne rett profil i receivers.yaml",
    "be de som har ansvar for biblioteket oppgi riktig profil i receivers.yaml",
    "have the library's keeper name the right profile in receivers.yaml",
)
