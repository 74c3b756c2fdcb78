"""What a column holds, as evidence of the field it is: four digits, a language, a street."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from brochure_studio.merge.lists.languages import language_of
from brochure_studio.model.lists.recipients import FULL_NAME, POST_LINE

_POSTCODE = re.compile(r"\d{4}")
_YEAR = re.compile(r"(?:19[4-9]|20[0-4])\d")
_POST_LINE = re.compile(r"\d{4} +[^\W\d].*")
_STREET = re.compile(r"[^\W\d].*[^\W\d]\.? +\d+ ?[A-Za-z]?|(?:post)?boks +\d+", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*)*")
_MOST, _MANY = 0.8, 0.6


def fields_by_content(
    columns: Mapping[int, Sequence[str]], languages: Mapping[str, str], with_names: bool
) -> dict[int, str]:
    """Return the likeliest field of columns from their values, at most one column a field.

    Names of people are looked for only where a list has no header; a place is a column of words
    behind the postcodes, which need not be among the columns.
    """
    found: dict[int, str] = {}
    for index, values in columns.items():
        field = _plain_kind(values, languages)
        if field and field not in found.values():
            found[index] = field
    if with_names:
        found.update(_names(columns, found))
    return found


def is_of_words(values: Iterable[str]) -> bool:
    """Tell whether a column holds words without figures, as places do."""
    return _share(values, lambda value: _NAME.fullmatch(value) is not None) >= _MOST


def looks_like_a_person(cells: Iterable[str]) -> bool:
    """Tell whether a first row is a recipient already: it has a postcode or a street in it."""
    return any(
        _POSTCODE.fullmatch(cell) or _POST_LINE.fullmatch(cell) or _STREET.fullmatch(cell)
        for cell in cells
    )


def _plain_kind(values: Sequence[str], languages: Mapping[str, str]) -> str:
    if not any(values):
        return ""
    if _share(values, lambda value: bool(language_of(value, languages))) >= _MOST:
        return "sprak"
    if _share(values, lambda value: _YEAR.fullmatch(value) is not None) >= _MOST:
        return "avgangsaar"
    if _share(values, lambda value: _POSTCODE.fullmatch(value) is not None) >= _MOST:
        return "postnummer"
    if _share(values, lambda value: _POST_LINE.fullmatch(value) is not None) >= _MOST:
        return POST_LINE
    is_street = _share(values, lambda value: _STREET.fullmatch(value) is not None) >= _MANY
    return "adresse" if is_street else ""


def _names(columns: Mapping[int, Sequence[str]], found: Mapping[int, str]) -> dict[int, str]:
    """Find the names of people: one column of several words, or the first two of one or more."""
    worded = [at for at, values in columns.items() if at not in found and is_of_words(values)]
    for at in worded[:1]:
        if _share(columns[at], lambda value: " " in value) >= _MOST:
            return {at: FULL_NAME}
    if len(worded) > 1 and worded[1] == worded[0] + 1:
        return {worded[0]: "fornamn", worded[1]: "etternamn"}
    return {}


def _share(values: Iterable[str], test: Callable[[str], bool]) -> float:
    """Return the share of filled cells that pass a test."""
    filled = [value for value in values if value]
    return sum(map(test, filled)) / len(filled) if filled else 0.0
