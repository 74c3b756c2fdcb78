"""What is noted of a set text: what does not fit, was made smaller, sticks out or has no glyph."""

from collections.abc import Iterable

from brochure_studio.layout.copy import SetCopy
from brochure_studio.layout.desk import Desk
from brochure_studio.layout.flow import Poured
from brochure_studio.scene.notes import Copyfit, MissingGlyph, Notes, Overset, SlotUse, WideLine
from brochure_studio.typeset.runs import Line

# Points by which a line may be wider than its column before anybody sees it.
SEEN = 0.5


def note_text(desk: Desk, done: SetCopy) -> Notes:
    """Return the notes of a text that has been poured into its frames."""
    flow, address, page = done.flow, done.address, done.page
    last = done.frames[-1].spot.number
    return Notes(
        overset=(Overset(address, last, len(flow.over), _words(flow.over)),) if flow.over else (),
        copyfit=_copyfit(desk, done),
        wide=tuple(_wide(flow.poured, address, page)),
        missing_glyphs=tuple(_missing(flow.poured, address, page)),
        slots=_uses(desk, done),
    )


def _copyfit(desk: Desk, done: SetCopy) -> tuple[Copyfit, ...]:
    size, frame = desk.styles.find(done.setting.base).text.size, done.frames[0].frame
    # Where a frame names two sizes, any between them is what its designer meant.
    asked = done.copy.content.size or frame.least_size or frame.size or size
    if done.scale * size >= asked - 1e-6:
        return ()
    return (Copyfit(done.address, done.page, asked, done.scale * size),)


def _missing(poured: Iterable[Poured], address: str, page: int) -> list[MissingGlyph]:
    found = {pair: None for piece in poured for pair in piece.paragraph.missing}
    return [MissingGlyph(address, page, char, font) for char, font in found]


def _wide(poured: Iterable[Poured], address: str, page: int) -> list[WideLine]:
    lines = [placed.line for piece in poured for placed in piece.lines]
    return [
        WideLine(address, page, line.overrun, _words((line,)))
        for line in lines
        if line.overrun > SEEN
    ]


def _words(lines: Iterable[Line]) -> str:
    text = " ".join("".join(run.text for run in line.runs) for line in lines)
    # A word broken at the end of a line ends there in a soft hyphen.
    return " ".join(text.replace("\u00ad ", "").replace("\u00ad", "").split())


def _uses(desk: Desk, done: SetCopy) -> tuple[SlotUse, ...]:
    if done.copy.slot is None:
        return ()
    leading = desk.styles.find(done.setting.base).paragraph.leading
    if done.frames[0].frame.size is not None:
        leading *= done.scale
    room = sum(int(f.rect.height / leading) * f.frame.columns for f in done.frames)
    total = sum(len(piece.lines) for piece in done.flow.poured) + len(done.flow.over)
    return tuple(SlotUse(done.address, f.spot.number, f.rect, total, room) for f in done.frames)
