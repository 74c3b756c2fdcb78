"""Letters straight to a printer: composed and checked, then drawn and sent job by job."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from brochure_studio.layout.resources import MissingError
from brochure_studio.model.letters.batch import KeptLetter, LetterMark, Step
from brochure_studio.model.printers import PrinterError, PrinterFacts, PrintWish, is_alike
from brochure_studio.scene.page import Page
from brochure_studio.usecases.errors import HeldBackError, UsageError, worded_problem
from brochure_studio.usecases.finished_files import NEW_FILE
from brochure_studio.usecases.letters.batch import check_batch, open_ledger, sweep_unfinished
from brochure_studio.usecases.letters.composing import Bench
from brochure_studio.usecases.letters.enclosing import Enclosed, Enclosing
from brochure_studio.usecases.letters.faults import is_smaller
from brochure_studio.usecases.letters.fingerprints import batch_facts, planned_marks
from brochure_studio.usecases.letters.jobs import letter_receiver
from brochure_studio.usecases.letters.orders import LetterOrder, Sample
from brochure_studio.usecases.letters.paper import check_printer, is_cut, paper_of, say_paper
from brochure_studio.usecases.letters.postcodes import write_postcodes
from brochure_studio.usecases.letters.print_choice import LetterChoice, choose_letters
from brochure_studio.usecases.letters.print_reports import PrintReport, SentJob
from brochure_studio.usecases.letters.refusals import CONTENT_CHANGED, refuse
from brochure_studio.usecases.letters.reports import HeldLetter
from brochure_studio.usecases.letters.run import check_variants, setting_of
from brochure_studio.usecases.letters.serials import serials_of
from brochure_studio.usecases.letters.writing import Tally
from brochure_studio.usecases.ports.letters import Addressed, LetterLedger
from brochure_studio.usecases.ports.printing import PrintJob
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, UnreadableError
from brochure_studio.values.progress import CancelledError, Report
from brochure_studio.values.words import Words, same

# What files are made of besides the letters themselves.
_OF_FILES = ("files", "sides")
# So many letters go to the printer at once: a jam costs no more than these.
JOB_SIZE = 50


def print_letters(
    studio: Studio,
    order: LetterOrder,
    wish: PrintWish,
    report: Report,
    job_size: int = JOB_SIZE,
) -> PrintReport:
    """Print the letters of an order that nobody has sent yet, or those that it asks for.

    A job that the print system takes is noted as sent, never as confirmed. Letters with faults are
    held back and told. Where a person stops it, or the printer is gone, the report tells what was
    taken. Before anything is printed come a UsageError for a printer or serials that there are not,
    and a HeldBackError for what stops all letters.
    """
    if isinstance(order.wish.part, Sample):
        raise UsageError(_NO_SAMPLE)
    shape = replace(order.wish.shape, sides=wish.sides)
    order = replace(order, wish=replace(order.wish, shape=shape))
    facts = check_printer(studio.printers().known(), wish, paper_of(order.work.template))
    with open_ledger(studio, order.wish.out, order.work.file.stem) as ledger:
        sweep_unfinished(ledger, order.wish.out)
        found = check_variants(studio, order)
        _take_up(studio, order, ledger)
        choice = choose_letters(order, ledger)
        printing = _Printing(studio, order, ledger, wish, facts, Tally(report, len(choice.serials)))
        printing.run(choice.serials, job_size)
        if printing.jobs and order.wish.sorting == "postcode":
            write_postcodes(studio, order, ledger)
        return printing.report(choice, found)


def _take_up(studio: Studio, order: LetterOrder, ledger: LetterLedger) -> None:
    """Begin a batch, or go on with the one that there is; a HeldBackError where it is another."""
    counts = ledger.counts()
    if ledger.batch() is None or not (counts.written or counts.sent or counts.confirmed):
        ledger.begin(batch_facts(studio, order, ledger), planned_marks(ledger, order.plan.roll))
    else:
        check_batch(studio, order, ledger, _OF_FILES)


@dataclass(frozen=True, slots=True)
class _Ready:
    """A letter that is whole, with all its pages and sheets, and what the ledger keeps of it."""

    mark: LetterMark
    pages: tuple[Page, ...]
    sheets: int
    was_sent: bool


@dataclass(slots=True)
class _Printing:
    """One order on its way to a printer."""

    studio: Studio
    order: LetterOrder
    ledger: LetterLedger
    wish: PrintWish
    printer: PrinterFacts
    tally: Tally
    jobs: list[SentJob] = field(default_factory=list)
    unsure: tuple[int, ...] = ()
    fault: Words | None = None
    is_stopped: bool = False
    notices: dict[Words, None] = field(default_factory=dict)

    def run(self, serials: Sequence[int], job_size: int) -> None:
        """Print letters in jobs until they are done, somebody stops it, or one is not taken."""
        bench = self._bench(serials)
        enclosed = self._enclose(bench, serials)
        try:
            for at in range(0, len(serials), job_size):
                self._print(self._compose(bench, enclosed, serials[at : at + job_size]))
                if self.fault or self.is_stopped:
                    return
        except CancelledError:
            self.is_stopped = True
        except (HeldBackError, UnreadableError) as error:
            # What has gone out by then must be told.
            if not self.jobs:
                raise
            self.fault = _say_why(error)

    def _bench(self, serials: Sequence[int]) -> Bench:
        """Return what letters are made with; what library or brand lack is told before any goes."""
        bench = Bench(self.studio, self.order.work, setting_of(self.order))
        for number in sorted({self.order.plan.roll.variant(serial) for serial in serials}):
            bench.forms.compile(number)
        return bench

    def _enclose(self, bench: Bench, serials: Sequence[int]) -> Enclosed:
        """Return what follows the letters; a UsageError for an insert of another format."""
        receiver = letter_receiver(self.studio, self.order.receiver)
        found = Enclosing(self.studio, self.order, receiver).of(serials, bench.forms.compiled)
        paper = paper_of(self.order.work.template)
        if any(not is_alike(page.trim, paper) for page in found.pages):
            raise UsageError(_OTHER_FORMAT.fill(paper=say_paper(paper)))
        return found

    def _compose(self, bench: Bench, enclosed: Enclosed, serials: Sequence[int]) -> list[_Ready]:
        """Return the letters of a job that are whole; the others are noted as held back."""
        kept = {one.serial: one for one in self.ledger.letters(serials[0], serials[-1])}
        whole, held = list[Addressed](), list[LetterMark]()
        for entry in self.order.plan.roll.pack(serials).entries():
            self.tally.tick()
            letter, problems = bench.compose(entry)
            self.tally.smaller += is_smaller(letter.faults)
            if problems:
                self.tally.done += 1
                self.tally.held.append(HeldLetter(entry.serial, entry.row, problems))
                held.append(LetterMark(entry.serial, held=problems[0].code))
            else:
                whole.append(Addressed(entry.serial, entry.variant, letter))
        marks = self._seal(bench, whole)
        _compare(kept, (*held, *marks))
        self.ledger.note_sent(held)
        return [
            _Ready(
                *(mark, _pages(bench, enclosed, one), enclosed.paper(one.serial).sheets),
                was_sent=kept[one.serial].sent is not None,
            )
            for mark, one in zip(marks, whole, strict=True)
        ]

    def _seal(self, bench: Bench, letters: list[Addressed]) -> list[LetterMark]:
        """Return what would stand on the pages in a file, so that both are known to be the same."""
        if not letters:
            return []
        try:
            contents = bench.draw(letters).contents
        except MissingError as error:
            problem = worded_problem(self.order.work.file, error.words, NEW_FILE)
            raise UnreadableError((problem,)) from error
        seal = self.ledger.seal
        return [LetterMark(o.serial, seal(c)) for o, c in zip(letters, contents, strict=True)]

    def _print(self, ready: Sequence[_Ready]) -> None:
        job, drawn = None, list[_Ready]()
        try:
            for one in ready:
                self.tally.tick()
                job = job or self._begin(ready)
                job.add(one.pages)
                drawn.append(one)
                self.tally.done += 1
        except CancelledError:
            self.is_stopped = True
        except PrinterError:
            self._tell_gone(ready)
            if job is not None:
                job.drop()
            return
        except BaseException:
            # Whatever it was, what is drawn comes out of the printer and must be known.
            if job is not None:
                self._hand_over(job, drawn)
            raise
        if job is not None:
            self._hand_over(job, drawn)

    def _begin(self, ready: Sequence[_Ready]) -> PrintJob:
        if is_cut(ready[0].pages, self.printer.clear):
            self.notices[_CUT.fill(printer=self.printer.name)] = None
        work = self.order.work
        title = f"{work.document.title} {serials_of(one.mark.serial for one in ready)}"
        resources = self.studio.resources(work.brand, work.folder)
        return self.studio.printers().begin(self.wish, title, paper_of(work.template), resources)

    def _hand_over(self, job: PrintJob, drawn: Sequence[_Ready]) -> None:
        """End a job and note its letters.

        They are noted before it is the print system's: should the program be killed in between,
        nobody gets two.
        """
        self.ledger.note_sent(one.mark for one in drawn)
        try:
            job.end()
        except PrinterError:
            for one in drawn:
                if not one.was_sent:
                    self.ledger.take_back(one.mark.serial, one.mark.serial, Step.SENT)
            self._tell_gone(drawn)
            return
        serials = serials_of(one.mark.serial for one in drawn)
        self.jobs.append(SentJob(serials, len(drawn), sum(one.sheets for one in drawn)))

    def _tell_gone(self, letters: Sequence[_Ready]) -> None:
        self.unsure = tuple(one.mark.serial for one in letters)
        self.fault = _NOT_TAKEN.fill(printer=self.printer.name, serials=serials_of(self.unsure))

    def report(self, choice: LetterChoice, found: tuple[Finding, ...]) -> PrintReport:
        """Return what came of it."""
        sent = {serial for job in self.jobs for serial in job.serials}
        return PrintReport(
            planned=len(self.order.plan.roll),
            jobs=tuple(self.jobs),
            held=tuple(self.tally.held),
            told=self.order.plan.told,
            again=tuple(serial for serial in choice.again if serial in sent),
            passed=choice.passed,
            skipped=choice.skipped,
            unsure=self.unsure,
            fault=self.fault,
            is_stopped=self.is_stopped,
            smaller=self.tally.smaller,
            findings=found,
            notices=tuple(self.notices),
            steps=self.ledger.counts(),
            seconds=self.tally.seconds,
        )


def _pages(bench: Bench, enclosed: Enclosed, one: Addressed) -> tuple[Page, ...]:
    """Return all pages of a letter, with blank backs and inserts."""
    still = bench.forms.compiled[one.form].scene.pages
    own = (
        replace(page, items=(*page.items, *moving))
        for page, moving in zip(still, one.letter.pages, strict=True)
    )
    return (*own, *(enclosed.pages[number] for number in enclosed.after(one.serial)))


def _say_why(error: HeldBackError | UnreadableError) -> Words:
    if isinstance(error, HeldBackError):
        return error.findings[0].what
    problem = error.problems[0]
    return problem.said or same(problem.what)


def _compare(kept: dict[int, KeptLetter], marks: Sequence[LetterMark]) -> None:
    """Refuse letters that are not those which were written or sent before."""
    other = [
        mark.serial
        for mark in marks
        if kept[mark.serial].content and kept[mark.serial].content != mark.content
    ]
    if other:
        what = CONTENT_CHANGED.fill(serials=serials_of(other))
        raise HeldBackError((refuse("letters-content-changed", what),))


_NO_SAMPLE = Words(
    "prøva er ei fil; --sample går ikkje saman med --printer",
    "prøven er en fil; --sample går ikke sammen med --printer",
    "the proof is a file; --sample does not go with --printer",
)
_NOT_TAKEN = Words(
    "{printer} tok ikkje imot brev {serials}; dei er ikkje førte opp som sende. Sjå etter på "
    "papiret om nokon av dei kom ut",
    "{printer} tok ikke imot brev {serials}; de er ikke ført opp som sendt. Se etter på papiret "
    "om noen av dem kom ut",
    "{printer} did not take letters {serials}; they are not noted as sent. See on paper whether "
    "any of them came out",
)
_OTHER_FORMAT = Words(
    "eit vedlegg har eit anna format enn brevet ({paper}); skriv det ut for seg",
    "et vedlegg har et annet format enn brevet ({paper}); skriv det ut for seg",
    "an insert has another format than the letter ({paper}); print it by itself",
)
_CUT = Words(
    "{printer} når ikkje ut til kanten av arket; det som står der, blir kutta",
    "{printer} når ikke ut til kanten av arket; det som står der, blir kuttet",
    "{printer} does not reach the edge of the sheet; what stands there is cut",
)
