"""QR codes as vector: one path of merged modules, black plate only unless a color is given."""

from collections.abc import Iterable, Iterator
from itertools import groupby

import segno

from brochure_studio.layout.desk import Desk, Laid, Spot, slot_shown
from brochure_studio.layout.tokens import find_color
from brochure_studio.model.template import QrFrame
from brochure_studio.scene.items import Group, Outline, Path, Role, outline_rect
from brochure_studio.scene.notes import Notes, SlotUse
from brochure_studio.values.color import BLACK, WHITE
from brochure_studio.values.geometry import Rect

# ISO/IEC 18004: four modules of quiet zone on every side.
QUIET = 4


def lay_qr(desk: Desk, spot: Spot, frame: QrFrame) -> Laid:
    """Lay a QR code of a slot's address; an empty slot leaves its place free."""
    shown, rect = slot_shown(desk, spot, frame.slot), spot.rect(frame)
    if shown is None:
        return Laid()
    placed, content = shown
    use = Notes(slots=(SlotUse(placed.address, spot.number, rect),))
    text = (content.text or "").strip()
    items = _code(desk, frame, rect, text) if text else ()
    alt = content.alt or _alt(desk.document.language).format(text)
    return Laid(
        (
            Group(
                items,
                source=placed.address,
                frame=frame.id,
                box=rect,
                role=Role.FIGURE if items else None,
                alt=alt if items else "",
            ),
        ),
        use,
    )


def _alt(language: str) -> str:
    return {
        "en": "QR code: {}",
        "de": "QR-Code: {}",
        "nl": "QR-code: {}",
        "pl": "Kod QR: {}",
    }.get(language, "QR-kode: {}")


def _code(desk: Desk, frame: QrFrame, rect: Rect, text: str) -> tuple[Path, ...]:
    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix]
    color = find_color(desk.brand, frame.color) if frame.color else BLACK
    quiet = QUIET if frame.quiet else 0
    side = min(rect.width, rect.height)
    module = side / (len(rows) + 2 * quiet)
    x = rect.center.x - side / 2 + quiet * module
    y = rect.center.y - side / 2 + quiet * module
    bars = [_bar(x, y, module, bar) for bar in _bars(rows)]
    code = Path(_join(bars), color)
    if not frame.quiet:
        return (code,)
    ground = Rect(rect.center.x - side / 2, rect.center.y - side / 2, side, side)
    return (Path(outline_rect(ground), WHITE), code)


def _bars(rows: list[list[int]]) -> Iterator[tuple[int, int, int]]:
    """Yield row, first column and length of each run of dark modules."""
    for number, row in enumerate(rows):
        at = 0
        for dark, modules in groupby(row):
            length = len(list(modules))
            if dark:
                yield number, at, length
            at += length


def _bar(x: float, y: float, module: float, bar: tuple[int, int, int]) -> Outline:
    row, column, length = bar
    return outline_rect(Rect(x + column * module, y + row * module, length * module, module))


def _join(outlines: Iterable[Outline]) -> Outline:
    every = tuple(outlines)
    return Outline(
        "".join(outline.ops for outline in every),
        tuple(number for outline in every for number in outline.coords),
    )
