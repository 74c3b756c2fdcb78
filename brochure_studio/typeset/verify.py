"""A font file read to its last table, for whoever takes it into a library."""

from io import BytesIO

from brochure_studio.typeset.face import Face
from brochure_studio.typeset.tables import FaceError, say_key


def verify_face(face: Face) -> None:
    """Read every table and every outline of a face; a FaceError names the table that is broken.

    Layout reads only what it needs, so a fault elsewhere would show no sooner than in an export.
    This takes about a second a font.
    """
    from fontTools.pens.basePen import NullPen
    from fontTools.ttLib import TTFont

    tag = "directory"
    # fontTools raises whatever its parsers happen to meet: struct.error, KeyError, AssertionError.
    try:
        font = TTFont(BytesIO(face.data))
        for tag in font.keys():  # noqa: SIM118 - a TTFont is no dict
            table = font[tag]
            if hasattr(table, "ensureDecompiled"):  # tables of lookups are read when asked for
                table.ensureDecompiled(recurse=True)
        tag = "glyf"
        glyphs = font.getGlyphSet()
        for name in font.getGlyphOrder():
            glyphs[name].draw(NullPen())
    except Exception as error:
        what = f"the font file of {say_key(face.key)} is broken in its table {tag}"
        raise FaceError(f"{what} ({type(error).__name__})") from error
