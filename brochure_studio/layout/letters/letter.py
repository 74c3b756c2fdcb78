"""One recipient's letter as it came out: what is drawn over the form's static pages."""

from typing import NamedTuple

from brochure_studio.layout.letters.faults import LetterFault
from brochure_studio.scene.items import Item


class FilledLetter(NamedTuple):
    """A letter for one recipient.

    `pages` holds for each page of the form the items that lie over its static page, one group a
    frame, in drawing order. Items that look the same in two letters are mostly the same objects, so
    that whoever draws them may keep what came of each. `texts` is the plain text that a reader
    finds in the items of a page in drawing order (`values/said.py`). `lines` is how many lines of
    text the items have.
    """

    pages: tuple[tuple[Item, ...], ...]
    texts: tuple[str, ...]
    faults: tuple[LetterFault, ...] = ()
    lines: int = 0
