"""The few tables of a TrueType font that layout needs, read strictly from bytes."""

import struct
from dataclasses import dataclass

from brochure_studio.values.font import FontKey

# OpenType spec, "otff": the tables without which no glyph can be found, placed or drawn.
_NEEDED = ("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "OS/2", "name", "post")
_RESTRICTED = 0x0002  # OpenType spec, OS/2 fsType bits 0-3: no embedding, in no way
_BITMAPS_ONLY = 0x0200  # OpenType spec, OS/2 fsType bit 9: outlines must not be embedded
_HEAD_MAGIC = 0x5F0F3CF5


class FaceError(ValueError):
    """A font that cannot be used; the message is one sentence that says why."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """A face's measures: heights in em, 0 where the font does not say them."""

    upem: int
    glyphs: int
    ascent: float
    descent: float
    line_gap: float
    cap_height: float
    x_height: float
    underline_position: float
    underline_thickness: float


def read_metrics(key: FontKey, data: bytes) -> Metrics:
    """Read a face's measures; a FaceError names what forbids its use (OpenType 1.9)."""
    try:
        tables = _directory(key, data)
        _refuse_kinds(key, data, tables)
        return _metrics(key, data, tables)
    except (struct.error, IndexError, KeyError, OverflowError, ZeroDivisionError) as error:
        raise FaceError(f"the font file of {say_key(key)} is broken ({error!r})") from error


def _directory(key: FontKey, data: bytes) -> dict[str, tuple[int, int]]:
    kind = data[:4]
    if kind in {b"OTTO", b"ttcf", b"wOFF", b"wOF2"}:
        told = {b"OTTO": "PostScript outlines (CFF)", b"ttcf": "a collection of fonts"}
        what = told.get(kind, "a web font")
        raise FaceError(f"the font file of {say_key(key)} is {what}; a static TrueType is needed")
    if kind not in {b"\0\1\0\0", b"true"}:
        raise FaceError(f"the font file of {say_key(key)} is no TrueType font")
    tables: dict[str, tuple[int, int]] = {}
    for number in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * number)
        if offset + length > len(data):
            raise FaceError(f"the font file of {say_key(key)} is cut short")
        tables[tag.decode("latin-1")] = (offset, length)
    return tables


def _refuse_kinds(key: FontKey, data: bytes, tables: dict[str, tuple[int, int]]) -> None:
    if "CFF " in tables or "CFF2" in tables:
        raise FaceError(
            f"{say_key(key)} has PostScript outlines (CFF); a static TrueType is needed"
        )
    if "fvar" in tables:
        raise FaceError(f"{say_key(key)} is a variable font; a static cut of it is needed")
    if missing := [tag for tag in _NEEDED if tag not in tables]:
        raise FaceError(f"the font file of {say_key(key)} lacks its table {missing[0]}")
    allowed = struct.unpack_from(">H", data, tables["OS/2"][0] + 8)[0]
    if allowed & 0xF == _RESTRICTED or allowed & _BITMAPS_ONLY:
        raise FaceError(
            f"the licence bits of {say_key(key)} (fsType {allowed}) forbid embedding it"
        )


def _metrics(key: FontKey, data: bytes, tables: dict[str, tuple[int, int]]) -> Metrics:
    head, hhea, os2 = tables["head"][0], tables["hhea"][0], tables["OS/2"][0]
    magic, upem = struct.unpack_from(">I2xH", data, head + 12)
    if magic != _HEAD_MAGIC or not 16 <= upem <= 16384:
        raise FaceError(f"the font file of {say_key(key)} is broken (its head table)")
    glyphs = struct.unpack_from(">H", data, tables["maxp"][0] + 4)[0]
    _check_glyphs(key, data, tables, glyphs)
    ascent, descent, gap = struct.unpack_from(">hhh", data, hhea + 4)
    x_height = cap_height = 0
    if struct.unpack_from(">H", data, os2)[0] >= 2 and tables["OS/2"][1] >= 90:
        x_height, cap_height = struct.unpack_from(">hh", data, os2 + 86)
    under, thick = struct.unpack_from(">hh", data, tables["post"][0] + 8)
    return Metrics(
        upem, glyphs, ascent / upem, abs(descent) / upem, max(gap, 0) / upem,
        max(cap_height, 0) / upem, max(x_height, 0) / upem,
        max(-under, 0) / upem or 0.1, max(thick, 0) / upem or 0.05,
    )  # fmt: skip


def _check_glyphs(
    key: FontKey, data: bytes, tables: dict[str, tuple[int, int]], glyphs: int
) -> None:
    """Refuse glyph and width tables that are too short for the number of glyphs they promise."""
    long = struct.unpack_from(">h", data, tables["head"][0] + 50)[0]
    loca, size = tables["loca"]
    last = struct.unpack_from(">I" if long else ">H", data, loca + glyphs * (4 if long else 2))[0]
    widths = struct.unpack_from(">H", data, tables["hhea"][0] + 34)[0]
    fits = (
        glyphs > 0
        and (glyphs + 1) * (4 if long else 2) <= size
        and last * (1 if long else 2) <= tables["glyf"][1]
        and 0 < widths <= glyphs
        and widths * 4 + (glyphs - widths) * 2 <= tables["hmtx"][1]
    )
    if not fits:
        raise FaceError(f"the font file of {say_key(key)} is broken (its glyph tables)")


def say_key(key: FontKey) -> str:
    """Return a cut's name as people say it."""
    return f"{key.family} {key.weight}{' italic' if key.italic else ''}"
