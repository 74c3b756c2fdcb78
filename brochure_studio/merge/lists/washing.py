"""Washing: doubles, people who have reserved themselves or said no, one letter a household."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date

from brochure_studio.model.lists.recipients import ListProblem, Recipient
from brochure_studio.values.words import Words

_SPELLED: Mapping[int, str] = str.maketrans({"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "å": "aa"})
_NOT_PLAIN = re.compile(r"[\W_]+")
# Fjordvegen, Fjordveien and Fjordvn. are one street; gata, gaten and gt. too.
_WAY = re.compile(r"(?:vegen|veien|veg|vei|vn)\b\.?")
_STREET = re.compile(r"(?:gata|gaten|gate|gt)\b\.?")


@dataclass(slots=True)
class Register:
    """People who must get no letter, as keys: by name and postcode, by address, or by name alone.

    Only a row without postcode and address counts for everybody of its name.
    """

    _placed: set[str] = field(default_factory=set)
    _housed: set[str] = field(default_factory=set)
    _named: set[str] = field(default_factory=set)

    def add(self, person: Recipient) -> None:
        """Add a person."""
        keys = keys_of(person)
        name, code, street = keys.name, keys.code, keys.street
        if code:
            self._placed.add(f"{name}|{code}")
        if street:
            self._housed.add(f"{name}|{street}")
        if not code and not street:
            self._named.add(name)

    def holds(self, keys: "Keys") -> bool:
        """Tell whether a person is in the register."""
        return (
            f"{keys.name}|{keys.code}" in self._placed
            or (bool(keys.street) and f"{keys.name}|{keys.street}" in self._housed)
            or keys.name in self._named
        )


@dataclass(frozen=True, slots=True)
class Keys:
    """What a person is compared by, without case, spelling and signs."""

    name: str
    surname: str
    street: str
    code: str
    year: str
    household: str


class Washer:
    """Washes recipients one after the other; each costs the same, however many went before.

    Rows among `no_doubles` are others than those they look like: somebody has looked at them.
    """

    def __init__(
        self,
        reserved: Register | None = None,
        opted_out: Register | None = None,
        one_a_household: bool = False,
        no_doubles: Container[int] = (),
    ) -> None:
        self._no_doubles = no_doubles
        self._reserved = reserved
        self._opted_out = opted_out
        self._one = one_a_household
        self._people: dict[str, list[tuple[str, int]]] = {}
        self._homes: dict[str, int] = {}

    def wash(self, person: Recipient) -> ListProblem | None:
        """Return why a person gets no letter, or what is to be told of them; None for neither."""
        keys = keys_of(person)
        if self._reserved is not None and self._reserved.holds(keys):
            return ListProblem("reserved", person.row)
        if self._opted_out is not None and self._opted_out.holds(keys):
            return ListProblem("opted-out", person.row)
        found = self._same_person(keys, person.row) or self._same_household(keys, person.row)
        return None if person.row in self._no_doubles else found

    def _same_person(self, keys: Keys, row: int) -> ListProblem | None:
        """Tell of the same person before; two of one name who left in other years differ.

        A father and a son may share name and address.
        """
        if not keys.street and not keys.code:
            return None
        key = f"{keys.name}|{keys.street}|{keys.code}"
        before = self._people.setdefault(key, [])
        for year, other in before:
            if not year or not keys.year or year == keys.year:
                return ListProblem("same-person", row, "", (("other", str(other)),))
        before.append((keys.year, row))
        return None

    def _same_household(self, keys: Keys, row: int) -> ListProblem | None:
        if keys.household:
            key, reason = f"={keys.household}", _SAME_NUMBER
        elif keys.street and keys.surname:
            key, reason = f"{keys.surname}|{keys.street}|{keys.code}", _SAME_HOME
        else:
            return None
        other = self._homes.setdefault(key, row)
        if other == row:
            return None
        code = "household-held" if self._one else "same-household"
        return ListProblem(code, row, "", (("other", str(other)), ("reason", reason)))


def keys_of(person: Recipient) -> Keys:
    """Return what a person is compared by."""
    get = person.get
    surname = get("etternamn")
    return Keys(
        _name(get("fornamn"), surname),
        _fold(surname),
        _street(get("adresse")),
        get("postnummer"),
        get("avgangsaar"),
        _fold(get("hushald")),
    )


def fresh_until(washed: date) -> date:
    """Return the last day on which a wash of that day still holds: the same day a month later."""
    year, month = (washed.year + 1, 1) if washed.month == 12 else (washed.year, washed.month + 1)
    return date(year, month, min(washed.day, monthrange(year, month)[1]))


def _name(given: str, surname: str) -> str:
    """Return the first given name and the last surname: middle names come and go in lists."""
    first = given.replace("-", " ").partition(" ")[0]
    return f"{_fold(first)} {_fold(surname.rpartition(' ')[2])}"


def _street(text: str) -> str:
    return _fold(_STREET.sub("g", _WAY.sub("v", text.casefold()))) if text else ""


def _fold(text: str) -> str:
    """Return a text in small plain letters: Åse is aase, Bjørg bjorg, Renée renee."""
    if not text:
        return ""
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain.translate(_SPELLED))
    return _NOT_PLAIN.sub("", plain)


_SAME_HOME = Words(
    "same etternamn og adresse", "samme etternavn og adresse", "same surname and address"
)
_SAME_NUMBER = Words("same hushaldsnummer", "samme husstandsnummer", "same household number")
