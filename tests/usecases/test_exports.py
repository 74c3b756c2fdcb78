"""Exports that are stopped, refused or judged unfit leave nothing under a final name."""

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import Resources
from brochure_studio.model.picture_file import PictureFile, PictureOrder
from brochure_studio.scene.page import Page
from brochure_studio.store.safe_writing import Part, SafeFiles
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.exports import Outcome, export_orders
from brochure_studio.usecases.orders import take_orders
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.progress import CancelledError, Progress, Report
from brochure_studio.values.words import same
from tests.stories.small_library import SmallLibrary

UNFIT = Finding("unfit", Grade.BLOCKING, same("Ikkje til trykk"), same("A"), same("B"))


def quietly(progress: Progress) -> None:
    """Say nothing and go on."""


def export(
    studio: Studio,
    small: SmallLibrary,
    *receivers: str,
    report: Report = quietly,
    replace_old: bool = False,
) -> Outcome:
    taken = take_orders(studio, small.document, small.campaign / "out", receivers)
    return export_orders(studio, taken.orders, replace_old, report)


def left(small: SmallLibrary) -> list[str]:
    out = small.campaign / "out"
    return sorted(file.name for file in out.iterdir()) if out.exists() else []


def two_pages(small: SmallLibrary) -> None:
    pages = "pages:\n  - {id: a, kind: front}\n  - {id: b, kind: story, content: {story: Hei}}\n"
    small.spoil(small.document, "content:", pages + "content:")


class Judge:
    def __init__(self, *findings: Finding) -> None:
        self.findings = findings
        self.seen: list[Path] = []

    def judge(self, file: Path, job: PrintJob) -> tuple[Finding, ...]:
        assert file.read_bytes().startswith(b"%PDF")
        self.seen.append(file)
        return self.findings


def test_a_file_is_judged_before_it_takes_its_name(studio: Studio, small: SmallLibrary) -> None:
    judge = Judge(UNFIT)
    outcome = export(replace(studio, finished_reader=lambda: judge), small, "press")
    assert outcome.done == ()
    assert [held.findings for held in outcome.held_back] == [(UNFIT,)]
    assert len(judge.seen) == 1
    assert left(small) == []


def test_what_the_judge_only_remarks_is_told_and_the_file_stays(
    studio: Studio, small: SmallLibrary
) -> None:
    remark = replace(UNFIT, grade=Grade.WARNING)
    outcome = export(replace(studio, finished_reader=lambda: Judge(remark)), small, "press")
    assert remark in outcome.done[0].findings
    assert left(small) == ["card-press.pdf"]


@pytest.mark.parametrize("receiver", ["press", "picture"])
@pytest.mark.parametrize("calls", [1, 2, 3])
def test_a_stop_at_any_step_leaves_nothing(
    studio: Studio, small: SmallLibrary, receiver: str, calls: int
) -> None:
    two_pages(small)
    seen: list[Progress] = []

    def stop(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) == calls:
            raise CancelledError

    with pytest.raises(CancelledError):
        export(studio, small, receiver, report=stop)
    assert left(small) == []


@pytest.mark.parametrize("name", ["card.pdf", "card.png", "card.yaml"])
def test_the_name_of_one_file_is_no_folder_for_several(
    studio: Studio, small: SmallLibrary, name: str
) -> None:
    two_pages(small)
    with pytest.raises(UsageError, match=name):
        take_orders(studio, small.document, small.campaign / name, ("press", "picture"))
    with pytest.raises(UsageError, match=name):
        take_orders(studio, small.document, small.campaign / name, ("picture",))
    assert not (small.campaign / name).is_dir()


def full_after_one(pages: tuple[Part, ...]) -> tuple[Part, ...]:
    """Let every page but the first meet a full disk while it is written."""

    def full(file: Path) -> None:
        file.write_bytes(b"\x89PN")
        raise OSError(errno.ENOSPC, "No space left on device", str(file))

    return (pages[0], *((full, file) for _, file in pages[1:]))


class FullDisk(SafeFiles):
    """A disk that takes one page and no more."""

    def place_all(self, parts: tuple[Part, ...], replace: bool = True) -> None:
        super().place_all(full_after_one(parts), replace)


def test_pages_are_placed_all_or_none(studio: Studio, small: SmallLibrary) -> None:
    two_pages(small)
    with pytest.raises(OSError, match="No space"):
        export(replace(studio, files=FullDisk()), small, "picture")
    assert left(small) == []


