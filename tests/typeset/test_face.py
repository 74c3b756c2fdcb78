import pickle
import struct
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont, newTable
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure_studio.typeset.face import Face, FaceError
from brochure_studio.values.font import FontKey
from tests.typeset.shipped import FONTS, GARAMOND, LATO

DATA = (FONTS / "EBGaramond-Regular.ttf").read_bytes()
SMALL = FontKey("Small", 700, True)


def table(data: bytes, tag: bytes) -> int:
    """Return where a table starts."""
    for number in range(struct.unpack_from(">H", data, 4)[0]):
        name, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + 16 * number)
        if name == tag:
            return int(offset)
    raise KeyError(tag)


def changed(at: int, new: bytes) -> bytes:
    return DATA[:at] + new + DATA[at + len(new) :]


def test_measures_are_those_of_the_file(garamond: Face, lato: Face) -> None:
    assert garamond.upem == 1000
    assert (garamond.ascent, garamond.descent, garamond.line_gap) == (1.007, 0.298, 0.0)
    assert (garamond.cap_height, garamond.x_height) == (0.65, 0.4)
    assert lato.upem == 2000
    assert lato.cap_height == pytest.approx(1433 / 2000)
    assert lato.underline_position > lato.underline_thickness > 0
    assert (lato.key, garamond.key) == (LATO, GARAMOND)


def test_heights_are_measured_where_the_file_does_not_say() -> None:
    face = Face(GARAMOND, changed(table(DATA, b"OS/2") + 86, b"\0\0\0\0"))
    assert face.cap_height == pytest.approx(0.65, abs=0.01)
    assert face.x_height == pytest.approx(0.4, abs=0.02)


def test_a_face_knows_its_characters(garamond: Face) -> None:
    assert all(garamond.has(c) for c in "æøåÆØÅéđŁč«»–—…")
    assert not garamond.has("\U0001f600")
    assert not garamond.has("\u4e00")
    assert garamond.glyph("\u4e00") == 0


def test_shaping_kerns(garamond: Face) -> None:
    shaped = garamond.shape("AVATAR")
    assert shaped.advance < sum(garamond.glyph_width(g) for g in shaped.glyphs) - 0.1
    assert shaped.advance == pytest.approx(sum(shaped.advances))


def test_shaping_joins_letters_unless_told_not_to(garamond: Face) -> None:
    joined = garamond.shape("fin")
    assert (len(joined.glyphs), joined.clusters) == (2, (0, 2))
    assert garamond.shape("fin", ("-liga",)).clusters == (0, 1, 2)


def test_features_choose_figures_and_small_capitals(garamond: Face) -> None:
    assert {"smcp", "onum", "tnum"} <= garamond.substitutions
    plain, old = garamond.shape("1905"), garamond.shape("1905", ("onum",))
    assert not set(plain.glyphs) & set(old.glyphs)
    table_figures = garamond.shape("1905", ("tnum",))
    assert len(set(table_figures.advances)) == 1
    assert garamond.shape("a", ("smcp",)).glyphs != garamond.shape("a").glyphs


def test_decomposed_letters_become_the_composed_glyph(garamond: Face) -> None:
    shaped = garamond.shape("ae\u0301x")
    assert shaped.glyphs[1] == garamond.glyph("\u00e9")
    assert shaped.clusters == (0, 1, 3)


def test_clusters_never_go_back(garamond: Face) -> None:
    clusters = garamond.shape("ffi\u05d0\u05d1 \u202eabc\u200dfl").clusters
    assert list(clusters) == sorted(clusters)


def test_shaping_is_remembered(garamond: Face) -> None:
    assert garamond.shape("fjord") is garamond.shape("fjord")
    assert garamond.shape("fjord", ("smcp",)) is not garamond.shape("fjord")


def test_a_face_travels_to_a_worker(garamond: Face) -> None:
    again = pickle.loads(pickle.dumps(garamond))
    assert again.shape("fjord") == garamond.shape("fjord")


