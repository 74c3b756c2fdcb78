"""A face made ready to travel inside a PDF: cut down to its used glyphs, and described."""

import struct
from collections.abc import Iterable
from dataclasses import dataclass

import uharfbuzz as hb

from brochure_studio.typeset.face import Face

# A PDF addresses the glyphs by number: the tables that find, vary and place them stay at home.
_NOT_EMBEDDED = ("GDEF", "GPOS", "GSUB", "OS/2", "cmap", "gasp", "kern", "meta", "name", "post")
_POSTSCRIPT_NAME = 6


@dataclass(frozen=True, slots=True)
class FaceDescription:
    """What a PDF font descriptor says (ISO 32000-1, 9.8.1); lengths in 1/1000 em, angle in degrees.

    `stem` is the usual estimate from the weight, since TrueType does not say it.
    """

    name: str
    box: tuple[int, int, int, int]
    italic_angle: float
    ascent: int
    descent: int
    cap_height: int
    stem: int


def subset_face(face: Face, glyphs: Iterable[int]) -> bytes:
    """Return a TrueType font with only `glyphs` and .notdef drawn; glyph numbers stay as they are.

    Hinting is left out: no press uses it, and screens of today draw without.
    """
    plan = hb.SubsetInput()
    plan.glyph_set.update(sorted(set(glyphs) | {0}))
    plan.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    plan.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii")) for tag in _NOT_EMBEDDED)
    return bytes(hb.subset(hb.Face(hb.Blob(face.data)), plan).blob.data)


def describe_face(face: Face) -> FaceDescription:
    """Read what a font descriptor needs from the face's tables `head`, `post` and `OS/2`."""
    tables = hb.Face(hb.Blob(face.data))
    per_mille = 1000 / face.upem
    box = struct.unpack_from(">4h", tables.reference_table("head").data, 36)
    angle = struct.unpack_from(">i", tables.reference_table("post").data, 4)[0] / 65536
    weight = struct.unpack_from(">H", tables.reference_table("OS/2").data, 4)[0]
    left, bottom, right, top = (round(v * per_mille) for v in box)
    return FaceDescription(
        name=_plain_name(tables.get_name(_POSTSCRIPT_NAME) or face.key.family),
        box=(left, bottom, right, top),
        italic_angle=angle,
        ascent=round(face.ascent * 1000),
        descent=-round(face.descent * 1000),
        cap_height=round(face.cap_height * 1000),
        stem=50 + int((weight / 65) ** 2),
    )


def _plain_name(name: str) -> str:
    """Keep what a PostScript name may hold: ASCII letters, digits and the hyphen."""
    kept = "".join(c for c in name if c.isascii() and (c.isalnum() or c == "-"))
    return kept or "Font"
