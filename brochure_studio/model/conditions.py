"""Conditions that paragraphs stand under: a closed list of rules, no scripting."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, model_validator

from brochure_studio.model.record import Id, Language, Number, Record


def _several(value: Any) -> Any:
    """Take one value for a list of one."""
    return (value,) if isinstance(value, str) else value


FieldName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,63}$")]
_Values = Annotated[
    tuple[str, ...], BeforeValidator(_several, json_schema_input_type=str | tuple[str, ...])
]
_Languages = Annotated[
    tuple[Language, ...],
    BeforeValidator(_several, json_schema_input_type=Language | tuple[Language, ...]),
]
_Municipalities = Annotated[
    tuple[Id, ...], BeforeValidator(_several, json_schema_input_type=Id | tuple[Id, ...])
]
_FIGURES = 16
_WHOLE = re.compile(r"[+-]?\d{1,15}")


class Condition(Record):
    """What must hold for a paragraph to stand; all that is named must hold.

    Of a `field`: its value is `one_of` some or `none_of` them (case and spaces do not count), is
    `empty` or with false is not, is a whole number of at `least` or at `most`. `language` and
    `municipality` are those that the letter is written for.
    """

    field: FieldName | None = None
    one_of: _Values = ()
    none_of: _Values = ()
    empty: bool | None = None
    least: Number | None = None
    most: Number | None = None
    language: _Languages = ()
    municipality: _Municipalities = ()

    @model_validator(mode="after")
    def _asks_something(self) -> Self:
        tests = (self.one_of, self.none_of, self.least, self.most, self.empty)
        of_field = any(test not in (None, ()) for test in tests)
        if of_field and self.field is None:
            raise ValueError("a rule for a field names the `field`")
        if self.field is not None and not of_field:
            raise ValueError("say of the field `one_of`, `none_of`, `empty`, `least` or `most`")
        if not of_field and not self.language and not self.municipality:
            raise ValueError("say a `field`, a `language` or a `municipality`")
        return self

    def holds(self, values: Mapping[str, str], language: str, municipality: str | None) -> bool:
        """Tell whether the condition holds; a field that `values` lacks is empty."""
        if self.language and language not in self.language:
            return False
        if self.municipality and municipality not in self.municipality:
            return False
        return self.field is None or self._holds_of(plain_value(values.get(self.field, "")))

    def _holds_of(self, value: str) -> bool:
        if self.empty is not None and self.empty == bool(value):
            return False
        if self.one_of and value not in map(plain_value, self.one_of):
            return False
        if self.none_of and value in map(plain_value, self.none_of):
            return False
        least, most = self.least, self.most
        if least is None and most is None:
            return True
        # Most are years of four figures.
        if not (len(value) < _FIGURES and value.isdecimal()) and not _WHOLE.fullmatch(value):
            return False
        number = int(value)
        return (least is None or number >= least) and (most is None or number <= most)


def plain_value(value: str) -> str:
    """Return a value as it is compared: without case, and with single spaces."""
    return " ".join(value.split()).casefold()
