"""SVG drawings: flattened as a browser shows them, refused where they hold anything else."""

import time
from pathlib import Path

import pytest

from brochure_studio.layout.resources import Drawing
from brochure_studio.model.brand import Brand
from brochure_studio.scene.items import Gradient, Group, Outline
from brochure_studio.scene.items import Path as Drawn
from brochure_studio.store.drawings import read_drawing
from brochure_studio.store.svg.elements import MOST_DEPTH, MOST_ELEMENTS
from brochure_studio.store.svg.flatten import MOST_POINTS
from brochure_studio.values.color import Color
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.geometry import Point, Rect

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'viewBox="0 0 100 50">\n'
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "d.svg"


def drawn(file: Path, inner: str, brand: Brand | None = None) -> Drawing:
    file.write_text(HEAD + inner + "</svg>", encoding="utf-8")
    return read_drawing(file, brand)


def paths(file: Path, inner: str, brand: Brand | None = None) -> list[Drawn]:
    found = drawn(file, inner, brand).items
    assert all(isinstance(item, Drawn) for item in found)
    return [item for item in found if isinstance(item, Drawn)]


def told(file: Path, text: str) -> list[str]:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableError) as caught:
        read_drawing(file, None)
    return [str(problem).replace(str(file), "d.svg") for problem in caught.value.problems]


def color(path: Drawn) -> Color:
    assert isinstance(path.fill, Color)
    return path.fill


def test_shapes_become_outlines_in_the_drawings_own_units(file: Path) -> None:
    drawing = drawn(file, '<rect x="1" y="2" width="3" height="4"/>')
    assert drawing.box == Rect(0, 0, 100, 50)
    assert drawing.items == (
        Drawn(Outline("MLLLZ", (1, 2, 4, 2, 4, 6, 1, 6)), color(paths(file, "<circle r='1'/>")[0])),
    )


@pytest.mark.parametrize(
    ("shape", "box"),
    [
        ('<circle cx="10" cy="10" r="5"/>', Rect(5, 5, 10, 10)),
        ('<ellipse cx="10" cy="10" rx="5" ry="2"/>', Rect(5, 8, 10, 4)),
        ('<rect width="10" height="6" rx="2"/>', Rect(0, 0, 10, 6)),
        ('<rect width="10" height="6" rx="90" ry="1"/>', Rect(0, 0, 10, 6)),
        ('<polygon points="0,0 4,0 4 3"/>', Rect(0, 0, 4, 3)),
        ('<polyline points="0,0 4,0 4 3"/>', Rect(0, 0, 4, 3)),
        ('<path d="M0 0h4v3z"/>', Rect(0, 0, 4, 3)),
        ('<rect width="1mm" height="1in"/>', Rect(0, 0, 96 / 25.4, 96)),
        ('<rect width="2" height="2" transform="translate(5 6) scale(2)"/>', Rect(5, 6, 4, 4)),
        ('<g transform="translate(5)"><rect width="2" height="2" transform="scale(3)"/></g>',
         Rect(5, 0, 6, 6)),
        ('<rect width="2" height="4" transform="rotate(90)"/>', Rect(-4, 0, 4, 2)),
        ('<svg:rect xmlns:svg="http://www.w3.org/2000/svg" width="2" height="4"/>',
         Rect(0, 0, 2, 4)),
        ('<defs><rect id="r" width="2" height="4"/></defs><use href="#r" x="10"/>',
         Rect(10, 0, 2, 4)),
        ('<symbol id="s"><rect width="2" height="4"/></symbol><use xlink:href="#s" y="1"/>',
         Rect(0, 1, 2, 4)),
    ],
)  # fmt: skip
def test_every_shape_is_where_it_should_be(file: Path, shape: str, box: Rect) -> None:
    (path,) = paths(file, shape)
    found = path.outline.bounds()
    assert (found.x, found.y, found.width, found.height) == pytest.approx(
        (box.x, box.y, box.width, box.height)
    )


def test_colors_of_the_brand_keep_their_inks(file: Path, brand: Brand) -> None:
    fjord, ink, other, white = paths(
        file,
        '<g fill="#17545B"><path d="M0 0h1v1z"/></g><path d="M0 0h1v1z"/>'
        '<path style="fill: rgb(255, 128, 0)" d="M0 0h1v1z"/><path fill="white" d="M0 0h1v1z"/>',
        brand,
    )
    assert color(fjord) == brand.color("fjord")
    assert color(fjord).spot == "PANTONE 7476 C"
    assert color(ink).token == "ink"
    assert color(other).cmyk.y == 1.0
    assert color(other).cmyk.k == 0.0
    assert color(white).cmyk.total == 0


