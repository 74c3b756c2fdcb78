"""Copy, as the trade calls a text to be set: what it is, where it goes, how it came to stand."""

from dataclasses import dataclass

from brochure_studio.layout.blocks import Setting
from brochure_studio.layout.desk import Spot
from brochure_studio.layout.flow import Flow
from brochure_studio.model.document import Content
from brochure_studio.model.frames import TextFrame
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.values.geometry import Rect


@dataclass(frozen=True, slots=True)
class PlacedFrame:
    """A text frame on its page."""

    spot: Spot
    frame: TextFrame

    @property
    def rect(self) -> Rect:
        """Return the frame's rectangle on the page in points."""
        return self.spot.rect(self.frame)


@dataclass(frozen=True, slots=True)
class Copy:
    """The text of a frame or chain, and its slot (None: the text is the template's own)."""

    text: str
    slot: PlacedSlot | None = None
    content: Content = Content()


@dataclass(frozen=True, slots=True)
class SetCopy:
    """A text as it stands in its frames; `scale` is what copyfit has made of its style's size."""

    copy: Copy
    frames: tuple[PlacedFrame, ...]
    flow: Flow
    setting: Setting
    scale: float

    @property
    def address(self) -> str:
        """Return the slot's address, or the first frame's id where the text is the template's."""
        return self.copy.slot.address if self.copy.slot else self.frames[0].frame.id

    @property
    def page(self) -> int:
        """Return the index of the page on which it begins."""
        return self.frames[0].spot.number
