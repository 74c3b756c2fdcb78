"""The pictures by name."""

from collections.abc import Callable

from canvas import Picture
from fjord_pictures import ferry_crossing, fjord_morning, village_evening, winter_light

GALLERY: dict[str, Callable[[float], Picture]] = {
    "fjord-morning": fjord_morning,
    "village-evening": village_evening,
    "winter-light": winter_light,
    "ferry-crossing": ferry_crossing,
}