def test_pages_that_stood_there_before_are_all_the_old_ones(
    studio: Studio, small: SmallLibrary
) -> None:
    two_pages(small)
    export(studio, small, "picture")
    out = small.campaign / "out"
    before = {name: (out / name).read_bytes() for name in left(small)}
    assert list(before) == ["card-1.png", "card-2.png"]
    small.spoil(small.document, "Velkomen heim", "Kom heim")
    with pytest.raises(OSError, match="No space"):
        export(replace(studio, files=FullDisk()), small, "picture", replace_old=True)
    assert {name: (out / name).read_bytes() for name in left(small)} == before


@pytest.mark.parametrize("receiver", ["press", "picture"])
def test_of_two_exports_at_once_the_slower_one_gets_nothing(
    studio: Studio, small: SmallLibrary, receiver: str
) -> None:
    def meanwhile(progress: Progress) -> None:
        for order in taken.orders:
            order.files[0].parent.mkdir(exist_ok=True)
            order.files[0].write_bytes(b"the quicker one's")

    taken = take_orders(studio, small.document, small.campaign / "out", (receiver,))
    with pytest.raises(FileExistsError) as caught:
        export_orders(studio, taken.orders, False, meanwhile)
    assert caught.value.filename == str(taken.orders[0].files[0])
    assert taken.orders[0].files[0].read_bytes() == b"the quicker one's"
    assert left(small) == [taken.orders[0].files[0].name]


def test_a_ledger_that_cannot_be_written_is_told_and_the_file_stays(
    studio: Studio, small: SmallLibrary
) -> None:
    (small.campaign / ".exports").write_text("no folder", encoding="utf-8")
    (done,) = export(studio, small, "press").done
    (notice,) = done.notices
    assert notice.nn.startswith("Fila er laga, men ho er ikkje ført i lista over eksportar: ")
    assert left(small) == ["card-press.pdf"]


def test_a_starter_of_the_library_keeps_no_ledger(studio: Studio, small: SmallLibrary) -> None:
    starter = small.root / "templates" / "starter" / "heim"
    shutil.copytree(small.campaign, starter)
    taken = take_orders(studio, starter / "card.yaml", small.campaign / "out", ("press",))
    (done,) = export_orders(studio, taken.orders, False, quietly).done
    assert done.notices == ()
    assert sorted(file.name for file in starter.iterdir()) == ["campaign.yaml", "card.yaml"]
    export(studio, small, "web")
    assert (small.campaign / ".exports" / "ledger.jsonl").is_file()


def test_a_file_that_stands_is_not_touched_and_nothing_is_laid_out(
    studio: Studio, small: SmallLibrary
) -> None:
    export(studio, small, "picture")
    before = (small.campaign / "out" / "card-1.png").read_bytes()
    seen: list[Progress] = []
    with pytest.raises(FileExistsError):
        export(studio, small, "press", "picture", report=seen.append)
    assert seen == []
    assert left(small) == ["card-1.png"]
    assert (small.campaign / "out" / "card-1.png").read_bytes() == before


class Heavy:
    def paint(
        self,
        page: Page,
        resources: Resources,
        pixels: tuple[int, int],
        orders: tuple[PictureOrder, ...],
    ) -> tuple[PictureFile, ...]:
        return tuple(PictureFile(b"\x89PNG" + bytes(200_000), 52, met=False) for _ in orders)


def test_a_picture_over_the_weight_limit_is_held_back(studio: Studio, small: SmallLibrary) -> None:
    outcome = export(replace(studio, picture_painter=Heavy), small, "screen")
    (finding,) = outcome.held_back[0].findings
    assert finding.code == "file-heavy"
    assert "201 kB" in finding.what.nn and "150 kB" in finding.what.nn
    assert left(small) == []


def test_two_orders_for_one_name_are_refused(studio: Studio, small: SmallLibrary) -> None:
    taken = take_orders(studio, small.document, small.campaign / "out", ("web",))
    with pytest.raises(UsageError, match="same name"):
        export_orders(studio, taken.orders * 2, False, quietly)
    assert left(small) == []


def test_progress_goes_from_the_first_order_to_the_end(studio: Studio, small: SmallLibrary) -> None:
    seen: list[Progress] = []
    export(studio, small, "press", "picture", report=seen.append)
    assert seen[0] == Progress(0, 2, "card · press")
    assert seen[-1] == Progress(2, 2, "")
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)


def test_what_a_crash_left_long_ago_is_swept_up(studio: Studio, small: SmallLibrary) -> None:
    out = small.campaign / "out"
    out.mkdir()
    old, young = out / ".brochure-studio-a.pdf", out / ".brochure-studio-b.pdf"
    for file in (old, young):
        file.write_bytes(b"half")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    export(studio, small, "press")
    assert left(small) == [".brochure-studio-b.pdf", "card-press.pdf"]
