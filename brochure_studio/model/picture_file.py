"""Picture files asked for and made: use cases and painters both speak of them."""

from dataclasses import dataclass

from brochure_studio.model.ads.sizes import PictureFormat


@dataclass(frozen=True, slots=True)
class PictureOrder:
    """A picture file wanted of a painted page: its format and the bytes it may have at most.

    `best` is the quality that is not gone above, where the format loses any (1 to 100). With `ppi`
    a PNG or JPEG says how many pixels an inch it has.
    """

    form: PictureFormat
    most_bytes: int | None = None
    best: int = 90
    ppi: float | None = None


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture file as bytes; `quality` is 100 where nothing was lost.

    For JPEG and WebP it is the format's own, for a PNG with a palette the share of 256 colors that
    it has, in percent. `met` tells whether the file is as light as was asked for; a heavier one is
    the lightest still good.
    """

    data: bytes
    quality: int
    met: bool
