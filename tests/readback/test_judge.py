"""Every rule sees the fault it is there for, and lets good files pass."""

from pathlib import Path

import pikepdf
import pytest
import yaml
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from brochure_studio.model.receivers import Receiver, Receivers
from brochure_studio.readback.judge import RULES, FinishedFileJudge
from brochure_studio.values.finding import Grade
from tests.readback.broken import (
    Break,
    annotate,
    attach,
    codes,
    draw_more,
    first_font,
    first_picture,
    judged,
    overprint,
    page,
    press_job,
    replace_text,
    retitle,
    run_script,
    web_job,
)
from tests.render.pdf.stage import ROOT, Props, job_of, page_of, run, scene_of, story, write

_DATA = yaml.safe_load((ROOT / "assets/receivers.yaml").read_text(encoding="utf-8"))
RECEIVERS = Receivers.model_validate(_DATA).receivers
PDF_RECEIVERS = {key: one for key, one in RECEIVERS.items() if one.medium == "pdf"}


@pytest.mark.parametrize("to", PDF_RECEIVERS.values(), ids=PDF_RECEIVERS)
def test_every_receivers_file_passes(tmp_path: Path, to: Receiver) -> None:
    props = Props()
    profile = (ROOT / "assets" / to.profile).read_bytes() if to.profile else None
    job = job_of(scene_of(story(props)), to, profile)
    file = write(job, props, tmp_path / "made.pdf")
    assert [f.what.en for f in FinishedFileJudge().judge(file, job)] == []


def drop(key: str) -> Break:
    def broken(pdf: Pdf) -> None:
        del pdf.Root[key]

    return broken


def more(operators: str) -> Break:
    return lambda pdf: draw_more(pdf, operators)


def swap(old: str, new: str) -> Break:
    return lambda pdf: replace_text(pdf, old, new)


def put(key: str, value: object) -> Break:
    def broken(pdf: Pdf) -> None:
        page(pdf)[key] = value

    return broken


def lose_font(pdf: Pdf) -> None:
    del first_font(pdf).DescendantFonts[0].FontDescriptor["/FontFile2"]


def lose_unicode(pdf: Pdf) -> None:
    del first_font(pdf)["/ToUnicode"]


def lie_in_unicode(pdf: Pdf) -> None:
    font = first_font(pdf)
    said = font.ToUnicode.read_bytes().replace(b"<0065>", b"<0066>")
    font.ToUnicode = Stream(pdf, said)


def widen(pdf: Pdf) -> None:
    widths = first_font(pdf).DescendantFonts[0].W
    widths[1] = Array([float(widths[1][0]) + 40, *list(widths[1])[1:]])


def tag_picture(pdf: Pdf) -> None:
    first_picture(pdf).ColorSpace = Array([Name.ICCBased, Stream(pdf, b"", N=4)])


def blend_in_rgb(pdf: Pdf) -> None:
    page(pdf).Group.CS = Name.DeviceRGB


def add_spot(pdf: Pdf) -> None:
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 1, 0, 0], N=1)
    space = Array([Name.Separation, Name("/Gold"), Name.DeviceCMYK, function])
    page(pdf).Resources.ColorSpace = Dictionary(Gold=space)
    draw_more(pdf, "/Gold cs 1 scn 0 0 9 9 re f")


def other_condition(pdf: Pdf) -> None:
    pdf.Root.OutputIntents[0].OutputConditionIdentifier = String("FOGRA51")


def other_profile(pdf: Pdf) -> None:
    pdf.Root.OutputIntents[0].DestOutputProfile = Stream(pdf, b"another", N=4)


def add_postscript(pdf: Pdf) -> None:
    page(pdf).Resources.XObject.PS = Stream(pdf, b"showpage", Subtype=Name.PS)
    draw_more(pdf, "/PS Do")


def add_page(pdf: Pdf) -> None:
    pdf.add_blank_page(page_size=(300, 400))


def untitled(pdf: Pdf) -> None:
    del pdf.Root.ViewerPreferences


