"""Text: glyphs stand where the scene says, and read back as the text typed."""

from math import cos, sin
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure_studio.readback.fonts import FontReader
from brochure_studio.readback.reader import read_pdf
from brochure_studio.readback.rules.texts import expected_glyphs
from brochure_studio.render.pdf.content import say
from brochure_studio.scene.items import GlyphRun, Group, Item
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Point, Transform
from tests.render.pdf.stage import GARAMOND, LATO, Props, job_of, page_of, run, scene_of, web, write


def furthest(tmp_path: Path, props: Props, *items: Item) -> float:
    """Return how far the most misplaced glyph lies from where it should be, in points."""
    page = page_of(*items)
    read = read_pdf(write(job_of(scene_of(page)), props, tmp_path / "a.pdf")).pages[0]
    got = [pair for r in read.runs for pair in zip(r.glyphs, r.origins, strict=True)]
    wanted = list(expected_glyphs(page))
    assert [glyph for glyph, _ in got] == [glyph for glyph, _ in wanted]
    pairs = zip(wanted, got, strict=True)
    return max(max(abs(a.x - b.x), abs(a.y - b.y)) for (_, a), (_, b) in pairs)


@settings(max_examples=30, deadline=None)
@given(
    size=st.floats(4, 400),
    steps=st.lists(st.floats(-2, 30), min_size=1, max_size=60),
    x=st.floats(0, 200),
    y=st.floats(0, 300),
)
def test_rounding_never_adds_up(
    tmp_path_factory: pytest.TempPathFactory, size: float, steps: list[float], x: float, y: float
) -> None:
    props = Props()
    glyph = props.face(LATO).glyph("n")
    xs = tuple(sum(steps[:i]) for i in range(len(steps)))
    text = "n" * len(xs)
    made = GlyphRun(
        LATO, size, BLACK, Point(x, y), (glyph,) * len(xs), xs, text, tuple(range(len(xs))), xs[-1]
    )
    assert furthest(tmp_path_factory.mktemp("pdf"), props, made) < 0.01


def test_a_turned_line_stands_right_at_its_far_end(tmp_path: Path) -> None:
    props = Props()
    c, s = cos(0.61), sin(0.61)
    line = run(props, "KORREKTUR " * 5, 3000, 0, size=200)
    turned = Group((line,), transform=Transform(c, -s, s, c, 0.12345, 0.98765))
    assert furthest(tmp_path, props, turned) < 0.01


def test_raised_and_turned_glyphs_stand_right(tmp_path: Path) -> None:
    props = Props()
    plain = run(props, "abc", 10, 20)
    raised = GlyphRun(
        plain.font, plain.size, plain.color, plain.origin, plain.glyphs, plain.xs, plain.text,
        plain.clusters, plain.advance, (0.0, -4.5, 3.25),
    )  # fmt: skip
    turned = Group((raised,), transform=Transform(0.6, 0.8, -0.8, 0.6, 150.3, 70.7))
    after = run(props, "etter", 10, 90)
    assert furthest(tmp_path, props, raised, turned, after) < 0.01


@pytest.mark.parametrize(
    ("text", "features"),
    [
        ("office fjord affine", ()),
        ("AVATAR To. «Ærleg» – 1234", ("onum",)),
        ("Små kapitelar", ("smcp", "c2sc")),
        ("blom\u00ad", ()),
        ("a - b\u00a0c", ()),
        ("e\u0301t", ()),
    ],
)
def test_text_reads_back(tmp_path: Path, text: str, features: tuple[str, ...]) -> None:
    props = Props()
    items = (run(props, "- a", 20, 20), run(props, text, 20, 40, features=features))
    file = write(job_of(scene_of(page_of(*items))), props, tmp_path / "a.pdf")
    assert read_pdf(file).pages[0].runs[1].text == text


def test_a_break_hyphen_joins_the_word_in_a_viewer(tmp_path: Path) -> None:
    props = Props()
    items = (run(props, "fruktblom\u00ad", 20, 20), run(props, "ing", 20, 32))
    file = write(job_of(scene_of(page_of(*items))), props, tmp_path / "a.pdf")
    said = pypdfium2.PdfDocument(file)[0].get_textpage().get_text_range()
    assert "-" not in said
    assert (
        said.replace("\u00ad", "").replace("\r\n", "").replace("\ufffe", "")
        == "fruktblomming"[:9] + "ing"
    )


def test_a_break_hyphen_is_not_the_hyphens_own_text(tmp_path: Path) -> None:
    props = Props()
    items = (run(props, "blom\u00ad", 20, 20), run(props, "a-b", 20, 40))
    with pikepdf.open(write(job_of(scene_of(page_of(*items))), props, tmp_path / "a.pdf")) as pdf:
        (font,) = pdf.pages[0].obj.Resources.Font.values()
        hyphen = props.face(GARAMOND).glyph("-")
        assert FontReader(font).text(hyphen) == "-"


def test_a_zero_width_character_is_not_lost(tmp_path: Path) -> None:
    props = Props()
    shaped = run(props, "ab", 20, 20)
    made = GlyphRun(
        shaped.font, 10, BLACK, shaped.origin, shaped.glyphs, shaped.xs, "\u200ba\u200bb",
        (1, 3), shaped.advance,
    )  # fmt: skip
    file = write(job_of(scene_of(page_of(made))), props, tmp_path / "a.pdf")
    assert read_pdf(file).pages[0].text == "\u200ba\u200bb"


def test_lines_of_tagged_text_are_parted_by_a_space(tmp_path: Path) -> None:
    props = Props()
    lines = (run(props, "fin dag", 20, 20), run(props, "ved fjorden", 20, 32))
    file = write(job_of(scene_of(page_of(*lines)), web()), props, tmp_path / "a.pdf")
    assert [one.text for one in read_pdf(file).pages[0].runs] == ["fin dag ", "ved fjorden"]


def test_fonts_are_cut_down_to_what_is_used(tmp_path: Path) -> None:
    props = Props()
    items = (run(props, "Hei", 20, 20), run(props, "heim", 20, 40, FontKey("Lato")))
    with pikepdf.open(write(job_of(scene_of(page_of(*items))), props, tmp_path / "a.pdf")) as pdf:
        fonts = pdf.pages[0].obj.Resources.Font
        assert len(fonts) == 2
        for font in fonts.values():
            inner = font.DescendantFonts[0]
            assert str(font.BaseFont)[7] == "+"
            assert (font.Encoding, inner.CIDToGIDMap) == ("/Identity-H", "/Identity")
            assert len(inner.FontDescriptor.FontFile2.read_bytes()) < 40_000


def test_widths_in_the_file_are_the_faces(tmp_path: Path) -> None:
    props = Props()
    with pikepdf.open(
        write(job_of(scene_of(page_of(run(props, "M", 20, 20)))), props, tmp_path / "a.pdf")
    ) as pdf:
        (font,) = pdf.pages[0].obj.Resources.Font.values()
        glyph, widths = font.DescendantFonts[0].W
        face = props.face(GARAMOND)
        assert glyph == face.glyph("M")
        assert float(widths[0]) == pytest.approx(face.glyph_width(face.glyph("M")) * 1000)


@pytest.mark.parametrize(
    ("number", "said"), [(0.0, "0"), (-0.00001, "0"), (1.5, "1.5"), (595.27559, "595.2756")]
)
def test_numbers_are_short(number: float, said: str) -> None:
    assert say(number) == said
