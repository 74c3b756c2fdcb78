"""What an ad says to those who cannot see it: its texts in order, its pictures, no decoration."""

from pathlib import Path

import pytest

from brochure_studio.usecases.ads.facts import AdFacts, facts_of
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from tests.stories.small_ads import write_small_ads
from tests.stories.small_library import SmallLibrary


def facts(studio: Studio, file: Path, **choice: str) -> AdFacts:
    work = open_document(studio, file)
    receiver = find_receiver(studio, "screen")
    return facts_of(make_proof(studio, work, receiver, choice).proof, "https://region.example")


@pytest.fixture
def ad(small: SmallLibrary) -> Path:
    write_small_ads(small)
    return small.campaign / "Vår.yaml"


def test_texts_come_before_what_the_pictures_show(studio: Studio, ad: Path) -> None:
    said = facts(studio, ad, language="en", size="468x60", audience="unge")
    assert (said.language, said.municipality, said.audience) == ("en", "", "unge")
    assert said.texts == ("Come home",)
    assert said.pictures == ("A fjord in spring",)
    assert said.alt == "Come home. A fjord in spring."
    assert said.link == "https://region.example"


def test_a_word_that_was_broken_is_whole_again(
    studio: Studio, ad: Path, small: SmallLibrary
) -> None:
    long = "Kulturlandskapskommunane inviterer fjordhagebrukarane"
    small.spoil(ad, "title: Kom heim", f"title: {long}")
    small.spoil(small.root / "assets" / "brand.yaml", "  title: {", "  title: {hyphenate: true, ")
    for size in ("120x90", "300x250", "200x600"):
        assert facts(studio, ad, size=size).texts == (long,)


@pytest.mark.parametrize("end", [".", "!", "?", "…"])
def test_what_has_an_end_gets_no_other(end: str) -> None:
    assert AdFacts("nn", texts=(f"Kom heim{end}", "No")).alt == f"Kom heim{end} No."