PRESS_FAULTS: list[tuple[str, Break]] = [
    ("file-pages", add_page),
    ("file-boxes", put("/TrimBox", Array([30, 30, 300, 400]))),
    ("file-boxes", put("/CropBox", Array([30, 30, 300, 400]))),
    ("file-boxes", put("/MediaBox", Array([0, 0, 371, 493]))),
    ("file-turned", put("/Rotate", 90)),
    ("file-metadata", retitle),
    ("file-metadata", drop("/Metadata")),
    ("file-text", lie_in_unicode),
    ("file-text", lose_unicode),
    ("file-glyphs", widen),
    ("file-glyphs", swap("22.6772 60 Tm", "22.6972 60 Tm")),
    ("file-glyphs", more("BT 1 0 0 1 9 9 Tm <0003> Tj ET")),
    ("file-fonts", lose_font),
    ("file-fonts", lose_unicode),
    ("file-colors", more("1 0 0 rg 0 0 9 9 re f")),
    ("file-colors", tag_picture),
    ("file-spots", add_spot),
    ("file-groups", blend_in_rgb),
    ("file-intent", drop("/OutputIntents")),
    ("file-intent", other_condition),
    ("file-intent", other_profile),
    ("file-white-overprint", overprint),
    ("file-black-knockout", more("/GSn gs 0 0 0 1 K 1 w 0 0 m 9 9 l S")),
    ("file-rich-black-text", swap("0 0 0 1 k", "0.7 0.7 0.7 1 k")),
    ("file-annotations", annotate),
    ("file-actions", run_script),
    ("file-actions", attach),
    ("file-odd-objects", add_postscript),
    ("file-odd-objects", more("BI /W 1 /H 1 /BPC 8 /CS /G ID \x41 EI")),
]  # fmt: skip


@pytest.mark.parametrize(("code", "broken"), PRESS_FAULTS, ids=[c for c, _ in PRESS_FAULTS])
def test_a_fault_in_a_press_file_is_seen(tmp_path: Path, code: str, broken: Break) -> None:
    props = Props()

    def break_it(pdf: Pdf) -> None:
        states = page(pdf).Resources.ExtGState
        states.GSn = Dictionary(OP=False, op=False)
        broken(pdf)

    assert code in codes(judged(tmp_path, press_job(props), props, break_it))


WEB_FAULTS: list[tuple[str, Break]] = [
    ("file-tags", drop("/StructTreeRoot")),
    ("file-tags", drop("/MarkInfo")),
    ("file-tags", drop("/Lang")),
    ("file-tags", untitled),
    ("file-untagged", more("0 0 9 9 re f")),
    ("file-annotations", annotate),
    ("file-colors", more("0 0 0 1 k 0 0 9 9 re f")),
]


@pytest.mark.parametrize(("code", "broken"), WEB_FAULTS, ids=[c for c, _ in WEB_FAULTS])
def test_a_fault_in_a_web_file_is_seen(tmp_path: Path, code: str, broken: Break) -> None:
    props = Props()
    assert code in codes(judged(tmp_path, web_job(props), props, broken))


def test_a_saved_copy_without_a_fault_passes(tmp_path: Path) -> None:
    props = Props()
    assert judged(tmp_path, web_job(props), props, lambda pdf: None) == ()


def test_an_encrypted_file_is_seen(tmp_path: Path) -> None:
    props = Props()
    job = web_job(props)
    with pikepdf.open(write(job, props, tmp_path / "a.pdf")) as pdf:
        pdf.save(tmp_path / "b.pdf", encryption=pikepdf.Encryption(owner="x", user=""))
    assert "file-encrypted" in codes(FinishedFileJudge().judge(tmp_path / "b.pdf", job))
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        pdf.save(tmp_path / "c.pdf", encryption=pikepdf.Encryption(owner="x", user="y"))
    assert codes(FinishedFileJudge().judge(tmp_path / "c.pdf", job)) == {"file-unreadable"}


