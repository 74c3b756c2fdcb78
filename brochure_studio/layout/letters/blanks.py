"""The port to a letter's fields: layout knows their places, not how they are written."""

from collections.abc import Callable, Mapping
from typing import Protocol

from brochure_studio.model.document import Document
from brochure_studio.model.template import Slot, Template

# Given a field's name and what is to stand for it: the text to put there as it is, or None where it
# is to be put there as data, its markup escaped.
Put = Callable[[str, str], str | None]


class Blanks(Protocol):
    """Fills the fields of a document of one variant, in one pass, from a recipient's values.

    Whatever else fields are filled with (facts, the date, the municipality) it knows itself.
    """

    def text(self, slot: Slot, text: str, values: Mapping[str, str], put: Put) -> "Text":
        """Return the text of a slot filled."""
        ...

    def fixed(self, text: str, values: Mapping[str, str], put: Put) -> "Text":
        """Return a template's own text filled but for what the layout fills, such as `{page}`."""
        ...

    def whole(self, values: Mapping[str, str]) -> tuple[Document, Template]:
        """Return the document and its template filled."""
        ...


# A filled text, and the names of the fields that had no value.
Text = tuple[str, tuple[str, ...]]
