"""What a letter's fields are filled with, recipient by recipient."""

import re
from collections.abc import Mapping, Sequence

from brochure_studio.merge.countries import country_index
from brochure_studio.merge.letters.address_room import address_room
from brochure_studio.merge.letters.addresses import fitting_lines, write_address
from brochure_studio.merge.text import fill_text, plain_data
from brochure_studio.model.document import Document
from brochure_studio.model.field_notation import has_fields
from brochure_studio.model.letters.fields import expected_fields
from brochure_studio.model.template import Greeting, Template

# Fields that are made of others: the block for the window, and the greeting.
ADDRESS_BLOCK, GREETING = "adressefelt", "helsing"
MADE_FIELDS = (ADDRESS_BLOCK, GREETING)
_GAPS = re.compile(r" +(?=[,.!:]|$)")


class LetterValues:
    """The values of all fields for the recipients of one list, in one variant of a letter.

    `facts` are what fields are filled with without a recipient, `names` the list's fields in the
    order of the recipients' values. The fields that the program, the template or the document know
    go before facts of the same name. A column of the list's own never does: a list with a column
    `phone` must not change the region's number in ten thousand letters. `shadowed` names those.
    Without `is_list` the names are a sample person's, and what it lacks is told.
    """

    def __init__(
        self,
        facts: Mapping[str, str],
        document: Document,
        template: Template,
        names: Sequence[str],
        is_list: bool = True,
    ) -> None:
        expected = expected_fields(template, document.fields)
        self.shadowed = tuple(n for n in names if n not in expected and n in facts)
        hidden = {*self.shadowed, *MADE_FIELDS}
        # A field that a list lacks is empty, so that its fallback stands; a slip is not.
        self._base = {**dict.fromkeys(expected if is_list else (), ""), **facts}
        self._taken = tuple((at, name) for at, name in enumerate(names) if name not in hidden)
        self._former = tuple(
            (old, name) for name, field in template.fields.items() for old in field.formerly
        )
        self._countries = country_index()
        self._language = document.language
        self._most_lines = address_room(template)
        self._greeting = _Greeter(template.greeting, document.language)

    def of(self, row: Sequence[str]) -> dict[str, str]:
        """Return the values for a recipient whose own stand in `row`."""
        values = dict(self._base)
        for at, name in self._taken:
            values[name] = row[at]
        for old, name in self._former:
            values.setdefault(old, values.get(name, ""))
        address = write_address(values, self._countries, self._language)
        values[ADDRESS_BLOCK] = "\n".join(fitting_lines(address, self._most_lines))
        greeting = self._greeting.greet(values)
        if greeting is not None:
            values[GREETING] = greeting
        return values


class _Greeter:
    """Greets in one language; a template without a greeting greets nobody."""

    def __init__(self, greeting: Greeting | None, language: str) -> None:
        self._named = greeting.named.say(language) if greeting else ""
        self._unnamed = greeting.unnamed.say(language) if greeting else ""
        before, name, behind = self._named.partition("{fornamn}")
        # Nearly every greeting is one line around the first name, and filled at once.
        plain = name and not has_fields(before + behind) and "\n" not in self._named
        self._around = (before, behind) if plain else None

    def greet(self, values: Mapping[str, str]) -> str | None:
        """Return the greeting, None where there is none."""
        name = values.get("fornamn", "").strip()
        if name and self._around:
            before, behind = self._around
            return f"{before}{plain_data(name)}{behind}"
        text = self._named if name else self._unnamed
        # A surname that is not known leaves no gap before the comma.
        return _GAPS.sub("", fill_text(text, values).text) if text else None
