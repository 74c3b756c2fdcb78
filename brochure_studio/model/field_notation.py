"""How texts name fields: `{name}`, `{name:case}`, `{name|words where it is empty}`, or both."""

import re
from collections.abc import Iterator

# Fields that a document for the whole region, without a municipality, has no value for.
OF_PLACE = frozenset(
    (
        "stad",
        "kommune",
        "kommune-web",
        "kommune-epost",
        "kommune-telefon",
        "kommune-adresse",
        "fylke",
    )
)
# `{{` and `}}` are literal braces. Words in braces that are no field's name, such as `{Fornamn}` or
# `{ fornamn }`, were meant as one and must not reach paper; anything else stays as it is.
PLACE = re.compile(
    r"\{\{|\}\}"
    r"|\{(?P<name>[a-z][a-z0-9_-]*)(?::(?P<case>[a-z]+))?(?:\|(?P<otherwise>[^{}\n]*))?\}"
    r"|\{(?P<slip> *[^\W\d_][\w -]*(?:[:|][^{}\n]*)?)\}"
)
# So many characters are shown before and behind a brace that is wrong.
_BEFORE, _BEHIND = 12, 24
CASES = ("upper", "lower", "first", "name")
_WORD = re.compile(r"[^\W\d_]+")


def has_fields(text: str) -> bool:
    """Tell whether a text may hold fields or literal braces at all."""
    return "{" in text or "}" in text


def field_names(text: str) -> tuple[str, ...]:
    """Return the names of the fields of a text in the order they first stand in it."""
    return tuple(dict.fromkeys(m["name"] for m in PLACE.finditer(text) if m["name"]))


def unknown_cases(text: str) -> Iterator[tuple[int, str]]:
    """Yield each case that nobody knows, with the index in the text at which its field begins."""
    for match in PLACE.finditer(text):
        if match["case"] and match["case"] not in CASES:
            yield match.start(), match["case"]


def stray_braces(text: str) -> Iterator[tuple[int, str]]:
    """Yield each brace that belongs to no field and is not written twice, with its index.

    What is yielded is some of its line, so that people find it.
    """
    at = 0
    for match in (*PLACE.finditer(text), None):
        until = match.start() if match else len(text)
        for index in range(at, until):
            if text[index] in "{}":
                begins = max(text.rfind("\n", 0, index) + 1, index - _BEFORE)
                yield index, text[begins : index + _BEHIND].partition("\n")[0]
        at = match.end() if match else until


def in_case(value: str, case: str) -> str:
    """Return a value in one of `CASES`; any other leaves it as it is.

    `upper` and `lower` take all letters, `first` makes the first one a capital. `name` gives each
    word a capital, but only where all are written alike: HANSEN becomes Hansen, McGregor stays.
    """
    match case:
        case "upper":
            return value.upper()
        case "lower":
            return value.lower()
        case "first":
            return value[:1].upper() + value[1:]
        case "name" if value in (value.upper(), value.lower()):
            return _WORD.sub(lambda word: word[0].capitalize(), value)
        case _:
            return value
