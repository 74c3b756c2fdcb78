"""What a size is called and how large it is, in words."""

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.ui.words.figures import say_number, say_size


def say_extent(size: AdSize) -> str:
    """Return a size in pixels where it is for the screen, else in millimetres."""
    if size.pixels is not None:
        return f"{size.pixels[0]} × {size.pixels[1]} px"
    return say_size(round(size.width, 1), round(size.height, 1))


def say_short(size: AdSize) -> str:
    """Return a size in figures alone, as people say it of an ad: `320×50`, `146×144,5 mm`."""
    if size.pixels is not None:
        return f"{size.pixels[0]}×{size.pixels[1]}"
    width, height = (say_number(round(side, 1)) for side in (size.width, size.height))
    return f"{width}×{height} mm"


def say_name(size: AdSize, language: str) -> str:
    """Return a size's name; one of a person's own is called by its figures."""
    return size.name.say(language) or say_extent(size)
