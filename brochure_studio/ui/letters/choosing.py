"""What a person has settled about a list, from which the order to read it is made; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from brochure_studio.model.raw_list import ListChoice
from brochure_studio.model.recipients import LEFT_OUT, Column
from brochure_studio.usecases.recipients import ListOrder, OpenList

LIST_KINDS = frozenset({".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})


@dataclass(frozen=True, slots=True)
class Settled:
    """The file, how to read it, what to wash it against, and fields by the index of a column."""

    file: Path | None = None
    choice: ListChoice = ListChoice()
    fields: Mapping[int, str] = field(default_factory=dict)
    register: Path | None = None
    reserved: Path | None = None
    opted_out: Path | None = None
    washed: date | None = None
    keep_hidden: bool = False
    one_a_household: bool = False

    def with_file(self, file: Path) -> "Settled":
        """Return the same for another list: what was said of the columns was said of the old."""
        return replace(self, file=file, choice=ListChoice(), fields={})

    def with_choice(self, choice: ListChoice) -> "Settled":
        """Return the same, read otherwise: the columns may be others then."""
        return replace(self, choice=choice, fields={})

    def with_field(self, index: int, field: str | None) -> "Settled":
        """Return the same with a column's field; None leaves it to the program again."""
        held = {at: one for at, one in self.fields.items() if at != index}
        return replace(self, fields=held if field is None else {**held, index: field})

    def order(self, today: date, found: OpenList | None) -> ListOrder | None:
        """Return the order to read the list, None without a file.

        `found` is the list as it was read before, whose columns have been chosen for.
        """
        if self.file is None:
            return None
        columns = found.plan.columns if found is not None else ()
        return ListOrder(
            file=self.file,
            today=today,
            choice=self.choice,
            columns=tuple(
                (self.fields[one.index] or LEFT_OUT, _reference(one, columns))
                for one in columns
                if one.index in self.fields
            ),
            register=self.register,
            reserved=self.reserved,
            opted_out=self.opted_out,
            washed=self.washed,
            keep_hidden=self.keep_hidden,
            one_a_household=self.one_a_household,
        )


def _reference(column: Column, columns: tuple[Column, ...]) -> str:
    """Return what tells a column from all others: its name, its letter where two are alike."""
    same = [one for one in columns if one.name.casefold() == column.name.casefold()]
    return column.name if len(same) == 1 else column.letter


def is_list(file: Path) -> bool:
    """Tell whether a file's name is that of a list; what is in it the reader finds out."""
    return file.suffix.lower() in LIST_KINDS
