"""A whole scene written as a PDF for one receiver."""

from dataclasses import dataclass
from pathlib import Path

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import Resources
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.render.pdf.blends import BlendShelf
from brochure_studio.render.pdf.content import Content, transparency_group
from brochure_studio.render.pdf.fonts import FontShelf
from brochure_studio.render.pdf.gradients import GradientShelf
from brochure_studio.render.pdf.inks import Inks
from brochure_studio.render.pdf.items import Sheet, Shelves, draw_items
from brochure_studio.render.pdf.metadata import Facts, info, write_xmp
from brochure_studio.render.pdf.objects import ObjectFile, Ref, Value, array, name, table, text
from brochure_studio.render.pdf.outline import put_outline
from brochure_studio.render.pdf.pdf_plain import PDF_16, PDF_17
from brochure_studio.render.pdf.pdf_ua import tagged_catalog, with_tags
from brochure_studio.render.pdf.pdf_x4 import PDF_X4
from brochure_studio.render.pdf.picture_press import PicturePress
from brochure_studio.render.pdf.pictures import PictureShelf
from brochure_studio.render.pdf.repeats import FormShelf
from brochure_studio.render.pdf.standards import Standard, output_intents
from brochure_studio.render.pdf.tags import Tags
from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import Rect, Transform
from brochure_studio.values.progress import Progress, Report

STANDARDS: dict[str, Standard] = {
    "pdf-vt-1": PDF_X4,  # what makes it more than that are the parts of many letters
    "pdf-x-4": PDF_X4,
    "pdf-1.6": PDF_16,
    "pdf-1.7": PDF_17,
}


class PdfDrawer:
    """Writes scenes as PDF; one object may write many, and keeps their color transforms."""

    def __init__(self, transforms: Transforms | None = None) -> None:
        self._transforms = transforms or Transforms()

    def write(self, job: PrintJob, resources: Resources, file: Path, report: Report) -> None:
        """Write a job to `file`, page by page; the same job gives the same bytes.

        `report` is called before each page and may raise to stop. A MissingError tells of a font
        or picture that is not there, a ProfileError of colors that cannot be converted, an OSError
        of a disk that refuses; what was written by then is of no use.
        """
        standard = STANDARDS[job.receiver.standard]
        if job.receiver.tagged:
            standard = with_tags(standard)
        with file.open("wb") as out:
            _Writing(job, standard, ObjectFile(out, standard.version)).run(
                resources, self._transforms, report
            )


class _Writing:
    """One file on its way."""

    def __init__(self, job: PrintJob, standard: Standard, file: ObjectFile) -> None:
        self._job = job
        self._standard = standard
        self._file = file
        self._tree = file.reserve()
        self._pages = [file.reserve() for _ in job.scene.pages]

    def run(self, resources: Resources, transforms: Transforms, report: Report) -> None:
        """Write everything, in an order in which each part is known when it is needed.

        All that needs no pictures is written while they are made.
        """
        scene, total = self._job.scene, len(self._job.scene.pages)
        with PicturePress(self._job, resources, transforms) as press:
            shelves = self._shelves(resources, press)
            shelves.pictures.expect(scene.pages)
            drawn: list[_DrawnPage] = []
            for page, ref in zip(scene.pages, self._pages, strict=True):
                report(Progress(0, total, page.name))
                drawn.append(self._draw_page(page, ref, shelves))
            shelves.fonts.put_all()
            intents = output_intents(self._standard, self._job, self._file)
            for index, one in enumerate(drawn):
                report(Progress(index, total, scene.pages[index].name))
                self._put_page(one, shelves)
        self._finish(shelves, intents)
        report(Progress(total, total, ""))

    def _shelves(self, resources: Resources, press: PicturePress) -> Shelves:
        file, receiver = self._file, self._job.receiver
        inks = Inks(file, receiver.color, receiver.spots)
        return Shelves(
            file=file,
            inks=inks,
            fonts=FontShelf(file, resources),
            pictures=PictureShelf(file, press),
            gradients=GradientShelf(file, inks),
            blends=BlendShelf(file),
            forms=FormShelf(self._job.scene.pages),
            tags=Tags(file, self._job.scene) if receiver.tagged else None,
            links=receiver.links,
        )

    def _draw_page(self, page: Page, ref: Ref, shelves: Shelves) -> "_DrawnPage":
        media = page.media_box
        # The scene's y runs down from the trim's top left corner, PDF's up from the media's lower.
        at = Transform(1, 0, 0, -1, -media.x, media.bottom)
        content = Content()
        content.transform(at)
        sheet = Sheet(content, ref, at, reading=frozenset(page.reading))
        facts = self._draw(page, sheet, shelves)
        stream = self._file.put_stream({}, content.data())
        facts |= {
            "Type": name("Page"),
            "Parent": self._tree,
            "MediaBox": _box(media, at),
            "BleedBox": _box(page.bleed_box, at),
            "TrimBox": _box(page.trim_box, at),
            "Resources": content.resources(),
            "Contents": stream,
            "Annots": array(sheet.annotations) if sheet.annotations else None,
        }
        return _DrawnPage(ref, facts, content.transparent, tuple(sheet.pictures))

    def _put_page(self, page: "_DrawnPage", shelves: Shelves) -> None:
        """Write a page whose pictures are there: only then it is known if one is transparent."""
        shelves.pictures.put(page.pictures)
        transparent = page.transparent or shelves.pictures.is_transparent(page.pictures)
        group = transparency_group(shelves.inks.space) if transparent else None
        self._file.put(table(page.facts | {"Group": group}), page.ref)

    def _draw(self, page: Page, sheet: Sheet, shelves: Shelves) -> dict[str, Value]:
        tags = shelves.tags
        if tags is None:
            draw_items(page.items, sheet, shelves)
            return {}
        key, first = tags.start_stream(sheet.page), tags.count
        draw_items(page.items, sheet, shelves)
        tags.end_stream(sheet.content)
        tags.end_page(page, first)
        return {"StructParents": key, "Tabs": name("S")}

    def _finish(self, shelves: Shelves, intents: Value | None) -> None:
        job, file = self._job, self._file
        file.put(
            table(
                {
                    "Type": name("Pages"),
                    "Kids": array(self._pages),
                    "Count": len(self._pages),
                }
            ),
            self._tree,
        )
        facts = Facts(job.scene.title, job.author, job.scene.language, job.moment)
        catalog: dict[str, Value] = {
            "Type": name("Catalog"),
            "Pages": self._tree,
            "Lang": text(job.scene.language),
            "OutputIntents": intents,
        }
        if shelves.links:
            catalog["Outlines"] = put_outline(job.scene.outline, self._pages, file)
        if shelves.tags is not None:
            catalog |= tagged_catalog(job.scene.language)
            catalog["StructTreeRoot"] = shelves.tags.put_all()
        known = file.put(info(facts))
        identity = file.content_hash()
        packet = write_xmp(facts, self._standard, identity)
        kind = {"Type": name("Metadata"), "Subtype": name("XML")}
        catalog["Metadata"] = file.put_stream(kind, packet, packed="")
        file.finish(file.put(table(catalog)), known, identity)


@dataclass(frozen=True, slots=True)
class _DrawnPage:
    """A page whose content is written: its dictionary so far, and the keys of its pictures."""

    ref: Ref
    facts: dict[str, Value]
    transparent: bool
    pictures: tuple[str, ...]


def _box(rect: Rect, at: Transform) -> Value:
    there = at.bound(rect)
    return array([there.x, there.y, there.right, there.bottom])
