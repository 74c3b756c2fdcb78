"""Drawings that occur again: written once, looking the same, and told to readers as before."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pikepdf
import pytest

from brochure_studio.layout.resources import Pixels
from brochure_studio.readback.pictures import draw_pages
from brochure_studio.readback.reader import read_pdf
from brochure_studio.scene.items import Group, Item, Outline, Role, Stroke
from brochure_studio.scene.items import Path as Shape
from brochure_studio.values.color import BLACK, Color
from brochure_studio.values.geometry import Transform
from tests.render.pdf.stage import (
    APPLE,
    FJORD,
    Props,
    job_of,
    page_of,
    run,
    scene_of,
    web,
    write,
)
from tests.render.pdf.test_tags import broken_rules, kinds


def ridge(color: Color = FJORD, stroke: Stroke | None = None) -> Shape:
    """Return a mountain ridge of two hundred points, made anew each time."""
    points = [(n / 2, 40.0 + (n * 37 % 19)) for n in range(200)]
    coords = (*chain.from_iterable(points), 100.0, 90.0, 0.0, 90.0)
    return Shape(Outline("M" + "L" * 201 + "Z", coords), None if stroke else color, stroke)


def mark(x: float, y: float, size: float = 1.0, *items: Item) -> Group:
    """Return a drawing in its place."""
    return Group(items or (ridge(),), transform=Transform(size, 0, 0, size, x, y))


def forms(file: Path) -> list[dict[str, pikepdf.Object]]:
    """Return the forms of a file, as what their dictionaries say."""
    with pikepdf.open(file) as pdf:
        found = (o for o in pdf.objects if isinstance(o, pikepdf.Stream))
        return [dict(o) for o in found if o.get("/Subtype") == "/Form"]


def ridges(file: Path) -> int:
    """Return how many times the ridge's path is written, on pages and in forms."""
    with pikepdf.open(file) as pdf:
        return sum(o.read_bytes().count(b"\n99.5 ") for o in pdf.objects if readable(o))


def readable(found: pikepdf.Object) -> bool:
    return isinstance(found, pikepdf.Stream) and "/Length1" not in found


def one(tmp_path: Path, *items: Item) -> Path:
    return write(job_of(scene_of(page_of(*items))), Props(), tmp_path / "a.pdf")


def test_a_drawing_on_several_pages_is_written_once(tmp_path: Path) -> None:
    pages = [page_of(mark(10 * n, 20, 0.5 + n), mark(30, 200)) for n in range(3)]
    file = write(job_of(scene_of(*pages)), Props(), tmp_path / "a.pdf")
    assert ridges(file) == 1
    (form,) = forms(file)
    assert "/Group" not in form


def test_a_drawing_that_stands_once_stays_in_its_place(tmp_path: Path) -> None:
    file = one(tmp_path, mark(0, 0), mark(0, 0, 1, ridge(APPLE)))
    assert ridges(file) == 2
    assert not forms(file)


def test_what_is_small_is_no_form(tmp_path: Path) -> None:
    dot = Shape(Outline("MLLZ", (0.0, 0.0, 9.0, 0.0, 9.0, 9.0)), FJORD)
    assert not forms(one(tmp_path, *(mark(n, 0, 1, dot) for n in range(9))))


def test_lines_that_overprint_by_their_width_stay_in_their_places(tmp_path: Path) -> None:
    line = ridge(stroke=Stroke(BLACK, 1))
    file = one(tmp_path, mark(0, 0, 1, line), mark(0, 0, 9, line))
    assert not forms(file)
    assert {(p.extent, p.overprint) for p in read_pdf(file).pages[0].painted} == {
        (1, True),
        (9, False),
    }


def test_a_form_after_overprinting_text_knocks_out(tmp_path: Path) -> None:
    props = Props()
    items = (run(props, "Svart", 20, 20), mark(0, 0), run(props, "Svart", 20, 60), mark(9, 9))
    file = write(job_of(scene_of(page_of(*items))), props, tmp_path / "a.pdf")
    assert len(forms(file)) == 1
    fills = [p for p in read_pdf(file).pages[0].painted if p.kind == "fill"]
    assert [p.overprint for p in fills] == [False]


def pixels(tmp_path: Path, *items: Item) -> Pixels:
    job = job_of(scene_of(page_of(*items, bleed=0)), web())
    return draw_pages(write(job, Props(), tmp_path / "a.pdf"), 72)[0]


Looks = Callable[[float, tuple[Item, ...]], Item]
LOOKS: dict[str, Looks] = {
    "plain": lambda at, items: mark(at, 0, 0.8, *items),
    "glass": lambda at, items: replace(mark(at, 30, 0.8, *items), opacity=0.4),
    "clipped": lambda at, items: replace(
        mark(at, 0, 1, *items), clip=Outline("MLLZ", (0, 0, 90, 90, 0, 90))
    ),
    "in glass": lambda at, items: Group(
        (mark(at, 0, 1, *items), mark(at, 30, 1, *items)), opacity=0.5
    ),
    "glass inside": lambda at, items: mark(at, 0, 1, *items, Group((ridge(APPLE),), opacity=0.3)),
}


@pytest.mark.parametrize("look", LOOKS)
def test_it_looks_as_if_written_in_each_place(tmp_path: Path, look: str) -> None:
    # A hair of color apart, each drawing is another one and stays in its place.
    near = replace(FJORD, rgb=replace(FJORD.rgb, r=FJORD.rgb.r + 1e-6))
    draw = LOOKS[look]
    again = pixels(tmp_path, draw(0, (ridge(),)), draw(100, (ridge(),)))
    assert forms(tmp_path / "a.pdf")
    apart = pixels(tmp_path, draw(0, (ridge(),)), draw(100, (ridge(near),)))
    assert set(again.data) != {255}
    assert max(abs(a - b) for a, b in zip(again.data, apart.data, strict=True)) <= 1


def test_a_page_that_shows_a_see_through_form_has_a_group(tmp_path: Path) -> None:
    glass = (ridge(), Group((ridge(APPLE),), opacity=0.3))
    pages = [page_of(mark(0, 0, 1, *glass)), page_of(mark(9, 9, 2, *glass)), page_of(ridge())]
    with pikepdf.open(write(job_of(scene_of(*pages)), Props(), tmp_path / "a.pdf")) as pdf:
        assert ["/Group" in page.obj for page in pdf.pages] == [True, True, False]


def test_each_place_is_a_figure_or_decoration_of_its_own(tmp_path: Path) -> None:
    title = Group((run(Props(), "Heim", 20, 20),), role=Role.H1)
    figures = (Group((mark(9 * n, 50),), role=Role.FIGURE, alt=f"Fjell {n}") for n in range(2))
    glass = Group((ridge(APPLE), ridge()), opacity=0.3)
    shine = (Group((mark(9 * n, 9, 1, glass),), role=Role.ARTIFACT) for n in range(2))
    page = page_of(title, *figures, *shine, mark(60, 60), bleed=0)
    file = write(job_of(scene_of(page), web()), Props(), tmp_path / "a.pdf")
    assert not broken_rules(file)
    assert len(forms(file)) == 3
    with pikepdf.open(file) as pdf:
        assert kinds(pdf.Root.StructTreeRoot.K[0]) == ["Document", ["H1"], ["Figure"], ["Figure"]]
    assert not read_pdf(file).pages[0].untagged
