import pytest

from brochure_studio.typeset.face import Face
from brochure_studio.typeset.setting import Setting, Shaper
from tests.typeset.shipped import GARAMOND, LATO, Faces, make_style

NO_BREAK_HYPHEN, SOFT, NARROW, WORD_JOINER = "\u2011", "\u00ad", "\u202f", "\u2060"


@pytest.fixture
def in_lato(faces: Faces) -> Shaper:
    return Shaper(make_style(LATO), faces, ())


@pytest.fixture
def in_garamond(faces: Faces) -> Shaper:
    return Shaper(make_style(GARAMOND), faces, ())


def glyphs(setting: Setting) -> list[int]:
    return [g for stretch in setting.stretches for g in stretch.glyphs]


def clusters(setting: Setting) -> list[int]:
    return [c for stretch in setting.stretches for c in stretch.clusters]


def test_a_hyphen_that_does_not_break_is_drawn_where_the_face_lacks_it(
    in_lato: Shaper, lato: Face
) -> None:
    assert not lato.has(NO_BREAK_HYPHEN)
    setting = in_lato.shape(f"e{NO_BREAK_HYPHEN}post")
    assert glyphs(setting)[1] == lato.glyph("\u2010")
    assert setting.text == f"e{NO_BREAK_HYPHEN}post"
    assert setting.missing == ()


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "\u200a", "\u2007", "\u2003"])
@pytest.mark.parametrize("font", [GARAMOND, LATO])
def test_every_space_has_a_width_and_no_box(faces: Faces, font: object, space: str) -> None:
    shaper = Shaper(make_style(font), faces, ())  # type: ignore[arg-type]
    setting = shaper.shape(f"10{space}000")
    without = shaper.shape("10").width + shaper.shape("000").width
    assert 0.05 < setting.width - without <= 10.1
    assert 0 not in glyphs(setting)
    assert (setting.text, setting.missing) == (f"10{space}000", ())


def test_a_narrow_space_is_narrower_than_a_space(in_garamond: Shaper, garamond: Face) -> None:
    assert not garamond.has(NARROW)
    assert 0 < in_garamond.shape(NARROW).width < in_garamond.shape(" ").width


@pytest.mark.parametrize(
    "char",
    ["\u00ad", "\u2060", "\u200b", "\u200d", "\u200c", "\ufeff", "\u202e", "\u2066", "\x00", "\x1b",
     "\ud800"],
)  # fmt: skip
def test_what_is_never_drawn_has_no_width_and_stays_in_the_text(
    in_lato: Shaper, in_garamond: Shaper, char: str
) -> None:
    for shaper in (in_lato, in_garamond):
        setting = shaper.shape(f"ma{char}mo")
        apart = shaper.shape("ma").width + shaper.shape("mo").width
        assert setting.width == pytest.approx(apart, abs=0.3)
        assert len(glyphs(setting)) == 4
        assert clusters(setting) == [0, 1, 3, 4]
        assert (setting.text, setting.missing) == (f"ma{char}mo", ())


def test_a_joiner_forbids_the_ligature(in_garamond: Shaper) -> None:
    assert len(glyphs(in_garamond.shape("fin"))) == 2
    assert len(glyphs(in_garamond.shape("f\u200cin"))) == 3


def test_tracking_opens_the_letters_and_their_ligatures(faces: Faces) -> None:
    plain = Shaper(make_style(features=("-liga",)), faces, ()).shape("fjord")
    wide = Shaper(make_style(tracking=100.0), faces, ()).shape("fjord")
    assert len(glyphs(wide)) == 5
    assert wide.width == pytest.approx(plain.width + 5 * 1.0)
    assert len(glyphs(Shaper(make_style(tracking=100.0), faces, ()).shape("fin"))) == 3


def test_the_hyphen_of_a_broken_word_is_a_drawn_soft_hyphen(
    in_garamond: Shaper, garamond: Face
) -> None:
    setting = in_garamond.shape("fjor", hyphen=True)
    assert setting.text == f"fjor{SOFT}"
    assert glyphs(setting)[-1] == garamond.glyph("\u2010")
    assert clusters(setting)[-1] == 4
    assert in_garamond.shape(f"fjor{SOFT}", hyphen=True) == setting


def test_another_face_helps_with_what_the_own_lacks(faces: Faces, lato: Face) -> None:
    lacks = faces(GARAMOND)
    char = next(c for c in map(chr, range(0x2000, 0x3000)) if lato.has(c) and not lacks.has(c))
    setting = Shaper(make_style(GARAMOND), faces, (LATO,)).shape(f"ab{char}cd")
    assert [s.ink.style.font for s in setting.stretches] == [GARAMOND, LATO, GARAMOND]
    assert setting.stretches[1].glyphs == (lato.glyph(char),)
    assert clusters(setting) == [0, 1, 2, 3, 4]
    assert setting.missing == ()


def test_a_character_that_no_face_has_leaves_a_gap_and_is_named(in_garamond: Shaper) -> None:
    setting = in_garamond.shape("a\U0001f600b")
    assert setting.missing == ("\U0001f600",)
    assert setting.text == "a\U0001f600b"
    assert len(glyphs(setting)) == 2
    assert 0 not in glyphs(setting)
    bare = in_garamond.shape("a").width + in_garamond.shape("b").width
    assert setting.width == pytest.approx(bare + 2.5)


def test_a_mark_follows_its_letter_to_the_face_that_has_both(faces: Faces) -> None:
    setting = Shaper(make_style(GARAMOND), faces, (LATO,)).shape("cafe\u0301")
    assert len(setting.stretches) == 1
    assert setting.stretches[0].glyphs[-1] == faces(GARAMOND).glyph("\u00e9")


def test_capitals_by_style(faces: Faces, garamond: Face) -> None:
    setting = Shaper(make_style(case="upper"), faces, ()).shape("Stra\u00dfe på")
    assert setting.text == "STRA\u1e9eE PÅ"
    assert glyphs(setting)[0] == garamond.glyph("S")


def test_drawn_small_capitals_where_the_face_has_them(faces: Faces, garamond: Face) -> None:
    setting = Shaper(make_style(case="small-caps"), faces, ()).shape("Odda")
    assert setting.text == "Odda"
    assert len(setting.stretches) == 1
    assert setting.stretches[0].ink.style.size == 10.0
    assert tuple(glyphs(setting)) == garamond.shape("Odda", ("smcp",)).glyphs


def test_scaled_capitals_where_it_has_none(faces: Faces, lato: Face) -> None:
    setting = Shaper(make_style(LATO, case="small-caps"), faces, ()).shape("Odda5")
    assert setting.text == "ODDA5"
    assert [s.ink.style.size for s in setting.stretches] == [10.0, 8.0, 10.0]
    assert setting.stretches[1].glyphs == lato.shape("DDA").glyphs


def test_what_may_hang(in_garamond: Shaper, garamond: Face) -> None:
    dot = garamond.glyph_width(garamond.glyph(".")) * 10
    assert in_garamond.shape("ord.").trail == pytest.approx(0.7 * dot)
    assert in_garamond.shape("«ord").lead > 0
    assert in_garamond.shape("ord").trail == in_garamond.shape("ord").lead == 0
    assert in_garamond.shape("ord", hyphen=True).trail > 0
