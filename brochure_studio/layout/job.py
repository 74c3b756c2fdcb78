"""A finished layout with all that a back end needs to make a file of it for one receiver."""

from dataclasses import dataclass
from datetime import datetime

from brochure_studio.model.receivers import Receiver
from brochure_studio.scene.page import Scene


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
