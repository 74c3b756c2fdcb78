"""Join the use cases to their real parts; what takes long to load is loaded when it is needed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from brochure_studio.store.library_place import default_library, is_library
from brochure_studio.store.local_place import local_folder
from brochure_studio.usecases.errors import UsageError
from brochure_studio.values.finding import Problem, UnreadableError
from brochure_studio.values.progress import Report
from brochure_studio.values.words import Words

if TYPE_CHECKING:
    from brochure_studio.layout.job import PrintJob
    from brochure_studio.layout.resources import Resources
    from brochure_studio.layout.workshop import Workshop
    from brochure_studio.model.brand import Brand
    from brochure_studio.render.qt.ink_rack import InkRack
    from brochure_studio.store.library import FolderLibrary
    from brochure_studio.usecases.crew import Crew
    from brochure_studio.usecases.ports.drawing import (
        ContactSheetPainter,
        FinishedFileReader,
        GroundMeter,
        InkMeter,
        PdfWriter,
        PicturePainter,
        PixelPainter,
    )
    from brochure_studio.usecases.ports.keeping import Inspector
    from brochure_studio.usecases.ports.letters import LetterLedgers, LetterPress
    from brochure_studio.usecases.ports.lists import Lists
    from brochure_studio.usecases.ports.printing import Printers
    from brochure_studio.usecases.studio import Studio


def find_library(library: Path | None = None, environment: Mapping[str, str] = os.environ) -> Path:
    """Return a library's folder, where none is named the program's own; UsageError as a studio has.

    Loads nothing of the engine.
    """
    _epoch(environment.get("SOURCE_DATE_EPOCH", ""))
    root = library or default_library()
    if not is_library(root):
        raise UsageError(_NO_LIBRARY.fill(folder=root))
    return root


def open_studio(
    library: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    local: Path | None = None,
) -> Studio:
    """Return the studio on a library, the one that comes with the program where none is named.

    `SOURCE_DATE_EPOCH` in the environment dates files; unsaved work is kept in the folder `local`,
    else where the system keeps a program's state. A UsageError says that the folder is no
    library, or the epoch no number.
    """
    root = find_library(library, environment)
    # Loaded only now: the window shows before it needs the records and their readers.
    from brochure_studio.store.documents import DocumentFiles
    from brochure_studio.store.ledger import LedgerFile
    from brochure_studio.store.library import FolderLibrary
    from brochure_studio.store.marks import YamlMarks
    from brochure_studio.store.presence import PresenceNotes
    from brochure_studio.store.recovery import LocalRecovery
    from brochure_studio.store.safe_writing import SafeFiles
    from brochure_studio.store.versions import VersionFolders
    from brochure_studio.usecases.studio import Studio

    shelf = FolderLibrary(root)
    held = _Held(root, shelf)
    own = local or local_folder(environment)
    said = environment.get("SOURCE_DATE_EPOCH", "")
    return Studio(
        library=shelf,
        documents=DocumentFiles(),
        marks=YamlMarks(),
        files=SafeFiles(),
        recovery=LocalRecovery(own / "recovery"),
        versions=VersionFolders(),
        presences=PresenceNotes(claims=own / "open"),
        ledger=LedgerFile(),
        workshop=held.workshop,
        resources=held.resources,
        profile=held.profile,
        pdf_writer=held.pdf_writer,
        pixel_painter=_pixel_painter,
        picture_painter=held.picture_painter,
        finished_reader=_finished_reader,
        ink_meter=_ink_meter,
        ground_meter=held.ground_meter,
        contact_sheet=_contact_sheet,
        inspector=partial(_inspector, root),
        crew=_crew,
        reopen=partial(open_studio, root, {"SOURCE_DATE_EPOCH": said}, own),
        lists=_lists,
        letter_press=_letter_press,
        letter_ledgers=partial(_letter_ledgers, own / "letters"),
        printers=held.printers,
        epoch=_epoch(said),
    )


@dataclass(slots=True)
class _Held:
    """What is kept as long as the studio is: faces, drawings, set paragraphs, color transforms."""

    root: Path
    library: FolderLibrary
    _workshops: dict[int, tuple[Brand, Workshop]] = field(default_factory=dict)
    _resources: dict[tuple[int, Path], tuple[Brand, Resources]] = field(default_factory=dict)
    _writer: PdfWriter | None = None
    _painter: PicturePainter | None = None
    _meter: GroundMeter | None = None
    _rack: InkRack | None = None
    _printers: Printers | None = None

    def workshop(self, brand: Brand) -> Workshop:
        from brochure_studio.layout.workshop import Workshop

        # The brand is kept beside it, so that no other brand can come to have its id.
        if id(brand) not in self._workshops:
            self._workshops[id(brand)] = (brand, Workshop(brand.hyphenation))
        return self._workshops[id(brand)][1]

    def resources(self, brand: Brand, folder: Path) -> Resources:
        from brochure_studio.store.resources import LibraryResources

        key = (id(brand), folder.resolve())
        if key not in self._resources:
            self._resources[key] = (
                brand,
                LibraryResources(brand, self.root, folder, self._press_inks),
            )
        return self._resources[key][1]

    def profile(self, name: str) -> bytes:
        from brochure_studio.layout.resources import MissingError
        from brochure_studio.store.lookup import find_inside
        from brochure_studio.store.profiles import read_profile

        try:
            return read_profile(find_inside((self.root / "assets", self.root), name))
        except MissingError as error:
            file = self.root / "assets" / "receivers.yaml"
            todo = "put the color profile there, or name another"
            raise UnreadableError((Problem(file, 0, 0, str(error), todo),)) from error

    def _press_inks(self) -> bytes | None:
        """Return the profile of the library's press; what is wrong with it is said by who uses it.

        Who sends a CMYK picture without a profile has most likely prepared it for a press.
        """
        from brochure_studio.model.receivers import profile_fault
        from brochure_studio.usecases.own_profile import PRESS

        try:
            press = self.library.receivers().get(PRESS)
            data = self.profile(press.profile) if press and press.profile else None
        except UnreadableError:
            return None
        return data if press and data and profile_fault(press, data) is None else None

    def pdf_writer(self) -> PdfWriter:
        if self._writer is None:
            self._writer = _pdf_writer()
        return self._writer

    def picture_painter(self) -> PicturePainter:
        """Return one painter for all, which remembers pictures from ad to ad."""
        if self._painter is None:
            from brochure_studio.render.qt.picture_painter import QtPicturePainter

            self._painter = QtPicturePainter(self.rack())
        return self._painter

    def ground_meter(self) -> GroundMeter:
        """Return one meter for all, which draws with the painter's pictures."""
        if self._meter is None:
            from brochure_studio.render.qt.ground_meter import QtGroundMeter

            self._meter = QtGroundMeter(self.rack())
        return self._meter

    def printers(self) -> Printers:
        """Return the printers, which remember the fonts that they have made known to Qt."""
        if self._printers is None:
            from brochure_studio.render.qt.printing.printers import QtPrinters

            self._printers = QtPrinters()
        return self._printers

    def rack(self) -> InkRack:
        """Return what both draw with."""
        if self._rack is None:
            from brochure_studio.render.qt.ink_rack import InkRack

            self._rack = InkRack()
        return self._rack


