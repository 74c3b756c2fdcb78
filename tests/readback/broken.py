"""Good files, and ways to break them; each rule has one way that it must see."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from brochure_studio.layout.job import PrintJob
from brochure_studio.readback.judge import FinishedFileJudge
from brochure_studio.scene.items import Group, Role
from brochure_studio.values.finding import Finding
from tests.render.pdf.stage import (
    Props,
    job_of,
    page_of,
    receiver,
    run,
    scene_of,
    story,
    web,
    write,
)

Break = Callable[[Pdf], object]


def press_job(props: Props, **facts: object) -> PrintJob:
    """Return a press job with everything on its page."""
    return job_of(scene_of(story(props)), receiver(**facts))


def web_job(props: Props) -> PrintJob:
    """Return a job for the web."""
    page = page_of(Group((run(props, "Velkomen heim", 20, 40),), role=Role.H1), bleed=0)
    return job_of(scene_of(page), web())


def judged(folder: Path, job: PrintJob, props: Props, broken: Break) -> tuple[Finding, ...]:
    """Write a job, break the file, and return what the judge says."""
    file = write(job, props, folder / "made.pdf")
    with pikepdf.open(file) as pdf:
        broken(pdf)
        pdf.save(folder / "broken.pdf", deterministic_id=False, static_id=True)
    return FinishedFileJudge().judge(folder / "broken.pdf", job)


def codes(findings: tuple[Finding, ...]) -> set[str]:
    """Return the codes of findings."""
    return {finding.code for finding in findings}


def page(pdf: Pdf) -> pikepdf.Object:
    """Return the first page's dictionary."""
    return pdf.pages[0].obj


def draw_more(pdf: Pdf, operators: str) -> None:
    """Append operators to the first page's content."""
    old = page(pdf).Contents.read_bytes()
    page(pdf).Contents = Stream(pdf, old + b"\n" + operators.encode("ascii"))


def replace_text(pdf: Pdf, old: str, new: str) -> None:
    """Replace operators in the first page's content."""
    content = page(pdf).Contents.read_bytes()
    assert old.encode() in content
    page(pdf).Contents = Stream(pdf, content.replace(old.encode(), new.encode(), 1))


def first_font(pdf: Pdf) -> pikepdf.Object:
    """Return a font of the first page."""
    return next(iter(page(pdf).Resources.Font.values()))


def first_picture(pdf: Pdf) -> pikepdf.Object:
    """Return an image of the first page."""
    found = page(pdf).Resources.XObject.values()
    return next(one for one in found if one.Subtype == Name.Image)


def overprint(pdf: Pdf) -> None:
    """Let everything from the start overprint."""
    states = page(pdf).Resources.ExtGState
    states.Over = Dictionary(Type=Name.ExtGState, OP=True, op=True, OPM=1)
    content = page(pdf).Contents.read_bytes()
    page(pdf).Contents = Stream(pdf, b"/Over gs\n" + content)


def annotate(pdf: Pdf) -> None:
    """Put a note on the first page."""
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([10, 10, 20, 20]))
    page(pdf).Annots = Array([pdf.make_indirect(note)])


def run_script(pdf: Pdf) -> None:
    """Let the file run a script when it is opened."""
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def attach(pdf: Pdf) -> None:
    """Hide a file in the file."""
    pdf.attachments["secret.txt"] = b"hidden"


def retitle(pdf: Pdf) -> None:
    """Let Info and XMP say different titles."""
    pdf.trailer.Info.Title = String("Noko anna")
