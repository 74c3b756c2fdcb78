"""Files of letters: the same bytes however they were drawn, a part for each, little weight."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from brochure_studio.scene.items import Group, Picture
from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import Rect
from tests.render.pdf.letters.stage import (
    A4,
    StageForm,
    draw,
    enclosed,
    letters_job,
    people,
    sent,
    write_file,
)
from tests.render.pdf.stage import FJORD, Props, box, job_of, scene_of, slope, web, write

STRANGERS = {
    "gs": ["-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-sDEVICE=nullpage"],
    "qpdf": ["--check"],
}


def made(folder: Path, count: int = 60, lot: int = 50, **facts: object) -> Path:
    props = Props()
    form = StageForm(props, **facts)  # type: ignore[arg-type]
    lots = draw(props, {0: form}, sent(form, count), lot)
    return write_file(folder / f"{count}-{lot}.pdf", props, {0: form}, lots)


def pixels(file: Path, page: int) -> bytes:
    with pypdfium2.PdfDocument(file) as pdf:
        return pdf[page].render(scale=1.5).to_pil().tobytes()


def looks_same(one: bytes, other: bytes) -> bool:
    """Tell whether pixels differ at most by the smoothing of edges."""
    apart = [abs(a - b) for a, b in zip(one, other, strict=True) if a != b]
    return max(apart, default=0) < 80 and sum(apart) / len(one) < 0.05


def test_strangers_read_five_hundred_letters_without_a_word(tmp_path: Path) -> None:
    file = made(tmp_path, 500)
    for program, arguments in STRANGERS.items():
        if shutil.which(program):
            said = subprocess.run(
                [program, *arguments, str(file)], capture_output=True, text=True, check=False
            )
            assert (said.returncode, said.stderr) == (0, ""), said.stdout
    with pypdfium2.PdfDocument(file) as pdf:
        assert len(pdf) == 500
        for page, one in zip((0, 250, 499), (0, 250, 499), strict=True):
            person = list(people(500))[one]
            text = pdf[page].get_textpage().get_text_range()
            assert f"Kjære {person['fornamn']}" in text
            assert person["adresse"] in text
            assert "finne ein barnehageplass" in text


def test_letters_in_other_lots_give_the_same_file(tmp_path: Path) -> None:
    one, other = made(tmp_path, 60, 60), made(tmp_path, 60, 7)
    assert one.read_bytes() == other.read_bytes()


def test_a_letter_looks_as_the_ordinary_export_draws_it(tmp_path: Path) -> None:
    props = Props()
    form = StageForm(props)
    file = made(tmp_path, 9)
    for number, values in enumerate(people(9)):
        page = form.scene.pages[0]
        whole = replace(page, items=(*page.items, *form.fill(values).pages[0]))
        job = job_of(scene_of(whole))
        same = write(job, props, tmp_path / "one.pdf")
        assert looks_same(pixels(same, 0), pixels(file, number))


def test_everybody_has_a_part_with_the_serial_and_no_name(tmp_path: Path) -> None:
    with pikepdf.open(made(tmp_path, 450, pages=2)) as pdf:
        root = pdf.Root.DPartRoot
        assert [str(one) for one in root.NodeNameList] == ["/Batch", "/Letter"]
        parts = [part for some in root.DPartRootNode.DParts for part in some]
        assert len(parts) == 450
        assert len(pdf.pages) == 900
        for number, part in enumerate(parts):
            first, last = pdf.pages[2 * number].obj, pdf.pages[2 * number + 1].obj
            assert (part.Start.objgen, part.End.objgen) == (first.objgen, last.objgen)
            assert first.DPart.objgen == last.DPart.objgen == part.objgen
            said = part.DPM.CIP4_Root.CIP4_Recipient
            assert {str(key): str(value) for key, value in said.items()} == {
                "/CIP4_UniqueID": str(number + 1)
            }
        assert "/Outlines" not in pdf.Root


def test_a_single_page_has_no_end(tmp_path: Path) -> None:
    with pikepdf.open(made(tmp_path, 3)) as pdf:
        for some in pdf.Root.DPartRoot.DPartRootNode.DParts:
            assert all("/End" not in part for part in some)


def test_it_says_that_it_is_pdf_vt(tmp_path: Path) -> None:
    with pikepdf.open(made(tmp_path, 3)) as pdf, pdf.open_metadata() as xmp:
        assert xmp["{http://www.npes.org/pdfvt/ns/id/}GTS_PDFVTVersion"] == "PDF/VT-1"
        assert xmp["{http://www.npes.org/pdfvt/ns/id/}GTS_PDFVTModDate"] == xmp["xmp:ModifyDate"]
        assert xmp["{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"] == "PDF/X-4"
        assert pdf.Root.OutputIntents[0].S == "/GTS_PDFX"


def test_another_letter_weighs_less_than_a_kilobyte(tmp_path: Path) -> None:
    few, many = made(tmp_path, 100), made(tmp_path, 400)
    assert (many.stat().st_size - few.stat().st_size) / 300 < 1000


def test_what_never_changes_is_written_once(tmp_path: Path) -> None:
    with pikepdf.open(made(tmp_path, 20), inherit_page_attributes=False) as pdf:
        forms = pdf.Root.Pages.Resources.XObject
        assert {str(name) for name in forms} == {"/S0.0", "/B0.0.0", "/B0.0.1"}
        for page in pdf.pages:
            content = page.Contents.read_bytes()
            assert b"/B0.0.0 Do" in content
            assert b"/B0.0.1 Do" in content


def test_blank_backs_and_inserts_are_drawn_once_and_are_part_of_the_letter(tmp_path: Path) -> None:
    props = Props()
    form = StageForm(props)
    lots, following = draw(props, {0: form}, sent(form, 250)), enclosed(props, form)
    file = write_file(tmp_path / "a.pdf", props, {0: form}, lots, following=following)
    with pikepdf.open(file, inherit_page_attributes=False) as pdf:
        assert pdf.Root.ViewerPreferences.Duplex == "/DuplexFlipLongEdge"
        parts = [part for some in pdf.Root.DPartRoot.DPartRootNode.DParts for part in some]
        pages, at, shared = [page.obj for page in pdf.pages], 0, set()
        for serial, part in enumerate(parts, 1):
            own = pages[at : at + 2 + 2 * (serial % 3 == 0)]
            assert (part.Start.objgen, part.End.objgen) == (own[0].objgen, own[-1].objgen)
            assert all(page.DPart.objgen == part.objgen for page in own)
            assert own[1].Contents.read_bytes() == b""
            shared.add(tuple(page.Contents.objgen for page in own[1:]))
            at += len(own)
        assert at == len(pages)
        # One way of going on without the leaflet, and one with it.
        assert len(shared) == 2
        assert len({number for one in shared for number in one}) == 3
        forms = pdf.Root.Pages.Resources.XObject
        assert {name for name in forms if str(name).startswith("/E")} == {"/E1", "/E2"}
        assert [float(edge) for edge in pages[6].MediaBox[2:]] == pytest.approx(
            [436.535, 612.283], abs=0.01
        )
        assert pages[6].Contents.read_bytes() == b"/E1 Do\n"
    for program, arguments in STRANGERS.items():
        if shutil.which(program):
            said = subprocess.run(
                [program, *arguments, str(file)], capture_output=True, text=True, check=False
            )
            assert (said.returncode, said.stderr) == (0, ""), said.stdout


def test_an_insert_looks_as_the_ordinary_export_draws_it(tmp_path: Path) -> None:
    props = Props()
    form = StageForm(props)
    lots, following = draw(props, {0: form}, sent(form, 3)), enclosed(props, form)
    file = write_file(tmp_path / "a.pdf", props, {0: form}, lots, following=following)
    for number, page in enumerate(following.pages[1:]):
        same = write(job_of(scene_of(page)), props, tmp_path / "one.pdf")
        assert looks_same(pixels(same, 0), pixels(file, 6 + number))


def test_an_insert_costs_those_who_get_it_a_hundred_bytes(tmp_path: Path) -> None:
    props = Props()
    form = StageForm(props)
    lots = draw(props, {0: form}, sent(form, 300))
    without = write_file(tmp_path / "a.pdf", props, {0: form}, lots)
    following = enclosed(props, form)
    file = write_file(tmp_path / "b.pdf", props, {0: form}, lots, following=following)
    once = write(job_of(scene_of(*following.pages[1:])), props, tmp_path / "c.pdf")
    # 300 blank backs and 100 leaflets of two pages.
    more = file.stat().st_size - without.stat().st_size - once.stat().st_size
    assert more / 500 < 60


def test_letters_on_one_side_say_nothing_of_sides(tmp_path: Path) -> None:
    with pikepdf.open(made(tmp_path, 3)) as pdf:
        assert "/ViewerPreferences" not in pdf.Root


def test_bookmarks_only_where_they_are_asked_for(tmp_path: Path) -> None:
    props = Props()
    form = StageForm(props)
    lots = draw(props, {0: form}, sent(form, 3))
    plain = write_file(tmp_path / "plain.pdf", props, {0: form}, lots)
    with pikepdf.open(plain) as pdf:
        assert "/Outlines" not in pdf.Root
    file = write_file(tmp_path / "a.pdf", props, {0: form}, lots, title="Brev {} · Åse".format)
    with pikepdf.open(file) as pdf, pdf.open_outline() as outline:
        assert [one.title for one in outline.root] == [f"Brev {n} · Åse" for n in (1, 2, 3)]
        assert [one.destination[0] for one in outline.root] == [page.obj for page in pdf.pages]


def test_a_signature_that_moves_is_written_once(tmp_path: Path) -> None:
    props = Props({"signature": slope(40, 20, "gray")})
    here = Rect(60, 700, 80, 40)

    class Signing(StageForm):
        def fill(self, values):  # type: ignore[no-untyped-def]
            down = len(values["fornamn"])
            self.extra = (Picture("signature", here.move(0, down), here.move(0, down), (40, 20)),)
            return StageForm.fill(self, values)

    form = Signing(props)
    file = write_file(tmp_path / "a.pdf", props, {0: form}, draw(props, {0: form}, sent(form, 9)))
    with pikepdf.open(file, inherit_page_attributes=False) as pdf:
        found = pdf.Root.Pages.Resources.XObject.values()
        assert sum(one.Subtype == "/Image" for one in found) == 1
        assert all("/Group" in page for page in pdf.pages)


def test_turned_and_see_through_items_are_drawn_as_ever(tmp_path: Path) -> None:
    props = Props()
    glass = Group((box(60, 600, 90, 60, FJORD),), opacity=0.5)
    form = StageForm(props, extra=(glass,))
    file = write_file(tmp_path / "a.pdf", props, {0: form}, draw(props, {0: form}, sent(form, 2)))
    page = form.scene.pages[0]
    whole = replace(page, items=(*page.items, *form.fill(next(people(1))).pages[0]))
    same = write(job_of(scene_of(whole)), props, tmp_path / "one.pdf")
    assert looks_same(pixels(same, 0), pixels(file, 0))


def test_letters_for_the_screen_have_its_colors_and_no_intent(tmp_path: Path) -> None:
    from brochure_studio.render.pdf.letters.drawer import LetterDrawer

    props, to = Props(), web(tagged=False, links=False)
    form = StageForm(props)
    lots = [LetterDrawer(to, props).draw(sent(form, 3), {0: form})]
    file = write_file(tmp_path / "a.pdf", props, {0: form}, lots, letters_job(to))
    with pikepdf.open(file) as pdf:
        assert "/OutputIntents" not in pdf.Root
        assert b" rg" in pdf.pages[0].Contents.read_bytes()


@pytest.mark.parametrize("text", ["17\u00a0kr", "fi\ufb01x", "a\u0301b", "(p\\r)\r"])
def test_odd_characters_read_back(tmp_path: Path, text: str) -> None:
    from tests.render.pdf.stage import LATO, run

    props = Props()
    form = StageForm(props, extra=(run(props, text, 60, 700, LATO),))
    file = write_file(tmp_path / "a.pdf", props, {0: form}, draw(props, {0: form}, sent(form, 1)))
    from brochure_studio.readback.reader import read_pdf

    assert read_pdf(file).pages[0].runs[-1].text == text


def test_the_page_is_a4(tmp_path: Path) -> None:
    page: Page = StageForm(Props()).scene.pages[0]
    assert page.trim == A4
