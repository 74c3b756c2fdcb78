from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.paragraph import ParagraphCache, Widths, break_paragraph
from brochure_studio.typeset.runs import Line, Paragraph, Span
from brochure_studio.typeset.style import Align, ParagraphStyle
from tests.typeset.shipped import (
    GARAMOND,
    ITALIC,
    LATO,
    TEXT,
    Faces,
    line_texts,
    make_style,
    read_back,
)

BODY = make_style()
JUSTIFIED = ParagraphStyle(13.0, "justify")
LEFT = ParagraphStyle(13.0)
NARROW = 160.0


class Setter:
    """Sets text with the shipped faces, Lato helping out."""

    def __init__(self, faces: Faces, hyphenator: Hyphenator) -> None:
        self.faces = faces
        self.hyphenator = hyphenator

    def __call__(
        self,
        text: str | tuple[Span, ...],
        style: ParagraphStyle = LEFT,
        widths: Widths = (NARROW,),
        marker: tuple[Span, ...] = (),
    ) -> Paragraph:
        spans = (Span(text, BODY),) if isinstance(text, str) else text
        return break_paragraph(spans, style, widths, self.faces, self.hyphenator, (LATO,), marker)


@pytest.fixture(scope="module")
def typeset(faces: Faces, hyphenator: Hyphenator) -> Setter:
    return Setter(faces, hyphenator)


def right_edge(line: Line) -> float:
    last = line.runs[-1]
    return last.x + last.advance


def test_justified_lines_fill_the_measure_but_the_last(typeset: Setter) -> None:
    paragraph = typeset(TEXT, JUSTIFIED)
    for line in paragraph.lines[:-1]:
        assert line.width == pytest.approx(NARROW)
        assert right_edge(line) == pytest.approx(NARROW)
    last = paragraph.lines[-1]
    assert last.width < NARROW
    assert [line.last for line in paragraph.lines].count(True) == 1
    assert last.last


def test_spaces_keep_within_their_bounds(typeset: Setter, faces: Faces) -> None:
    space = faces(GARAMOND).shape(" ").advance * BODY.size
    for line in typeset(TEXT, JUSTIFIED, (240.0,)).lines[:-1]:
        run = line.runs[0]
        starts = [i for i, c in enumerate(run.clusters) if run.text[c] == " "]
        for i in starts:
            assert 0.79 <= (run.xs[i + 1] - run.xs[i]) / space <= 2.1


def test_a_hyphenated_line_ends_in_a_drawn_soft_hyphen(typeset: Setter, faces: Faces) -> None:
    paragraph = typeset(TEXT, JUSTIFIED)
    broken = [line for line in paragraph.lines if line.hyphenated]
    assert broken
    for line in broken:
        run = line.runs[-1]
        assert run.text.endswith("\u00ad")
        assert run.glyphs[-1] == faces(GARAMOND).glyph("\u2010")
        assert run.text[run.clusters[-1]] == "\u00ad"
        assert line.break_char == ""
        assert line.source[1] - line.source[0] == len(run.text) - 1


def test_without_hyphenation_only_spaces_break(typeset: Setter) -> None:
    paragraph = typeset(TEXT, replace(JUSTIFIED, hyphenate=False))
    assert not any(line.hyphenated for line in paragraph.lines)
    assert {line.break_char for line in paragraph.lines[:-1]} == {" "}


@pytest.mark.parametrize("align", ["left", "right", "center"])
def test_ragged_lines_keep_their_own_spaces(typeset: Setter, align: Align) -> None:
    paragraph = typeset(TEXT, ParagraphStyle(13.0, align))
    for line in paragraph.lines:
        assert line.width <= NARROW + 0.01
        room = NARROW - line.width
        left = {"left": 0.0, "right": room, "center": room / 2}[align]
        assert line.runs[0].x == pytest.approx(left)
        assert line.indent == pytest.approx(left)


def test_a_newline_ends_a_line_and_leaves_it_ragged(typeset: Setter) -> None:
    paragraph = typeset("Ope kvar dag\nfrå ti til fire\n\nVelkomen", JUSTIFIED)
    assert line_texts(paragraph) == ["Ope kvar dag", "frå ti til fire", "", "Velkomen"]
    assert [line.break_char for line in paragraph.lines] == ["\n", "\n", "\n", ""]
    assert [line.source for line in paragraph.lines] == [(0, 12), (13, 28), (29, 29), (30, 38)]
    assert all(line.width < NARROW / 2 for line in paragraph.lines)