def test_grays_that_are_not_the_brands_print_in_black_alone(file: Path) -> None:
    black, gray = paths(file, '<path d="M0 0h1v1z"/><path fill="#808080" d="M0 0h1v1z"/>')
    assert color(black).cmyk.black_only
    assert color(gray).cmyk.black_only
    assert color(gray).cmyk.k == pytest.approx(1 - 128 / 255, abs=1e-3)


def test_opacity_becomes_a_group(file: Path) -> None:
    one, two = drawn(
        file,
        '<g opacity="0.5"><rect width="1" height="1"/><rect width="2" height="2"/></g>'
        '<rect fill-opacity="25%" width="1" height="1"/>',
    ).items
    assert isinstance(one, Group)
    assert (one.opacity, len(one.items)) == (0.5, 2)
    assert isinstance(two, Group)
    assert two.opacity == 0.25


def test_what_cannot_be_seen_is_left_out(file: Path) -> None:
    (path,) = paths(
        file,
        '<rect width="1" height="1" display="none"/><rect width="1" height="1" opacity="0"/>'
        '<rect width="0" height="1"/><rect width="1" height="1" fill="none"/><path d=""/>'
        '<g visibility="hidden"><rect width="1" height="1"/>'
        '<rect width="3" height="3" visibility="visible"/></g><title>T</title>',
    )
    assert path.outline.bounds().width == 3


def test_multiplied_shapes_are_groups_that_multiply(file: Path) -> None:
    (group,) = drawn(file, '<rect style="mix-blend-mode:multiply" width="1" height="1"/>').items
    assert isinstance(group, Group)
    assert (group.multiply, group.opacity) == (True, 1.0)


def test_the_style_sheets_of_drawing_programs_are_read(file: Path, brand: Brand) -> None:
    sheet = "<defs><style><![CDATA[.cls-1, .cls-2 { fill: #17545b; } .cls-2{stroke:none}]]></style>"
    one, two = paths(
        file,
        sheet + '</defs><path class="cls-1" d="M0 0h1v1z"/>'
        '<path class="x cls-2" fill="red" style="stroke:#00f" d="M0 0h1v1z"/>',
        brand,
    )[:2]
    assert (color(one).token, color(two).token) == ("fjord", "fjord")


def test_a_style_sheet_may_not_reach_out(file: Path) -> None:
    for sheet, line in (
        ("@import url(http://a.example/b.css);", "the style sheet has `@import url(http"),
        (".a{fill:url(http://a.example/b#c)}", "a link to something outside the file"),
        (".a .b{fill:red}", "the style sheet has the selector `.a .b`, which is not read"),
    ):
        lines = told(file, HEAD + f'<style>{sheet}</style><path class="a" d="M0 0h1v1z"/></svg>')
        assert line in lines[0]


def test_fill_rules_are_kept(file: Path) -> None:
    one, two = paths(file, '<path d="M0 0h9v9z"/><path fill-rule="evenodd" d="M0 0h9v9z"/>')
    assert (one.even_odd, two.even_odd) == (False, True)


@pytest.mark.parametrize(
    ("stroke", "box"),
    [
        ('d="M10 10H20" stroke-width="2"', Rect(10, 9, 10, 2)),
        ('d="M10 10H20" stroke-width="2" stroke-linecap="square"', Rect(9, 9, 12, 2)),
        ('d="M10 10H20" stroke-width="2" stroke-linecap="round"', Rect(9, 9, 12, 2)),
        ('d="M10 20L20 10L30 20" stroke-width="2" stroke-linejoin="bevel"', None),
        ('d="M10 10H20" stroke-width="2" transform="scale(2 1)"', Rect(20, 9, 20, 2)),
    ],
)
def test_strokes_become_outlines(file: Path, stroke: str, box: Rect | None) -> None:
    (path,) = paths(file, f'<path fill="none" stroke="#c00" {stroke}/>')
    assert path.stroke is None
    assert color(path).rgb.to_hex() == "#cc0000"
    if box is not None:
        found = path.outline.bounds()
        assert (found.x, found.y, found.width, found.height) == pytest.approx(
            (box.x, box.y, box.width, box.height), abs=0.02
        )


