"""What came of letters, as lines for people and as data for programs; never a name."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from brochure_studio.cli.console import Console
from brochure_studio.cli.lines.recipients import Line, list_problem_data, problem_lines
from brochure_studio.cli.sayings import finding_data, finding_line
from brochure_studio.merge.problems.catalog import holds_back
from brochure_studio.model.letters.batch import StepCounts
from brochure_studio.model.lists.recipients import ListProblem
from brochure_studio.usecases.letters.reports import Chosen, LetterReport, LettersWritten
from brochure_studio.usecases.letters.steps import StepTaken
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.progress import Progress
from brochure_studio.values.words import Words


@dataclass(slots=True)
class LetterProgress:
    """Draws how far the letters are, with how many are made a second; called as a Report."""

    console: Console
    _began: float = field(default_factory=time.monotonic)

    def __call__(self, progress: Progress) -> None:
        """Draw it; on a terminal alone."""
        spent = time.monotonic() - self._began
        rate = round(progress.done / spent) if spent > 0 else 0
        said = _RATE.fill(rate=_number(rate)).say(self.console.language) if rate else ""
        self.console.report(replace(progress, step=said))


def report_lines(found: OpenList, report: LetterReport, language: str) -> Iterator[Line]:
    """Yield what was made, but for who was held back."""
    for written in report.files:
        yield Line(_file_line(written, language))
    for extra in report.extras:
        yield Line(str(extra))
    for chosen in report.chosen:
        yield Line(_chosen_line(chosen, language))
    # What is found in several variants differs in its place alone, which is not said here.
    for said in dict.fromkeys(finding_line(finding, language) for finding in report.findings):
        yield Line(said)
    warnings = (problem for problem in (*found.problems, *report.told) if not holds_back(problem))
    yield from problem_lines(warnings, language)
    for notice in report.notices:
        yield Line(notice.say(language), is_fault=True)
    yield Line(_sum_line(found, report, language))
    if report.smaller:
        yield Line(_SMALLER.fill(count=report.smaller).say(language))
    if report.steps:
        yield Line(steps_line(report.steps, language))


def held_lines(found: OpenList, report: LetterReport, language: str) -> Iterator[Line]:
    """Yield who was held back and why, by rows, and who was left out for being confirmed."""
    problems = [problem for problem in found.problems if holds_back(problem)]
    problems += [problem for letter in report.held for problem in letter.problems]
    for line in problem_lines(problems, language):
        yield Line(line.text, is_fault=True)
    if report.skipped:
        serials = ", ".join(map(str, report.skipped))
        yield Line(_SKIPPED.fill(serials=serials).say(language), is_fault=True)


def report_data(found: OpenList, report: LetterReport, language: str) -> dict[str, Any]:
    """Return what was made as data."""
    held = [
        held_data(letter.serial, letter.row, letter.problems, language) for letter in report.held
    ]
    return {
        "list": {
            "read": found.counts.read,
            "usable": found.counts.usable,
            "held_back": dict(found.counts.held_back),
            "problems": [list_problem_data(one, language) for one in found.problems],
        },
        "planned": report.planned,
        "written": report.written,
        "pages": report.pages,
        "sheets": report.sheets,
        "set_smaller": report.smaller,
        "held_back": held,
        "warnings": [list_problem_data(one, language) for one in report.told],
        "files": [_file_data(one) for one in report.files],
        "extras": [str(file) for file in report.extras],
        "sample": [
            {"serial": one.serial, "row": one.row, "reason": one.reason} for one in report.chosen
        ],
        "skipped": list(report.skipped),
        "findings": [finding_data(finding, language) for finding in report.findings],
        "notices": [notice.say(language) for notice in report.notices],
        "states": steps_data(report.steps) if report.steps else None,
        "seconds": round(report.seconds, 3),
        "letters_per_second": round(report.rate, 1),
    }


def step_lines(taken: StepTaken, language: str) -> Iterator[Line]:
    """Yield what became of a step."""
    yield Line(_CHANGED.fill(count=taken.changed).say(language))
    yield Line(steps_line(taken.counts, language))


def step_data(taken: StepTaken) -> dict[str, Any]:
    """Return what became of a step as data."""
    return {"changed": taken.changed, "states": steps_data(taken.counts)}


def held_data(
    serial: int, row: int, problems: tuple[ListProblem, ...], language: str
) -> dict[str, Any]:
    """Return a letter that was held back as data."""
    reasons = [list_problem_data(problem, language) for problem in problems]
    return {"serial": serial, "row": row, "reasons": reasons}


def _file_data(written: LettersWritten) -> dict[str, Any]:
    return {
        "file": str(written.file),
        "first": written.first,
        "last": written.last,
        "letters": written.letters,
        "bytes": written.bytes,
        "pages": written.pages,
        "sheets": written.sheets,
    }


def steps_data(counts: StepCounts) -> dict[str, int]:
    """Return how far the letters of a batch are as data."""
    return {
        "planned": counts.planned,
        "held_back": counts.held,
        "written": counts.written,
        "sent": counts.sent,
        "confirmed": counts.confirmed,
    }


def _file_line(written: LettersWritten, language: str) -> str:
    facts = {"first": written.first, "last": written.last, "count": written.letters}
    said = _LETTERS.fill(**facts).say(language)
    if written.pages == written.letters == written.sheets:
        return f"{written.file}: {said}"
    paper = _PAPER.fill(pages=_number(written.pages), sheets=_number(written.sheets))
    return f"{written.file}: {said}, {paper.say(language)}"


def _chosen_line(chosen: Chosen, language: str) -> str:
    why = _REASONS[chosen.reason].say(language)
    return _CHOSEN.fill(serial=chosen.serial, row=chosen.row, why=why).say(language)


def _sum_line(found: OpenList, report: LetterReport, language: str) -> str:
    held = len(report.held) + found.counts.read - found.counts.usable
    return _SUM.fill(
        written=_number(report.written),
        held=_number(held),
        seconds=f"{report.seconds:.1f}",
        rate=_number(round(report.rate)),
    ).say(language)


def steps_line(counts: StepCounts, language: str) -> str:
    """Return how far the letters of a batch are."""
    return _STEPS.fill(written=counts.written, sent=counts.sent, confirmed=counts.confirmed).say(
        language
    )


def _number(value: int) -> str:
    """Return a number with thin gaps between the thousands, as all three languages take it."""
    return f"{value:,}".replace(",", "\u00a0")


_RATE = Words("{rate} brev/s", "{rate} brev/s", "{rate} letters/s")
_LETTERS = Words(
    "brev {first}–{last} ({count})",
    "brev {first}–{last} ({count})",
    "letters {first}–{last} ({count})",
)
_PAPER = Words(
    "{pages} sider på {sheets} ark",
    "{pages} sider på {sheets} ark",
    "{pages} pages on {sheets} sheets",
)
_CHOSEN = Words(
    "brev {serial} (rad {row}): {why}",
    "brev {serial} (rad {row}): {why}",
    "letter {serial} (row {row}): {why}",
)
_REASONS = {
    "faulty": Words("har feil", "har feil", "has faults"),
    "longest": Words("lengst tekst", "lengst tekst", "longest text"),
    "lines": Words("flest linjer", "flest linjer", "most lines"),
    "rare": Words("sjeldne teikn", "sjeldne tegn", "rare characters"),
    "empty": Words("tomme felt", "tomme felt", "empty fields"),
}
_SUM = Words(
    "{written} brev skrivne, {held} haldne tilbake; {seconds} s, {rate} brev/s",
    "{written} brev skrevet, {held} holdt tilbake; {seconds} s, {rate} brev/s",
    "{written} letters written, {held} held back; {seconds} s, {rate} letters/s",
)
_SMALLER = Words(
    "{count} brev er sette med mindre skrift for å få plass",
    "{count} brev er satt med mindre skrift for å få plass",
    "{count} letters are set smaller so that they fit",
)
_STEPS = Words(
    "i alt: {written} skrivne, {sent} sende, {confirmed} stadfesta på papir",
    "i alt: {written} skrevet, {sent} sendt, {confirmed} bekreftet på papir",
    "in all: {written} written, {sent} sent, {confirmed} confirmed on paper",
)
_CHANGED = Words("{count} brev er førte opp", "{count} brev er ført opp", "{count} letters noted")
_SKIPPED = Words(
    "brev {serials} er stadfesta på papir og blir ikkje skrivne om att; --spoiled tek det tilbake",
    "brev {serials} er bekreftet på papir og skrives ikke en gang til; --spoiled tar det tilbake",
    "letters {serials} are confirmed on paper and are not written again; --spoiled takes that back",
)
