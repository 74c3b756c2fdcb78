"""QR codes as vector: one path of merged modules, black plate only unless a color is given."""

from brochure_studio.layout.desk import Desk, Laid, Spot, slot_shown
from brochure_studio.layout.qr_modules import scale_outline
from brochure_studio.layout.tokens import find_color
from brochure_studio.model.frames import QrFrame
from brochure_studio.scene.items import Group, Path, Role, outline_rect
from brochure_studio.scene.notes import Code, MissingPicture, Notes, SlotUse
from brochure_studio.values.color import BLACK, WHITE
from brochure_studio.values.geometry import Rect
from brochure_studio.values.words import Words

# ISO/IEC 18004: four modules of quiet zone on every side.
QUIET = 4


def lay_qr(desk: Desk, spot: Spot, frame: QrFrame) -> Laid:
    """Lay a QR code of a slot's address; an empty slot leaves its place free."""
    shown, rect = slot_shown(desk, spot, frame.slot), spot.rect(frame)
    if shown is None:
        return Laid()
    placed, content = shown
    text = (content.text or "").strip()
    missing: tuple[MissingPicture, ...] = ()
    items: tuple[Path, ...] = ()
    codes: tuple[Code, ...] = ()
    try:
        if text:
            count, module = _measure(desk, frame, rect, text)
            items = _code(desk, frame, rect, text)
            codes = (Code(placed.address, spot.number, text, count, module),)
    except ValueError:
        missing = (MissingPicture(placed.address, spot.number, text[:40], _TOO_LONG),)
    use = SlotUse(placed.address, spot.number, rect)
    notes = Notes(missing_pictures=missing, slots=(use,), codes=codes)
    # What a campaign counts visits by is nothing to read aloud.
    alt = content.alt or _alt(desk.document.language).format(text.partition("?")[0])
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
        notes,
    )


def _alt(language: str) -> str:
    return {
        "en": "QR code: {}",
        "de": "QR-Code: {}",
        "nl": "QR-code: {}",
        "pl": "Kod QR: {}",
    }.get(language, "QR-kode: {}")


def _measure(desk: Desk, frame: QrFrame, rect: Rect, text: str) -> tuple[int, float]:
    """Return how many modules a side of the code has, and the side of one in points."""
    count = desk.workshop.codes.modules(text).count
    quiet = QUIET if frame.quiet else 0
    return count, min(rect.width, rect.height) / (count + 2 * quiet)


def _code(desk: Desk, frame: QrFrame, rect: Rect, text: str) -> tuple[Path, ...]:
    modules = desk.workshop.codes.modules(text)
    color = find_color(desk.brand, frame.color) if frame.color else BLACK
    quiet = QUIET if frame.quiet else 0
    side = min(rect.width, rect.height)
    _, module = _measure(desk, frame, rect, text)
    x = rect.center.x - side / 2 + quiet * module
    y = rect.center.y - side / 2 + quiet * module
    code = Path(scale_outline(modules.outline, module, x, y), color)
    if not frame.quiet:
        return (code,)
    ground = Rect(rect.center.x - side / 2, rect.center.y - side / 2, side, side)
    return (Path(outline_rect(ground), WHITE), code)


_TOO_LONG = Words(
    "adressa er for lang for ein QR-kode",
    "adressen er for lang for en QR-kode",
    "the address is too long for a QR code",
)
