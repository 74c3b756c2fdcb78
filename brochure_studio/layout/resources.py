"""The port to fonts, pictures and drawings: what the layout asks of the outside world."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from brochure_studio.scene.items import Group, Path
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Rect
from brochure_studio.values.words import Words

if TYPE_CHECKING:  # who only draws need not load HarfBuzz
    from brochure_studio.typeset.face import Face


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What is known of a pixel picture: its key at the picture source, its size and its color.

    `pixels` is the size after orientation; `mode` is `bitmap`, `gray`, `rgb` or `cmyk`; `profile`
    is the name of the embedded ICC profile; `alt`, `credit` and `licence` are those of the
    library's list of sources, empty where it has none.
    """

    key: str
    pixels: tuple[int, int]
    mode: str
    profile: str = ""
    alpha: bool = False
    alt: dict[str, str] | None = None
    credit: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A flattened vector drawing: its items within `box`, in the drawing's own units, y down.

    Fills are the brand's colors where their hex values are the brand's, else plain screen colors
    with the CMYK that the resources give them. A group holds paths of one opacity.
    """

    box: Rect
    items: tuple[Path | Group, ...]
    alt: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Pixels:
    """A decoded picture: rows from the top, no padding, oriented as it is to be seen.

    `mode` is `bitmap` (one byte a pixel, 0 or 255), `gray`, `gray-alpha`, `rgb`, `rgba` or `cmyk`
    (0 no ink, 255 full ink), 8 bits a channel; `profile` is the embedded ICC profile that still
    describes them, or for inks without one the profile of the library's press.
    """

    width: int
    height: int
    mode: str
    data: bytes
    profile: bytes | None = None


class MissingError(Exception):
    """A picture, drawing or font is not there or cannot be read; `words` says why in a sentence."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.words = words

    def __str__(self) -> str:
        return self.words.en


class Resources(Protocol):
    """Where fonts, pictures and drawings come from; every method raises `MissingError`."""

    def face(self, key: FontKey) -> Face:
        """Return the face of a cut of the brand's typefaces."""
        ...

    def picture(self, file: str) -> PictureFacts:
        """Return the facts of a picture of the campaign or the library."""
        ...

    def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
        """Return the decoded pixels of a picture by the key of its facts.

        With `least`, a width and a height, they may be fewer than the file has, but not fewer than
        that either way: who shows it small need not decode all of it.
        """
        ...

    def drawing(self, file: str) -> Drawing:
        """Return a drawing of the campaign or the library."""
        ...
