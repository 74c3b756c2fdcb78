"""Printers, and what came of letters for one, as lines for people and as data for programs."""

from collections.abc import Iterator
from typing import Any

from brochure_studio.cli.lines.letters import held_data, steps_data, steps_line
from brochure_studio.cli.lines.recipients import Line, list_problem_data, problem_lines
from brochure_studio.cli.sayings import finding_data, finding_line
from brochure_studio.merge.problems.catalog import holds_back
from brochure_studio.model.printers import PrinterFacts
from brochure_studio.usecases.letters.print_reports import PrintReport, SentJob
from brochure_studio.usecases.letters.serials import serials_of
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.words import Words


def printer_line(printer: PrinterFacts, language: str) -> str:
    """Return what is known of a printer."""
    said = [printer.model] if printer.model and printer.model != printer.name else []
    said += [_USUAL.say(language)] if printer.is_usual else []
    said += [_STOPPED.say(language)] if printer.state == "stopped" else []
    said.append(_DUPLEX[len(printer.sides) > 1].say(language))
    if printer.trays:
        said.append(_TRAYS.fill(trays=", ".join(printer.trays)).say(language))
    return f"{printer.name}: {'; '.join(said)}"


def printer_data(printer: PrinterFacts) -> dict[str, Any]:
    """Return what is known of a printer as data."""
    return {
        "name": printer.name,
        "model": printer.model,
        "usual": printer.is_usual,
        "state": printer.state,
        "trays": list(printer.trays),
        "duplex": [sides for sides in printer.sides if sides != "one"],
    }


def print_report_lines(found: OpenList, report: PrintReport, language: str) -> Iterator[Line]:
    """Yield what was sent to a printer, and what is to be done with the paper."""
    yield from (Line(_job_line(job, language)) for job in report.jobs)
    for finding in report.findings:
        yield Line(finding_line(finding, language))
    warnings = (problem for problem in (*found.problems, *report.told) if not holds_back(problem))
    yield from problem_lines(warnings, language)
    for notice in report.notices:
        yield Line(notice.say(language), is_fault=True)
    held = len(report.held) + found.counts.read - found.counts.usable
    said = _SUM.fill(count=report.sent, sheets=report.sheets, held=held)
    yield Line(said.say(language))
    if report.again:
        yield Line(_AGAIN.fill(serials=serials_of(report.again)).say(language))
    if report.passed:
        yield Line(_PASSED.fill(count=report.passed).say(language))
    if report.steps:
        yield Line(steps_line(report.steps, language))
    if report.jobs:
        yield Line(_LOOK.fill(serials=report.serials).say(language))


def print_fault_lines(found: OpenList, report: PrintReport, language: str) -> Iterator[Line]:
    """Yield who was held back, who was left out, and what went wrong with the printer."""
    problems = [problem for problem in found.problems if holds_back(problem)]
    problems += [problem for letter in report.held for problem in letter.problems]
    for line in problem_lines(problems, language):
        yield Line(line.text, is_fault=True)
    if report.skipped:
        said = _SKIPPED.fill(serials=serials_of(report.skipped))
        yield Line(said.say(language), is_fault=True)
    if report.fault:
        yield Line(report.fault.say(language), is_fault=True)
    if report.is_stopped:
        yield Line(_HALTED.say(language), is_fault=True)


def print_report_data(found: OpenList, report: PrintReport, language: str) -> dict[str, Any]:
    """Return what was sent to a printer as data."""
    held = [held_data(one.serial, one.row, one.problems, language) for one in report.held]
    return {
        "list": {
            "read": found.counts.read,
            "usable": found.counts.usable,
            "held_back": dict(found.counts.held_back),
            "problems": [list_problem_data(one, language) for one in found.problems],
        },
        "planned": report.planned,
        "sent": report.sent,
        "sheets": report.sheets,
        "jobs": [
            {"serials": str(job.serials), "letters": job.letters, "sheets": job.sheets}
            for job in report.jobs
        ],
        "set_smaller": report.smaller,
        "held_back": held,
        "warnings": [list_problem_data(one, language) for one in report.told],
        "again": list(report.again),
        "sent_before": report.passed,
        "skipped": list(report.skipped),
        "unsure": list(report.unsure),
        "fault": report.fault.say(language) if report.fault else "",
        "stopped": report.is_stopped,
        "findings": [finding_data(finding, language) for finding in report.findings],
        "notices": [notice.say(language) for notice in report.notices],
        "states": steps_data(report.steps) if report.steps else None,
        "seconds": round(report.seconds, 3),
    }


def _job_line(job: SentJob, language: str) -> str:
    facts = {"serials": job.serials, "count": job.letters, "sheets": job.sheets}
    return _JOB.fill(**facts).say(language)


_USUAL = Words("den vanlege", "den vanlige", "the usual one")
_STOPPED = Words("står", "står", "stopped")
_DUPLEX = {
    True: Words("éi eller to sider", "én eller to sider", "one or two sides"),
    False: Words("éi side", "én side", "one side"),
}
_TRAYS = Words("skuffer: {trays}", "skuffer: {trays}", "trays: {trays}")
_JOB = Words(
    "brev {serials} er sende til skrivaren ({count} brev, {sheets} ark)",
    "brev {serials} er sendt til skriveren ({count} brev, {sheets} ark)",
    "letters {serials} are sent to the printer ({count} letters, {sheets} sheets)",
)
_SUM = Words(
    "{count} brev på {sheets} ark sende til skrivaren, {held} haldne tilbake",
    "{count} brev på {sheets} ark sendt til skriveren, {held} holdt tilbake",
    "{count} letters on {sheets} sheets sent to the printer, {held} held back",
)
_AGAIN = Words(
    "brev {serials} var sende før, og er no skrivne ut ein gong til",
    "brev {serials} var sendt før, og er nå skrevet ut en gang til",
    "letters {serials} were sent before, and are printed once more",
)
_PASSED = Words(
    "{count} brev var sende før og er ikkje skrivne ut no; --only tek dei ein gong til",
    "{count} brev var sendt før og er ikke skrevet ut nå; --only tar dem en gang til",
    "{count} letters were sent before and are not printed now; --only takes them once more",
)
_LOOK = Words(
    "sjå på papiret om alle kom ut: --confirm {serials}, og --spoiled for dei som ikkje gjorde det",
    "se på papiret om alle kom ut: --confirm {serials}, og --spoiled for dem som ikke gjorde det",
    "see on paper whether all came out: --confirm {serials}, and --spoiled for those that did not",
)
_SKIPPED = Words(
    "brev {serials} er stadfesta på papir og blir ikkje skrivne ut; --spoiled tek det tilbake",
    "brev {serials} er bekreftet på papir og skrives ikke ut; --spoiled tar det tilbake",
    "letters {serials} are confirmed on paper and are not printed; --spoiled takes that back",
)
_HALTED = Words(
    "stoppa; det som er sendt til skrivaren, kjem ut, og resten kan skrivast ut seinare",
    "stoppet; det som er sendt til skriveren, kommer ut, og resten kan skrives ut senere",
    "stopped; what is sent to the printer comes out, and the rest can be printed later",
)