def test_another_version_or_no_identity_is_seen(tmp_path: Path) -> None:
    props = Props()
    job = press_job(props)
    data = write(job, props, tmp_path / "a.pdf").read_bytes()
    for old, new in ((b"%PDF-1.6", b"%PDF-1.3"), (b"/ID ", b"/IX ")):
        assert old in data
        (tmp_path / "b.pdf").write_bytes(data.replace(old, new))
        assert "file-identity" in codes(FinishedFileJudge().judge(tmp_path / "b.pdf", job))


def test_a_damaged_file_is_seen(tmp_path: Path) -> None:
    props = Props()
    job = web_job(props)
    data = write(job, props, tmp_path / "a.pdf").read_bytes()
    (tmp_path / "b.pdf").write_bytes(data[:-300])
    assert codes(FinishedFileJudge().judge(tmp_path / "b.pdf", job)) & {
        "file-damaged",
        "file-unreadable",
    }
    shifted = data.replace(b"startxref\n", b"startxref\n1", 1)
    (tmp_path / "c.pdf").write_bytes(shifted)
    assert "file-damaged" in codes(FinishedFileJudge().judge(tmp_path / "c.pdf", job))


def test_a_picture_cut_short_or_a_garbled_stream_is_seen(tmp_path: Path) -> None:
    props = Props()
    job = press_job(props)
    data = write(job, props, tmp_path / "a.pdf").read_bytes()
    start = data.index(b"\xff\xd8\xff")
    end = data.index(b"\xff\xd9endstream", start)
    (tmp_path / "b.pdf").write_bytes(data[:end] + b"\0\0" + data[end + 2 :])
    assert "file-damaged" in codes(FinishedFileJudge().judge(tmp_path / "b.pdf", job))
    packed = data.index(b"stream\nx")
    garbled = data[: packed + 20] + bytes(30) + data[packed + 50 :]
    (tmp_path / "c.pdf").write_bytes(garbled)
    found = codes(FinishedFileJudge().judge(tmp_path / "c.pdf", job))
    assert found & {"file-damaged", "file-unreadable"}


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.6\n", b"%PDF-1.6\n" + bytes(2000)])
def test_what_is_no_pdf_is_told(tmp_path: Path, data: bytes) -> None:
    props = Props()
    (tmp_path / "a.pdf").write_bytes(data)
    (finding,) = FinishedFileJudge().judge(tmp_path / "a.pdf", web_job(props))
    assert (finding.code, finding.grade) == ("file-unreadable", Grade.BLOCKING)


def test_an_ad_of_two_pages_is_seen(tmp_path: Path) -> None:
    props = Props()
    pages = (page_of(run(props, "Ei", 20, 20)), page_of(run(props, "To", 20, 20)))
    job = job_of(scene_of(*pages), RECEIVERS["magazine"])
    file = write(job, props, tmp_path / "a.pdf")
    assert codes(FinishedFileJudge().judge(file, job)) == {"file-one-page"}


def test_a_file_that_is_too_heavy_is_seen(tmp_path: Path) -> None:
    props = Props()
    job = press_job(props, most_bytes=2000)
    file = write(job, props, tmp_path / "a.pdf")
    assert codes(FinishedFileJudge().judge(file, job)) == {"file-weight"}


def test_a_receiver_may_grade_a_rule_itself(tmp_path: Path) -> None:
    props = Props()
    job = press_job(props, most_bytes=2000, grades={"file-weight": "warning"})
    file = write(job, props, tmp_path / "a.pdf")
    (finding,) = FinishedFileJudge().judge(file, job)
    assert finding.grade is Grade.WARNING
    silent = press_job(props, most_bytes=2000, grades={"file-weight": "ok"})
    assert FinishedFileJudge().judge(file, silent) == ()


def test_every_rule_has_a_fault_here() -> None:
    seen = {code for code, _ in PRESS_FAULTS + WEB_FAULTS}
    alone = {"file-encrypted", "file-identity", "file-damaged", "file-one-page", "file-weight"}
    assert {rule.code for rule in RULES} == seen | alone


def test_every_rule_speaks_three_languages() -> None:
    for rule in RULES:
        for words in (rule.what, rule.why, rule.todo):
            assert len({words.nn, words.nb, words.en}) == 3
            assert all(said.endswith((".", "”.", "».")) for said in (words.nn, words.nb, words.en))
