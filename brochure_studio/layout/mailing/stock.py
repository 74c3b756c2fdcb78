"""What labels and envelopes are printed on: the page that is the same for all, drawn once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.mailing.address_block import Block
from brochure_studio.scene.items import Item
from brochure_studio.scene.page import Page, Scene
from brochure_studio.values.geometry import Rect, Size
from brochure_studio.values.said import join_plain, plain_text


@dataclass(frozen=True, slots=True)
class Stock:
    """Sheets of labels or envelopes before anything is addressed, as a form without fields."""

    scene: Scene
    fields: frozenset[str] = frozenset()

    def fill(self, values: Mapping[str, str]) -> FilledLetter:
        """Return a sheet that nobody stands on, whatever the values."""
        return put_blocks(())


def make_stock(title: str, language: str, size: Size, items: Iterable[Item]) -> Stock:
    """Return stock of a size in points with what is printed on each of it."""
    page = Page("stock", "1", size, 0, 0, Rect(0, 0, size.width, size.height), tuple(items))
    return Stock(Scene(title, language, (page,)))


def put_blocks(blocks: Iterable[Block]) -> FilledLetter:
    """Return a sheet with addresses on it, to be drawn over the stock."""
    every = tuple(blocks)
    lines = [line for block in every for line in block.lines]
    groups = tuple(block.group for block in every)
    return FilledLetter((groups,), (join_plain(map(plain_text, lines)),), lines=len(lines))
