"""For whom the colors on the canvas can be proofed, and how each one's proof is made."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from brochure_studio.model.receivers import Receiver
from brochure_studio.model.record import Localized
from brochure_studio.render.color.proof import SoftProof


@dataclass(frozen=True, slots=True)
class ProofChoice:
    """A receiver that prints in inks: its id and name, its paper in words, and its proof."""

    id: str
    name: Localized
    paper: str
    make: Callable[[], SoftProof]


def proof_choices(
    receivers: tuple[tuple[str, Receiver], ...], profile: Callable[[str], bytes]
) -> Iterator[ProofChoice]:
    """Yield a choice for each receiver in CMYK; what is made for screens is seen as it is.

    `profile` reads a color profile of the library when it is first needed.
    """
    for id, receiver in receivers:
        if receiver.color == "cmyk" and receiver.profile is not None:
            paper = receiver.condition_info or receiver.condition
            yield ProofChoice(id, receiver.name, paper, _maker(receiver.profile, profile))


def _maker(file: str, profile: Callable[[str], bytes]) -> Callable[[], SoftProof]:
    return lambda: SoftProof(profile(file))
