"""What staff have said of the columns of their lists, kept for next time: names of columns only."""

from typing import Annotated, Literal

from pydantic import Field

from brochure_studio.model.record import Record

ColumnName = Annotated[str, Field(min_length=1, max_length=200)]
# A field such as `postnummer`; `-` where the column is left out.
FieldName = Annotated[str, Field(pattern=r"^(-|[a-z][a-z0-9-]{0,39})$")]


class ListColumns(Record):
    """`columns.yaml` beside lists: the field of each column that a person has named."""

    format: Literal["columns/1"]
    columns: dict[ColumnName, FieldName] = {}
