"""Ink of finished files: what a picture brings is measured as it lies in the file."""

import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
import yaml
from PIL import Image

from brochure_studio.model.ads.ad_size import find_size
from brochure_studio.model.ads.sizes import Sizes
from brochure_studio.model.receivers import Receivers
from brochure_studio.usecases.ads.making import receiver_for
from brochure_studio.usecases.exports import Outcome, export_orders
from brochure_studio.usecases.orders import take_orders
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade
from tests.house.project import ROOT
from tests.stories.small_library import SmallLibrary

ICC = ROOT / "assets" / "icc"
PRESS, NEWSPRINT = "ISOcoated_v2_300_bas.icc", "BS_Newsprint_SNAP_TR002_240.icc"
Export = Callable[[str, str | None], Outcome]


@pytest.fixture
def export(small: SmallLibrary, studio: Studio) -> Export:
    small.say(
        "content:\n  title: Velkomen heim\n"
        "  photo: {picture: full.tif, alt: Svart, licence: CC0-1.0}\n"
    )

    def run(receiver: str, profile: str | None) -> Outcome:
        full = Image.new("CMYK", (1300, 760), (255, 255, 255, 255))
        held = (ICC / profile).read_bytes() if profile else b""
        full.save(small.campaign / "full.tif", icc_profile=held)
        taken = take_orders(studio, small.document, small.campaign / "out", (receiver,))
        return export_orders(studio, taken.orders, True, lambda step: None)

    return run


def ink(outcome: Outcome) -> list[Finding]:
    found = [one for done in outcome.done for one in done.findings]
    found += [one for held in outcome.held_back for one in held.findings]
    return [one for one in found if one.code == "file-ink"]


def percent(finding: Finding) -> int:
    said = re.search(r"(\d+) %", finding.what.en)
    assert said
    return int(said[1])


def test_a_picture_in_the_papers_own_inks_is_passed_through_and_stops_the_ad(
    export: Export, small: SmallLibrary
) -> None:
    outcome = export("newspaper", NEWSPRINT)
    (finding,) = ink(outcome)
    assert finding.grade is Grade.BLOCKING
    assert percent(finding) == pytest.approx(400, abs=2)
    assert finding.where.page == 0
    assert finding.where.box is not None
    assert not list((small.campaign / "out").glob("*.pdf"))


@pytest.mark.parametrize("profile", [PRESS, None])
def test_a_picture_in_other_inks_is_converted_and_keeps_the_limit(
    export: Export, profile: str | None
) -> None:
    outcome = export("newspaper", profile)
    assert outcome.held_back == ()
    assert ink(outcome) == []
    untagged = [f for done in outcome.done for f in done.findings if f.code == "picture-untagged"]
    assert [one.grade for one in untagged] == ([Grade.FIXED] if profile else [])


def test_a_press_is_warned(export: Export) -> None:
    (finding,) = ink(export("press", PRESS))
    assert finding.grade is Grade.WARNING
    assert percent(finding) == pytest.approx(400, abs=2)
    assert ink(export("press", NEWSPRINT)) == []


def test_the_receivers_row_has_the_last_word(export: Export, small: SmallLibrary) -> None:
    file = small.root / "assets" / "receivers.yaml"
    rows = yaml.safe_load(file.read_text(encoding="utf-8"))
    rows["receivers"]["newspaper"]["grades"]["file-ink"] = "ok"
    file.write_text(yaml.safe_dump(rows), encoding="utf-8")
    outcome = export("newspaper", NEWSPRINT)
    assert ink(outcome) == []
    assert len(outcome.done) == 1


def test_receivers_in_screen_colors_have_no_ink(export: Export) -> None:
    assert ink(export("web", NEWSPRINT)) == []


def test_the_file_that_is_measured_is_the_file_that_is_written(
    export: Export, small: SmallLibrary
) -> None:
    """The converted picture's own inks, as the file holds them, keep to the paper's limit."""
    export("newspaper", PRESS)
    (file,) = Path(small.campaign / "out").glob("*.pdf")
    with pikepdf.open(file) as pdf:
        objects = pdf.pages[0].obj.Resources.XObject.values()
        (image,) = (one for one in objects if one.Subtype == pikepdf.Name.Image)
        assert isinstance(image, pikepdf.Stream)
        inks = pikepdf.PdfImage(image).as_pil_image().convert("CMYK")
    most = max(sum(dot) for dot in zip(*(plate.tobytes() for plate in inks.split()), strict=True))
    assert 150 < most / 2.55 <= 242


@pytest.mark.parametrize(("own", "holds"), [(None, 240), (220, 220), (260, 260)])
def test_a_papers_own_limit_goes_before_the_receivers(own: int | None, holds: int) -> None:
    file = ROOT / "templates" / "sizes.yaml"
    sizes = Sizes.model_validate(yaml.safe_load(file.read_text(encoding="utf-8")))
    paper = sizes.papers["hordaland"].model_copy(update={"ink_limit": own})
    sizes = sizes.model_copy(update={"papers": {"hordaland": paper}})
    rows = yaml.safe_load((ROOT / "assets" / "receivers.yaml").read_text(encoding="utf-8"))
    newspaper = Receivers.model_validate(rows).receivers["newspaper"]
    assert receiver_for(newspaper, find_size(sizes, "hordaland/43")).ink_limit == holds
    # Its site prints nothing.
    site = find_size(sizes, "hordaland/board-320x250")
    assert receiver_for(newspaper, site).ink_limit == 240