def test_strokes_of_a_drawing_of_few_units_are_round_all_the_same(file: Path) -> None:
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle cx="0" cy="0" r="0.4" '
        'fill="none" stroke="red" stroke-width="0.2"/></svg>',
        encoding="utf-8",
    )
    (path,) = read_drawing(file, None).items
    assert isinstance(path, Drawn)
    for op, values in path.outline.segments():
        if op != "Z":
            x, y = values[-2:]
            assert min(abs((x * x + y * y) ** 0.5 - radius) for radius in (0.3, 0.5)) < 1e-3
    assert path.outline.ops.count("C") > 16


def test_dashes_are_drawn_out(file: Path) -> None:
    (path,) = paths(file, '<path d="M0 5H10" stroke="red" stroke-dasharray="2 2"/>')[-1:]
    assert path.outline.ops.count("M") == 3


def test_a_fill_and_its_stroke_are_two_paths_the_stroke_above(file: Path) -> None:
    fill, stroke = paths(file, '<rect width="9" height="9" fill="blue" stroke="red"/>')
    assert (color(fill).rgb.to_hex(), color(stroke).rgb.to_hex()) == ("#0000ff", "#ff0000")


def test_a_clip_of_one_shape_is_kept(file: Path) -> None:
    (group,) = drawn(
        file,
        '<clipPath id="c"><circle cx="5" cy="5" r="5"/></clipPath>'
        '<g clip-path="url(#c)" transform="scale(2)"><rect width="50" height="50"/></g>',
    ).items
    assert isinstance(group, Group)
    assert group.clip is not None
    assert group.clip.bounds().width == pytest.approx(20)


def test_a_linear_gradient_is_kept(file: Path, brand: Brand) -> None:
    (path,) = paths(
        file,
        '<linearGradient id="g" x2="0" y2="100%"><stop offset="0" stop-color="#17545b"/>'
        '<stop offset="50%" style="stop-color:white"/></linearGradient>'
        '<linearGradient id="h" href="#g" gradientUnits="userSpaceOnUse" x1="1" x2="9"/>'
        '<rect x="10" y="10" width="20" height="30" fill="url(#g)"/>',
        brand,
    )
    assert isinstance(path.fill, Gradient)
    assert (path.fill.start, path.fill.end) == (Point(10, 10), Point(10, 40))
    assert [offset for offset, _ in path.fill.stops] == [0, 0.5]
    assert path.fill.stops[0][1].token == "fjord"


def test_a_skewed_gradient_keeps_its_lines_of_one_color(file: Path) -> None:
    (path,) = paths(
        file,
        '<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0" x2="10">'
        '<stop offset="0"/><stop offset="1" stop-color="red"/></linearGradient>'
        '<rect width="10" height="10" fill="url(#g)" transform="matrix(1 0 1 1 0 0)"/>',
    )
    assert isinstance(path.fill, Gradient)
    # Lines of one color were upright and now lean by 45 degrees; the axis stands across them.
    assert path.fill.end == Point(5, -5)


