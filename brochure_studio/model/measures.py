"""Measures of layouts for many sizes: shares of the page, units, millimetres, other edges."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

Edge = Literal["left", "right", "top", "bottom", "width", "height"]
EDGES: tuple[Edge, ...] = ("left", "right", "top", "bottom", "width", "height")
_NUMBER = r"\d+(?:\.\d+)?"
_TERM = re.compile(
    rf"\s*([+-]?)\s*(?:({_NUMBER})(%|u|mm)|([a-z0-9][a-z0-9-]{{0,63}})\.({'|'.join(EDGES)})|(0))"
)
PATTERN = (
    rf"^\s*-?\s*(?:{_NUMBER}(?:%|u|mm)|[a-z0-9][a-z0-9-]*\.(?:{'|'.join(EDGES)})|0)"
    rf"(?:\s*[+-]\s*(?:{_NUMBER}(?:%|u|mm)|[a-z0-9][a-z0-9-]*\.(?:{'|'.join(EDGES)})|0))*\s*$"
)


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a measure: `amount` of a `unit` (% u mm), or with `of` an element's edge."""

    amount: float
    unit: Literal["%", "u", "mm"] = "mm"
    of: str = ""
    edge: Edge = "left"


@dataclass(frozen=True, slots=True)
class Measure:
    """A sum such as `50% + 2u` or `title.bottom + 3mm`, written as one string.

    `%` is a share of the page's width across and of its height down, `u` a hundredth of the page's
    short side, and an element's edge is that of one placed before.
    """

    written: str
    terms: tuple[Term, ...]

    @classmethod
    def read(cls, written: str) -> "Measure":
        """Read a measure; a ValueError says what it should look like."""
        if not re.match(PATTERN, written):
            raise ValueError(f"{written!r} is not a measure such as 50%, 4u, 3mm or title.bottom")
        return cls(written, tuple(_term(match) for match in _TERM.finditer(written)))

    def resolve(self, whole: float, unit: float, edge_of: Callable[[str, Edge], float]) -> float:
        """Return the measure in millimetres.

        `whole` is the page's extent the measure runs along and `unit` what one `u` is, in
        millimetres; `edge_of` raises a KeyError for an element that is not placed before.
        """
        return sum(_size(term, whole, unit, edge_of) for term in self.terms)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _validate, serialization=core_schema.plain_serializer_function_ser_schema(_write)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"anyOf": [{"type": "string", "pattern": PATTERN}, {"const": 0}]}


def _validate(value: Any) -> Measure:
    if isinstance(value, Measure):
        return value
    if isinstance(value, str) or (value == 0 and not isinstance(value, bool)):
        return Measure.read(str(value))
    raise ValueError("should be a measure such as 50%, 4u, 3mm or title.bottom + 2u")


def _write(measure: Measure) -> str:
    return measure.written


def _term(match: re.Match[str]) -> Term:
    sign, amount, unit, of, edge, _ = match.groups()
    by = -1.0 if sign == "-" else 1.0
    if of:
        return Term(by, of=of, edge=edge)  # type: ignore[arg-type]
    if amount is None:
        return Term(0.0)
    return Term(by * float(amount), unit)  # type: ignore[arg-type]


def _size(term: Term, whole: float, unit: float, edge_of: Callable[[str, Edge], float]) -> float:
    if term.of:
        return term.amount * edge_of(term.of, term.edge)
    scale = {"%": whole / 100, "u": unit, "mm": 1.0}[term.unit]
    return term.amount * scale
