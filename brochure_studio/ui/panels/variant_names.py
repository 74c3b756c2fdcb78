"""What variants are called: languages and municipalities by name, other axes by their values."""

import re
from collections.abc import Mapping

from brochure_studio.model.brand import Brand

LANGUAGES = {
    "nn": "nynorsk",
    "nb": "bokmål",
    "en": "English",
    "de": "Deutsch",
    "nl": "Nederlands",
    "pl": "polski",
}
_FIGURES = re.compile(r"(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm)?")


def name_value(brand: Brand, axis: str, value: str) -> str:
    """Return a value of an axis as people say it."""
    if axis == "language":
        return LANGUAGES.get(value, value)
    if axis == "municipality":
        return next((one.name for one in brand.municipalities if one.id == value), value)
    return name_size(value) if axis == "size" else value


def name_size(id: str) -> str:
    """Return a size's id as people say it: by its figures where it has them, else in words."""
    found = _FIGURES.search(id)
    if found is not None:
        unit = " mm" if found[3] else ""
        return f"{found[1]}×{found[2]}{unit}"
    return id.replace("/", " ").replace("-", " ")


def name_variant(brand: Brand, choice: Mapping[str, str]) -> str:
    """Return the name of a variant: its values one after the other."""
    return ", ".join(name_value(brand, axis, value) for axis, value in choice.items())
