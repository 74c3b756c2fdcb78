"""Other people's programs judge our files; each that this machine has must agree."""

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from brochure_studio.model.receivers import Receiver
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

JUDGES = {
    "gs": ["-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-sDEVICE=nullpage"],
    "gswin64c": ["-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-sDEVICE=nullpage"],
    "qpdf": ["--check"],
}
RECEIVERS = {
    "press": receiver(),
    "spot": receiver(spots=True),
    "newspaper": receiver(standard="pdf-1.6", embed_intent=False),
    "gray": receiver(standard="pdf-1.6", color="gray"),
    "web": web(),
}


@pytest.mark.parametrize("to", RECEIVERS.values(), ids=RECEIVERS)
def test_strangers_read_the_file_without_a_word(tmp_path: Path, to: Receiver) -> None:
    props = Props()
    file = write(job_of(scene_of(story(props)), to), props, tmp_path / "a.pdf")
    with pypdfium2.PdfDocument(file) as pdf:
        assert "Det er plass til deg" in pdf[0].get_textpage().get_text_range()
    for program, arguments in JUDGES.items():
        if shutil.which(program):
            said = subprocess.run(
                [program, *arguments, str(file)], capture_output=True, text=True, check=False
            )
            assert (said.returncode, said.stderr) == (0, ""), said.stdout


def test_black_text_is_on_the_black_plate_alone(tmp_path: Path) -> None:
    props = Props()
    page = page_of(run(props, "Berre svart", 20, 40, size=30), bleed=0)
    file = write(job_of(scene_of(page)), props, tmp_path / "a.pdf")
    with pypdfium2.PdfDocument(file) as pdf:
        assert pdf[0].render().to_pil().convert("L").getextrema()[0] < 90
    if shutil.which("gs"):
        said = subprocess.run(
            ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=inkcov", "-sOutputFile=-", str(file)],
            capture_output=True,
            text=True,
            check=True,
        )
        cyan, magenta, yellow, black = (float(share) for share in said.stdout.split()[:4])
        assert cyan == magenta == yellow == 0 < black
