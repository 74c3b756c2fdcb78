"""One page of a letter as operators, from the items that lie over its static page."""

from dataclasses import replace
from typing import assert_never

from brochure_studio.render.pdf.content import Content, say
from brochure_studio.render.pdf.inks import Overprint, line_overprint
from brochure_studio.render.pdf.letters.leaves import find_leaves, is_see_through
from brochure_studio.render.pdf.letters.needs import OVERPRINTS, Blend, part_name
from brochure_studio.render.pdf.letters.typecase import RunStyle, Typecase
from brochure_studio.render.pdf.pictures import find_part
from brochure_studio.scene.items import GlyphRun, Gradient, Group, Item, Outline, Path, Picture
from brochure_studio.values.geometry import Rect

_OVERPRINTS = {how: f"/{said} gs\n".encode("ascii") for how, said in OVERPRINTS.items()}


class PagePen:
    """Draws one page; its numbers go up from the media's lower left corner, as PDF's own do.

    Text objects stay open from line to line, so that each line only says how far it is from the
    one before; what is neither text nor color closes them.
    """

    def __init__(self, typecase: Typecase, media: Rect) -> None:
        self._typecase = typecase
        self._left, self._bottom = -media.x, media.bottom
        self.out: list[bytes] = []
        self._style: RunStyle | None = None
        self._font = self._fill = b""
        self._overprint: Overprint = "none"
        self._in_text = False
        self._x = self._y = 0.0
        self.transparent = False

    def show(self, style: RunStyle, shown: bytes, x: float, y: float) -> None:
        """Show the operators of a run at a place, in points from the trim's corner, y down."""
        add = self.out.append
        if not self._in_text:
            add(b"BT\n")
            self._in_text, self._x, self._y = True, 0.0, 0.0
        if style is not self._style:
            self._set_style(style)
        # Zero is added so that there is no -0.
        across = round(x + self._left - self._x, 3) + 0.0
        up = round(self._bottom - y - self._y, 3) + 0.0
        self._x += across
        self._y += up
        add(b"%.7g %.7g Td\n" % (across, up))
        add(shown)

    def clip(self, outline: Outline) -> None:
        """Let nothing of the page's own show outside an outline."""
        self._end_text()
        self._trace(outline, 0.0, 0.0)
        self.out.append(b"W n\n")

    def place_form(self, name: str, dx: float = 0.0, dy: float = 0.0) -> None:
        """Draw a form, moved right and down."""
        self._end_text()
        # A form starts with what holds around it, and sets only what differs from a fresh page.
        self._lay("none")
        across, up = round(dx, 3), round(-dy, 3)
        if across or up:
            self.out.append(b"q 1 0 0 1 %.7g %.7g cm /%b Do Q\n" % (across, up, name.encode()))
        else:
            self.out.append(b"/%b Do\n" % name.encode())

    def place_text(self, name: str, x: float, y: float) -> None:
        """Draw a form of text whose first run begins at a place, in points as `show` has it."""
        self._end_text()
        self._lay("none")
        across, up = round(x + self._left, 3) + 0.0, round(self._bottom - y, 3) + 0.0
        self.out.append(b"q 1 0 0 1 %.7g %.7g cm /%b Do Q\n" % (across, up, name.encode()))

    def draw(self, item: Item, dx: float = 0.0, dy: float = 0.0) -> None:
        """Draw an item, moved right and down."""
        if isinstance(item, GlyphRun):
            if item.glyphs:
                style, at = self._typecase.style(item), item.origin
                self.show(style, style.setter.show(item), at.x + dx, at.y + dy)
            return
        self._end_text()
        match item:
            case Path():
                self._draw_path(item, dx, dy)
            case Picture():
                self._draw_picture(item, dx, dy)
            case Group():
                self._draw_group(item, dx, dy)
            case _:
                assert_never(item)

    def finish(self) -> bytes:
        """Return the page's content."""
        self._end_text()
        return b"".join(self.out)

    def _set_style(self, style: RunStyle) -> None:
        self._lay(style.overprint)
        self._style = style
        if style.spot is not None:
            self._typecase.parts.add(style.spot)
        if style.fill != self._fill:
            self._fill = style.fill
            self.out.append(style.fill)
        if style.font != self._font:
            self._font = style.font
            self.out.append(style.font)

    def _lay(self, how: Overprint) -> None:
        if how != self._overprint:
            self._overprint = how
            self._style = None
            self.out.append(_OVERPRINTS[how])

    def _end_text(self) -> None:
        if self._in_text:
            self.out.append(b"ET\n")
            self._in_text = False

    def _paint(self, color: bytes) -> None:
        if color != self._fill:
            self._fill = color
            self._style = None
            self.out.append(color)

    def _draw_path(self, path: Path, dx: float, dy: float) -> None:
        if isinstance(path.fill, Gradient):
            self._draw_shading(path, path.fill, dx, dy)
            path = replace(path, fill=None)
        if path.fill is None and path.stroke is None:
            return
        case = self._typecase
        colors, stroke = case.colors, path.stroke
        self._lay(line_overprint(stroke.color, stroke.width, colors.mode) if stroke else "none")
        if stroke is not None:
            self.out.append(colors.stroke(stroke, case.parts))
        if path.fill is not None and not isinstance(path.fill, Gradient):
            self._paint(colors.fill(path.fill, case.parts))
        self._trace(path.outline, dx, dy)
        self.out.append(_paint_operator(path))

    def _trace(self, outline: Outline, dx: float, dy: float) -> None:
        across, down = self._left + dx, self._bottom - dy
        coords = list(outline.coords)
        coords[0::2] = [x + across for x in coords[0::2]]
        coords[1::2] = [down - y for y in coords[1::2]]
        content = Content()
        content.trace(Outline(outline.ops, tuple(coords)))
        self.out.append(content.data())

    def _draw_picture(self, picture: Picture, dx: float, dy: float) -> None:
        home = _at_home(picture)
        showing = find_part(home)
        if showing is None:
            return
        part, window = showing
        across, down = picture.placed.x + self._left + dx, picture.placed.y + dy
        placed = part.placed.move(across, down)
        self._typecase.parts.add(home)
        self._lay("none")
        self.out.append(b"q\n")
        if not window.covers(part.placed):
            shown = window.move(across, down)
            corner = say(shown.x, self._bottom - shown.bottom, shown.width, shown.height)
            self.out.append(f"{corner} re W n\n".encode("ascii"))
        place = say(placed.width, 0, 0, placed.height, placed.x, self._bottom - placed.bottom)
        self.out.append(f"{place} cm /{part_name(home)} Do\nQ\n".encode("ascii"))
        # Whether it covers all that is behind it is only known when it is made for the file.
        self.transparent = True

    def _draw_shading(self, path: Path, gradient: Gradient, dx: float, dy: float) -> None:
        self._typecase.parts.add(gradient)
        self._lay("none")
        self.out.append(b"q\n")
        self._turn(dx, dy)
        inner = Content()
        inner.trace(path.outline)
        self.out.append(inner.data())
        self.out.append(b"W* n\n" if path.even_odd else b"W n\n")
        self.out.append(f"/{part_name(gradient)} sh\nQ\n".encode("ascii"))

    def _draw_group(self, group: Group, dx: float, dy: float) -> None:
        """Draw what is clipped, turned or see-through, in the scene's own direction: y down."""
        self._lay("none")
        self.out.append(b"q\n")
        self._turn(dx, dy)
        content = Content()
        if group.transform is not None:
            content.transform(group.transform)
        if group.clip is not None:
            content.clip(group.clip)
        self.out.append(content.data())
        if is_see_through(group):
            blend = Blend(group.opacity, group.multiply)
            self._typecase.parts.add(blend)
            self.transparent = True
            self.out.append(f"/{part_name(blend)} gs\n".encode("ascii"))
        self._draw_inside(group)
        self.out.append(b"Q\n")

    def _draw_inside(self, group: Group) -> None:
        # What lies inside is drawn as on a sheet whose upper left corner is the group's own.
        inner = PagePen(self._typecase, Rect(0, 0, 0, 0))
        self.out.append(b"1 0 0 -1 0 0 cm\n")
        for leaf in find_leaves(group.items):
            inner.draw(leaf.item, leaf.dx, leaf.dy)
        self.out.append(inner.finish())
        self.transparent = self.transparent or inner.transparent

    def _turn(self, dx: float, dy: float) -> None:
        place = say(self._left + dx, self._bottom - dy)
        self.out.append(f"1 0 0 -1 {place} cm\n".encode("ascii"))


def _at_home(picture: Picture) -> Picture:
    """Return a picture as it is wherever it stands, so that a signature is written once."""
    placed, window = picture.placed, picture.window
    edges = (window.x - placed.x, window.y - placed.y, window.width, window.height)
    size = round(placed.width, 4), round(placed.height, 4)
    return replace(
        picture, placed=Rect(0, 0, *size), window=Rect(*(round(edge, 4) for edge in edges))
    )


def _paint_operator(path: Path) -> bytes:
    if path.fill is None or isinstance(path.fill, Gradient):
        return b"S\n"
    return (b"B" if path.stroke else b"f") + (b"*\n" if path.even_odd else b"\n")
