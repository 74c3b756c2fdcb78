"""Pictures and signatures that a recipient's field chooses."""

from collections.abc import Mapping

from brochure_studio.model.conditions import plain_value
from brochure_studio.model.document import ByField, Content

# What is said of the slot's own picture says nothing of one that takes its place.
_OF_PICTURE = ("focus", "zoom", "alt", "credit", "licence")


def choose_picture(
    content: Content, values: Mapping[str, str], municipality: str | None = None
) -> tuple[Content, str]:
    """Return the content with the picture that its field chooses, and the field if it found none.

    Without a row for the value the slot's own picture stands. Of the field `kommune` the rows may
    also name municipalities by their ids, as `municipality` does.
    """
    by = content.by_field
    if by is None:
        return content, ""
    file = _file(by, values, municipality)
    plain = content.model_copy(update={"by_field": None})
    if file is None:
        return plain, "" if content.picture else by.field
    if file == content.picture:
        return plain, ""
    return plain.model_copy(update={**dict.fromkeys(_OF_PICTURE), "picture": file}), ""


def _file(by: ByField, values: Mapping[str, str], municipality: str | None) -> str | None:
    rows = {plain_value(value): file for value, file in by.files.items()}
    found = rows.get(plain_value(values.get(by.field, "")))
    if found is None and by.field == "kommune" and municipality:
        return rows.get(municipality)
    return found
