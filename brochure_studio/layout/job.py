"""A finished layout with all that a back end needs to make a file of it for one receiver."""

from dataclasses import dataclass
from datetime import datetime

from brochure_studio.model.receivers import Receiver
from brochure_studio.scene.page import Scene
from brochure_studio.values.geometry import Rect


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What a PDF is made of: the scene, its receiver, the profile's bytes, facts for the file.

    `moment` is the document's date or SOURCE_DATE_EPOCH, never the clock; without a time zone it
    means UTC. `profile` is the ICC profile that `receiver.profile` names, None where it names none.
    """

    scene: Scene
    receiver: Receiver
    profile: bytes | None
    author: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class PageInk:
    """The square of most ink on a page: its page from 0, its total ink in percent, its place."""

    page: int
    ink: float
    square: Rect
