"""The document: which template, which pages, what stands in its slots, and how variants differ."""

from typing import Any, Literal

from pydantic import Field, model_validator

from brochure_studio.model.conditions import Condition, FieldName
from brochure_studio.model.inserts import Insert
from brochure_studio.model.record import (
    Address,
    Day,
    FilePath,
    Id,
    Language,
    Millimetres,
    Number,
    PointSize,
    Record,
    Share,
    Whole,
)


class ByField(Record):
    """Pictures that a recipient's field chooses among; who has no row gets the slot's `picture`.

    `files` are by the field's value; case and spaces do not count.
    """

    field: FieldName
    files: dict[str, FilePath] = Field(min_length=1)


class Content(Record):
    """What stands in a slot; a plain string in the file is its text.

    `text` serves text and QR slots. `picture` names a file of the campaign or the library; `focus`
    is the point (shares of width and height) that stays in sight when it is cropped, `zoom` of 1 or
    more enlarges it; `by_field` chooses another by a recipient's field. `rows` fills tables.
    `style`, `size` (points) and `move` (mm right, down) are used where the slot opens them.
    `hidden` leaves the slot out, or with false shows it again.
    """

    text: str | None = None
    picture: FilePath | None = None
    by_field: ByField | None = None
    focus: tuple[Share, Share] | None = None
    zoom: Number | None = Field(default=None, ge=1, le=20)
    alt: str | None = None
    credit: str | None = None
    licence: str | None = None
    rows: tuple[dict[Id, str], ...] | None = None
    style: Id | None = None
    size: PointSize | None = None
    move: tuple[Millimetres, Millimetres] | None = None
    hidden: bool | None = None

    @model_validator(mode="before")
    @classmethod
    def _accept_text(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value


class DocumentPage(Record):
    """A page of an assembled document: its id, its kind, and the content of its own slots."""

    id: Id
    kind: Id
    content: dict[Id, Content] = {}


class Override(Record):
    """Content that takes the place of the master's where all of `when` holds.

    `checked` says of a text which master's text it was last compared with, by that text's mark
    (`model/translations.py`); where the master has changed since, a translation is no longer
    checked.
    """

    when: dict[Id, str] = Field(min_length=1)
    content: dict[Address, Content]
    checked: dict[Address, str] = {}


class Document(Record):
    """A document as staff keep it; content keys are slots, or slots of a page under `pages`.

    `conditions` are the rules that paragraphs stand under, by the name that texts use; `fields` are
    columns of its own recipient list with a made-up value to show. `envelope` is the one that a
    letter is made for, of those that its template names; its usual one where nothing is said.
    `inserts` go along with a letter in it.
    """

    format: Literal["document/1"]
    template: Id
    template_version: Whole = Field(ge=1)
    template_hash: str | None = None
    title: str = Field(min_length=1)
    language: Language = "nn"
    municipality: Id | None = None
    date: Day | None = None
    envelope: Id | None = None
    pages: tuple[DocumentPage, ...] = ()
    content: dict[Id, Content] = {}
    conditions: dict[Id, Condition] = {}
    fields: dict[FieldName, str] = {}
    inserts: tuple[Insert, ...] = ()
    axes: dict[Id, tuple[str, ...]] = {}
    overrides: tuple[Override, ...] = ()
