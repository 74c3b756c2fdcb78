"""The file as a whole: same bytes, progress, cancelling, boxes, metadata, outline."""

import os
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from time import sleep

import pikepdf
import pytest

from brochure_studio.layout.resources import MissingError, Pixels
from brochure_studio.render.color.transforms import ProfileError
from brochure_studio.render.pdf.metadata import Facts, info
from brochure_studio.scene.page import OutlineEntry
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm
from brochure_studio.values.progress import CancelledError, Progress
from tests.render.pdf.stage import (
    MOMENT,
    PROFILE,
    ROOT,
    Props,
    job_of,
    page_of,
    picture,
    receiver,
    run,
    scene_of,
    slope,
    story,
    web,
    write,
)


def test_the_same_job_gives_the_same_bytes(tmp_path: Path) -> None:
    files = []
    for name in ("one.pdf", "two.pdf"):
        props = Props()
        files.append(write(job_of(scene_of(story(props))), props, tmp_path / name).read_bytes())
    assert files[0] == files[1]


def test_another_text_gives_another_identity(tmp_path: Path) -> None:
    identities = set()
    for text in ("Velkomen", "Velkommen"):
        props = Props()
        page = page_of(run(props, text, 20, 20))
        with pikepdf.open(write(job_of(scene_of(page)), props, tmp_path / "a.pdf")) as pdf:
            identities.add(bytes(pdf.trailer.ID[0]))
    assert len(identities) == 2


def test_progress_is_told_before_each_page(tmp_path: Path) -> None:
    props = Props()
    told: list[Progress] = []
    pages = (page_of(run(props, "Ei", 20, 20)), page_of(run(props, "To", 20, 20)))
    write(job_of(scene_of(*pages)), props, tmp_path / "a.pdf", told.append)
    # Each page is drawn, then waits for its pictures.
    assert [(one.done, one.total) for one in told] == [(0, 2), (0, 2), (0, 2), (1, 2), (2, 2)]
    assert told[0].step == "Framside"


