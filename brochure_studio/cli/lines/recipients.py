"""What was understood of a list, as lines for people and as data for programs."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from brochure_studio.cli.sayings import GRADES
from brochure_studio.merge.problems.catalog import KINDS, holds_back, say_todo, say_what
from brochure_studio.model.lists.recipients import Column, ListProblem, WashReport
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.finding import Grade
from brochure_studio.values.words import Words

# So many row numbers are written out in a line; the data has all.
_MOST_ROWS = 12
_DELIMITERS = {
    "\t": Words("tabulator", "tabulator", "tab"),
    ";": Words("semikolon", "semikolon", "semicolon"),
    ",": Words("komma", "komma", "comma"),
}


# What problems of rows have in common that are told in one line.
_Alike = tuple[Grade, str, str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """A line to print; a fault goes to standard error."""

    text: str
    is_fault: bool = False


def list_lines(found: OpenList, language: str) -> Iterator[Line]:
    """Yield what was understood of a list: how it was read, columns, counts, problems."""
    yield Line(f"{found.file}: {_how(found, language)}")
    for column in found.plan.columns:
        yield Line(f"  {_column_line(column, language)}")
    counts = found.counts
    facts = {"read": counts.read, "usable": counts.usable, "held": counts.read - counts.usable}
    yield Line(_COUNTS.fill(**facts).say(language))
    for code, count in counts.held_back:
        yield Line(f"  {count}: {_reason(code, language)}")
    yield Line(wash_line(found.wash, language))
    yield from problem_lines(found.problems, language)


def problem_lines(problems: Iterable[ListProblem], language: str) -> Iterator[Line]:
    """Yield problems, those of the whole list first, then those of rows, alike ones in one line."""
    every = tuple(problems)
    for problem in every:
        if problem.row == 0:
            yield Line(_problem_line(problem, "", language), holds_back(problem))
    yield from _row_lines(every, language)


def list_data(found: OpenList, language: str) -> dict[str, Any]:
    """Return what was understood of a list as data, with every problem and nothing of a person."""
    how, counts, wash = found.how, found.counts, found.wash
    return {
        "file": str(found.file),
        "usable": found.is_usable,
        "kind": how.kind,
        "encoding": how.encoding or None,
        "delimiter": how.delimiter or None,
        "sheet": how.sheet or None,
        "sheets": [{"name": one.name, "hidden": one.is_hidden} for one in how.sheets],
        "header_row": found.plan.header_row or None,
        "columns": [
            {"letter": c.letter, "name": c.name, "field": c.field or None, "why": c.why or None}
            for c in found.plan.columns
        ],
        "counts": {
            "read": counts.read,
            "usable": counts.usable,
            "empty": counts.empty,
            "held_back": dict(counts.held_back),
        },
        "wash": wash_data(wash),
        "problems": [list_problem_data(problem, language) for problem in found.problems],
    }


def wash_data(wash: WashReport) -> dict[str, Any]:
    """Return what washing took out as data, counts without names."""
    return {
        "same_person": wash.same_person,
        "same_household": wash.same_household,
        "protected": wash.protected,
        "reserved": wash.reserved,
        "opted_out": wash.opted_out,
        "washed": wash.washed.isoformat() if wash.washed else None,
        "fresh": wash.is_fresh,
    }


def list_problem_data(problem: ListProblem, language: str) -> dict[str, Any]:
    """Return a problem of a list as data."""
    return {
        "code": problem.code,
        "grade": KINDS[problem.code].grade.name.lower(),
        "row": problem.row or None,
        "column": problem.column or None,
        "what": say_what(problem).say(language),
        "todo": say_todo(problem).say(language),
    }


def _how(found: OpenList, language: str) -> str:
    how = found.how
    if how.sheet:
        return f"{how.kind.upper()}, {_SHEET.fill(sheet=how.sheet).say(language)}"
    if not how.delimiter:
        return f"{how.kind.upper()}, {how.encoding}"
    known = _DELIMITERS.get(how.delimiter)
    delimiter = known.say(language) if known else repr(how.delimiter)
    return f"CSV, {how.encoding}, {delimiter}"


def _column_line(column: Column, language: str) -> str:
    name = "" if column.name == column.letter else f" {column.name}"
    field = column.field or _UNUSED.say(language)
    why = _WHY[column.why].say(language) if column.why in _WHY and column.field else ""
    return f"{column.letter}{name} → {field}{why}"


def _reason(code: str, language: str) -> str:
    return _REASONS.get(code, KINDS[code].what).say(language)


def wash_line(wash: WashReport, language: str) -> str:
    """Return what washing took out, as counts without names."""
    nothing = "–"
    return _WASH.fill(
        doubles=wash.same_person,
        homes=wash.same_household,
        reserved=nothing if wash.reserved is None else wash.reserved,
        opted=nothing if wash.opted_out is None else wash.opted_out,
        protected=wash.protected,
        washed=wash.washed.isoformat() if wash.washed else nothing,
    ).say(language)


def _row_lines(problems: Iterable[ListProblem], language: str) -> Iterator[Line]:
    """Yield the problems of rows, those that are alike in one line, the gravest first."""
    alike: dict[_Alike, list[ListProblem]] = {}
    for one in problems:
        if one.row:
            # What names another row is told of each row by itself, for its facts are its own.
            key = KINDS[one.code].grade, one.code, one.column, repr(one.facts)
            alike.setdefault(key, []).append(one)
    order = (Grade.BLOCKING, Grade.WARNING, Grade.FIXED)
    every = [alike[key] for key in sorted(alike, key=lambda one: order.index(one[0]))]
    for told in _few_lines(every):
        rows = list(dict.fromkeys(one.row for one in told))
        yield Line(_problem_line(told[0], _rows(rows, language), language))


def _few_lines(every: list[list[ListProblem]]) -> Iterator[list[ListProblem]]:
    """Yield problems that are told in one line each; of one kind no more than one would read.

    What is more is put together, and said of many rows at once.
    """
    kinds = Counter(one[0].code for one in every)
    joined: dict[str, list[ListProblem]] = {}
    for told in every:
        code = told[0].code
        if kinds[code] <= _MOST_ROWS or code not in _REASONS:
            yield told
        else:
            bare = [replace(one, facts=()) for one in told]
            joined.setdefault(code, []).extend(bare)
    yield from joined.values()


def _rows(rows: list[int], language: str) -> str:
    shown = ", ".join(map(str, rows[:_MOST_ROWS]))
    more = len(rows) - _MOST_ROWS
    text = _ROW if len(rows) == 1 else _ROWS
    rest = _MORE.fill(count=more).say(language) if more > 0 else ""
    return f"{text.say(language)} {shown}{rest}"


def _problem_line(problem: ListProblem, rows: str, language: str) -> str:
    grade = GRADES[KINDS[problem.code].grade].say(language)
    column = _COLUMN.fill(column=problem.column).say(language) if problem.column else ""
    place = ", ".join(filter(None, (rows, column)))
    # Without facts it may be said of many rows at once.
    is_bare = not problem.facts
    what = _reason(problem.code, language) if is_bare else say_what(problem).say(language)
    todo = say_todo(problem).say(language)
    return f"{grade}: {place + ': ' if place else ''}{what}; {todo} [{problem.code}]"


_SHEET = Words("arket «{sheet}»", "arket «{sheet}»", "sheet “{sheet}”")
_UNUSED = Words("ikkje brukt", "ikke brukt", "not used")
_WHY = {
    "content": Words(" (på innhaldet)", " (på innholdet)", " (by content)"),
    "kept": Words(" (hugsa)", " (husket)", " (kept)"),
    "chosen": Words(" (vald)", " (valgt)", " (chosen)"),
    "own": Words(" (eige felt)", " (eget felt)", " (own field)"),
}
_COUNTS = Words(
    "{read} rader lesne, {usable} kan brukast, {held} haldne tilbake",
    "{read} rader lest, {usable} kan brukes, {held} holdt tilbake",
    "{read} rows read, {usable} usable, {held} held back",
)
_WASH = Words(
    "vask: {doubles} doble, {homes} i same hushald, {reserved} reserverte, {opted} har sagt nei, "
    "{protected} verna; register frå {washed}",
    "vask: {doubles} doble, {homes} i samme husstand, {reserved} reserverte, {opted} har sagt nei, "
    "{protected} beskyttet; register fra {washed}",
    "wash: {doubles} doubles, {homes} in one household, {reserved} reserved, {opted} opted out, "
    "{protected} protected; register of {washed}",
)
# Kinds whose sentence names another row, said of many rows at once.
_REASONS = {
    "same-person": Words(
        "same namn og adresse som ei anna rad",
        "samme navn og adresse som en annen rad",
        "same name and address as another row",
    ),
    "same-household": Words(
        "same hushald som ei anna rad",
        "samme husstand som en annen rad",
        "same household as another row",
    ),
    "household-held": Words(
        "same hushald som ei anna rad",
        "samme husstand som en annen rad",
        "same household as another row",
    ),
    "unclosed-quote": Words(
        "eit hermeteikn blir aldri lukka",
        "et anførselstegn blir aldri lukket",
        "a quote is never closed",
    ),
}
_ROW = Words("rad", "rad", "row")
_ROWS = Words("rader", "rader", "rows")
_MORE = Words(" og {count} til", " og {count} til", " and {count} more")
_COLUMN = Words("kolonne {column}", "kolonne {column}", "column {column}")
