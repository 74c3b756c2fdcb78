"""The proof: all that the checks look at, gathered for one document and one receiver."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.left_over import LeftOver
from brochure_studio.model.receivers import Receiver
from brochure_studio.model.stand_ins import StandIn
from brochure_studio.model.template import Template
from brochure_studio.preflight.window_fit import SheetWindow
from brochure_studio.scene.ground import Tones
from brochure_studio.scene.notes import Notes
from brochure_studio.scene.page import Page, Scene
from brochure_studio.values.geometry import Rect


@dataclass(frozen=True, slots=True)
class PictureUse:
    """A picture or drawing that a page asks for.

    `address` is a slot's, or the id of a frame that shows a file of the library; `key` is that of
    the scene's pictures, empty for a drawing or where the file is missing; `mode` is `bitmap`,
    `gray`, `rgb` or `cmyk`, empty where it is not known; `profile` is the name of its ICC profile.
    `described` are the languages in which the library says what it shows.
    """

    address: str
    page: int
    file: str
    key: str = ""
    mode: str = ""
    licence: str = ""
    profile: str = ""
    described: tuple[str, ...] = ()


class Grounds(Protocol):
    """Looks at what lies behind the texts of a page."""

    def tones(self, page: Page, boxes: tuple[Rect, ...]) -> Tones:
        """Return how light a page without its texts is within boxes, in points."""
        ...


@dataclass(frozen=True, slots=True)
class Proof:
    """A document as one receiver would get it.

    `master` is the document as it was written and `choice` the variant made of it. `original` is
    the document of that variant before its fields were filled, `document` and `template` have them
    filled; `unfilled` names the fields without a value and where they stand. `day` is the day that
    the finished file states; `controls` names the control characters that were taken out of texts,
    `left_over` what of the master nothing shows any more. `grounds` looks at pictures behind texts;
    without it nothing is said of them. `windows` are those of the envelopes that a letter is for,
    `stand_ins` the styles shown in place of those that the brand lacks.
    """

    master: Document
    choice: Mapping[str, str]
    original: Document
    document: Document
    template: Template
    brand: Brand
    receiver: Receiver
    scene: Scene
    day: date
    notes: Notes = Notes()
    unfilled: tuple[tuple[str, str], ...] = ()
    controls: tuple[tuple[str, str], ...] = ()
    pictures: tuple[PictureUse, ...] = ()
    left_over: tuple[LeftOver, ...] = ()
    grounds: Grounds | None = None
    windows: tuple[SheetWindow, ...] = ()
    stand_ins: tuple[StandIn, ...] = ()
