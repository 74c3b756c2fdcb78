"""What the window shows is what is printed: every starter document, glyph by glyph and in pixels.

The PDF of each document for the web (RGB, so that colors can be compared) is read back by the
app's own reader and drawn by pdfium; the same scene is drawn by the Qt painter.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from brochure_studio.bootstrap import open_studio
from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import Pixels, Resources
from brochure_studio.readback.pictures import draw_pages
from brochure_studio.readback.reader import read_pdf
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.png import ensure_qt, paint_image
from brochure_studio.scene.items import GlyphRun
from brochure_studio.scene.page import Page
from brochure_studio.scene.walk import walk_page
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.proofs import find_receiver, make_proof
from brochure_studio.values.geometry import Point
from tests.house.project import ROOT

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"
DOCUMENTS = sorted(file for file in STARTER.glob("*.yaml") if file.name != "campaign.yaml")
PPI = 144
TILE = 32


@dataclass(frozen=True)
class Printed:
    """A document's pages, what they are drawn with, and the PDF made of them."""

    pages: tuple[Page, ...]
    resources: Resources
    file: Path


@pytest.fixture(params=DOCUMENTS, ids=lambda file: file.stem)
def printed(request: pytest.FixtureRequest, tmp_path: Path) -> Printed:
    studio = open_studio(environment={})
    work = open_document(studio, request.param)
    receiver = find_receiver(studio, "web")
    # Pictures whole and hardly compressed: what is compared is how they are drawn.
    whole = receiver.resolution.model_copy(update={"target": 1200})
    receiver = receiver.model_copy(update={"resolution": whole, "jpeg_quality": 95})
    proofed = make_proof(studio, work, receiver)
    scene, file = proofed.proof.scene, tmp_path / "print.pdf"
    job = PrintJob(scene, receiver, None, work.brand.name, moment_of(studio, work))
    studio.pdf_writer().write(job, proofed.resources, file, lambda _: None)
    return Printed(scene.pages, proofed.resources, file)


def glyphs_of(page: Page) -> Iterator[tuple[int, Point]]:
    """Yield every glyph of a page with its origin, y up from the media's lower left corner."""
    media = page.media_box
    for visit in walk_page(page):
        run = visit.item
        if isinstance(run, GlyphRun):
            ys = run.ys or (0.0,) * len(run.xs)
            for glyph, x, y in zip(run.glyphs, run.xs, ys, strict=True):
                at = visit.transform.apply(Point(run.origin.x + x, run.origin.y + y))
                yield glyph, Point(at.x - media.x, media.bottom - at.y)


def test_every_glyph_stands_where_the_scene_has_it(printed: Printed) -> None:
    read = read_pdf(printed.file)
    assert len(read.pages) == len(printed.pages)
    for page, finished in zip(printed.pages, read.pages, strict=True):
        meant = list(glyphs_of(page))
        found = [
            pair for run in finished.runs for pair in zip(run.glyphs, run.origins, strict=True)
        ]
        assert [glyph for glyph, _ in found] == [glyph for glyph, _ in meant]
        apart = [
            max(abs(one.x - other.x), abs(one.y - other.y))
            for (_, one), (_, other) in zip(found, meant, strict=True)
        ]
        assert max(apart, default=0.0) < 0.01


def test_the_pixels_are_alike(printed: Printed, tmp_path: Path) -> None:
    assert ensure_qt() is not None
    ink = QtInk(printed.resources)
    drawn = draw_pages(printed.file, PPI)
    for number, (page, pixels) in enumerate(zip(printed.pages, drawn, strict=True)):
        ours, theirs = qt_image(page, ink), pdfium_image(pixels)
        assert ours.size == theirs.size
        compare(ours, theirs, tmp_path / f"{number}.png")


def compare(ours: Image.Image, theirs: Image.Image, picture: Path) -> None:
    """Compare two pictures as a whole and tile by tile; draw them side by side if they differ."""
    difference = ImageChops.difference(ours, theirs)
    mean = sum(ImageStat.Stat(difference).mean) / 3
    tiles = difference.reduce(TILE)
    worst = max(sum(tiles.getpixel((x, y))) / 3 for x, y in places(tiles))  # type: ignore[arg-type]
    if mean > 2 or worst > 24:
        shown = Image.new("RGB", (ours.width * 3, ours.height))
        marked = difference.point(lambda value: 255 - min(255, 3 * value))
        for place, image in enumerate((ours, theirs, marked)):
            shown.paste(image, (place * ours.width, 0))
        shown.save(picture)
    assert mean <= 2, f"mean difference {mean:.2f}, see {picture}"
    assert worst <= 24, f"worst tile {worst:.1f}, see {picture}"


def places(image: Image.Image) -> Iterator[tuple[int, int]]:
    return ((x, y) for y in range(image.height) for x in range(image.width))


def qt_image(page: Page, ink: QtInk) -> Image.Image:
    image = paint_image(page, ink, PPI, with_bleed=True)
    data = bytes(image.constBits())
    size = (image.width(), image.height())
    return Image.frombuffer("RGB", size, data, "raw", "BGRX", image.bytesPerLine(), 1)


def pdfium_image(pixels: Pixels) -> Image.Image:
    mode = pixels.mode.upper()
    return Image.frombytes(mode, (pixels.width, pixels.height), pixels.data).convert("RGB")
