"""The port to a letter's fields: layout knows their places, not how they are written."""

from collections.abc import Mapping
from typing import Protocol

from brochure_studio.model.document import Content, Document
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.model.template import Template

# A slot's address or a frame's id, and the field that has no value there.
Lack = tuple[str, str]


class Skeleton(Protocol):
    """A text filled for a recipient: its own words, with blanks (`typeset/blanks.py`) for values.

    Blank 0 is the first of `shown`, and so on. Of a value that may change how the text is read
    there is no blank: it stands in the text as it would be filled in. Equal texts are mostly the
    same object.
    """

    @property
    def text(self) -> str:
        """Return the text."""
        ...

    @property
    def shown(self) -> tuple[str, ...]:
        """Return the values of its blanks."""
        ...

    @property
    def unfilled(self) -> tuple[str, ...]:
        """Return the names of the fields without a value."""
        ...


class OpenText(Protocol):
    """A text with fields, to be filled for one recipient after the other."""

    @property
    def names(self) -> frozenset[str]:
        """Return the fields on which it hangs how the text comes out."""
        ...

    def skeleton(self, values: Mapping[str, str]) -> Skeleton:
        """Return the text with blanks in the places of recipients' values."""
        ...

    def filled(self, values: Mapping[str, str]) -> Skeleton:
        """Return the text with all values in their places."""
        ...

    def recurs(self, shown: tuple[str, ...]) -> bool:
        """Tell whether many recipients have these values of blanks together."""
        ...


class Blanks(Protocol):
    """The fields of a document of one variant, and how they are filled."""

    def slot(self, placed: PlacedSlot, content: Content) -> OpenText:
        """Return the text of a slot."""
        ...

    def fixed(self, text: str) -> OpenText:
        """Return a template's own text; what the layout fills, such as `{page}`, is no field."""
        ...

    def names(self, placed: PlacedSlot, content: Content) -> frozenset[str]:
        """Return the fields on which anything hangs that a slot shows."""
        ...

    def whole(self, values: Mapping[str, str]) -> tuple[Document, Template, tuple[Lack, ...]]:
        """Return the document and its template filled, and what had no value."""
        ...
