"""A recipient list opened: what was understood of it, who may be written to, who not and why."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, islice
from pathlib import Path

from brochure_studio.merge.lists.columns import (
    Choices,
    ColumnPlan,
    UnknownColumnError,
    mapping_of,
    plan_columns,
)
from brochure_studio.merge.lists.rows import RowJudge
from brochure_studio.merge.lists.washing import Register, Washer, fresh_until
from brochure_studio.merge.problems.catalog import can_be_mended, holds_back
from brochure_studio.model.lists.raw_list import ListChoice, RawList, RawRow, Sheet
from brochure_studio.model.lists.recipients import (
    HeldRow,
    ListCounts,
    ListProblem,
    Recipient,
    WashReport,
)
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.ports.lists import Lists
from brochure_studio.values.words import Words

# So many rows are looked at to understand the columns.
_SAMPLE = 300


@dataclass(frozen=True, slots=True)
class ListOrder:
    """A list to open, what a person has settled about it, and what it is washed against.

    `today` is the day of use; `columns` pairs fields with columns; `header` is the header's row, 0
    for none, None to find it; `keep_hidden` takes hidden rows along; `one_a_household` holds back
    all but the first of a household. Of doubles a person has looked at, rows `left_out` get no
    letter, and those of `no_doubles` get one all the same.
    """

    file: Path
    today: date
    choice: ListChoice = ListChoice()
    columns: Choices = ()
    header: int | None = None
    register: Path | None = None
    reserved: Path | None = None
    opted_out: Path | None = None
    washed: date | None = None
    keep_hidden: bool = False
    one_a_household: bool = False
    left_out: frozenset[int] = frozenset()
    no_doubles: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class How:
    """How a list was read."""

    kind: str
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[Sheet, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list as understood. `problems` are in the order of rows, those of the whole list first."""

    file: Path
    how: How
    plan: ColumnPlan
    recipients: tuple[Recipient, ...]
    problems: tuple[ListProblem, ...]
    counts: ListCounts
    wash: WashReport
    held: tuple[HeldRow, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Tell whether letters can be made: nothing stops the list, and somebody is left."""
        return not any(problem.row == 0 and holds_back(problem) for problem in self.problems)

    def without_people(self) -> "OpenList":
        """Return what is known of the list itself: there can be many on it."""
        return replace(self, recipients=())


def open_recipients(lists: Lists, order: ListOrder) -> OpenList:
    """Read, judge and wash a list; an UnreadableError where the file is no list at all.

    A UsageError where a column is named that is not there. No problem tells anything of a person
    but the number of the row.
    """
    raw = lists.read(order.file, order.choice)
    kept = lists.columns(order.file.parent)
    plan, rows = _understand(raw, order.columns, kept, order.header)
    register = lists.register(order.register) if order.register else None
    judge = RowJudge(plan, register, order.keep_hidden)
    reserved, of_reserved = _wash_list(lists, order.reserved)
    opted_out, of_opted_out = _wash_list(lists, order.opted_out)
    washer = Washer(reserved, opted_out, order.one_a_household, order.no_doubles)
    gone = _Sorter(judge, washer, order.left_out)
    for row in rows:
        gone.sort(row)
    told = (
        *_of_reading(raw),
        *_of_hidden(raw, plan),
        *plan.problems,
        *of_reserved,
        *of_opted_out,
        *_of_wash(order),
    )
    told += _of_whole(plan, gone)
    return OpenList(
        order.file,
        How(raw.kind, raw.encoding, raw.delimiter, raw.sheet, raw.sheets),
        plan,
        tuple(gone.recipients),
        (*told, *gone.problems),
        gone.counts(),
        _wash_report(order, gone),
        tuple(gone.held),
    )


def keep_columns(lists: Lists, found: OpenList) -> Path | None:
    """Keep what a person has said of the columns beside the list; None where there is nothing."""
    columns = mapping_of(found.plan)
    return lists.keep_columns(found.file.parent, columns) if columns else None


class _Sorter:
    """Sorts the rows of a list into those who get a letter and those who do not."""

    def __init__(self, judge: RowJudge, washer: Washer, left_out: frozenset[int]) -> None:
        self._judge = judge
        self._left_out = left_out
        self._washer = washer
        self.recipients: list[Recipient] = []
        self.problems: list[ListProblem] = []
        self.held: list[HeldRow] = []
        self.reasons: Counter[str] = Counter()
        self.told: Counter[str] = Counter()
        self.read = 0
        self.empty = 0

    def sort(self, row: RawRow) -> None:
        judged = self._judge.judge(row)
        if judged.is_empty:
            self.empty += 1
            return
        self.read += 1
        if row.number in self._left_out:
            self._wash_out(ListProblem("left-out", row.number))
            return
        if judged.problems:
            self.problems += judged.problems
        if judged.recipient is None:
            self._hold(row, judged.problems)
            return
        washed = self._washer.wash(judged.recipient)
        if washed is None:
            self.recipients.append(judged.recipient)
            return
        if holds_back(washed):
            self._wash_out(washed)
        else:
            self.problems.append(washed)
            self.told[washed.code] += 1
            codes = (*judged.recipient.problems, washed.code)
            self.recipients.append(replace(judged.recipient, problems=codes))

    def counts(self) -> ListCounts:
        held = tuple(self.reasons.most_common())
        return ListCounts(self.read, len(self.recipients), self.empty, held)

    def _wash_out(self, why: ListProblem) -> None:
        self.problems.append(why)
        self.reasons[why.code] += 1

    def _hold(self, row: RawRow, problems: tuple[ListProblem, ...]) -> None:
        reasons = tuple(problem for problem in problems if holds_back(problem))
        self.reasons[reasons[0].code] += 1
        if all(map(can_be_mended, reasons)):
            self.held.append(HeldRow(row.number, row.cells, reasons))


def _understand(
    raw: RawList, columns: Choices, kept: Mapping[str, str], header: int | None = None
) -> tuple[ColumnPlan, Iterator[RawRow]]:
    """Return the plan of a list and the rows below its header."""
    first = list(islice(raw.rows, _SAMPLE))
    try:
        plan = plan_columns(first, columns, kept, header)
    except UnknownColumnError as error:
        known = ", ".join(error.known)
        raise UsageError(_NO_COLUMN.fill(name=error.name, known=known)) from error
    if header and plan.header_row != header:
        raise UsageError(_NO_HEADER.fill(row=header, most=_SAMPLE))
    return plan, (row for row in chain(first, raw.rows) if row.number > plan.header_row)


def _wash_list(lists: Lists, file: Path | None) -> tuple[Register | None, tuple[ListProblem, ...]]:
    """Return the people of a list that others are washed against, and what is wrong with it."""
    if file is None:
        return None, ()
    raw = lists.read(file, ListChoice())
    plan, rows = _understand(raw, (), lists.columns(file.parent))
    if not any(plan.of(field) for field in ("fornamn", "etternamn", "namn")):
        return Register(), (ListProblem("wash-list-unusable", facts=(("file", file.name),)),)
    judge, register, lost = RowJudge(plan), Register(), 0
    for row in rows:
        person = judge.glean(row)
        if person is not None:
            register.add(person)
        elif any(cell.strip() for cell in row.cells):
            lost += 1
    facts = (("count", str(lost)), ("file", file.name))
    return register, ((ListProblem("wash-rows-unusable", facts=facts),) if lost else ())


def _of_reading(raw: RawList) -> Iterator[ListProblem]:
    if not raw.is_sure:
        yield ListProblem("encoding-guessed", facts=(("encoding", raw.encoding),))
    seen = [sheet.name for sheet in raw.sheets if not sheet.is_hidden and sheet.name != raw.sheet]
    hidden = [sheet.name for sheet in raw.sheets if sheet.is_hidden and sheet.name != raw.sheet]
    if seen:
        facts = (("sheets", ", ".join(seen)), ("sheet", raw.sheet))
        yield ListProblem("more-sheets", facts=facts)
    if hidden:
        yield ListProblem("sheets-hidden", facts=(("sheets", ", ".join(hidden)),))


def _of_hidden(raw: RawList, plan: ColumnPlan) -> Iterator[ListProblem]:
    for column in plan.columns:
        if column.field and column.index in raw.hidden_columns:
            facts = (("column", column.name),)
            yield ListProblem("column-hidden", 0, column.name, facts)


def _of_wash(order: ListOrder) -> Iterator[ListProblem]:
    if order.washed is None:
        yield ListProblem("not-washed" if order.reserved is None else "wash-undated")
        return
    until = fresh_until(order.washed)
    if order.today > until:
        facts = (("washed", order.washed.isoformat()), ("until", until.isoformat()))
        yield ListProblem("wash-old", facts=facts)


def _of_whole(plan: ColumnPlan, gone: _Sorter) -> tuple[ListProblem, ...]:
    """Return what is wrong with a list as a whole now that its rows are known."""
    if not gone.read:
        return (ListProblem("only-header" if plan.header_row else "list-empty"),)
    numbers = Counter(one.column for one in gone.problems if one.code == "identity-number")
    bad = [column for column, count in numbers.items() if count * 2 > gone.read and count > 1]
    if bad:
        return tuple(ListProblem("column-identity", 0, column) for column in bad)
    return () if gone.recipients else (ListProblem("none-usable"),)


def _wash_report(order: ListOrder, gone: _Sorter) -> WashReport:
    reasons = gone.reasons
    return WashReport(
        same_person=reasons["same-person"],
        same_household=reasons["household-held"] + gone.told["same-household"],
        protected=reasons["protected"],
        reserved=reasons["reserved"] if order.reserved else None,
        opted_out=reasons["opted-out"] if order.opted_out else None,
        washed=order.washed,
        is_fresh=order.washed is not None and order.today <= fresh_until(order.washed),
    )


_NO_COLUMN = Words(
    "det finst ingen kolonne og ikkje noko felt «{name}»; det finst: {known}",
    "det finnes ingen kolonne og ikke noe felt «{name}»; det finnes: {known}",
    "there is no column or field “{name}”; there are: {known}",
)
_NO_HEADER = Words(
    "rad {row} er tom eller finst ikkje blant dei {most} første, og kan ikkje vere overskriftsrada",
    "rad {row} er tom eller finnes ikke blant de {most} første, og kan ikke være overskriftsraden",
    "row {row} is empty or not among the first {most}, and cannot be the header",
)
