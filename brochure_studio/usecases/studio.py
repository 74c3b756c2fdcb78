"""All that the use cases ask of the outer rooms, in one hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from brochure_studio.model.brand import Brand
from brochure_studio.usecases.ports.drawing import (
    ContactSheetPainter,
    FinishedFileReader,
    GroundMeter,
    InkMeter,
    PdfWriter,
    PicturePainter,
    PixelPainter,
)
from brochure_studio.usecases.ports.keeping import (
    Documents,
    FileMarks,
    Inspector,
    Ledger,
    Library,
    Presences,
    RecoveryStore,
    SafeWriter,
    Versions,
)
from brochure_studio.usecases.ports.letters import LetterLedgers, LetterPress
from brochure_studio.usecases.ports.lists import Lists
from brochure_studio.usecases.ports.printing import Printers

if TYPE_CHECKING:  # a list of templates need not load the typesetting
    from brochure_studio.layout.resources import Resources
    from brochure_studio.layout.workshop import Workshop
    from brochure_studio.usecases.crew import Crew


@dataclass(frozen=True, slots=True)
class Studio:
    """The ports, joined to their real parts by bootstrap.

    What takes long to load is a function that gives the part when it is first needed. `resources`
    takes a brand and the campaign's folder and always gives the same object for the same two;
    `profile` takes a profile's file of the library; `crew` gives so many processes, and
    `reopen` opens the studio in one of them; `epoch` is SOURCE_DATE_EPOCH where it is set.
    """

    library: Library
    documents: Documents
    marks: FileMarks
    files: SafeWriter
    recovery: RecoveryStore
    versions: Versions
    presences: Presences
    ledger: Ledger
    workshop: Callable[[Brand], Workshop]
    resources: Callable[[Brand, Path], Resources]
    profile: Callable[[str], bytes]
    pdf_writer: Callable[[], PdfWriter]
    pixel_painter: Callable[[], PixelPainter]
    picture_painter: Callable[[], PicturePainter]
    finished_reader: Callable[[], FinishedFileReader]
    ink_meter: Callable[[], InkMeter]
    ground_meter: Callable[[], GroundMeter]
    contact_sheet: Callable[[], ContactSheetPainter]
    inspector: Callable[[], Inspector]
    crew: Callable[[int], Crew]
    reopen: Callable[[], Studio]
    lists: Callable[[], Lists]
    letter_press: Callable[[], LetterPress]
    letter_ledgers: Callable[[], LetterLedgers]
    printers: Callable[[], Printers]
    epoch: datetime | None = None
