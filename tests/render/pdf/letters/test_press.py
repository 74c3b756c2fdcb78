"""The press of letters: what one file has made of a picture, the next one takes."""

from pathlib import Path

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.letters.meant import MeantLetters
from brochure_studio.layout.resources import Pixels
from brochure_studio.model.receivers import Receiver
from brochure_studio.render.pdf.letters.press import PdfLetterPress
from brochure_studio.scene.items import Picture
from brochure_studio.values.finding import Finding
from brochure_studio.values.geometry import Rect
from brochure_studio.values.progress import Report
from tests.render.pdf.letters.stage import A4, StageForm, draw, letters_job, sent
from tests.render.pdf.stage import Props, receiver, slope

BOX = Rect(0, 0, A4.width, A4.height / 2)


class Counted(Props):
    """Resources that count how often a picture is decoded."""

    decoded = 0

    def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
        self.decoded += 1
        return super().pixels(key, least)


class Mild:
    """Finds nothing."""

    def judge(
        self, file: Path, job: PrintJob, meant: MeantLetters, report: Report
    ) -> tuple[Finding, ...]:
        return ()


class Facts:
    """What all letters of a file have in common."""

    def __init__(self, to: Receiver) -> None:
        job = letters_job(to)
        self.title, self.language, self.author = "Brev", "nn", job.author
        self.receiver, self.profile, self.moment = to, job.profile, job.moment


def write(press: PdfLetterPress, file: Path, props: Props, form: StageForm, to: Receiver) -> bytes:
    letters = press.open(file, Facts(to), {0: form}, props)
    for lot in draw(props, {0: form}, sent(form, 2)):
        letters.add(lot)
    letters.finish()
    letters.close()
    return file.read_bytes()


def test_a_picture_is_made_once_for_all_files_of_a_receiver(tmp_path: Path) -> None:
    props = Counted({"photo": slope(200, 150)})
    form = StageForm(props, static=(Picture("photo", BOX, BOX, (200, 150)),))
    press, to = PdfLetterPress(Mild()), receiver(standard="pdf-vt-1")
    files = [write(press, tmp_path / f"{n}.pdf", props, form, to) for n in range(3)]
    assert props.decoded == 1
    assert len(set(files)) == 1
    coarse = write(
        press, tmp_path / "c.pdf", props, form, receiver(standard="pdf-vt-1", jpeg_quality=20)
    )
    assert props.decoded == 2
    assert len(coarse) < len(files[0])
    assert write(PdfLetterPress(Mild()), tmp_path / "d.pdf", props, form, to) == files[0]
