"""What glyphs read as by themselves: by the face alone."""

from brochure_studio.typeset.own_texts import own_texts
from tests.render.pdf.stage import GARAMOND, LATO, Props


def test_a_glyph_reads_as_its_character_or_its_letters() -> None:
    face = Props().face(GARAMOND)
    own = own_texts(face)
    for said in ("A", "å", "7", "-", "ffi", "fl"):
        (glyph,) = face.shape(said).glyphs
        assert own[glyph] == said
    (old,) = face.shape("7", ("onum",)).glyphs
    assert own[old] == "7"


def test_no_glyph_reads_as_the_break_of_a_word_or_as_nothing() -> None:
    own = own_texts(Props().face(LATO))
    assert 0 not in own
    assert "\u00ad" not in own.values()
    assert all(own.values())
