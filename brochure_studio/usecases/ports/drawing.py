"""What the use cases ask of what draws pages, measures them, and judges finished files."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from brochure_studio.model.picture_file import PictureFile, PictureOrder
from brochure_studio.scene.ground import Tones
from brochure_studio.scene.page import Page
from brochure_studio.values.finding import Finding
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Rect
from brochure_studio.values.progress import Report

if TYPE_CHECKING:  # a list of templates need not load the typesetting
    from brochure_studio.layout.job import PageInk, PrintJob
    from brochure_studio.layout.resources import Resources


class PdfWriter(Protocol):
    """Draws a scene as a PDF."""

    def write(self, job: PrintJob, resources: Resources, file: Path, report: Report) -> None:
        """Write the PDF to `file`, which is temporary; OSError where the disk refuses."""
        ...


class PixelPainter(Protocol):
    """Draws a page as pixels."""

    def paint(self, page: Page, resources: Resources, ppi: float, with_bleed: bool) -> bytes:
        """Return a PNG of a page at `ppi` pixels an inch; MissingError for a broken picture."""
        ...


class PicturePainter(Protocol):
    """Draws a page at an exact size in pixels and packs it as files of several formats."""

    def paint(
        self,
        page: Page,
        resources: Resources,
        pixels: tuple[int, int],
        orders: tuple[PictureOrder, ...],
    ) -> tuple[PictureFile, ...]:
        """Return a file for each order: sRGB, no metadata; MissingError for a broken picture."""
        ...


class GroundMeter(Protocol):
    """Looks at what lies behind the texts of a page."""

    def tones(self, page: Page, resources: Resources, boxes: tuple[Rect, ...]) -> Tones:
        """Return how light a page without its texts is within boxes, in points."""
        ...


class FinishedFileReader(Protocol):
    """Judges a finished file against what was meant."""

    def judge(self, file: Path, job: PrintJob) -> tuple[Finding, ...]:
        """Return what is wrong with a finished PDF; empty when a printer may have it."""
        ...


class InkMeter(Protocol):
    """Measures how much ink lies on the pages of a job."""

    def measure(
        self, job: PrintJob, resources: Resources, inked: Collection[str] = ()
    ) -> tuple[PageInk, ...]:
        """Return for each page its square of most ink, nothing where none can be too much.

        `inked` are the keys of pictures that came in CMYK; MissingError for a broken picture.
        """
        ...


@dataclass(frozen=True, slots=True)
class SheetOf:
    """A document on a contact sheet: its title, its pages and what they are drawn with."""

    title: str
    pages: tuple[Page, ...]
    resources: Resources


class ContactSheetPainter(Protocol):
    """Draws all pages of an export on one picture."""

    def paint(self, sheets: tuple[SheetOf, ...], font: FontKey) -> bytes:
        """Return a PNG of the pages, their names set in a font of the library."""
        ...