def saved(font: TTFont) -> bytes:
    file = BytesIO()
    font.save(file)
    return file.getvalue()


def test_a_variable_font_is_refused() -> None:
    font = TTFont(BytesIO(DATA), lazy=True)
    font["fvar"] = newTable("fvar")
    font["fvar"].axes, font["fvar"].instances = [], []
    with pytest.raises(FaceError, match="EB Garamond 400 is a variable font"):
        Face(GARAMOND, saved(font))


@pytest.mark.parametrize("bits", [0x0002, 0x0200])
def test_a_font_that_must_not_be_embedded_is_refused(bits: int) -> None:
    data = changed(table(DATA, b"OS/2") + 8, struct.pack(">H", bits))
    with pytest.raises(FaceError, match=f"Small 700 italic .fsType {bits}. forbid"):
        Face(SMALL, data)


@pytest.mark.parametrize("bits", [0x0000, 0x0004, 0x0008, 0x0100])
def test_a_font_that_may_be_embedded_is_taken(bits: int) -> None:
    assert Face(SMALL, changed(table(DATA, b"OS/2") + 8, struct.pack(">H", bits))).upem == 1000


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"OTTO" + DATA[4:], "PostScript outlines"),
        (b"ttcf" + DATA[4:], "a collection of fonts"),
        (b"wOF2" + DATA[4:], "a web font"),
        (b"", "no TrueType font"),
        (b"GIF89a", "no TrueType font"),
        (DATA[:4], "broken"),
        (DATA[:9], "broken"),
        (DATA[: len(DATA) // 2], "cut short"),
        (DATA.replace(b"glyf", b"gliv", 1), "lacks its table glyf"),
        (changed(table(DATA, b"head") + 12, b"\0\0\0\0"), "head table"),
        (changed(table(DATA, b"head") + 18, b"\0\0"), "head table"),
        (changed(table(DATA, b"cmap") + 2, b"\0\0"), "maps no characters"),
        (changed(table(DATA, b"maxp") + 4, b"\xff\xff"), "glyph tables"),
        (changed(table(DATA, b"hhea") + 34, b"\xff\xff"), "glyph tables"),
    ],
)
def test_a_broken_font_is_refused_in_a_sentence(data: bytes, what: str) -> None:
    with pytest.raises(FaceError, match=what):
        Face(SMALL, data)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 700), st.binary(min_size=1, max_size=8))
def test_no_other_error_escapes(at: int, noise: bytes) -> None:
    """Noise in the table directory and the first tables is refused or leaves a face that shapes."""
    try:
        face = Face(SMALL, changed(at, noise))
        face.shape("Hardanger fjord")
        assert face.cap_height >= 0
    except FaceError:
        pass


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
def test_no_other_error_escapes_from_rubbish(rubbish: bytes) -> None:
    with pytest.raises(FaceError):
        Face(SMALL, b"\0\1\0\0" + rubbish)


@pytest.mark.parametrize("features", [(), ("onum",), ("pnum",), ("frac",), ("-kern",)])
@pytest.mark.parametrize("name", ["lato", "garamond"])
def test_numbers_come_out_as_the_shaper_has_them(
    name: str, features: tuple[str, ...], request: pytest.FixtureRequest
) -> None:
    face: Face = request.getfixturevalue(name)
    for text in ("7", "11", "2019", "1178", "5600", "0047111"):
        # With what leaves no glyph it is no plain number, and goes the shaper's way.
        assert face.shape(text, features, "nn") == face.shape(f"{text}\u2060", features, "nn")


def test_digits_that_are_kerned_do_not_stand_by_themselves(lato: Face) -> None:
    pairs = [f"{number:02}" for number in range(100)]
    for features, is_kerned in ((("pnum",), True), ((), False)):
        slips = [
            lato.shape(pair, features).advance
            - sum(lato.shape(one, features).advance for one in pair)
            for pair in pairs
        ]
        assert any(abs(slip) > 0.001 for slip in slips) is is_kerned
