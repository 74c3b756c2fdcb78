"""What a person has settled about a list, from which the order to read it is made; no widgets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Literal

from brochure_studio.model.lists.raw_list import ListChoice
from brochure_studio.model.lists.recipients import LEFT_OUT, Column
from brochure_studio.usecases.recipients import ListOrder, OpenList

# Which of two alike rows get a letter.
Keep = Literal["first", "later", "both"]
LIST_KINDS = frozenset({".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})


@dataclass(frozen=True, slots=True)
class Settled:
    """The file, how to read it, what to wash it against, and fields by the index of a column.

    `header` is the header's row as in `ListOrder`; `twins` says which of two alike rows are kept.
    """

    file: Path | None = None
    choice: ListChoice = ListChoice()
    header: int | None = None
    fields: Mapping[int, str] = field(default_factory=dict)
    register: Path | None = None
    reserved: Path | None = None
    opted_out: Path | None = None
    washed: date | None = None
    keep_hidden: bool = False
    one_a_household: bool = False
    twins: Mapping[tuple[int, int], Keep] = field(default_factory=dict)

    def with_file(self, file: Path) -> "Settled":
        """Return the same for another list: what was said of the columns was said of the old."""
        return replace(self, file=file, choice=ListChoice(), header=None, fields={}, twins={})

    def with_choice(self, choice: ListChoice) -> "Settled":
        """Return the same, read otherwise: rows and columns may be others then."""
        return replace(self, choice=choice, header=None, fields={}, twins={})

    def with_header(self, header: int | None) -> "Settled":
        """Return the same with another header: the columns have other names then."""
        return replace(self, header=header, fields={})

    def with_twin(self, pair: tuple[int, int], keep: Keep) -> "Settled":
        """Return the same with a choice between two rows that are alike."""
        return replace(self, twins={**self.twins, pair: keep})

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
            header=self.header,
            register=self.register,
            reserved=self.reserved,
            opted_out=self.opted_out,
            washed=self.washed,
            keep_hidden=self.keep_hidden,
            one_a_household=self.one_a_household,
            left_out=frozenset(_left_out(self.twins)),
            no_doubles=frozenset(
                later for (_, later), keep in self.twins.items() if keep == "both"
            ),
        )


def _left_out(twins: Mapping[tuple[int, int], Keep]) -> Iterator[int]:
    for (first, later), keep in twins.items():
        if keep != "both":
            yield later if keep == "first" else first


def _reference(column: Column, columns: tuple[Column, ...]) -> str:
    """Return what tells a column from all others: its name, its letter where two are alike."""
    same = [one for one in columns if one.name.casefold() == column.name.casefold()]
    return column.name if len(same) == 1 else column.letter


def lists_near(folder: Path) -> tuple[Path, tuple[Path, ...]]:
    """Return where the lists of a document's folder lie, and those that lie there.

    Nothing of this is remembered: what is offered lies there now.
    """
    own = folder / "recipients"
    place = own if own.is_dir() else folder
    try:
        return place, tuple(sorted(file for file in place.iterdir() if is_list(file)))
    except OSError:
        return folder, ()


def is_list(file: Path) -> bool:
    """Tell whether a file's name is that of a list; what is in it the reader finds out."""
    return file.suffix.lower() in LIST_KINDS
