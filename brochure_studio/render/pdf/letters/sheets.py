"""What is written once for all letters of a form: static pages, and lines that never change.

Of a text with fields most lines are the same in every letter, or only stand higher or lower. Each
process finds them for itself, by filling the form with the same made-up values.
"""

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Protocol, TypeGuard

from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.render.pdf.letters.leaves import Leaf, find_leaves, is_see_through
from brochure_studio.scene.items import GlyphRun, Group, Item, Outline
from brochure_studio.scene.page import Scene
from brochure_studio.values.geometry import Point

# Short, long and broken values, so that lines of every kind of letter take part.
_SAMPLES = ("Åse", "Kari", "Anne-Margrethe", "Kristoffer Alexander", "Bø i Telemark og Vesterålen")
# Fewer glyphs cost less than the call of a form.
_LEAST_GLYPHS = 24
_SAME_PLACE = 1e-6

RunKey = tuple[object, ...]


class Form(Protocol):
    """A letter's form as drawing needs it."""

    @property
    def scene(self) -> Scene:
        """Return the static pages."""
        ...

    @property
    def fields(self) -> Set[str]:
        """Return the names of the recipients' fields."""
        ...

    def fill(self, values: Mapping[str, str]) -> FilledLetter:
        """Return the letter of a recipient."""
        ...


@dataclass(frozen=True, slots=True)
class Block:
    """Runs of a paragraph that follow each other in every letter, at their place in one of these.

    It ends with its paragraph, for between two there may come one that only some letters have.
    """

    runs: tuple[GlyphRun, ...]


@dataclass(frozen=True, slots=True)
class LetterSheet:
    """A form as its letters are drawn on it; `number` tells the forms of one file apart.

    `frames` are those that are the same in every letter though the form lays them anew.
    """

    number: int
    scene: Scene
    blocks: tuple[tuple[Block, ...], ...]
    frames: tuple[tuple[Group, ...], ...]

    def page_name(self, page: int) -> str:
        """Return the resource name of a static page."""
        return f"S{self.number}.{page}"

    def frame_name(self, page: int, frame: int) -> str:
        """Return the resource name of a frame that is always the same."""
        return f"F{self.number}.{page}.{frame}"

    def block_name(self, page: int, block: int) -> str:
        """Return the resource name of a block."""
        return f"B{self.number}.{page}.{block}"


def make_sheet(number: int, form: Form) -> LetterSheet:
    """Return the sheet of a form; the same form gives the same sheet in every process."""
    letters = [form.fill(dict.fromkeys(form.fields, value)) for value in _SAMPLES]
    pages = [
        tuple(unwrap(items)[1] for items in page)
        for page in zip(*(letter.pages for letter in letters), strict=True)
    ]
    frames = tuple(tuple(_find_frames(page)) for page in pages)
    blocks = tuple(
        tuple(_find_blocks(tuple(_without(items, {f.frame for f in same}) for items in page)))
        for page, same in zip(pages, frames, strict=True)
    )
    return LetterSheet(number, form.scene, blocks, frames)


def unwrap(items: tuple[Item, ...]) -> tuple[Outline | None, tuple[Item, ...]]:
    """Return the clip that lies around a whole page, if any, and the items inside it."""
    if len(items) == 1 and isinstance(items[0], Group):
        group = items[0]
        plain = group.transform is None and not group.frame and not is_see_through(group)
        if plain and group.clip is not None:
            return group.clip, group.items
    return None, items


