"""The newspaper ad: documents of its first version, and every module in every language."""

import shutil
from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.scene.items import GlyphRun
from brochure_studio.scene.walk import walk_page
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.proofs import Proofed, find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Grade
from brochure_studio.values.length import mm

LIBRARY = Path(__file__).parents[2]
STARTER = LIBRARY / "templates" / "starter" / "heim-til-hardanger"
OLD = Path(__file__).parent / "old" / "ad-newspaper-1.yaml"
MODULES = [f"{high}{wide}" for high in range(1, 6) for wide in range(1, 6)]


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    return open_studio(LIBRARY, {}, tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("campaign")
    shutil.copy(STARTER / "campaign.yaml", made)
    shutil.copy(OLD, made / "old.yaml")
    new = (STARTER / "ad-newspaper.yaml").read_text(encoding="utf-8")
    head, _, rest = new.partition("  size:\n")
    (made / "new.yaml").write_text(
        head + rest[rest.index("overrides:") :], encoding="utf-8", newline="\n"
    )
    return made


@pytest.fixture(scope="module")
def old(studio: Studio, folder: Path) -> Work:
    return open_document(studio, folder / "old.yaml")


@pytest.fixture(scope="module")
def new(studio: Studio, folder: Path) -> Work:
    return open_document(studio, folder / "new.yaml")


def proof(studio: Studio, work: Work, choice: dict[str, str]) -> Proofed:
    return make_proof(studio, work, find_receiver(studio, "newspaper"), choice)


def sizes(proofed: Proofed, slot: str) -> set[float]:
    visits = walk_page(proofed.proof.scene.pages[0])
    runs = (visit for visit in visits if isinstance(visit.item, GlyphRun))
    return {round(visit.item.size, 1) for visit in runs if visit.source == slot}  # type: ignore[union-attr]


def test_a_document_of_the_first_version_looks_as_it_did(studio: Studio, old: Work) -> None:
    proofed = proof(studio, old, {})
    codes = [(finding.code, finding.grade) for finding in proofed.findings]
    assert codes == [("template-changed", Grade.WARNING)]
    (page,) = proofed.proof.scene.pages
    assert (page.trim.width, page.trim.height) == pytest.approx((mm(146), mm(144.5)))
    (title,) = sizes(proofed, "title")
    assert title == pytest.approx(68, abs=1)
    assert min(sizes(proofed, "text")) >= 9
    (code,) = proofed.proof.notes.codes
    assert code.module * code.modules >= mm(18)


def test_it_may_now_be_sent_to_any_module(studio: Studio, old: Work) -> None:
    for module in ("11", "15", "51", "55"):
        found = proof(studio, old, {"size": f"tabloid/{module}"}).findings
        assert [one.what.en for one in found if one.grade is Grade.BLOCKING] == []


@pytest.mark.parametrize("module", MODULES)
def test_every_module_is_clean_in_every_language(studio: Studio, new: Work, module: str) -> None:
    # The longest name of a place, and in each language its own texts.
    for language in ("nn", "nb", "en", "de"):
        choice = {"size": f"tabloid/{module}", "language": language, "municipality": "ullensvang"}
        proofed = proof(studio, new, choice)
        # What the export mends of a picture is said in orange, and nobody has to do anything.
        left = [one.what.en for one in proofed.findings if one.grade is not Grade.FIXED]
        assert left == []
        assert min(sizes(proofed, "contact")) >= 8


def test_a_place_shows_its_own_picture_and_the_region_the_drawn_panorama(
    studio: Studio, new: Work
) -> None:
    everyone = new.document.model_copy(update={"municipality": None})
    for choice, shown in (({"municipality": "kvam"}, ["ferry-crossing"]), ({}, [])):
        receiver = find_receiver(studio, "newspaper")
        proofed = make_proof(studio, new, receiver, {"size": "tabloid/43", **choice}, everyone)
        assert [Path(use.file).stem for use in proofed.proof.pictures] == shown
        visits = walk_page(proofed.proof.scene.pages[0])
        frames = {getattr(visit.item, "frame", "") for visit in visits}
        assert ("panorama-tall" in frames) is not bool(shown)


@pytest.mark.parametrize(
    "place", ["eidfjord", "granvin", "jondal", "kvam", "odda", "ullensvang", "ulvik"]
)
def test_each_place_is_named_whatever_became_of_its_municipality(
    studio: Studio, new: Work, place: str
) -> None:
    proofed = proof(studio, new, {"size": "hordaland/43", "municipality": place})
    assert [one for one in proofed.findings if one.grade is not Grade.FIXED] == []
    texts = proofed.proof.document.content
    assert texts["place"].text == place.capitalize()
    assert f"i {place.capitalize()}" in (texts["text"].text or "")
