"""An address in a box: one size, left aligned, smaller where it must be, whole or not at all."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from brochure_studio.layout.resources import Resources
from brochure_studio.layout.styles import style_paragraph
from brochure_studio.model.brand import Brand
from brochure_studio.scene.items import GlyphRun, Group, Role
from brochure_studio.typeset.face import Face, Shaped
from brochure_studio.values.color import Color
from brochure_studio.values.geometry import Point, Rect

# Sizes go down by tenths of a point, so that most addresses of a run have one of a few sizes.
_STEP = 10.0
# Lines closer than this run into each other, and machines no longer part them.
_LEAST_LEADING = 1.05
# This share of the wanted size is still read with ease.
_EASY = 0.85


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """How addresses are set: faces (the first that has all of a line), sizes in points, color.

    `leading` is the distance of lines as a share of the size.
    """

    faces: tuple[Face, ...]
    size: float
    least: float
    leading: float
    color: Color
    features: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoRoom:
    """An address that does not fit at the least size."""


@dataclass(frozen=True, slots=True)
class NoSign:
    """A character of an address that no font of the style has."""

    character: str


BlockFault = NoRoom | NoSign


def block_style(brand: Brand, id: str, resources: Resources) -> BlockStyle:
    """Return a paragraph style of the brand for blocks; TokenError or MissingError as it lacks."""
    styled = style_paragraph(brand, id, "", baseline=12.0)
    text = styled.text
    keys = (text.font, *styled.fallbacks)
    return BlockStyle(
        faces=tuple(resources.face(key) for key in keys),
        size=text.size,
        least=text.size * styled.least_scale(),
        leading=styled.paragraph.leading / text.size,
        color=text.color,
        # Letter by letter, as machines read it: no ligature of "ti" or "tt".
        features=(*text.features, "-liga"),
    )


@dataclass(frozen=True, slots=True)
class Block:
    """An address that is set, and the lines that stand in it."""

    group: Group
    lines: tuple[str, ...]


def set_closer(
    wordings: Iterable[tuple[str, ...]], box: Rect, style: BlockStyle, middle: bool = False
) -> Block | BlockFault:
    """Set the first of some wordings of an address that fits, each of fewer lines than the last.

    Of each, lines closer to each other are tried as well; letters go down to the least size only
    where no wording fits at a size that is read with ease. What is wrong with the first wording is
    what is told where none fits.
    """
    every = iter(wordings)
    first = next(every, ())
    group = set_block(first, box, style, middle)
    if isinstance(group, Group) and _size_of(group) >= style.size * _EASY:
        return Block(group, first)
    if isinstance(group, NoSign):
        return group
    worded = (first, *every)
    for least in (max(style.least, style.size * _EASY), style.least):
        for lines in worded:
            for leading in (style.leading, min(style.leading, _LEAST_LEADING)):
                tried = replace(style, least=least, leading=leading)
                made = set_block(lines, box, tried, middle)
                if isinstance(made, Group):
                    return Block(made, lines)
    return NoRoom()


def set_block(
    lines: Sequence[str], box: Rect, style: BlockStyle, middle: bool = False
) -> Group | BlockFault:
    """Set lines in a box, at its top or in the middle of its height; what is wrong where not.

    All lines have one size, the largest up to the style's at which they fit.
    """
    shaped: list[tuple[Face, Shaped, str]] = []
    widest = 0.0
    for line in lines:
        face = _face(style.faces, line)
        if isinstance(face, NoSign):
            return face
        one = face.shape(line, style.features)
        shaped.append((face, one, line))
        widest = max(widest, one.advance)
    size = _size(len(shaped), widest, box, style)
    if size is None:
        return NoRoom()
    face = style.faces[0]
    top = box.y
    if middle:
        # What is seen reaches from the first line's capitals to the last one's baseline.
        seen = (len(lines) - 1) * style.leading * size + face.cap_height * size
        top += (box.height - seen) / 2 - (face.ascent - face.cap_height) * size
    first = max(top, box.y) + face.ascent * size
    runs = [
        _run(one, first + number * style.leading * size, box.x, size, style.color)
        for number, one in enumerate(shaped)
    ]
    return Group(tuple(runs), role=Role.P, box=box)


def _size_of(group: Group) -> float:
    return min((run.size for run in group.items if isinstance(run, GlyphRun)), default=math.inf)


def _size(count: int, widest: float, box: Rect, style: BlockStyle) -> float | None:
    """Return the size at which so many lines fit, the widest of which is so many em wide.

    None where it is too small.
    """
    face = style.faces[0]
    high = (count - 1) * style.leading + face.ascent + face.descent
    most = min(style.size, box.height / high, box.width / max(widest, 1e-9))
    size = most if most == style.size else math.floor(most * _STEP + 1e-9) / _STEP
    return size if size >= style.least - 1e-9 else None


def _face(faces: tuple[Face, ...], line: str) -> Face | NoSign:
    for face in faces:
        if all(map(face.has, line)):
            return face
    return NoSign(next(char for char in line if not faces[0].has(char)))


def _run(
    line: tuple[Face, Shaped, str], baseline: float, left: float, size: float, color: Color
) -> GlyphRun:
    face, shaped, text = line
    xs, x = list[float](), 0.0
    for advance, offset in zip(shaped.advances, shaped.x_offsets, strict=True):
        xs.append((x + offset) * size)
        x += advance
    return GlyphRun(
        font=face.key,
        size=size,
        color=color,
        origin=Point(left, baseline),
        glyphs=shaped.glyphs,
        xs=tuple(xs),
        ys=tuple(-y * size for y in shaped.y_offsets) if any(shaped.y_offsets) else (),
        text=text,
        clusters=shaped.clusters,
        advance=shaped.advance * size,
        ascent=face.ascent * size,
        descent=face.descent * size,
    )
