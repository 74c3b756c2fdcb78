"""What goes along with a letter in its envelope."""

from typing import Any

from pydantic import Field, model_validator

from brochure_studio.model.record import FilePath, Id, Record, Whole


class Insert(Record):
    """Another document of the campaign that goes along with a letter; in the file its name will do.

    `when` is a condition of the document or its template: only those for whom it holds get the
    insert. `copies` says how many each of them gets.
    """

    document: FilePath
    when: Id | None = None
    copies: Whole = Field(default=1, ge=1, le=20)

    @model_validator(mode="before")
    @classmethod
    def _accept_name(cls, value: Any) -> Any:
        return {"document": value} if isinstance(value, str) else value
