"""One file of letters, written while they come: PDF/VT-1 with a document part for each.

ISO 16612-2: a PDF/X-4 file in which a tree of document parts says which pages are whose.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.letters.following import NOTHING_FOLLOWS, Following
from brochure_studio.layout.letters.meant import MeantLetters
from brochure_studio.layout.resources import Resources
from brochure_studio.model.printers import Sides
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.render.pdf.blends import BlendShelf
from brochure_studio.render.pdf.fonts import FontShelf
from brochure_studio.render.pdf.gradients import GradientShelf
from brochure_studio.render.pdf.inks import Inks
from brochure_studio.render.pdf.items import Shelves
from brochure_studio.render.pdf.letters.drawer import DrawnLot
from brochure_studio.render.pdf.letters.enclosed import EnclosedPages
from brochure_studio.render.pdf.letters.needs import LetterNeeds, join_needs
from brochure_studio.render.pdf.letters.packs import Packs
from brochure_studio.render.pdf.letters.page_tree import PageTree
from brochure_studio.render.pdf.letters.parts import put_resources
from brochure_studio.render.pdf.letters.sheets import Form, Sheets
from brochure_studio.render.pdf.letters.statics import StaticForms, put_group
from brochure_studio.render.pdf.metadata import Facts, info, write_xmp
from brochure_studio.render.pdf.objects import ObjectFile, Value, name, table, text
from brochure_studio.render.pdf.pdf_vt import LETTER_STANDARDS
from brochure_studio.render.pdf.picture_press import PackedPictures, PicturePress
from brochure_studio.render.pdf.pictures import PictureShelf
from brochure_studio.render.pdf.repeats import FormShelf
from brochure_studio.render.pdf.standards import output_intents

# Over which edge sheets are turned (ISO 32000-1, table 150); nothing is said of one side.
_DUPLEX: dict[Sides, str] = {"long": "DuplexFlipLongEdge", "short": "DuplexFlipShortEdge"}


class LetterFile:
    """A file of letters on its way; the same letters in the same order give the same bytes.

    `job` has the facts of the file; its scene's pages are not looked at. With a `title`, by serial,
    each letter gets a bookmark; `following` are the pages that come after letters' own. `meant` is
    what the file is to hold. A MissingError or ProfileError tells of what letters share, an OSError
    of a disk that refuses; what was written by then is of no use.
    """

    def __init__(
        self,
        file: Path,
        job: PrintJob,
        forms: Mapping[int, Form],
        resources: Resources,
        transforms: Transforms | None = None,
        title: Callable[[int], str] | None = None,
        following: Following = NOTHING_FOLLOWS,
        pictures: PackedPictures | None = None,
    ) -> None:
        self._job = job
        self._forms = forms
        self._title = title or _no_title
        self._standard = LETTER_STANDARDS[job.receiver.standard]
        self._out = file.open("wb")
        self._file = ObjectFile(self._out, self._standard.version)
        self._press = PicturePress(job, resources, transforms or Transforms(), pictures)
        pages = [page for form in forms.values() for page in form.scene.pages]
        # Drawings that several forms have, such as a panorama, are written once.
        drawings = FormShelf((*pages, *following.pages))
        self._shelves = _shelves(self._file, job, resources, self._press, drawings)
        self._sheets = Sheets()
        self._statics = StaticForms(self._shelves)
        self._packs = Packs(self._file)
        self._tree = PageTree(self._file, self._packs, put_group(self._shelves))
        self._enclosed = EnclosedPages(following, self._statics, self._file, self._packs)
        self._duplex = _DUPLEX.get(following.sides, "")
        self._needs = LetterNeeds()
        self._inner = self._file.reserve()
        self.meant = MeantLetters(following)

    def __enter__(self) -> Self:
        """Return the file itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the file, finished or not."""
        self.close()

    def close(self) -> None:
        """Let go of the file, finished or not."""
        self._press.close()
        self._out.close()

    def add(self, lot: DrawnLot) -> None:
        """Write letters after those that were written before."""
        for form in lot.forms:
            self._statics.put_recurring(form, self._inner)
        before = len(self.meant)
        for letter in lot.letters:
            if letter.sheet not in self._statics.pages:
                self._put_sheet(letter.sheet)
            facts = self._statics.pages[letter.sheet]
            title, after = self._title(letter.serial), self._enclosed.after(letter.serial)
            self._tree.add(letter, facts, title, after)
            self.meant.add(letter.serial, letter.sheet, letter.hashes)
        for number, pages in lot.samples:
            self.meant.keep(before + number, lot.letters[number].sheet, pages)
        self._needs = join_needs((self._needs, lot.needs))

    def finish(self) -> None:
        """Write what all letters share, and end the file."""
        pages, resources = self._tree.finish()
        put_resources(self._needs, self._statics.names, self._shelves, self._inner, resources)
        parts = self._tree.put_parts()
        catalog: dict[str, Value] = {
            "Type": name("Catalog"),
            "Pages": pages,
            "Lang": text(self._job.scene.language),
            "OutputIntents": output_intents(self._standard, self._job, self._file),
            "DPartRoot": parts,
            "Outlines": self._tree.put_outline(),
            "ViewerPreferences": table({"Duplex": name(self._duplex)}) if self._duplex else None,
        }
        self._end(catalog)
        self._out.flush()

    def _put_sheet(self, number: int) -> None:
        sheet = self._sheets.find(number, self._forms[number])
        self._statics.put(sheet)
        self.meant.scenes[number] = sheet.scene

    def _end(self, catalog: dict[str, Value]) -> None:
        job, file = self._job, self._file
        facts = Facts(job.scene.title, job.author, job.scene.language, job.moment)
        known = file.put(info(facts))
        identity = file.content_hash()
        kind = {"Type": name("Metadata"), "Subtype": name("XML")}
        packet = write_xmp(facts, self._standard, identity)
        catalog["Metadata"] = file.put_stream(kind, packet, packed="")
        self._packs.finish(file.put(table(catalog)), known, identity)


def _shelves(
    file: ObjectFile,
    job: PrintJob,
    resources: Resources,
    press: PicturePress,
    drawings: FormShelf,
) -> Shelves:
    inks = Inks(file, job.receiver.color, job.receiver.spots)
    return Shelves(
        file=file,
        inks=inks,
        fonts=FontShelf(file, resources, shared=True),
        pictures=PictureShelf(file, press),
        gradients=GradientShelf(file, inks),
        blends=BlendShelf(file),
        forms=drawings,
        tags=None,
        links=False,
    )


def _no_title(serial: int) -> str:
    return ""
