"""Ads that are stopped or refused leave nothing half made; those before them are whole."""

import errno
import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.layout.job import PrintJob
from brochure_studio.store.safe_writing import Part, SafeFiles
from brochure_studio.usecases.ads.export import AdDone, AdOutcome, export_ads, take_ads
from brochure_studio.usecases.ads.orders import AdOptions, HeldAd
from brochure_studio.usecases.ads.packages import write_packages
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.names import ad_file_name
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.progress import CancelledError, Progress, Report
from brochure_studio.values.words import same
from tests.stories.small_ads import write_small_ads
from tests.stories.small_library import SmallLibrary

HERE = AdOptions(workers=1)
UNFIT = Finding("unfit", Grade.BLOCKING, same("Ikkje til trykk"), same("A"), same("B"))


def quietly(progress: Progress) -> None:
    """Say nothing and go on."""


@pytest.fixture
def work(studio: Studio, small: SmallLibrary) -> Work:
    write_small_ads(small)
    return open_document(studio, small.campaign / "Vår.yaml")


def export(
    studio: Studio,
    work: Work,
    *sizes: str,
    report: Report = quietly,
    options: AdOptions = HERE,
) -> AdOutcome:
    orders = take_ads(studio, work, work.folder / "out", sizes, options=options)
    return export_ads(studio, orders, options, report)


def test_each_ad_is_told_of_when_its_files_stand_and_those_refused_before_all(
    studio: Studio, work: Work
) -> None:
    told: list[tuple[str, bool]] = []

    def tell(one: AdDone | HeldAd) -> None:
        if isinstance(one, HeldAd):
            told.append((one.choice["size"], False))
        else:
            standing = all(placed.file.path.is_file() for placed in one.files)
            told.append((one.order.size.id, standing))

    sizes = ("0x0", "board-300x250", "ribbon-640x80")
    orders = take_ads(studio, work, work.folder / "out", sizes, {"language": ("nn",)}, HERE)
    outcome = export_ads(studio, orders, HERE, quietly, tell)
    assert told[0] == ("0x0", False)
    assert sorted(told[1:]) == [("board-300x250", True), ("ribbon-640x80", True)]
    assert len(told) == len(outcome.done) + len(outcome.held_back)


def left(work: Work) -> list[str]:
    out = work.folder / "out"
    return sorted(file.name for file in out.iterdir()) if out.exists() else []


def test_without_wishes_all_sizes_of_the_template_are_made_in_the_documents_languages(
    studio: Studio, work: Work
) -> None:
    orders = take_ads(studio, work, work.folder / "out").orders
    assert len(orders) == 2 * (2 + 5 + 4)
    assert {order.choice["language"] for order in orders} == {"nn", "en"}
    assert len({file.path for order in orders for file in order.files}) == 2 * (2 * 4 + 9)


def test_an_empty_value_is_the_document_as_it_stands(studio: Studio, work: Work) -> None:
    axes = {"language": ("", "en"), "municipality": ("kvam", "")}
    orders = take_ads(studio, work, work.folder / "out", ("468x60",), axes).orders
    assert [dict(order.choice) for order in orders] == [
        {"municipality": "kvam", "size": "468x60"},
        {"municipality": "kvam", "language": "en", "size": "468x60"},
        {"size": "468x60"},
        {"language": "en", "size": "468x60"},
    ]


@pytest.mark.parametrize("calls", range(1, 9))
def test_a_stop_leaves_whole_ads_and_no_half_one(studio: Studio, work: Work, calls: int) -> None:
    seen: list[Progress] = []

    def stop(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) == calls:
            raise CancelledError

    with pytest.raises(CancelledError):
        export(studio, work, "468x60", "bladet/12", report=stop)
    made = left(work)
    for language in ("nn", "en"):
        assert sum(name.startswith(f"var-{language}-468x60") for name in made) in (0, 4)
    assert not any(name.startswith(".") for name in made)
    assert seen[0].total == 4


def full_after_one(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    def full(file: Path) -> None:
        file.write_bytes(b"\x89PN")
        raise OSError(errno.ENOSPC, "No space left on device", str(file))

    return (parts[0], *((full, file) for _, file in parts[1:]))


class FullDisk(SafeFiles):
    """A disk that takes one file and no more."""

    def place_all(self, parts: tuple[Part, ...], replace: bool = True) -> None:
        super().place_all(full_after_one(parts), replace)


def test_the_files_of_an_ad_are_placed_all_or_none(
    studio: Studio, work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "scratch").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "scratch"))
    with pytest.raises(OSError, match="No space") as caught:
        export(replace(studio, files=FullDisk()), work, "468x60")
    assert left(work) == []
    assert list((tmp_path / "scratch").iterdir()) == []
    # Held until here, as a window holds it that tells of it, and with it all that it came by.
    assert caught.value.errno == errno.ENOSPC


