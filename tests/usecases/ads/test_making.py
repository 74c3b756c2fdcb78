"""What a size asks of pictures: each pixel of a dense screen, less where it is seen from afar."""

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.model.ads.ad_size import find_size
from brochure_studio.model.receivers import Resolution
from brochure_studio.usecases.ads.making import receiver_for
from brochure_studio.usecases.proofs import find_receiver
from brochure_studio.usecases.studio import Studio


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    return open_studio(environment={}, local=tmp_path_factory.mktemp("local"))


def wanted(studio: Studio, id: str) -> Resolution:
    size = find_size(studio.library.sizes(), id)
    return receiver_for(find_receiver(studio, size.receiver), size).resolution


def test_a_banner_that_is_also_made_at_twice_the_density_needs_twice_the_pixels(
    studio: Studio,
) -> None:
    assert find_size(studio.library.sizes(), "netboard-580x400").scales == (1, 2)
    assert wanted(studio, "netboard-580x400").good + 1 == 144
    assert wanted(studio, "468x60").good + 1 == 144


def test_a_size_of_one_density_needs_its_own_pixels(studio: Studio) -> None:
    assert wanted(studio, "square-1080x1080").good + 1 == 72


def test_what_is_seen_from_afar_may_be_coarser_than_what_is_held_in_the_hand(
    studio: Studio,
) -> None:
    press = find_receiver(studio, "press").resolution
    assert wanted(studio, "poster-50x70").good < press.good
    assert wanted(studio, "roll-up-850x2000").good < 100
    assert wanted(studio, "magazine-full") == find_receiver(studio, "magazine").resolution