def test_an_empty_paragraph_is_a_line_for_the_caret(typeset: Setter) -> None:
    [line] = typeset((Span("", BODY, source=7),)).lines
    assert (line.runs, line.source, line.width, line.last) == ((), (7, 7), 0.0, True)
    assert line.ascent == pytest.approx(10.07)
    assert typeset(()).lines == ()


def test_no_line_ends_at_a_no_break_space(typeset: Setter) -> None:
    text = "ord " * 9 + "kl.\u00a010.00 og 10\u202f000\u2009kr, e\u2011post " * 6
    for align in ("justify", "left"):
        paragraph = typeset(text, ParagraphStyle(13.0, align))  # type: ignore[arg-type]
        assert len(paragraph.lines) > 5
        for said in line_texts(paragraph):
            assert not said.endswith(("kl.", "10", "000", "e\u2011", "\u00a0"))


def test_a_number_keeps_its_groups_and_unit_together(typeset: Setter) -> None:
    for width in range(70, 130, 3):
        paragraph = typeset("Husleiga ligg i snitt på 7 500 kr i månaden", LEFT, (float(width),))
        assert any("7 500 kr" in said for said in line_texts(paragraph)), width


def test_a_soft_hyphen_breaks_where_it_stands_and_is_else_unseen(typeset: Setter) -> None:
    paragraph = typeset("Hardanger\u00adfjordkommunane ligg", LEFT, (75.0,))
    assert line_texts(paragraph)[0] == "Hardanger\u00ad"
    assert paragraph.lines[0].hyphenated
    assert read_back(paragraph) == "Hardanger\u00adfjordkommunane ligg"
    [line] = typeset("Hardanger\u00adfjord").lines
    assert len(line.runs[0].glyphs) < len("Hardangerfjord") + 1


def test_a_line_may_end_after_a_real_hyphen_without_another(typeset: Setter) -> None:
    paragraph = typeset("Hardanger-fjorden", replace(LEFT, hyphenate=False), (60.0,))
    assert line_texts(paragraph) == ["Hardanger-", "fjorden"]
    assert not paragraph.lines[0].hyphenated


def test_an_address_breaks_at_its_slashes_and_dots(typeset: Setter) -> None:
    text = "https://www.hardangerkommune.no/tilflytting/bustad"
    paragraph = typeset(text, LEFT, (110.0,))
    assert len(paragraph.lines) > 1
    assert "".join(line_texts(paragraph)) == text
    for line in line_texts(paragraph)[1:]:
        assert line[0] == "." or text[text.index(line) - 1] == "/"


def test_a_word_too_wide_sticks_out_and_says_so(typeset: Setter) -> None:
    paragraph = typeset("ei HARDANGERFJORDKOMMUNANE er", LEFT, (60.0,))
    assert line_texts(paragraph) == ["ei", "HARDANGERFJORDKOMMUNANE", "er"]
    wide = paragraph.lines[1]
    assert wide.overrun == pytest.approx(wide.width - 60.0)
    assert wide.overrun > 20
    assert paragraph.lines[0].overrun == 0


def test_a_word_of_a_thousand_parts_breaks_like_others(typeset: Setter) -> None:
    paragraph = typeset("fjord\u00ad" * 1000, JUSTIFIED)
    assert len(paragraph.lines) > 100
    assert all(line.hyphenated for line in paragraph.lines[:-1])
    assert all(NARROW - 25 < line.width <= NARROW + 1 for line in paragraph.lines[:-1])


def test_a_missing_character_is_named_once(typeset: Setter) -> None:
    paragraph = typeset("\U0001f600 epleblom \U0001f600")
    assert paragraph.missing == (("\U0001f600", GARAMOND),)
    assert all(0 not in run.glyphs for line in paragraph.lines for run in line.runs)


