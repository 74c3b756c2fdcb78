"""A part of a letter as it came out for one recipient."""

from typing import NamedTuple

from brochure_studio.layout.letters.faults import LetterFault
from brochure_studio.layout.letters.pieces import Drawn


class Part(NamedTuple):
    """The items of each of a part's frames, its faults, and how many lines of text it has."""

    frames: tuple[Drawn, ...]
    faults: tuple[LetterFault, ...] = ()
    lines: int = 0
