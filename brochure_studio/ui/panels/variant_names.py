"""What variants are called: languages and municipalities by name, other axes by their values."""

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


def name_value(brand: Brand, axis: str, value: str) -> str:
    """Return a value of an axis as people say it."""
    if axis == "language":
        return LANGUAGES.get(value, value)
    if axis == "municipality":
        return next((one.name for one in brand.municipalities if one.id == value), value)
    return value


def name_variant(brand: Brand, choice: Mapping[str, str]) -> str:
    """Return the name of a variant: its values one after the other."""
    return ", ".join(name_value(brand, axis, value) for axis, value in choice.items())
