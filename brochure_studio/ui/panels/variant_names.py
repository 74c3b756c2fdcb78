"""What variants are called: languages and municipalities by name, other axes by their values."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from brochure_studio.model.axes import AUDIENCE, LANGUAGE, MUNICIPALITY, SIZE
from brochure_studio.model.brand import Brand
from brochure_studio.ui.editing.session import Bench

LANGUAGES = {
    "nn": "nynorsk",
    "nb": "bokmål",
    "en": "English",
    "de": "Deutsch",
    "nl": "Nederlands",
    "pl": "polski",
}
_ORDER = (SIZE, MUNICIPALITY, LANGUAGE)
_FIGURES = re.compile(r"(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm)?")


def name_value(brand: Brand, axis: str, value: str) -> str:
    """Return a value of an axis as people say it."""
    if axis == LANGUAGE:
        return LANGUAGES.get(value, value)
    if axis == MUNICIPALITY:
        return next((one.name for one in brand.municipalities if one.id == value), value)
    return name_size(value) if axis == SIZE else value


def name_size(id: str) -> str:
    """Return a size's id as people say it: by its figures where it has them, else in words."""
    found = _FIGURES.search(id)
    if found is not None:
        unit = " mm" if found[3] else ""
        return f"{found[1]}×{found[2]}{unit}"
    return id.replace("/", " ").replace("-", " ")


def name_axis(axis: str) -> str:
    """Return what an axis is called; a document's own axes are called by their ids."""
    translate = QCoreApplication.translate
    names = {
        LANGUAGE: translate("Axis", "Språk"),
        MUNICIPALITY: translate("Axis", "Kommune"),
        AUDIENCE: translate("Axis", "Målgruppe"),
        SIZE: translate("Axis", "Storleik"),
    }
    return names.get(axis, axis)


def name_values(bench: Bench, when: Mapping[str, str], language: str) -> str:
    """Return values with their axes: `Språk Deutsch, storleik 320×50`."""
    said = (f"{name_axis(a)} {name_in(bench, a, v, language)}" for a, v in when.items())
    first, *others = said
    return ", ".join((first, *(one[:1].lower() + one[1:] for one in others)))


def name_in(bench: Bench, axis: str, value: str, language: str) -> str:
    """Return a value as people say it, an audience as the campaign calls it."""
    if axis == AUDIENCE and value in bench.audiences:
        return bench.audiences[value].say(language) or value
    return name_value(bench.brand, axis, value)


def name_variant(brand: Brand, choice: Mapping[str, str]) -> str:
    """Return the name of a variant: its values one after the other, size and place first."""
    order = sorted(choice, key=lambda axis: _ORDER.index(axis) if axis in _ORDER else len(_ORDER))
    return ", ".join(name_value(brand, axis, choice[axis]) for axis in order)
