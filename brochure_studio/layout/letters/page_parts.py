"""The pages of a letter put together from what stays and what is filled."""

from collections.abc import Mapping
from dataclasses import dataclass

from brochure_studio.layout.letters.blanks import Blanks
from brochure_studio.layout.letters.faults import LetterFault
from brochure_studio.layout.letters.frame_part import FramePart, Whole
from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.letters.pieces import Drawn
from brochure_studio.layout.letters.text_part import TextPart
from brochure_studio.layout.letters.whole_part import WholePart
from brochure_studio.scene.items import Item
from brochure_studio.values.said import join_plain

# A frame of a part by their numbers, or what lies over one and is drawn with each letter.
Entry = tuple[int, int] | Drawn


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a letter, and for each page which of their frames stand on it, in order."""

    blanks: Blanks
    parts: tuple[TextPart | FramePart | WholePart, ...]
    pages: tuple[tuple[Entry, ...], ...]

    def fill(self, values: Mapping[str, str]) -> FilledLetter:
        """Return the letter of a recipient."""
        whole = Whole(self.blanks, values)
        made = [part.fill(whole) for part in self.parts]
        pages: list[tuple[Item, ...]] = []
        texts: list[str] = []
        for entries in self.pages:
            found = [
                entry if isinstance(entry, Drawn) else made[entry[0]].frames[entry[1]]
                for entry in entries
            ]
            pages.append(tuple([item for drawn in found for item in drawn.items]))
            texts.append(join_plain([drawn.said for drawn in found]))
        faults: list[LetterFault] = []
        lines = 0
        for one in made:
            faults += one.faults
            lines += one.lines
        return FilledLetter(tuple(pages), tuple(texts), tuple(dict.fromkeys(faults)), lines)
