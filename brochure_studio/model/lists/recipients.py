"""Recipients of letters as understood from a list; data, never markup, and never logged."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from brochure_studio.values.words import Words

# The fields that the program knows by name, in the order in which they are shown.
KNOWN_FIELDS = (
    *("fornamn", "etternamn", "co", "adresse", "postnummer", "poststad", "land"),
    *("kommune", "sprak", "avgangsaar", "hushald"),
)
# Columns that hold two fields at once, and one that is read but never kept.
FULL_NAME, POST_LINE, PROTECTION = "namn", "postadresse", "sperre"
# What a column may be mapped to by hand; `-` takes it out.
MAPPABLE_FIELDS = (*KNOWN_FIELDS, FULL_NAME, POST_LINE, PROTECTION)
LEFT_OUT = "-"

Why = Literal["name", "content", "chosen", "kept", "own", ""]


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its letter, its name in the list, the field it fills, and why that one.

    `field` is empty for a column that is not used; `why` is `own` where it is no known field and
    may be used in letters by its own name.
    """

    index: int
    letter: str
    name: str
    field: str = ""
    why: Why = ""


@dataclass(frozen=True, slots=True)
class ListProblem:
    """One thing to know about a list: a kind (`merge/problems/catalog.py`), its row and column.

    Row 0 means the list as a whole. `facts` fill the sentence and hold nothing of any person: row
    numbers, column and sheet names, counts, dates.
    """

    code: str
    row: int = 0
    column: str = ""
    facts: tuple[tuple[str, str | Words], ...] = ()


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person of a list: the row in it, the values of its fields, the language to write in.

    `names` are shared by all recipients of a list, `values` stand in their order. `language` is
    empty where the list does not say; `problems` are codes of what was put right or is doubtful.
    """

    row: int
    names: tuple[str, ...]
    values: tuple[str, ...]
    language: str = ""
    problems: tuple[str, ...] = ()

    @property
    def fields(self) -> Mapping[str, str]:
        """Return the values by field."""
        return dict(zip(self.names, self.values, strict=True))

    def get(self, field: str) -> str:
        """Return the value of a field, empty where the list has none."""
        return self.values[self.names.index(field)] if field in self.names else ""


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A row that was held back and may be mended: its cells as read, and the reasons."""

    number: int
    cells: tuple[str, ...]
    reasons: tuple[ListProblem, ...]


@dataclass(frozen=True, slots=True)
class WashReport:
    """What washing took out, as counts without names; `washed` is the date of the register.

    `reserved` and `opted_out` are None where no such list was given. `is_fresh` tells whether the
    register's date is at most a month before the day of use.
    """

    same_person: int = 0
    same_household: int = 0
    protected: int = 0
    reserved: int | None = None
    opted_out: int | None = None
    washed: date | None = None
    is_fresh: bool = False


@dataclass(frozen=True, slots=True)
class ListCounts:
    """Rows of a list: read, usable, empty, and held back by reason (a row has one, the first)."""

    read: int = 0
    usable: int = 0
    empty: int = 0
    held_back: tuple[tuple[str, int], ...] = ()
