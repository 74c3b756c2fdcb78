"""The press of letters as the use cases ask for it: what draws, and what writes and has it read."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Protocol

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.letters.following import NOTHING_FOLLOWS, Following
from brochure_studio.layout.letters.meant import MeantLetters
from brochure_studio.layout.resources import Resources
from brochure_studio.model.receivers import Receiver
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.render.pdf.letters.drawer import DrawnLot, LetterDrawer
from brochure_studio.render.pdf.letters.letter_file import LetterFile
from brochure_studio.render.pdf.letters.sheets import Form
from brochure_studio.render.pdf.picture_press import PackedPictures
from brochure_studio.scene.page import Scene
from brochure_studio.values.errands import Hands
from brochure_studio.values.finding import Finding
from brochure_studio.values.progress import Report


class LetterFacts(Protocol):
    """What all letters of a file have in common."""

    @property
    def title(self) -> str:
        """Return the file's title."""
        ...

    @property
    def language(self) -> str:
        """Return the language of most of its letters."""
        ...

    @property
    def receiver(self) -> Receiver:
        """Return for whom the file is."""
        ...

    @property
    def profile(self) -> bytes | None:
        """Return the receiver's color profile."""
        ...

    @property
    def author(self) -> str:
        """Return who sends the letters."""
        ...

    @property
    def moment(self) -> datetime:
        """Return the moment that the file is dated."""
        ...


class Judge(Protocol):
    """Reads a finished file of letters."""

    def judge(
        self,
        file: Path,
        job: PrintJob,
        meant: MeantLetters,
        report: Report,
        hands: Hands | None = None,
    ) -> tuple[Finding, ...]:
        """Return what is not as it was sent in; `hands` may help."""
        ...


class PdfLetterPress:
    """Draws letters and writes their files; `judge` reads these when they are finished."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._transforms = Transforms()
        self._pictures: tuple[Receiver, PackedPictures] | None = None

    def drawer(self, job: LetterFacts, resources: Resources) -> LetterDrawer:
        """Return what draws in this process."""
        return LetterDrawer(job.receiver, resources)

    def open(
        self,
        file: Path,
        job: LetterFacts,
        forms: Mapping[int, Form],
        resources: Resources,
        following: Following = NOTHING_FOLLOWS,
        title: Callable[[int], str] | None = None,
    ) -> "JudgedLetterFile":
        """Begin a file under its temporary name; `following` are the pages after letters' own.

        With a `title`, by serial, each letter gets a bookmark.
        """
        scene = Scene(job.title, job.language, ())
        whole = PrintJob(scene, job.receiver, job.profile, job.author, job.moment)
        letters = LetterFile(
            *(file, whole, forms, resources, self._transforms),
            title=title,
            following=following,
            pictures=self._pictures_for(job.receiver),
        )
        return JudgedLetterFile(file, whole, letters, self._judge)

    def _pictures_for(self, receiver: Receiver) -> PackedPictures:
        """Return the pictures that are finished for a receiver."""
        if self._pictures is None or self._pictures[0] != receiver:
            self._pictures = receiver, PackedPictures()
        return self._pictures[1]


class JudgedLetterFile:
    """A file of letters that can be read when it is finished."""

    def __init__(self, file: Path, job: PrintJob, letters: LetterFile, judge: Judge) -> None:
        self._file = file
        self._job = job
        self._letters = letters
        self._judge = judge

    def add(self, lot: DrawnLot) -> None:
        """Write a lot; a MissingError for what letters share, an OSError as the disk's."""
        self._letters.add(lot)

    def finish(self) -> None:
        """Write what all letters share, and end the file."""
        self._letters.finish()

    def close(self) -> None:
        """Let go of the file, finished or not."""
        self._letters.close()

    def judge(self, report: Report, hands: Hands | None = None) -> tuple[Finding, ...]:
        """Read the finished file again; return what is not as it was sent in."""
        return self._judge.judge(self._file, self._job, self._letters.meant, report, hands)
