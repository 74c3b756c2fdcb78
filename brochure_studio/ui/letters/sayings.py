"""What is said of a list and of letters, without widgets: rows of problems, facts, fields."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from brochure_studio.merge.problems.catalog import KINDS, holds_back, say_todo, say_what
from brochure_studio.model.lists.recipients import ListProblem
from brochure_studio.ui.counting import counted
from brochure_studio.ui.letters.records import Survey
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.finding import Finding, Grade

# So many row numbers are written out; who wants them all writes the list to mend.
_MOST_ROWS = 12
# Kinds that name another row: as many sentences as rows say less than one.
_ALIKE = frozenset(("same-person", "same-household", "household-held"))
_ORDER = (Grade.BLOCKING, Grade.WARNING, Grade.FIXED, Grade.OK)


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """Problems that are alike: how grave, in which rows and column, what is wrong, what to do."""

    grade: Grade
    rows: str
    column: str
    what: str
    todo: str


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter to be leafed to: serial and row, whether it is held back, why it is shown."""

    serial: int
    row: int
    is_held: bool
    why: str


def problem_rows(problems: Iterable[ListProblem], language: str) -> tuple[ProblemRow, ...]:
    """Return problems, alike ones together: those of the whole list first, then the gravest."""
    alike: dict[tuple[str, str, str], list[ListProblem]] = {}
    for one in problems:
        facts = "" if one.code in _ALIKE else repr(one.facts)
        alike.setdefault((one.code, one.column, facts), []).append(one)
    every = sorted(alike.values(), key=_place)
    return tuple(_problem_row(group, language) for group in every)


def _place(group: list[ListProblem]) -> tuple[bool, int, int]:
    first = group[0]
    return first.row > 0, _ORDER.index(KINDS[first.code].grade), first.row


def _problem_row(group: list[ListProblem], language: str) -> ProblemRow:
    first = group[0]
    return ProblemRow(
        KINDS[first.code].grade,
        say_rows([one.row for one in group if one.row]),
        first.column,
        sentence(_say_group(group, language)),
        sentence(say_here(first, language)),
    )


def _say_group(group: list[ListProblem], language: str) -> str:
    """Return what is wrong; of many rows that are like others, not which they are like."""
    translate = QCoreApplication.translate
    if len(group) > 1 and group[0].code == "same-person":
        return translate("Letters", "same namn og adresse som ei anna rad")
    if len(group) > 1 and group[0].code in _ALIKE:
        return translate("Letters", "same hushald som ei anna rad")
    return say_what(group[0]).say(language)


def say_here(problem: ListProblem, language: str) -> str:
    """Return what to do about a problem here, where the command line has options for it."""
    translate = QCoreApplication.translate
    choose = translate("Letters", "vel feltet i steget «Kolonnar»")
    sheet = translate("Letters", "vel eit anna ark til venstre")
    here = {
        "column-missing": choose,
        "column-guessed": translate("Letters", "sjå etter i steget «Kolonnar» at det er rett"),
        "column-twice": choose,
        "column-hidden": translate("Letters", "ta han bort i steget «Kolonnar» om han er feil"),
        "column-unnamed": choose,
        "more-sheets": sheet,
        "sheets-hidden": sheet,
        "not-washed": translate("Letters", "legg inn reservasjonsfila under «Vask»"),
        "wash-undated": translate("Letters", "kryss av for dagen då registeret vart henta"),
        "row-hidden": translate("Letters", "kryss av for «Ta med gøymde rader»"),
        "place-missing": translate("Letters", "fyll ut cella, eller legg inn postregisteret"),
        "same-person": translate("Letters", "vel under «Vask og doble» kven som får brev"),
        "same-household": translate("Letters", "kryss av for «Eitt brev til kvart hushald»"),
        "household-held": translate("Letters", "vel under «Vask og doble» kven som får brev"),
        "no-header": translate("Letters", "vel rada med kolonnenamn under «Overskrift»"),
    }
    return here.get(problem.code) or say_todo(problem).say(language)


def finding_rows(findings: Iterable[Finding], language: str) -> tuple[ProblemRow, ...]:
    """Return what the checks say of the letter itself, as such rows."""
    return tuple(
        ProblemRow(
            one.grade, "", "", sentence(one.what.say(language)), sentence(one.todo.say(language))
        )
        for one in findings
    )


def say_rows(rows: Iterable[int]) -> str:
    """Return row numbers, each once; of many the first ones."""
    every = list(dict.fromkeys(rows))
    shown = ", ".join(map(str, every[:_MOST_ROWS]))
    more = len(every) - _MOST_ROWS
    said = QCoreApplication.translate("Letters", "{0} og {1} til")
    return said.format(shown, more) if more > 0 else shown


def letter_rows(survey: Survey, language: str) -> Iterator[LetterRow]:
    """Yield the letters worth a look: those held back first, then those most likely to break."""
    held = {one.serial for one in survey.held}
    for letter in survey.held:
        said = " ".join(sentence(say_what(one).say(language)) for one in letter.problems)
        yield LetterRow(letter.serial, letter.row, True, said)
    reasons = _reasons()
    for one in survey.worst:
        if one.serial not in held:
            why = reasons.get(one.reason, one.reason)
            yield LetterRow(one.serial, one.row, False, sentence(why))


def say_survey(survey: Survey) -> str:
    """Return what came of composing all letters."""
    translate = QCoreApplication.translate
    if survey.stops:
        return translate("Letters", "Brevet sjølv må rettast før nokon kan få det.")
    count, held = len(survey.plan.roll), len(survey.held)
    if not held:
        # Rows that the list itself holds back are told with the list and the files.
        return translate("Letters", "{0} brev er sette opp. Alle kan lagast.").format(count)
    one = translate("Letters", "{0} brev er sette opp. 1 er halde tilbake.").format(count)
    many = translate("Letters", "{0} brev er sette opp. {1} er haldne tilbake.")
    return counted(held, one, many.format(count, held))


def blocking_problems(found: OpenList) -> tuple[ListProblem, ...]:
    """Return the problems of a list for which rows are held back."""
    return tuple(problem for problem in found.problems if holds_back(problem))


def _reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "faulty": translate("Letters", "har feil"),
        "longest": translate("Letters", "lengst tekst"),
        "lines": translate("Letters", "flest linjer"),
        "rare": translate("Letters", "sjeldne teikn"),
        "empty": translate("Letters", "tomme felt"),
    }


def sentence(said: str) -> str:
    """Return a text with a capital first letter and a full stop."""
    return said[:1].upper() + said[1:] + ("" if said.endswith((".", "?", "!")) or not said else ".")