def test_a_file_that_is_made_meanwhile_is_not_replaced(studio: Studio, work: Work) -> None:
    other = work.folder / "out" / "var-nn-468x60.png"

    def meanwhile(progress: Progress) -> None:
        other.write_bytes(b"the quicker one's")

    with pytest.raises(FileExistsError):
        export(studio, work, "468x60", report=meanwhile)
    assert other.read_bytes() == b"the quicker one's"
    assert left(work) == [other.name]


class Judge:
    """Finds fault with the PDF of one size."""

    def judge(self, file: Path, job: PrintJob) -> tuple[Finding, ...]:
        return (UNFIT,) if round(job.scene.pages[0].trim.width * 25.4 / 72) == 96 else ()


def test_a_pdf_that_is_judged_unfit_is_held_back_alone(studio: Studio, work: Work) -> None:
    judged = replace(studio, finished_reader=Judge)
    outcome = export(judged, work, "bladet/12", "bladet/13", "468x60")
    assert [held.choice["size"] for held in outcome.held_back] == ["bladet/12", "bladet/12"]
    assert all(UNFIT in held.findings for held in outcome.held_back)
    assert len(outcome.done) == 4
    assert not any("bladet-12" in name for name in left(work))


def test_a_broken_picture_is_a_finding_at_each_ad_that_shows_it(
    studio: Studio, small: SmallLibrary, work: Work
) -> None:
    file = small.root / "assets" / "pictures" / "fjord.jpg"
    file.write_bytes(file.read_bytes()[:9000])
    outcome = export(studio, work, "board-300x250")
    assert outcome.done == ()
    assert len(outcome.held_back) == 2
    assert left(work) == []


def test_what_is_placed_is_told_with_its_weight_and_hash(studio: Studio, work: Work) -> None:
    outcome = export(studio, work, "468x60")
    for ad in outcome.done:
        for placed in ad.files:
            data = placed.file.path.read_bytes()
            assert placed.bytes == len(data)
            assert placed.sha256 == hashlib.sha256(data).hexdigest()
    entries = studio.ledger.entries(work.folder)
    assert len(entries) == 2
    assert {entry.variant for entry in entries} == {"nn-468x60", "en-468x60"}


def test_two_documents_of_one_name_in_plain_letters_are_refused(studio: Studio, work: Work) -> None:
    orders = take_ads(studio, work, work.folder / "out", ("468x60",))
    twice = replace(orders, orders=(*orders.orders, orders.orders[0]))
    with pytest.raises(UsageError, match=r"var-nn-468x60\.jpg"):
        export_ads(studio, twice, HERE, quietly)
    assert left(work) == []


@pytest.mark.parametrize("broken", ["var-nn-468x60.jpg", "var-banner.zip"])
def test_a_zip_that_cannot_be_made_leaves_nothing(studio: Studio, work: Work, broken: str) -> None:
    outcome = export(studio, work, "468x60")
    gone = work.folder / "out" / broken
    before = set(left(work))
    if broken.endswith(".zip"):
        gone.mkdir()
        before.add(broken)
    else:
        gone.unlink()
        before.remove(broken)
    with pytest.raises(OSError, match="468x60" if not broken.endswith(".zip") else "banner"):
        write_packages(studio, work, outcome, work.folder / "out", quietly)
    assert set(left(work)) == before


@given(
    st.text(min_size=1, max_size=120).filter(lambda text: "/" not in text),
    st.sampled_from(["png", "jpeg", "webp"]),
    st.integers(1, 4),
    st.booleans(),
)
def test_no_two_files_of_an_ad_have_one_name(stem: str, form: str, scale: int, plain: bool) -> None:
    name = ad_file_name(f"{stem}.png", form, scale, plain)
    others = {
        ad_file_name(f"{stem}.png", other, at, plain)
        for other in ("png", "jpeg", "webp")
        for at in range(1, 5)
        if (other, at) != (form, scale)
    }
    assert name.startswith(stem)
    assert name not in others
    assert len(others) == 11
