"""Protected addresses: what lists write for `fortrolig` and `strengt fortrolig` (codes 6 and 7)."""

import re

# Whole cells that mean it in any column, without case and signs.
_MARKS = frozenset(
    (
        *("fortrolig", "fortruleg", "strengtfortrolig", "strengtfortruleg", "kode6", "kode7"),
        *("strengtfortroligutland", "spsf", "spfo", "adressesperre", "sperretadresse"),
        *("sperraadresse", "hemmeligadresse", "hemmelegadresse", "beskyttetadresse"),
        *("vernaadresse", "skjermetadresse", "skjermaadresse", "protectedaddress"),
    )
)
# What says in a column of protection that there is none.
_NONE = frozenset(
    ("", "0", "nei", "no", "n", "false", "usann", "ugradert", "ingen", "none", "ikkje")
)
_NOT_LETTERS = re.compile(r"[\W_]+")
# Looked for in a whole row first; all marks hold one of these.
_HINT = re.compile("fortr|kode|spsf|spfo|sperr|hemmel|beskytt|verna|skjerm|protect")


def hints_at_protection(row: str) -> bool:
    """Tell whether a row, in small letters, may hold a mark of protection at all."""
    return _HINT.search(row) is not None


def is_protection(cell: str) -> bool:
    """Tell whether a cell of any column marks a protected address."""
    return _NOT_LETTERS.sub("", cell.casefold()) in _MARKS


def protects(cell: str) -> bool:
    """Tell whether a cell of a column of protection protects: everything but a clear no does."""
    return _NOT_LETTERS.sub("", cell.casefold()) not in _NONE
