"""The marks over the pages: outlines and tags of slots, too long texts, caret and selection."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from brochure_studio.model.locks import keeper
from brochure_studio.ui.canvas import overlays, picture_marks
from brochure_studio.ui.canvas.crop_tool import CropTool
from brochure_studio.ui.canvas.page_desk import PageDesk
from brochure_studio.ui.canvas.picture_intake import PictureIntake
from brochure_studio.ui.canvas.view import View
from brochure_studio.ui.editing.page_editor import PageEditor
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.look.theme import LIGHT
from brochure_studio.values.words import Words


class Marked(Protocol):
    """What the marks are drawn over: a canvas."""

    session: Session | None
    desk: PageDesk | None
    editor: PageEditor | None
    crop: CropTool
    intake: PictureIntake
    view: View
    guides: bool

    def font(self) -> QFont:
        """Return the font of tags."""
        ...


class CanvasMarks:
    """Draws the marks; `caret_on` blinks."""

    def __init__(self) -> None:
        self.caret_on = True

    def paint(self, painter: QPainter, canvas: Marked, hover: str | None) -> None:
        """Draw all marks of a canvas."""
        session, desk = canvas.session, canvas.desk
        if session is None or desk is None:
            return
        font = canvas.font()
        picture_marks.paint_placeholders(painter, session, desk, canvas.view, font)
        if canvas.intake.target is not None:
            areas = _areas(session, desk, canvas, canvas.intake.target)
            picture_marks.paint_target(painter, areas)
        if hover is not None and hover != session.selection:
            _paint_hovered(painter, session, desk, canvas, hover)
        if canvas.editor is not None:
            self._paint_text_marks(painter, canvas.editor, desk, canvas.view)
        if session.selection is not None:
            _paint_selected(painter, session, desk, canvas)
            picture_marks.paint_resolution(
                painter, session, desk, canvas.view, font, session.selection
            )
        _paint_oversets(painter, session, desk, canvas)

    def _paint_text_marks(
        self, painter: QPainter, editor: PageEditor, desk: PageDesk, view: View
    ) -> None:
        for page, rect in editor.selected_areas():
            overlays.paint_selection(painter, desk.area(view, page, rect))
        for page, rect in editor.preedit_areas():
            overlays.paint_preedit(painter, desk.area(view, page, rect))
        caret = editor.caret()
        if caret is not None and self.caret_on:
            overlays.paint_caret(painter, desk.area(view, *caret))


def _paint_hovered(
    painter: QPainter, session: Session, desk: PageDesk, canvas: Marked, address: str
) -> None:
    """Draw the outline of the slot under the pointer; a locked one says who decides."""
    areas, color = _areas(session, desk, canvas, address), _color(session, address)
    for area in areas:
        overlays.paint_outline(painter, area, color, strong=False)
    placed = session.slot(address)
    if placed is not None and session.is_locked(placed) and areas:
        who = keeper(session.template).say(session.language)
        said = _DECIDED.fill(who=who[:1].lower() + who[1:]).say(session.language)
        at = QPointF(areas[0].left(), max(areas[0].top() - 3, 23))
        overlays.paint_tag(painter, at, said, color, canvas.font(), "lock")


def _areas(session: Session, desk: PageDesk, canvas: Marked, address: str) -> list[QRectF]:
    """Return where a slot is seen; what is cut off at the trim is not outlined."""
    found: list[QRectF] = []
    for use in session.uses(address):
        page = desk.pages[use.page]
        seen = use.box.overlap(page.bleed_box if canvas.guides else page.trim_box)
        found += [desk.area(canvas.view, use.page, seen)] if seen else []
    return found


def _color(session: Session, address: str) -> str:
    placed = session.slot(address)
    locked = placed is None or session.is_locked(placed)
    return LIGHT.warning if locked else LIGHT.outline


def _paint_selected(painter: QPainter, session: Session, desk: PageDesk, canvas: Marked) -> None:
    address = session.selection or ""
    placed, areas = session.slot(address), _areas(session, desk, canvas, address)
    if placed is None or not areas:
        return
    color = _color(session, address)
    if canvas.crop.is_open:
        return
    for area in areas:
        overlays.paint_outline(painter, area, color, strong=True)
    if canvas.editor is not None:
        # The name would only cover the line above the one that is typed.
        return
    name = placed.slot.name.say(session.language)
    icon = "lock" if session.is_locked(placed) else ""
    at = QPointF(
        areas[0].left() - 2, max(areas[0].top() - 3, overlays.tag_height(canvas.font()) + 1)
    )
    overlays.paint_tag(painter, at, name, color, canvas.font(), icon)


def _paint_oversets(painter: QPainter, session: Session, desk: PageDesk, canvas: Marked) -> None:
    for over in session.notes.overset:
        areas = _areas(session, desk, canvas, over.slot)
        if areas:
            words = _ONE_LINE if over.lines == 1 else _LINES.fill(lines=over.lines)
            overlays.paint_over(painter, areas[-1], words.say(session.language), canvas.font())


_DECIDED = Words("Styrt av {who}", "Styrt av {who}", "Decided by {who}")
_LINES = Words("{lines} linjer for mykje", "{lines} linjer for mye", "{lines} lines too many")
_ONE_LINE = Words("1 linje for mykje", "1 linje for mye", "1 line too many")
