"""A paragraph with blanks comes out as the filled paragraph does."""

from dataclasses import replace
from random import Random

import pytest

from brochure_studio.typeset.blanks import blank, fill_blanks
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.paragraph import ParagraphCache
from brochure_studio.typeset.runs import Line, Paragraph, Run, Span
from brochure_studio.typeset.style import ParagraphStyle, WordSpace
from tests.typeset.shipped import GARAMOND, ITALIC, LATO, TEXT, Faces, make_style

NAMES = (
    "Åse", "Solveig", "Bjørn Ærlig", "Anne-Marie Østrem Våge", "Øystein", "Li", "Żółć Łukasz",
    "Kristoffersen-Mellomnamnsen", "Ullensvang", "2019", "van der Meer", "O’Neil", "D.",
    "Norheimsundgardsvegen 1234 leilegheit H0301", "Þór", "Ω",
)  # fmt: skip
BODY = make_style()
STYLES = {
    "justified": ParagraphStyle(13.0, "justify", hang=0.7),
    "left": ParagraphStyle(13.0, hang=0.5),
    "indented": ParagraphStyle(13.0, "justify", first_indent=14.0, left_indent=6.0),
    "right": ParagraphStyle(13.0, "right", hyphenate=False),
    "tight": ParagraphStyle(13.0, "justify", word_space=WordSpace(0.7, 0.9, 1.3)),
    "even": ParagraphStyle(13.0, "center", balance=True),
}


@pytest.fixture(scope="module")
def cache(faces: Faces, hyphenator: Hyphenator) -> ParagraphCache:
    return ParagraphCache(faces, hyphenator, (LATO,))


def texts() -> dict[str, str]:
    words = TEXT.split(" ")
    middle, late = len(words) // 2, len(words) - 4
    return {
        "first": " ".join((blank(0), *words)),
        "last": " ".join((*words, f"{blank(0)}.")),
        "alone": blank(0),
        "greeting": f"Kjære {blank(0)}",
        "middle": " ".join((*words[:middle], f"({blank(0)}),", *words[middle:])),
        "late": " ".join((*words[:late], blank(0), *words[late:])),
        "two": " ".join((*words[:8], blank(0), *words[8:14], f"«{blank(1)}»", *words[14:])),
        "twice": " ".join((*words[:9], blank(1), *words[9:-9], blank(1), blank(0), *words[-9:])),
        "joined": " ".join((*words[:30], f"{blank(0)}s-{blank(1)}heimen", *words[30:])),
        "numbers": " ".join((*words[:6], "12", blank(1), "kr", *words[6:])),
        "lines": "\n".join((f"{blank(0)} {blank(1)}", "Fast vegen 3", f"{blank(1)} BERGEN", TEXT)),
        "tied": " ".join((*words[:12], f"kl.\u00a0{blank(0)}\u00a0{words[12]}", *words[13:])),
    }


def near(one: Run, other: Run) -> bool:
    places = zip((one.x, *one.xs), (other.x, *other.xs), strict=True)
    same = (one.glyphs, one.text, one.clusters, one.style, one.ys, one.y, one.link)
    return same == (
        other.glyphs, other.text, other.clusters, other.style, other.ys, other.y, other.link
    ) and all(abs(a - b) < 1e-6 for a, b in places)  # fmt: skip


def bare(line: Line) -> tuple[object, ...]:
    return line.hyphenated, line.last, line.break_char, line.overrun > 0, len(line.runs)


def assert_same(one: Paragraph, other: Paragraph) -> None:
    assert [bare(line) for line in one.lines] == [bare(line) for line in other.lines]
    assert one.missing == other.missing
    for line, its in zip(one.lines, other.lines, strict=True):
        assert all(map(near, line.runs, its.runs))
        assert (line.width, line.indent) == pytest.approx((its.width, its.indent))
        assert (line.ascent, line.descent) == (its.ascent, its.descent)


@pytest.mark.parametrize("place", texts())
@pytest.mark.parametrize("style", STYLES)
def test_any_value_is_set_as_if_it_had_always_stood_there(
    cache: ParagraphCache, style: str, place: str
) -> None:
    text, random = texts()[place], Random(f"{style} {place}")
    for width in (93.0, 160.0, 334.5):
        form = cache.open((Span(text, BODY),), STYLES[style], (width,))
        for _ in range(14):
            values = (random.choice(NAMES), random.choice(NAMES))
            filled = (Span(fill_blanks(text, values), BODY),)
            expected = cache.break_paragraph(filled, STYLES[style], (width,))
            assert_same(form.set(values), expected)


def test_blanks_in_spans_of_other_styles(cache: ParagraphCache) -> None:
    bold = replace(BODY, font=LATO)
    slant = replace(BODY, font=ITALIC)
    spans = (
        Span(f"{TEXT} Kjære ", BODY),
        Span(f"{blank(0)}", bold),
        Span(", og ", BODY),
        Span(f"vere {blank(1)}", slant, "https://a.no"),
        Span(f"sk i {blank(0)}. {TEXT}", BODY),
    )
    form = cache.open(spans, STYLES["justified"], (190.0,))
    for name in NAMES:
        values = (name, name[::-1])
        filled = tuple(replace(span, text=fill_blanks(span.text, values)) for span in spans)
        expected = cache.break_paragraph(filled, STYLES["justified"], (190.0,))
        assert_same(form.set(values), expected)


def test_lines_without_values_are_the_same_objects(cache: ParagraphCache) -> None:
    text = f"{TEXT} {blank(0)} {TEXT}"
    form = cache.open((Span(text, BODY),), STYLES["justified"], (200.0,))
    one, other = form.set(("Åse",)), form.set(("Eva",))
    shared = {id(line) for line in one.lines} & {id(line) for line in other.lines}
    assert len(shared) >= len(one.lines) - 3


def test_a_marker_and_what_no_font_has(cache: ParagraphCache) -> None:
    style = ParagraphStyle(13.0, left_indent=14.0, first_indent=-14.0)
    spans, marker = (Span(f"Til {blank(0)}", BODY),), (Span("•", BODY),)
    found = cache.open(spans, style, (200.0,), marker).set(("日本",))
    assert found.marker and [char for char, _ in found.missing] == ["日", "本"]
    assert found.missing[0][1] == GARAMOND