@pytest.mark.parametrize(
    ("inner", "line"),
    [
        ("<text>Hei</text>", "`<text>` is not drawn; convert texts to paths"),
        ('<image href="#x"/>', "`<image>` is not drawn; use a picture frame for pixels"),
        ("<script>alert(1)</script>", "`<script>` is not drawn; take the script out"),
        ('<path marker-end="url(#m)" d="M0 0h1"/>', "a marker is not drawn; draw the ends out"),
        (
            '<rect style="mask:url(#m)" width="1" height="1"/>',
            "a mask is not drawn; cut the shapes",
        ),
        (
            '<rect style="mix-blend-mode:screen" width="1" height="1"/>',
            "`<rect>` cannot be drawn: the blending screen is not drawn",
        ),
        ('<rect paint-order="stroke" width="1" height="1"/>', "`<rect>` cannot be drawn: paint-"),
        ("<foreignObject/>", "`<foreignObject>` is not drawn; take it out"),
        ('<rect onclick="x()" width="1" height="1"/>', "the script `onclick` is not run; take it"),
        ('<use href="other.svg#a"/>', "a link to something outside the file; put it into"),
        ('<use xlink:href="http://a.example/b#c"/>', "a link to something outside the file; put"),
        ('<rect fill="url(http://a.example/#b)"/>', "a link to something outside the file; put"),
        ('<rect style="fill:url(file:///etc/passwd)"/>', "a link to something outside the file"),
        ('<rect filter="url(#f)" width="1" height="1"/>', "a filter is not drawn; take the filter"),
        ("<nonsense/>", "`<nonsense>` cannot be drawn: this element is not known; "),
        ('<path d="L1 1"/>', "`<path>` cannot be drawn: path data must begin with M; "),
        ('<rect width="1x" height="1"/>', "`<rect>` cannot be drawn: `1x` is not a length; "),
        ('<rect width="1" height="1" fill="rainbow"/>', "`<rect>` cannot be drawn: unknown color"),
        ('<rect width="1" height="1" fill="url(#no)"/>', "`<rect>` cannot be drawn: the paint url"),
        ('<rect width="1" height="1" transform="spin(3)"/>', "`<rect>` cannot be drawn: "),
        ('<rect width="1e9" height="1"/>', "`<rect>` cannot be drawn: a coordinate is out of all"),
        ('<use href="#none"/>', "`<use>` cannot be drawn: what it uses is not in the drawing"),
        ("<radialGradient/>", "`<radialGradient>` is not drawn; use one color or a linear"),
    ],
)
def test_what_is_not_drawn_is_refused_at_its_line(file: Path, inner: str, line: str) -> None:
    lines = told(file, HEAD + f'<rect width="1" height="1"/>\n  {inner}</svg>')
    assert lines[0].startswith(f"d.svg:3:3: {line}")


def test_all_faults_are_told_at_once(file: Path) -> None:
    lines = told(file, HEAD + '<text/>\n<image/>\n<rect onload="x"/></svg>')
    assert [line.split(": ")[0] for line in lines] == ["d.svg:2:1", "d.svg:3:1", "d.svg:4:1"]


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE svg [<!ENTITY a "aaaa">]>\n<svg>&a;</svg>',
        '<?xml version="1.0"?><!DOCTYPE svg SYSTEM "http://a.example/x.dtd"><svg/>',
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
    ],
)
def test_a_doctype_is_refused_before_anything_is_read(file: Path, text: str) -> None:
    lines = told(file, text)
    assert len(lines) == 1
    assert lines[0].endswith("a DOCTYPE can hold entities and links; take the DOCTYPE line out")


def test_what_is_not_svg_is_refused(file: Path) -> None:
    assert told(file, "<html/>") == [
        "d.svg:1:1: this is not an SVG drawing; save the drawing as plain SVG"
    ]
    assert told(file, "<svg><g></svg>") == ["d.svg:1:11: this is not XML; save the drawing anew"]
    assert told(file, "")[0].startswith("d.svg:1:1: this is not XML")
    assert told(file, HEAD.replace('viewBox="0 0 100 50"', "") + "</svg>")[0].startswith(
        "d.svg:1:1: the drawing has no size; give the svg element a viewBox"
    )
    assert told(file, HEAD + "</svg>")[0].startswith("d.svg:1:1: nothing in the drawing")


def test_a_drawing_that_uses_itself_ends(file: Path) -> None:
    inner = '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'
    assert "nested too deep, or holds itself" in told(file, HEAD + inner + "</svg>")[0]


def test_a_billion_uses_end_quickly(file: Path) -> None:
    rows = ['<g id="g0"><rect width="1" height="1"/></g>']
    rows += [f'<g id="g{n}">{f"""<use href="#g{n - 1}"/>""" * 10}</g>' for n in range(1, 10)]
    began = time.perf_counter()
    lines = told(file, HEAD + "".join(rows) + "</svg>")
    assert "too many uses" in lines[0]
    assert time.perf_counter() - began < 10


def test_size_has_its_caps(file: Path) -> None:
    many = "<g/>" * (MOST_ELEMENTS + 1)
    assert "too many elements" in told(file, HEAD + many + "</svg>")[0]
    deep = "<g>" * MOST_DEPTH + "</g>" * MOST_DEPTH
    assert "too many elements or levels" in told(file, HEAD + deep + "</svg>")[0]
    points = f'<path d="M0 0{"L1 1" * MOST_POINTS}"/>'
    assert f"more than {MOST_POINTS} points" in told(file, HEAD + points + "</svg>")[0]
    file.write_bytes(b" " * (8 * 2**20 + 1))
    with pytest.raises(UnreadableError, match="larger than 8 MiB"):
        read_drawing(file, None)
