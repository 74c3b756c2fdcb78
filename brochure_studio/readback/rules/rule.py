"""A rule on finished files: its code, its words, and the function that looks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from brochure_studio.layout.job import PrintJob
from brochure_studio.readback.finished import FinishedPdf
from brochure_studio.values.finding import Finding, Grade, Where
from brochure_studio.values.words import Words

EXPORT_AGAIN = Words(
    "Send ikkje fila. Eksporter på nytt; kjem meldinga att, så meld feilen.",
    "Ikke send filen. Eksporter på nytt; kommer meldingen igjen, så meld feilen.",
    "Do not send the file. Export again; if this comes back, report the fault.",
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One place where a rule is broken: the page (from 0), and facts for the words' `{places}`."""

    page: int | None = None
    facts: tuple[tuple[str, object], ...] = ()


def fault(page: int | None = None, **facts: object) -> Fault:
    """Return a fault with its facts."""
    return Fault(page, tuple(facts.items()))


Look = Callable[[FinishedPdf, PrintJob], Iterator[Fault]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A code, what is said when it is broken, and the function that finds where."""

    code: str
    look: Look
    what: Words
    why: Words
    todo: Words = EXPORT_AGAIN
    grade: Grade = Grade.BLOCKING

    def judge(self, pdf: FinishedPdf, job: PrintJob) -> Iterator[Finding]:
        """Yield a finding for every fault; a receiver's own grade for the code wins."""
        grades = {"ok": Grade.OK, "warning": Grade.WARNING, "fixed": Grade.FIXED}
        named = job.receiver.grades.get(self.code)
        grade = self.grade if named is None else grades.get(named, Grade.BLOCKING)
        if grade is Grade.OK:
            return
        for found in self.look(pdf, job):
            facts = dict(found.facts)
            what, why = self.what.fill(**facts), self.why.fill(**facts)
            todo = self.todo.fill(**facts)
            yield Finding(self.code, grade, what, why, todo, Where(found.page))
