"""Files of other makers are read as well, and say what they are."""

from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from brochure_studio.readback.finished import Paint, Painted
from brochure_studio.readback.fonts import FontReader
from brochure_studio.readback.metadata import info_moment, read_xmp
from brochure_studio.readback.pictures import draw_pages
from brochure_studio.readback.reader import BrokenPdfError, read_pdf
from brochure_studio.values.geometry import Point, Rect


def stranger(folder: Path, content: bytes, **resources: object) -> Path:
    """Write a page that another program might have made."""
    pdf = Pdf.new()
    pdf.add_blank_page(page_size=(200, 100))
    page = pdf.pages[0].obj
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    font.FirstChar, font.Widths = 65, Array([600, 700, 800])
    page.Resources = Dictionary(Font=Dictionary(F1=font), **resources)
    page.Contents = Stream(pdf, content)
    pdf.save(folder / "stranger.pdf")
    return folder / "stranger.pdf"


def test_text_moves_as_the_operators_say(tmp_path: Path) -> None:
    content = b"""2 0 0 2 10 0 cm BT /F1 10 Tf 5 20 Td (A) Tj (B) Tj T* 12 TL (C) ' ET
    BT /F1 10 Tf 50 Tz 1 Tc 2 Ts 0 -3 TD [(A) -500 (B)] TJ T* (C) Tj ET"""
    first, second = read_pdf(stranger(tmp_path, content)).pages[0].runs
    assert first.glyphs == (65, 66, 67)
    # T* comes before TL is set, so only the quote goes down, by 12.
    assert first.origins == (Point(20, 40), Point(32, 40), Point(20, 16))
    assert first.size == 20
    # Half as wide: 6 wide, 1 between, 5 of the step; then TD's leading of 3 downwards.
    assert second.origins == (Point(10, -2), Point(22, -2), Point(10, -8))


def test_an_unembedded_font_is_known(tmp_path: Path) -> None:
    (font,) = read_pdf(stranger(tmp_path, b"BT /F1 9 Tf (A) Tj ET")).pages[0].fonts
    assert (font.name, font.embedded, font.readable) == ("Helvetica", False, False)


def test_colors_of_every_kind_are_seen(tmp_path: Path) -> None:
    spaces = Dictionary(
        Icc=Array([Name.ICCBased, Name.None_]),
        Few=Array([Name.Indexed, Name.DeviceRGB, 0, String("abc")]),
        Two=Array([Name.DeviceN, Array([Name.Cyan, Name.Gold]), Name.DeviceCMYK, Dictionary()]),
    )
    content = b"""/Icc cs 1 0 0 scn 0 0 9 9 re f /Few CS 0 SCN 0 0 m 9 9 l S
    /Two cs 1 .5 scn 0 0 9 9 re f 0.25 g 0 0 9 9 re f 0 0 0 1 K 3 w 0 0 m 9 9 l S"""
    painted = read_pdf(stranger(tmp_path, content, ColorSpace=spaces)).pages[0].painted
    assert painted == {
        Painted("fill", Paint("ICCBased", (1.0, 0.0, 0.0)), False),
        Painted("line", Paint("DeviceRGB", (0.0,)), False, 1.0),
        Painted("fill", Paint("DeviceN", (1.0, 0.5), ("Cyan", "Gold")), False),
        Painted("fill", Paint("DeviceGray", (0.25,)), False),
        Painted("line", Paint("DeviceCMYK", (0.0, 0.0, 0.0, 1.0)), False, 3.0),
    }


def test_pictures_in_forms_are_found_where_they_lie(tmp_path: Path) -> None:
    pdf = Pdf.new()
    pdf.add_blank_page(page_size=(200, 100))
    image = Stream(pdf, bytes(4), Subtype=Name.Image, Width=2, Height=2, BitsPerComponent=8)
    image.ColorSpace = Name.DeviceGray
    form = Stream(pdf, b"10 0 0 20 1 2 cm /I Do", Subtype=Name.Form, BBox=Array([0, 0, 50, 50]))
    form.Matrix = Array([2, 0, 0, 2, 5, 5])
    form.Resources = Dictionary(XObject=Dictionary(I=image))
    pdf.pages[0].obj.Resources = Dictionary(XObject=Dictionary(F=form))
    pdf.pages[0].obj.Contents = Stream(pdf, b"q /F Do Q")
    pdf.save(tmp_path / "a.pdf")
    (picture,) = read_pdf(tmp_path / "a.pdf").pages[0].pictures
    assert picture.placed == Rect(7, 9, 20, 40)
    assert picture.ppi == pytest.approx(3.6)


