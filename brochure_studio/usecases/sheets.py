"""The contact sheet: all pages of an export on one picture, to look at together."""

from functools import partial
from pathlib import Path

from brochure_studio.model.brand import Brand
from brochure_studio.usecases.exports import Exported
from brochure_studio.usecases.finished_files import put_bytes
from brochure_studio.usecases.ports.drawing import SheetOf
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.font import FontKey


def write_contact_sheet(studio: Studio, done: tuple[Exported, ...], file: Path) -> None:
    """Write a PNG of every exported document's pages, each document once; OSError as the disk's."""
    if not done:
        return
    shown: dict[tuple[Path, tuple[str, ...]], Exported] = {}
    for exported in done:
        key = (exported.order.work.file, tuple(exported.order.choice.values()))
        # A page without a watermark shows best what it is.
        if key not in shown or shown[key].proofed.proof.receiver.watermark.say("nn"):
            shown[key] = exported
    sheets = tuple(
        SheetOf(one.proofed.proof.scene.title, one.proofed.proof.scene.pages, one.proofed.resources)
        for one in shown.values()
    )
    painted = studio.contact_sheet().paint(sheets, caption_font(done[0].order.work.brand))
    file.parent.mkdir(parents=True, exist_ok=True)
    studio.files.place(partial(put_bytes, painted), file)


def caption_font(brand: Brand) -> FontKey:
    """Return the upright regular of the brand's last typeface, which captions are set in."""
    typeface = tuple(brand.typefaces.values())[-1]
    cut = min(typeface.cuts, key=lambda cut: (cut.italic, abs(cut.weight - 400)))
    return FontKey(typeface.family, cut.weight, cut.italic)
