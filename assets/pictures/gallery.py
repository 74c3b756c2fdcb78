"""The pictures by name."""

from collections.abc import Callable

from canvas import Picture
from fjord_pictures import ferry_crossing, fjord_morning, village_evening, winter_light
from hillside_pictures import autumn_apples, orchard_bloom, path_to_school
from wild_pictures import family_shore, glacier_blue, waterfall

GALLERY: dict[str, Callable[[float], Picture]] = {
    "fjord-morning": fjord_morning,
    "village-evening": village_evening,
    "winter-light": winter_light,
    "ferry-crossing": ferry_crossing,
    "orchard-bloom": orchard_bloom,
    "autumn-apples": autumn_apples,
    "path-to-school": path_to_school,
    "glacier-blue": glacier_blue,
    "waterfall": waterfall,
    "family-shore": family_shore,
}