def test_a_form_in_itself_ends(tmp_path: Path) -> None:
    pdf = Pdf.new()
    pdf.add_blank_page(page_size=(200, 100))
    form = pdf.make_indirect(Stream(pdf, b"/F Do", Subtype=Name.Form, BBox=Array([0, 0, 9, 9])))
    form.Resources = Dictionary(XObject=Dictionary(F=form))
    pdf.pages[0].obj.Resources = Dictionary(XObject=Dictionary(F=form))
    pdf.pages[0].obj.Contents = Stream(pdf, b"/F Do")
    pdf.save(tmp_path / "a.pdf")
    assert any("without an end" in odd for odd in read_pdf(tmp_path / "a.pdf").pages[0].odd_objects)


@pytest.mark.parametrize(
    "content",
    [
        b"/None Do",
        b"BT /F1 Tf ET",
        b"/None gs",
        b"cm",
        b"1 0 cm",
        b"BT (A) Tj ET Q Q",
        b"BT /X 9 Tf ET",
    ],
)
def test_nonsense_is_told_and_not_a_crash(tmp_path: Path, content: bytes) -> None:
    file = stranger(tmp_path, content)
    try:
        assert read_pdf(file).pages[0].odd_objects
    except BrokenPdfError as error:
        assert str(error)


def unicode_of(mapping: bytes, code: int) -> str:
    """Return what a code reads as under a CMap's mappings."""
    pdf = Pdf.new()
    inner = Dictionary(Subtype=Name.CIDFontType2, W=Array([1, Array([500]), 2, 4, 250]))
    font = Dictionary(Subtype=Name.Type0, BaseFont=Name.X, DescendantFonts=Array([inner]))
    font.ToUnicode = Stream(pdf, mapping)
    reader = FontReader(font)
    assert [reader.width(c) for c in (1, 2, 4, 9)] == [500, 250, 250, 1000]
    return reader.text(code)


@pytest.mark.parametrize(
    ("mapping", "code", "text"),
    [
        (b"1 beginbfchar <0003> <00660066> endbfchar", 3, "ff"),
        (b"1 beginbfrange <0003><0005> <0061> endbfrange", 5, "c"),
        (b"1 beginbfrange\n<0003> <0004> [<0061> <0078>]\nendbfrange", 4, "x"),
        (b"1 beginbfchar <0003> <D83DDE00> endbfchar", 3, "\U0001f600"),
        (b"", 3, ""),
    ],
)
def test_text_of_codes(mapping: bytes, code: int, text: str) -> None:
    assert unicode_of(mapping, code) == text


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        ("D:20260314092653+05'30'", "2026-03-14T09:26:53+05:30"),
        ("D:20260314092653Z", "2026-03-14T09:26:53+00:00"),
        ("D:2026", None),
        ("yesterday", None),
    ],
)
def test_dates_of_info(said: str, iso: str | None) -> None:
    moment = info_moment(said)
    assert (moment.isoformat() if moment else None) == iso


@pytest.mark.parametrize("packet", [b"<a", b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", b""])
def test_a_bad_packet_says_nothing(packet: bytes) -> None:
    assert read_xmp(Stream(Pdf.new(), packet)) == {}


def test_pages_are_drawn_whole(tmp_path: Path) -> None:
    (page,) = draw_pages(stranger(tmp_path, b"1 0 0 rg 0 0 100 50 re f"), 36)
    assert (page.width, page.height, page.mode) == (100, 50, "rgb")
    assert len(page.data) == 100 * 50 * 3
    assert page.data[:3] == bytes((255, 255, 255))
    assert page.data[-100 * 3 : -100 * 3 + 3] == bytes((255, 0, 0))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none"):
        read_pdf(tmp_path / "none.pdf")


def test_warnings_of_the_reader_are_kept(tmp_path: Path) -> None:
    file = stranger(tmp_path, b"0 0 9 9 re f")
    file.write_bytes(file.read_bytes() + b"\nrubbish" * 300)
    with pikepdf.open(file):
        pass
    assert read_pdf(file).damage