class Sheets:
    """The sheets of forms by number, each made when it is first asked for."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[Form, LetterSheet]] = {}

    def find(self, number: int, form: Form) -> LetterSheet:
        """Return the sheet of a form."""
        known = self._made.get(number)
        if known is None or known[0] is not form:
            known = self._made[number] = form, make_sheet(number, form)
        return known[1]


def run_key(run: GlyphRun) -> RunKey:
    """Return all that a run looks like but its place."""
    return run.glyphs, run.xs, run.ys, run.text, run.clusters, run.font, run.size, run.color


def looks_same(one: GlyphRun, other: GlyphRun) -> bool:
    """Tell whether two runs differ in nothing but their places."""
    return (
        one.glyphs == other.glyphs
        and one.xs == other.xs
        and one.ys == other.ys
        and one.size == other.size
        and one.clusters == other.clusters
        and one.text == other.text
        and (one.font is other.font or one.font == other.font)
        and (one.color is other.color or one.color == other.color)
    )


def run_place(leaf: Leaf) -> Point | None:
    """Return where a leaf's run begins on the page, None where the leaf is no run."""
    if not isinstance(leaf.item, GlyphRun):
        return None
    return Point(leaf.item.origin.x + leaf.dx, leaf.item.origin.y + leaf.dy)


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a run stands in one sample: its number among the page's leaves, and its place."""

    number: int
    run: GlyphRun
    place: Point
    inside: Group | None


def _find_blocks(samples: tuple[tuple[Item, ...], ...]) -> list[Block]:
    """Return what the pages of all samples have in common."""
    pages = [_lines(items) for items in samples]
    blocks: list[list[GlyphRun]] = []
    before: RunKey | None = None
    for key, line in pages[0].items():
        if not all(key in page for page in pages):
            before = None
            continue
        if before is not None and all(_follows(page, before, key, pages[0]) for page in pages):
            blocks[-1].append(_at(line))
        else:
            blocks.append([_at(line)])
        before = key
    return [Block(tuple(runs)) for runs in blocks if _count(runs) >= _LEAST_GLYPHS]


def _find_frames(samples: tuple[tuple[Item, ...], ...]) -> list[Group]:
    """Return the frames that all samples have alike, but for those of nothing but some runs."""
    others = [{one.frame: one for one in items if _is_frame(one)} for items in samples]
    times = Counter(one.frame for one in samples[0] if _is_frame(one))
    return [
        one
        for one in samples[0]
        if _is_frame(one)
        and times[one.frame] == 1
        and not all(isinstance(leaf.item, GlyphRun) for leaf in find_leaves((one,)))
        and all(one == other.get(one.frame) for other in others)
    ]


def _is_frame(item: Item) -> TypeGuard[Group]:
    return isinstance(item, Group) and bool(item.frame)


def _without(items: tuple[Item, ...], frames: Set[str]) -> tuple[Item, ...]:
    return tuple(one for one in items if not (_is_frame(one) and one.frame in frames))


def _lines(items: tuple[Item, ...]) -> dict[RunKey, _Line]:
    """Return a page's runs, without those that occur twice."""
    found: dict[RunKey, _Line] = {}
    times: Counter[RunKey] = Counter()
    for number, leaf in enumerate(find_leaves(items)):
        place = run_place(leaf)
        if place is not None and isinstance(leaf.item, GlyphRun) and leaf.item.glyphs:
            key = run_key(leaf.item)
            times[key] += 1
            found[key] = _Line(number, leaf.item, place, leaf.inside)
    return {key: line for key, line in found.items() if times[key] == 1}


def _follows(
    page: dict[RunKey, _Line], one: RunKey, other: RunKey, first: dict[RunKey, _Line]
) -> bool:
    """Tell whether a run comes right after another, as far from it as in the first sample."""
    here, there = page[one], page[other]
    if there.number != here.number + 1 or there.inside is not here.inside:
        return False
    across = (there.place.x - here.place.x) - (first[other].place.x - first[one].place.x)
    down = (there.place.y - here.place.y) - (first[other].place.y - first[one].place.y)
    return abs(across) < _SAME_PLACE and abs(down) < _SAME_PLACE


def _at(line: _Line) -> GlyphRun:
    return line.run._replace(origin=line.place)


def _count(runs: list[GlyphRun]) -> int:
    return sum(len(run.glyphs) for run in runs)
