"""What variants that stand side by side have in common, said above them."""

from brochure_studio.usecases.ads.comparisons import compare_variants
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.studio import Studio
from tests.stories.small_ads import write_small_ads
from tests.stories.small_library import SmallLibrary


def test_a_size_in_common_is_called_by_its_name(studio: Studio, small: SmallLibrary) -> None:
    write_small_ads(small)
    work = open_document(studio, small.campaign / "Vår.yaml")
    choice = {"size": "468x60", "audience": "unge"}
    made = compare_variants(studio, work, "language", choice, lambda _: None, ("nn", "en"))
    size, _, audience = made.shelf.heading.partition(" · ")
    assert "468 × 60" in size
    assert audience
