"""The kinds of value that files are made of; strict frozen records, also the JSON Schema."""

import math
import re
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

LANGUAGES = ("nn", "nb", "en", "de", "nl", "pl")


class Record(BaseModel):
    """A frozen record that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)


def _number(value: object) -> float:
    """Read a decimal number as people write it; refuse nan, inf and digits with underscores."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError("should be a number")
    # Only a text is judged by its form: a float of the program may be 1e-07.
    written = isinstance(value, str)
    plain = not written or re.fullmatch(r"[+-]?(\d+(\.\d*)?|\.\d+)", str(value).strip(), re.ASCII)
    if not plain or not math.isfinite(float(value)):
        raise ValueError(f"{value!r} is not a plain decimal number")
    return float(value)


def _whole(value: object) -> int:
    """Read a whole number as people write it."""
    number = _number(value)
    if number != int(number):
        raise ValueError(f"{value!r} is not a whole number")
    return int(number)


def _day(value: object) -> date:
    """Read a date of the form 2026-11-23."""
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise ValueError(f"{value!r} is not a date of the form 2026-11-23")
    return date.fromisoformat(value)


def _inner_path(value: str) -> str:
    """Refuse a path that is not relative, with forward slashes, and within its folder."""
    if value.startswith("/") or ".." in value.split("/"):
        raise ValueError(f"{value!r} leads out of its folder")
    if not re.fullmatch(r"[^\\:*?\"<>|\x00-\x1f]{1,240}", value):
        raise ValueError(f"{value!r} is not a file name with forward slashes")
    return value


Number = Annotated[float, BeforeValidator(_number)]
Whole = Annotated[int, BeforeValidator(_whole)]
Day = Annotated[date, BeforeValidator(_day)]
# No sheet a press takes is longer than 10 m; a larger figure is a slip of the hand.
Millimetres = Annotated[Number, Field(ge=-10_000, le=10_000)]
Extent = Annotated[Number, Field(gt=0, le=10_000)]
PointSize = Annotated[Number, Field(gt=0, le=1_000)]
Percent = Annotated[Number, Field(ge=0, le=100)]
Share = Annotated[Number, Field(ge=0, le=1)]
Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
# A slot's address in a document: `slot`, or `page/slot` on a page kind that may be repeated.
Address = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}(/[a-z0-9][a-z0-9-]{0,63})?$")]
HexColor = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
# A file inside the library or the campaign; the pattern says the same to readers of the schema.
FilePath = Annotated[
    str,
    AfterValidator(_inner_path),
    Field(json_schema_extra={"pattern": r"^(?!/)(?!(.*/)?\.\.(/|$))[^\\:*?\"<>|]{1,240}$"}),
]
Language = Annotated[str, Field(pattern=r"^(nn|nb|en|de|nl|pl)$")]


class Localized(Record):
    """A text in several languages; a plain string in a file means the working language, nynorsk."""

    nn: str = ""
    nb: str = ""
    en: str = ""
    de: str = ""
    nl: str = ""
    pl: str = ""

    @model_validator(mode="before")
    @classmethod
    def _accept_plain(cls, value: Any) -> Any:
        return {"nn": value} if isinstance(value, str) else value

    def get(self, language: str) -> str:
        """Return the text in just this language, or an empty string."""
        return str(getattr(self, language)) if language in LANGUAGES else ""

    def say(self, language: str) -> str:
        """Return the text in `language`, else in nynorsk, else in any language that has it."""
        found = (self.get(one) for one in (language, "nn", *LANGUAGES))
        return next((text for text in found if text), "")
