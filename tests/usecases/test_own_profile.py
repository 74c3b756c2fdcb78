"""A printer's own profile is what the press gets, and nobody else."""

from pathlib import Path

import pytest

from brochure_studio.readback.reader import read_pdf
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.exports import export_document
from brochure_studio.usecases.orders import order_work
from brochure_studio.usecases.own_profile import OwnProfile, check_profile, use_profile
from brochure_studio.usecases.proofs import MASTER
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Progress
from tests.house.project import ROOT
from tests.stories.small_library import SmallLibrary

ICC = ROOT / "assets" / "icc"
NEWSPRINT = OwnProfile("Our own press", (ICC / "BS_Newsprint_SNAP_TR002_240.icc").read_bytes())


def export(studio: Studio, small: SmallLibrary, receiver: str) -> Path:
    work = open_document(studio, small.document)
    order = order_work(studio, work, receiver, MASTER, small.document.parent / "out")
    export_document(studio, order, quietly)
    return order.files[0]


def quietly(progress: Progress) -> None:
    """Take no notice."""


def test_the_press_gets_a_file_with_the_printers_profile(
    studio: Studio, small: SmallLibrary
) -> None:
    usual = read_pdf(export(studio, small, "press"))
    own = read_pdf(export(use_profile(studio, NEWSPRINT), small, "press"))
    (before,), (after,) = usual.intents, own.intents
    assert before.condition == "FOGRA39"
    assert before.profile != NEWSPRINT.data
    assert after.condition == "Custom"
    assert after.profile == NEWSPRINT.data


def test_pictures_are_converted_to_it(studio: Studio, small: SmallLibrary) -> None:
    usual = export(studio, small, "press").read_bytes()
    own = export(use_profile(studio, NEWSPRINT), small, "press").read_bytes()
    start = b"/ColorSpace /DeviceCMYK"
    assert start in usual
    assert usual.partition(start)[2][:4000] != own.partition(start)[2][:4000]


def test_other_receivers_keep_theirs(studio: Studio) -> None:
    own = use_profile(studio, NEWSPRINT)
    before, after = studio.library.receivers(), own.library.receivers()
    assert before.keys() == after.keys()
    assert [id for id in before if before[id] != after[id]] == ["press"]
    name = before["newspaper"].profile if "newspaper" in before else before["press"].profile
    assert name is not None
    assert own.profile(name) == studio.profile(name)
    assert own.library.root == studio.library.root


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"not a profile", "ikkje ein ICC-profil"),
        (NEWSPRINT.data[:100], "ikkje ein ICC-profil"),
        (NEWSPRINT.data.replace(b"prtrCMYK", b"mntrRGB ", 1), "ikkje for trykk i CMYK"),
    ],
)
def test_what_is_no_press_profile_is_refused(studio: Studio, data: bytes, said: str) -> None:
    with pytest.raises(UsageError) as raised:
        use_profile(studio, OwnProfile("x", data))
    assert said in raised.value.words.nn


def test_every_shipped_press_profile_passes() -> None:
    for file in ICC.glob("*.icc"):
        check_profile(file.read_bytes())