def test_each_span_is_a_run_with_its_link_and_source(typeset: Setter) -> None:
    spans = (
        Span("Les ", BODY, source=0),
        Span("heile lista", replace(BODY, font=ITALIC), "https://hardanger.no", 6),
        Span(" her.", BODY, source=40),
    )
    [line] = typeset(spans).lines
    assert [run.text for run in line.runs] == ["Les ", "heile lista", " her."]
    assert [run.source for run in line.runs] == [(0, 4), (6, 17), (40, 45)]
    assert [run.link for run in line.runs] == ["", "https://hardanger.no", ""]
    assert [run.style.font for run in line.runs] == [GARAMOND, ITALIC, GARAMOND]
    assert line.source == (0, 45)
    for before, after in zip(line.runs, line.runs[1:], strict=False):
        assert after.x == pytest.approx(before.x + before.advance)


def test_no_ligature_over_a_change_of_style(typeset: Setter) -> None:
    joined = typeset("fi").lines[0]
    parted = typeset((Span("f", BODY), Span("i", BODY, source=1))).lines[0]
    assert len(joined.runs[0].glyphs) == 1
    assert [len(run.glyphs) for run in parted.runs] == [1, 1]


def test_letters_of_two_spans_are_one_word_that_no_pattern_breaks(typeset: Setter) -> None:
    spans = (Span("Hardangerfj", BODY), Span("ordkommunane", BODY, source=11))
    paragraph = typeset(spans, LEFT, (70.0,))
    assert len(paragraph.lines) == 1
    assert paragraph.lines[0].overrun > 0


def test_raised_text_stands_above_the_baseline(typeset: Setter) -> None:
    spans = (Span("m", BODY), Span("2", make_style(size=6.0, rise=3.5), source=1))
    [line] = typeset(spans).lines
    assert [run.y for run in line.runs] == [0.0, -3.5]
    assert line.ascent == pytest.approx(10.07)
    assert typeset((Span("2", make_style(rise=3.5)),)).lines[0].ascent == pytest.approx(13.57)


def test_indents(typeset: Setter) -> None:
    style = ParagraphStyle(13.0, "justify", first_indent=10, left_indent=20, right_indent=15)
    lines = typeset(TEXT, style).lines
    assert [line.indent for line in lines[:3]] == [30, 20, 20]
    assert [line.runs[0].x for line in lines[:3]] == [30, 20, 20]
    assert {round(right_edge(line), 3) for line in lines[:-1]} == {NARROW - 15}


def test_widths_may_change_from_line_to_line(typeset: Setter) -> None:
    listed = typeset(TEXT, JUSTIFIED, (100.0, 140.0, NARROW))
    asked = typeset(TEXT, JUSTIFIED, lambda line: (100.0, 140.0, NARROW)[min(line, 2)])
    assert listed == asked
    assert [round(line.width, 3) for line in listed.lines[:4]] == [100, 140, NARROW, NARROW]


def test_the_width_of_a_line_after_a_newline_is_that_of_its_number(typeset: Setter) -> None:
    paragraph = typeset("Ope\n" + TEXT, JUSTIFIED, (60.0, 100.0, NARROW))
    assert [round(line.width) for line in paragraph.lines[1:4]] == [100, NARROW, NARROW]


def test_a_marker_stands_before_the_text(typeset: Setter) -> None:
    style = ParagraphStyle(13.0, left_indent=12, first_indent=-12)
    paragraph = typeset(TEXT, style, marker=(Span("•", BODY),))
    assert [run.text for run in paragraph.marker] == ["•"]
    assert paragraph.marker[0].x == 0
    assert {line.indent for line in paragraph.lines} == {12}
    assert read_back(paragraph) == TEXT


def test_a_wide_marker_pushes_the_text_of_its_line(typeset: Setter) -> None:
    style = ParagraphStyle(13.0, left_indent=12, first_indent=-12)
    paragraph = typeset(TEXT, style, marker=(Span("1234.", BODY),))
    run = paragraph.marker[0]
    assert paragraph.lines[0].indent == pytest.approx(run.x + run.advance + 3.0)
    assert paragraph.lines[1].indent == 12


def test_a_balanced_title_has_lines_of_like_length(typeset: Setter) -> None:
    text = "Flytt heim til Hardanger og finn din eigen hage"
    plain = typeset(text, replace(LEFT, hyphenate=False), (160.0,)).lines
    even = typeset(text, replace(LEFT, hyphenate=False, balance=True), (160.0,)).lines
    assert len(plain) == len(even) == 2
    assert abs(even[0].width - even[1].width) < 25 < abs(plain[0].width - plain[1].width)


