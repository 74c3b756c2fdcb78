"""Files of letters written one after the other; each is read back before it gets its name."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from brochure_studio.layout.letters.following import Following
from brochure_studio.model.letters.batch import LetterMark
from brochure_studio.preflight.registry import blocking
from brochure_studio.usecases.errors import HeldBackError
from brochure_studio.usecases.letters.bookmarks import bookmark_titles
from brochure_studio.usecases.letters.composing import MadeLot, Setting
from brochure_studio.usecases.letters.enclosing import Enclosed, Enclosing, Paper
from brochure_studio.usecases.letters.forms import LetterForms
from brochure_studio.usecases.letters.jobs import letter_job, letter_receiver
from brochure_studio.usecases.letters.orders import LetterOrder
from brochure_studio.usecases.letters.reports import HeldLetter, LettersWritten
from brochure_studio.usecases.ports.letters import LetterFile, LetterLedger, LetterPress
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.errands import Hands
from brochure_studio.values.finding import Finding
from brochure_studio.values.progress import Progress, Report


@dataclass(slots=True)
class Tally:
    """What has been made so far, told to whoever watches; `report` may stop it all."""

    report: Report
    total: int
    done: int = 0
    written: int = 0
    smaller: int = 0
    held: list[HeldLetter] = field(default_factory=list)
    findings: dict[Finding, None] = field(default_factory=dict)
    began: float = field(default_factory=time.monotonic)

    def tick(self) -> None:
        """Tell how far it is; a CancelledError where somebody wants to stop."""
        self.report(Progress(self.done, self.total, ""))

    def take(self, lot: MadeLot) -> None:
        """Count the letters of a lot."""
        self.done += lot.count
        self.written += len(lot.serials)
        self.smaller += lot.smaller
        for letter in lot.letters:
            if letter.problems:
                self.held.append(HeldLetter(letter.serial, letter.row, letter.problems))
        self.tick()

    @property
    def seconds(self) -> float:
        """Return how long it has taken."""
        return time.monotonic() - self.began


# Looks at a finished file under its temporary name and at the marks of its letters.
Note = Callable[[Path, Sequence[LetterMark]], None]


class LetterWriter:
    """Writes the files of one order; `hands` are asked for when a file is to be read back."""

    def __init__(
        self,
        studio: Studio,
        order: LetterOrder,
        ledger: LetterLedger,
        setting: Setting,
        hands: Callable[[], Hands | None],
    ) -> None:
        self._studio = studio
        self._order = order
        self._ledger = ledger
        self._hands = hands
        receiver = letter_receiver(studio, setting.receiver, setting.is_proof)
        self._job = letter_job(studio, order.work, receiver)
        self._forms = LetterForms(studio, order.work, receiver, setting.names, setting.variants)
        self._enclosing = Enclosing(studio, order, receiver)
        # One press for all files: what it has made of pictures is used again.
        self._press: LetterPress | None = None

    def write(
        self,
        file: Path,
        serials: Sequence[int],
        lots: Iterable[MadeLot],
        tally: Tally,
        note: Note,
        replace: bool,
    ) -> LettersWritten | None:
        """Write a file of letters; None where all of them are held back.

        A HeldBackError for a file that is not what was sent in, an OSError where the disk refuses,
        a CancelledError where somebody stops it: nothing is then left of the file.
        """
        marks = list[LetterMark]()
        enclosed = self._enclose(serials)

        def make(temporary: Path) -> None:
            with closing(self._open(temporary, enclosed.following)) as letters:
                marks.extend(self._fill(letters, lots, tally))
                if not any(mark.content for mark in marks):
                    raise _NobodyError
                letters.finish()
                self._judge(letters, tally)
            note(temporary, marks)

        try:
            self._studio.files.place(make, file, replace, self._ledger.note_unfinished)
        except _NobodyError:
            note(Path(), marks)
            return None
        inside = [mark.serial for mark in marks if mark.content]
        paper = sum((enclosed.paper(serial) for serial in inside), Paper())
        return LettersWritten(
            *(file, serials[0], serials[-1], len(inside), file.stat().st_size),
            pages=paper.pages,
            sheets=paper.sheets,
        )

    def _enclose(self, serials: Sequence[int]) -> Enclosed:
        roll = self._order.plan.roll
        for number in sorted({roll.variant(serial) for serial in serials}):
            self._forms.compile(number)
        return self._enclosing.of(serials, self._forms.compiled)

    def _open(self, file: Path, following: Following) -> LetterFile:
        work = self._order.work
        resources = self._studio.resources(work.brand, work.folder)
        self._press = self._press or self._studio.letter_press()
        title = bookmark_titles(self._order)
        return self._press.open(file, self._job, self._forms.compiled, resources, following, title)

    def _fill(
        self, letters: LetterFile, lots: Iterable[MadeLot], tally: Tally
    ) -> Iterator[LetterMark]:
        for lot in lots:
            if lot.drawn is not None:
                letters.add(lot.drawn)
                contents = zip(lot.serials, lot.drawn.contents, strict=True)
                yield from (LetterMark(serial, self._ledger.seal(c)) for serial, c in contents)
            drawn = set(lot.serials)
            for letter in lot.letters:
                if letter.serial not in drawn:
                    yield LetterMark(letter.serial, held=letter.problems[0].code)
            tally.take(lot)

    def _judge(self, letters: LetterFile, tally: Tally) -> None:
        found = letters.judge(lambda _: tally.tick(), self._hands())
        if blocking(found):
            raise HeldBackError(found)
        tally.findings.update(dict.fromkeys(found))


class _NobodyError(Exception):
    """No letter of a file is whole, so there is no file."""
