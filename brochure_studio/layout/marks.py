"""Crop and fold marks in registration color, the page's name in the slug, and the watermark."""

from brochure_studio.layout.folds import fold_lines
from brochure_studio.layout.sheet import Sheet
from brochure_studio.scene.items import GlyphRun, Group, Item, Outline, Path, Role, Stroke
from brochure_studio.scene.page import Panel
from brochure_studio.typeset.face import Face
from brochure_studio.values.color import BLACK, REGISTRATION, Color
from brochure_studio.values.geometry import Point, Size, Transform
from brochure_studio.values.length import mm

LENGTH = mm(5)
# Marks stay clear of the bleed, and 3 mm of the trim, so that none is left after the cut.
CLEARANCE = mm(3)
_HAIRLINE = 0.25
_LABEL_SIZE = 6.0
_WATERMARK_SHARE = 0.72
_WATERMARK_OPACITY = 0.13


def draw_marks(
    trim: Size, sheet: Sheet, panels: tuple[Panel, ...], label: str, face: Face
) -> tuple[Item, ...]:
    """Return the marks of a page, each its own path, in one artifact group; none without marks."""
    if not sheet.marks:
        return ()
    out = max(sheet.bleed, CLEARANCE)
    marks: list[Item] = [_mark(*ends) for ends in _crop_ends(trim, out)]
    for x in fold_lines(panels):
        for start, end in ((-out, -out - LENGTH), (trim.height + out, trim.height + out + LENGTH)):
            marks.append(_mark(Point(x, start), Point(x, end), dash=(2.0, 1.5)))
    left, right = mm(2), trim.width - mm(2)
    baseline = -(out + mm(1.2))
    marks.append(set_label(face, label, Point(left, baseline), right - left))
    return (Group(tuple(marks), role=Role.ARTIFACT),)


def _crop_ends(trim: Size, out: float) -> list[tuple[Point, Point]]:
    ends: list[tuple[Point, Point]] = []
    for x in (0.0, trim.width):
        ends.append((Point(x, -out), Point(x, -out - LENGTH)))
        ends.append((Point(x, trim.height + out), Point(x, trim.height + out + LENGTH)))
    for y in (0.0, trim.height):
        ends.append((Point(-out, y), Point(-out - LENGTH, y)))
        ends.append((Point(trim.width + out, y), Point(trim.width + out + LENGTH, y)))
    return ends


def _mark(start: Point, end: Point, dash: tuple[float, ...] = ()) -> Path:
    line = Outline("ML", (start.x, start.y, end.x, end.y))
    return Path(line, stroke=Stroke(REGISTRATION, _HAIRLINE, dash))


def set_label(face: Face, text: str, at: Point, most: float) -> GlyphRun:
    """Return a small line of text in the slug, cut short where it is wider than `most`."""
    width = face.shape(text).advance * _LABEL_SIZE
    shown = text if width <= most else text[: int(len(text) * most / width)]
    return set_run(face, shown, _LABEL_SIZE, at, REGISTRATION)


def set_run(face: Face, text: str, size: float, at: Point, color: Color) -> GlyphRun:
    """Return one unbroken line of text that the program itself writes."""
    shaped = face.shape(text)
    xs, x = list[float](), 0.0
    for advance, offset in zip(shaped.advances, shaped.x_offsets, strict=True):
        xs.append((x + offset) * size)
        x += advance
    return GlyphRun(
        font=face.key,
        size=size,
        color=color,
        origin=at,
        glyphs=shaped.glyphs,
        xs=tuple(xs),
        text=text,
        clusters=shaped.clusters,
        advance=shaped.advance * size,
        ascent=face.ascent * size,
        descent=face.descent * size,
    )


def draw_watermark(trim: Size, text: str, face: Face) -> tuple[Item, ...]:
    """Return a word across the page, light enough to read through.

    It runs from the lower left to the upper right.
    """
    if not text:
        return ()
    diagonal = (trim.width**2 + trim.height**2) ** 0.5
    size = diagonal * _WATERMARK_SHARE / max(face.shape(text).advance, 1e-6)
    size = min(size, min(trim.width, trim.height) * 0.5)
    run = set_run(face, text, size, Point(0, 0), BLACK)
    cos, sin = trim.width / diagonal, -trim.height / diagonal
    # The middle of the word (half its width, half its capitals) comes to the middle of the page.
    mx, my = run.advance / 2, -face.cap_height * size / 2
    turn = Transform(
        cos,
        sin,
        -sin,
        cos,
        trim.width / 2 - (cos * mx - sin * my),
        trim.height / 2 - (sin * mx + cos * my),
    )
    return (Group((run,), role=Role.ARTIFACT, opacity=_WATERMARK_OPACITY, transform=turn),)
