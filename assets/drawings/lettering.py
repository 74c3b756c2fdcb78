"""Words as outlines: shaped with HarfBuzz from the fonts beside, so logos need no font."""

from dataclasses import dataclass
from pathlib import Path as File

import uharfbuzz as hb
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from pathops import Path

FONTS = File(__file__).parent.parent / "fonts"


@dataclass(frozen=True, slots=True)
class Word:
    """Hold an outlined word: its path with the baseline at y = 0, and its advance."""

    path: Path
    width: float


def outline(text: str, face: str, size: float, spacing: float = 0.0, **features: bool) -> Word:
    """Outline a text in a face (file name without `.ttf`); size and spacing in drawing units."""
    file = FONTS / f"{face}.ttf"
    font = TTFont(file)
    glyphs, scale = font.getGlyphSet(), size / font["head"].unitsPerEm
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(hb.Font(hb.Face(hb.Blob.from_file_path(str(file)))), buffer, dict(features))
    path, x = Path(), 0.0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        shift = (scale, 0, 0, -scale, x + position.x_offset * scale, -position.y_offset * scale)
        name = font.getGlyphName(info.codepoint)
        glyphs[name].draw(TransformPen(path.getPen(glyphSet=glyphs), shift))
        x += position.x_advance * scale + spacing
    path.simplify(fix_winding=True)
    return Word(path, x - spacing)
