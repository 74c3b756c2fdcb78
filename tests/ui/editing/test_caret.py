"""The caret where no glyph stands, inside ligatures, and over columns."""

from brochure_studio.scene.items import GlyphRun, Group
from brochure_studio.scene.page import Page, Scene
from brochure_studio.ui.editing.caret import TextMap, map_text
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Point, Rect, Size


def run(text: str, start: int, at: Point, clusters: tuple[int, ...] | None = None) -> GlyphRun:
    """Return a run with a glyph every 5 points for each cluster."""
    held = tuple(range(len(text))) if clusters is None else clusters
    xs = tuple(5.0 * n for n in range(len(held)))
    place = (start, start + len(text))
    return GlyphRun(
        FontKey("F"), 10, BLACK, at, (1,) * len(held), xs, text, held, 5.0 * len(held),
        ascent=8, descent=2, source=place,
    )  # fmt: skip


def mapped(*runs: GlyphRun) -> TextMap:
    group = Group(runs, source="text", box=Rect(0, 0, 100, 100))
    page = Page("p", "P", Size(100, 100), 0, 0, Rect(0, 0, 100, 100), (group,))
    return map_text(Scene("T", "nn", (page,)), "text", {0})


def x_of(map: TextMap, index: int) -> float:
    found = map.caret(index)
    assert found is not None
    return found[1].x


def test_inside_a_ligature_the_caret_stands_between_its_letters() -> None:
    map = mapped(run("afi", 0, Point(0, 10), (0, 1)))
    assert [x_of(map, index) for index in range(4)] == [0, 5, 7.5, 10]


def test_characters_without_glyphs_have_a_place() -> None:
    seat = run("\u200b", 3, Point(0, 24), ())
    map = mapped(run("ab", 0, Point(0, 10)), seat)
    found = map.caret(4)
    assert found is not None and found[1].y == 16
    assert map.line_of(4) == 1


def test_lines_count_by_the_text_through_columns_and_beside_initials() -> None:
    initial = run("S", 0, Point(0, 36))._replace(size=44)
    beside = run("om", 1, Point(20, 10))
    second = run("to", 4, Point(20, 24))
    column = run("tre", 7, Point(60, 10))
    map = mapped(initial, column, beside, second)
    assert [map.line_of(index) for index in (2, 5, 8)] == [0, 1, 2]