def test_a_report_may_stop_the_writing(tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.done:
            raise CancelledError

    props = Props()
    pages = (page_of(run(props, "Ei", 20, 20)), page_of(picture("none", Rect(0, 0, 9, 9))))
    with pytest.raises(CancelledError):
        write(job_of(scene_of(*pages)), props, tmp_path / "a.pdf", stop)


def test_no_picture_is_made_after_a_stop(tmp_path: Path) -> None:
    class Slow(Props):
        def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
            asked.append(key)
            sleep(0.02)
            return super().pixels(key, least)

    def stop(progress: Progress) -> None:
        raise CancelledError

    asked: list[str] = []
    props = Slow({str(i): slope(9, 9) for i in range(30)})
    page = page_of(*(picture(str(i), Rect(0, 0, 9, 9)) for i in range(30)))
    with pytest.raises(CancelledError):
        write(job_of(scene_of(page)), props, tmp_path / "a.pdf", stop)
    assert len(asked) < 30
    assert not [one for one in threading.enumerate() if one.name.startswith("picture")]


def test_a_missing_picture_is_told(tmp_path: Path) -> None:
    page = page_of(picture("none", Rect(0, 0, 9, 9)))
    with pytest.raises(MissingError):
        write(job_of(scene_of(page)), Props(), tmp_path / "a.pdf")


def test_colors_without_a_profile_are_told(tmp_path: Path) -> None:
    props = Props()
    job = replace(job_of(scene_of(story(props))), profile=None)
    with pytest.raises(ProfileError, match="profile"):
        write(job, props, tmp_path / "a.pdf")


def test_boxes_lie_inside_each_other(tmp_path: Path) -> None:
    props = Props()
    page = page_of(run(props, "Ei", 20, 20), slug=mm(10))
    with pikepdf.open(write(job_of(scene_of(page)), props, tmp_path / "a.pdf")) as pdf:
        boxes = pdf.pages[0].obj
        assert [float(v) for v in boxes.MediaBox] == pytest.approx(
            [0, 0, mm(131), mm(174)], abs=0.001
        )
        assert [float(v) for v in boxes.BleedBox] == pytest.approx(
            [mm(10), mm(10), mm(121), mm(164)], abs=0.001
        )
        assert [float(v) for v in boxes.TrimBox] == pytest.approx(
            [mm(13), mm(13), mm(118), mm(161)], abs=0.001
        )
        assert "/CropBox" not in boxes


def test_press_says_what_it_is(tmp_path: Path) -> None:
    props = Props()
    file = write(job_of(scene_of(story(props))), props, tmp_path / "a.pdf")
    assert file.read_bytes().startswith(b"%PDF-1.6\n")
    with pikepdf.open(file) as pdf:
        intent = pdf.Root.OutputIntents[0]
        assert (intent.S, str(intent.OutputConditionIdentifier)) == ("/GTS_PDFX", "FOGRA39")
        assert intent.DestOutputProfile.read_bytes() == PROFILE
        assert intent.DestOutputProfile.N == 4
        assert pdf.Root.Metadata.get("/Filter") is None
        packet = pdf.Root.Metadata.read_bytes().decode()
        assert "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>" in packet
        assert pdf.trailer.Info.Trapped == "/False"
        assert pdf.pages[0].obj.Group.CS == "/DeviceCMYK"
        assert "/Annots" not in pdf.pages[0].obj


def test_a_newspaper_gets_no_profile(tmp_path: Path) -> None:
    props = Props()
    paper = receiver(standard="pdf-1.6", embed_intent=False)
    file = write(job_of(scene_of(story(props)), paper), props, tmp_path / "a.pdf")
    assert b"ICCBased" not in file.read_bytes()
    with pikepdf.open(file) as pdf:
        assert "/OutputIntents" not in pdf.Root
        assert pdf.pdf_version == "1.6"


def test_half_hours_of_a_time_zone_are_kept() -> None:
    east = timezone(timedelta(hours=5, minutes=30))
    facts = Facts("T", "A", "nn", datetime(2026, 3, 14, 9, 26, tzinfo=east))
    assert info(facts).dict["CreationDate"].s == "D:20260314092600+05'30'"
    west = timezone(-timedelta(hours=3, minutes=30))
    facts = replace(facts, moment=datetime(2026, 3, 14, 9, 26, tzinfo=west))
    assert info(facts).dict["ModDate"].s == "D:20260314092600-03'30'"


def test_markup_in_a_title_stays_text(tmp_path: Path) -> None:
    props = Props()
    scene = scene_of(page_of(run(props, "Ei", 20, 20)), title="Fjord & fjell <fine> “ø”")
    with pikepdf.open(write(job_of(scene), props, tmp_path / "a.pdf")) as pdf:
        assert str(pdf.trailer.Info.Title) == scene.title
        with pdf.open_metadata() as packet:
            assert packet["dc:title"] == scene.title
            assert packet["xmp:CreateDate"] == MOMENT.isoformat()


def test_the_outline_is_a_tree(tmp_path: Path) -> None:
    props = Props()
    pages = tuple(page_of(run(props, text, 20, 20)) for text in ("Ei", "To"))
    entries = (OutlineEntry("Ei", 0, 1), OutlineEntry("Inni", 0, 2), OutlineEntry("To", 1, 1))
    scene = replace(scene_of(*pages), outline=entries)
    with pikepdf.open(write(job_of(scene, web()), props, tmp_path / "a.pdf")) as pdf:
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Ei", "To"]
            assert [item.title for item in outline.root[0].children] == ["Inni"]
        assert pdf.Root.Outlines.Count == 3


def test_a_strangers_settings_are_not_run(tmp_path: Path) -> None:
    (tmp_path / "reportlab_settings.py").write_text("print('run')", encoding="utf-8")
    (tmp_path / ".reportlab_settings").write_text("print('run')", encoding="utf-8")
    code = "import brochure_studio.render.pdf.writer"
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ
        | {"PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)]), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == ""