def test_hanging_punctuation_leaves_the_measure(typeset: Setter) -> None:
    hung = typeset(TEXT, replace(JUSTIFIED, hang=1.0))
    edges = {"\u00ad": 1.5, ",": 1.0, ".": 1.0}
    seen = 0
    for line, said in zip(hung.lines[:-1], line_texts(hung), strict=False):
        over = right_edge(line) - NARROW
        if said[-1] in edges:
            assert over > edges[said[-1]]
            seen += 1
        else:
            assert over == pytest.approx(0)
    assert seen
    quoted = typeset("«" + TEXT, replace(JUSTIFIED, hang=1.0))
    assert quoted.lines[0].runs[0].x < 0
    assert quoted.lines[0].width == pytest.approx(NARROW)


def test_tracked_text_ends_at_the_edge(typeset: Setter) -> None:
    style = make_style(tracking=80.0)
    line = typeset((Span("HARDANGER", style),), ParagraphStyle(13.0, "right")).lines[0]
    run = line.runs[0]
    assert right_edge(line) == pytest.approx(NARROW)
    width = run.advance - run.xs[-1]
    assert width == pytest.approx(typeset("R").lines[0].width)


def test_the_tracking_after_the_last_letter_takes_no_room(typeset: Setter) -> None:
    spans = (Span("HARDANGER FJORD", make_style(tracking=200.0)),)
    [line] = typeset(spans, LEFT, (300.0,)).lines
    assert len(typeset(spans, LEFT, (line.width + 0.01,)).lines) == 1
    assert len(typeset(spans, LEFT, (line.width - 0.01,)).lines) == 2


def test_a_cache_gives_what_the_function_gives(
    typeset: Setter, faces: Faces, hyphenator: Hyphenator
) -> None:
    cache = ParagraphCache(faces, hyphenator, (LATO,), size=2)
    spans = (Span(TEXT, BODY),)
    first = cache.break_paragraph(spans, JUSTIFIED, (NARROW,))
    assert first == typeset(spans, JUSTIFIED)
    assert cache.break_paragraph((Span(TEXT, BODY),), JUSTIFIED, (NARROW,)) is first
    assert cache.break_paragraph(spans, JUSTIFIED, (NARROW + 1,)) is not first
    assert cache.break_paragraph(spans, LEFT, (NARROW,)) is not first
    assert cache.break_paragraph(spans, JUSTIFIED, (NARROW,)) is not first  # was pushed out


NASTY = st.text(
    alphabet=st.one_of(
        st.sampled_from(list("  aaeionrtskvæøåÆØÅfil-–/.,«»\n\t\u00a0\u00ad\u2009\u202f\u2003")),
        st.sampled_from(
            list("e\u0301\u030a\u200b\u200d\u2060\u202e\u2066\x00\r\ufeff\u05d0\u2011")
        ),
        st.characters(),
    ),
    max_size=120,
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(NASTY, min_size=1, max_size=3),
    st.sampled_from(["left", "justify", "center", "right"]),
    st.floats(5, 300),
    st.sampled_from([0.0, 1.0]),
    st.sampled_from([0, 3]),
    st.sampled_from(["none", "small-caps"]),
)
def test_whatever_is_typed_comes_back(
    typeset: Setter, texts: list[str], align: Align, width: float, hang: float, drop: int, case: str
) -> None:
    spans, at = [], 0
    for number, text in enumerate(texts):
        spans.append(Span(text, replace(BODY, case=case if number == 1 else "none"), source=at))
        at += len(text)
    style = ParagraphStyle(13.0, align, hang=hang, drop_cap_lines=drop)
    paragraph = typeset(tuple(spans), style, (width,))
    assert read_back(paragraph) == "".join(texts)
    for line in paragraph.lines:
        for run in line.runs:
            assert 0 not in run.glyphs
            assert len(run.glyphs) == len(run.xs) == len(run.clusters)
            assert len(run.ys) in {0, len(run.xs)}
            assert list(run.clusters) == sorted(run.clusters)
            assert all(0 <= c < len(run.text) for c in run.clusters)
        for before, after in zip(line.runs, line.runs[1:], strict=False):
            assert before.source[1] == after.source[0]
        assert line.overrun > 0 or line.width <= width + 0.02
