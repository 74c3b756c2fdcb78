"""The template of a variant: a size the template takes, or a sentence why not."""

from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.model.document import Content, Override
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.proofs import choose_variant, find_receiver, make_proof
from brochure_studio.usecases.sized import known_size, size_for, template_for
from brochure_studio.usecases.studio import Studio

ROOT = Path(__file__).parents[2]
STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"


@pytest.fixture(scope="module")
def studio() -> Studio:
    return open_studio(ROOT, {})


@pytest.fixture(scope="module")
def ad(studio: Studio) -> Work:
    return open_document(studio, STARTER / "ads-screen.yaml")


def test_without_a_size_it_is_laid_out_for_the_first(studio: Studio, ad: Work) -> None:
    assert ad.found.master is not None
    assert template_for(studio, ad, {}) is ad.template
    first = size_for(studio, ad, {})
    assert first is not None and first.id == ad.found.master.sizes.first  # type: ignore[union-attr]
    assert [page.id for page in ad.template.pages] == ["ad"]


def test_a_free_size_is_laid_out_too(studio: Studio, ad: Work) -> None:
    made = template_for(studio, ad, {"size": "468x60"})
    assert (round(made.width / 25.4 * 72), round(made.height / 25.4 * 72)) == (468, 60)


def test_a_size_may_not_be_there(studio: Studio) -> None:
    found = known_size(studio, "468x60")
    assert found is not None and found.pixels == (468, 60)
    assert known_size(studio, "no-such-size") is None


@pytest.mark.parametrize(
    ("size", "said"),
    [
        ("0x0", "its sides have to be from 16 to 10000 px"),
        ("nowhere", "there is no size “nowhere”"),
        ("tabloid/43", "is of the kind newspaper, and the template is made for"),
    ],
)
def test_a_size_it_does_not_take_is_a_usage_error(
    studio: Studio, ad: Work, size: str, said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        template_for(studio, ad, {"size": size})


def test_a_template_of_a_fixed_size_stays_as_it_is(studio: Studio) -> None:
    work = open_document(studio, STARTER / "poster-event.yaml")
    assert template_for(studio, work, {}) is work.template
    assert size_for(studio, work, {}) is None


def test_the_proof_is_of_the_size(studio: Studio, ad: Work) -> None:
    choice = {"size": "mobile-320x50", "municipality": "odda", "language": "de"}
    proof = make_proof(studio, ad, find_receiver(studio, "screen"), choice).proof
    page = proof.scene.pages[0]
    assert (round(page.trim.width), round(page.trim.height)) == (320, 50)
    frames = {frame.id for frame in proof.template.pages[0].frames}
    assert frames == {"picture", "apple", "title", "call"}


def test_a_size_called_by_its_pixels_takes_the_overrides_of_its_name(
    studio: Studio, ad: Work
) -> None:
    shorter = Override(when={"size": "mobile-320x50"}, content={"title": Content(text="Kort")})
    document = ad.document.model_copy(update={"overrides": (shorter,)})
    made = choose_variant(studio, ad, document, {"size": "320x50"})
    assert made.content["title"].text == "Kort"