def _pdf_writer() -> PdfWriter:
    from brochure_studio.render.color.transforms import ProfileError
    from brochure_studio.render.pdf.writer import PdfDrawer

    drawer = PdfDrawer()

    class Drawer:
        """Tells of a color profile that cannot be used as of any other unreadable input."""

        def write(self, job: PrintJob, resources: Resources, file: Path, report: Report) -> None:
            try:
                drawer.write(job, resources, file, report)
            except ProfileError as error:
                place = Path(job.receiver.profile or "receivers.yaml")
                todo = "replace the color profile"
                raise UnreadableError((Problem(place, 0, 0, str(error), todo),)) from error

    return Drawer()


def _pixel_painter() -> PixelPainter:
    from brochure_studio.render.qt.png import QtPixelPainter

    return QtPixelPainter()


def _finished_reader() -> FinishedFileReader:
    from brochure_studio.readback.judge import FinishedFileJudge

    return FinishedFileJudge()


def _ink_meter() -> InkMeter:
    from brochure_studio.render.qt.ink_meter import QtInkMeter

    return QtInkMeter()


def _inspector(root: Path) -> Inspector:
    from brochure_studio.store.lint.inspector import LibraryInspector

    return LibraryInspector(root)


def _lists() -> Lists:
    from brochure_studio.store.lists.reading import ListFiles

    return ListFiles()


def _letter_press() -> LetterPress:
    from brochure_studio.readback.letters.judge import LettersJudge
    from brochure_studio.render.pdf.letters.press import PdfLetterPress

    return PdfLetterPress(LettersJudge())


def _letter_ledgers(own: Path) -> LetterLedgers:
    from brochure_studio.store.letter_ledger import LetterLedgers as LedgerFiles

    return LedgerFiles(own)


def _crew(count: int) -> Crew:
    from brochure_studio.usecases.crew import Processes

    return Processes(count)


def _contact_sheet() -> ContactSheetPainter:
    from brochure_studio.render.qt.contact_sheet import QtContactSheet

    return QtContactSheet()


def _epoch(text: str) -> datetime | None:
    """Read SOURCE_DATE_EPOCH, seconds since 1970 (reproducible-builds.org)."""
    if not text.strip():
        return None
    try:
        return datetime.fromtimestamp(int(text), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(_NO_EPOCH.fill(text=text)) from error


_NO_LIBRARY = Words(
    "{folder} er ikkje eit bibliotek: det skal ha mappene templates og assets",
    "{folder} er ikke et bibliotek: det skal ha mappene templates og assets",
    "{folder} is not a library: it should have the folders templates and assets",
)
_NO_EPOCH = Words(
    "SOURCE_DATE_EPOCH skal vere eit heilt tal sekund, ikkje «{text}»",
    "SOURCE_DATE_EPOCH skal være et helt tall sekunder, ikke «{text}»",
    "SOURCE_DATE_EPOCH should be a whole number of seconds, not “{text}”",
)
