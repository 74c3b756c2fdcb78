"""Paragraphs that many letters have, each a form that a file holds once (ISO 16612-2, 6.4).

A form's name is made from what it draws, so that letters that name it look the same in any file.
"""

import zlib
from dataclasses import dataclass
from hashlib import blake2b

from brochure_studio.render.pdf.letters.leaves import find_leaves
from brochure_studio.render.pdf.letters.page_pen import PagePen
from brochure_studio.render.pdf.letters.typecase import Typecase
from brochure_studio.render.pdf.letters.words import WordSetter
from brochure_studio.scene.items import GlyphRun, Group
from brochure_studio.values.color import Color
from brochure_studio.values.geometry import Rect

_LEVEL = 6
# Fewer glyphs take less room than the call of a form.
_LEAST_GLYPHS = 48


@dataclass(frozen=True, slots=True)
class RecurringForm:
    """A form as it stands in a file: its packed content, and its box, from its first run's origin.

    Points, y up.
    """

    name: str
    content: bytes
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Recurring:
    """A form at its place in points from the trim's corner, y down, and what it needs of a file."""

    form: RecurringForm
    x: float
    y: float
    shows: tuple[tuple[WordSetter, frozenset[int]], ...]
    spots: frozenset[Color]


def draw_recurring(group: Group, typecase: Typecase) -> Recurring | None:
    """Return a group as a form; None where it is short, or holds more than runs of glyphs."""
    leaves = tuple(find_leaves((group,)))
    runs = [leaf.item for leaf in leaves if isinstance(leaf.item, GlyphRun) and leaf.item.glyphs]
    if len(runs) < len(leaves) or sum(len(run.glyphs) for run in runs) < _LEAST_GLYPHS:
        return None
    home = leaves[0].dx + runs[0].origin.x, leaves[0].dy + runs[0].origin.y
    pen = PagePen(typecase, Rect(*home, 0.0, 0.0))
    boxes = list[tuple[float, float, float, float]]()
    used: dict[WordSetter, set[int]] = {}
    spots = set[Color]()
    for leaf, run in zip(leaves, runs, strict=True):
        x, y, style = run.origin.x + leaf.dx, run.origin.y + leaf.dy, typecase.style(run)
        pen.show(style, style.setter.show(run), x, y)
        used.setdefault(style.setter, set()).update(run.glyphs)
        if style.spot is not None:
            spots.add(style.spot)
        boxes.append(_box(run, x - home[0], home[1] - y))
    drawn, box = pen.finish(), _around(boxes)
    name = "R" + blake2b(drawn + repr(box).encode("ascii"), digest_size=6).hexdigest()
    shows = tuple((setter, frozenset(glyphs)) for setter, glyphs in used.items())
    form = RecurringForm(name, zlib.compress(drawn, _LEVEL), box)
    return Recurring(form, *home, shows, frozenset(spots))


def _box(run: GlyphRun, x: float, y: float) -> tuple[float, float, float, float]:
    """Return what a run may ink, with an em around it: nothing is to be cut off."""
    em = run.size
    return x - em, y - run.descent - em, x + run.advance + em, y + run.ascent + em


def _around(
    boxes: list[tuple[float, float, float, float]],
) -> tuple[float, float, float, float]:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    edges = min(lefts), min(bottoms), max(rights), max(tops)
    left, bottom, right, top = (round(edge, 2) + 0.0 for edge in edges)
    return left, bottom, right, top
