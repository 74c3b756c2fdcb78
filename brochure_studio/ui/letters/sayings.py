"""What is said of a list and of letters, without widgets: rows of problems, facts, fields."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from brochure_studio.merge.list_problems import KINDS, holds_back, say_todo, say_what
from brochure_studio.model.recipients import LEFT_OUT, MAPPABLE_FIELDS, Column, ListProblem
from brochure_studio.ui.counting import counted
from brochure_studio.ui.letters.records import Survey
from brochure_studio.ui.words.figures import say_day
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.finding import Finding, Grade

# So many row numbers are written out; who wants them all writes the list to mend.
_MOST_ROWS = 12
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
        alike.setdefault((one.code, one.column, repr(one.facts)), []).append(one)
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
        _sentence(say_what(first).say(language)),
        _sentence(say_here(first, language)),
    )


def say_here(problem: ListProblem, language: str) -> str:
    """Return what to do about a problem here, where the command line has options for it."""
    translate = QCoreApplication.translate
    choose = translate("Letters", "vel feltet i steget «Kolonnar»")
    sheet = translate("Letters", "vel eit anna ark til venstre")
    here = {
        "column-missing": choose,
        "no-header": choose,
        "column-guessed": translate("Letters", "sjå etter i steget «Kolonnar» at det er rett"),
        "column-twice": choose,
        "more-sheets": sheet,
        "sheets-hidden": sheet,
        "not-washed": translate("Letters", "legg inn reservasjonsfila under «Vask»"),
        "wash-undated": translate("Letters", "kryss av for dagen då registeret vart henta"),
        "row-hidden": translate("Letters", "kryss av for «Ta med gøymde rader»"),
        "place-missing": translate("Letters", "fyll ut cella, eller legg inn postregisteret"),
        "same-household": translate("Letters", "kryss av for «Eitt brev til kvart hushald»"),
    }
    return here.get(problem.code) or say_todo(problem).say(language)


def finding_rows(findings: Iterable[Finding], language: str) -> tuple[ProblemRow, ...]:
    """Return what the checks say of the letter itself, as such rows."""
    return tuple(
        ProblemRow(
            one.grade, "", "", _sentence(one.what.say(language)), _sentence(one.todo.say(language))
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


def say_read(found: OpenList) -> str:
    """Return how a list was read: its kind, and encoding and delimiter, or the sheet."""
    translate = QCoreApplication.translate
    how = found.how
    if how.kind != "csv":
        return translate("Letters", "{0}, arket «{1}»").format(how.kind.upper(), how.sheet)
    said = translate("Letters", "CSV, teiknsett {0}, skilt med {1}")
    return said.format(how.encoding, say_delimiter(how.delimiter))


def say_delimiter(delimiter: str) -> str:
    """Return what a delimiter is called."""
    translate = QCoreApplication.translate
    names = {
        ";": translate("Letters", "semikolon"),
        ",": translate("Letters", "komma"),
        "\t": translate("Letters", "tabulator"),
        "|": translate("Letters", "loddrett strek"),
    }
    return names.get(delimiter, delimiter)


def say_counts(found: OpenList) -> str:
    """Return how many rows were read and how many of them get a letter."""
    translate, counts = QCoreApplication.translate, found.counts
    said = translate("Letters", "{0} rader lesne. {1} kan brukast, {2} er haldne tilbake.")
    return said.format(counts.read, counts.usable, counts.read - counts.usable)


def say_wash(found: OpenList) -> str:
    """Return what washing took out, as counts; a dash where there was nothing to wash against."""
    translate, wash = QCoreApplication.translate, found.wash
    said = translate(
        "Letters",
        "Vask: {0} doble, {1} i same hushald, {2} reserverte, {3} har sagt nei, {4} med verna "
        "adresse. {5}",
    )
    counts = (wash.reserved, wash.opted_out)
    given = ("–" if count is None else count for count in counts)
    dated = translate("Letters", "Registeret er frå {0}.")
    day = dated.format(say_day(wash.washed)) if wash.washed else ""
    found_out = (wash.same_person, wash.same_household, *given, wash.protected)
    return said.format(*found_out, day).strip()


def field_names() -> dict[str, str]:
    """Return the fields that a column may fill by id, with what they are called; none first."""
    translate = QCoreApplication.translate
    names = {
        LEFT_OUT: translate("Letters", "Ikkje i bruk"),
        "fornamn": translate("Letters", "Fornamn"),
        "etternamn": translate("Letters", "Etternamn"),
        "co": translate("Letters", "c/o"),
        "adresse": translate("Letters", "Adresse"),
        "postnummer": translate("Letters", "Postnummer"),
        "poststad": translate("Letters", "Poststad"),
        "land": translate("Letters", "Land"),
        "kommune": translate("Letters", "Kommune"),
        "sprak": translate("Letters", "Språk"),
        "avgangsaar": translate("Letters", "Avgangsår"),
        "hushald": translate("Letters", "Hushald"),
        "namn": translate("Letters", "Heile namnet"),
        "postadresse": translate("Letters", "Postnummer og poststad"),
        "sperre": translate("Letters", "Adressesperre"),
    }
    return {id: names.get(id, id) for id in (LEFT_OUT, *MAPPABLE_FIELDS)}


def say_why(column: Column) -> str:
    """Return why a column has its field."""
    translate = QCoreApplication.translate
    if not column.field and column.why != "chosen":
        return translate("Letters", "ukjend kolonne")
    return {
        "name": translate("Letters", "på namnet"),
        "content": translate("Letters", "gjetta på innhaldet"),
        "chosen": translate("Letters", "valt av deg"),
        "kept": translate("Letters", "hugsa frå før"),
        "own": translate("Letters", "eige felt; kan brukast i brevet"),
    }.get(column.why, "")


def letter_rows(survey: Survey, language: str) -> Iterator[LetterRow]:
    """Yield the letters worth a look: those held back first, then those most likely to break."""
    held = {one.serial for one in survey.held}
    for letter in survey.held:
        said = " ".join(_sentence(say_what(one).say(language)) for one in letter.problems)
        yield LetterRow(letter.serial, letter.row, True, said)
    reasons = _reasons()
    for one in survey.worst:
        if one.serial not in held:
            why = reasons.get(one.reason, one.reason)
            yield LetterRow(one.serial, one.row, False, _sentence(why))


def say_survey(survey: Survey) -> str:
    """Return what came of composing all letters."""
    translate = QCoreApplication.translate
    if survey.stops:
        return translate("Letters", "Brevet sjølv må rettast før nokon kan få det.")
    count, held = len(survey.plan.roll), len(survey.held)
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


def _sentence(said: str) -> str:
    return said[:1].upper() + said[1:] + ("" if said.endswith((".", "?", "!")) or not said else ".")
