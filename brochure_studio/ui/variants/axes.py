"""Which variants a document can have, axis by axis, and which of them one begins with.

A value without an id is the document as it stands on that axis: its own language, no
municipality of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.axes import AUDIENCE, LANGUAGE, MUNICIPALITY, SIZE
from brochure_studio.model.brand import Brand
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document
from brochure_studio.ui.panels.variant_names import LANGUAGES, name_value
from brochure_studio.ui.words.sizes import say_name, say_short

# So many sizes of a template one begins with; a paper alone sells more than anybody looks at.
_USUAL_SIZES = 12


@dataclass(frozen=True, slots=True)
class Value:
    """A value of an axis: its id, what it is called, and for a size its figures."""

    id: str
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis with all its values, and those that are chosen to begin with."""

    id: str
    name: str
    values: tuple[Value, ...]
    usual: tuple[str, ...]

    def value(self, id: str) -> Value | None:
        """Return the value of an id, or None."""
        return next((value for value in self.values if value.id == id), None)


def find_axes(
    document: Document,
    brand: Brand,
    campaign: Campaign | None,
    sizes: tuple[AdSize, ...],
    language: str,
) -> tuple[Axis, ...]:
    """Return the axes of a document that have more than one value, or a size to choose.

    `sizes` are those that its template serves, none for a template of one size; `language` is the
    window's.
    """
    found = (
        _sizes(document, sizes, language),
        _municipalities(document, brand, campaign),
        _languages(document, brand, campaign),
        _audiences(document, campaign, language),
        *_own(document, brand),
    )
    return tuple(axis for axis in found if len(axis.values) > 1 or axis.id == SIZE and axis.values)


def _sizes(document: Document, sizes: tuple[AdSize, ...], language: str) -> Axis:
    said = QCoreApplication.translate("Axes", "Storleikar")
    values = tuple(Value(one.id, say_name(one, language), say_short(one)) for one in sizes)
    named = [id for id in document.axes.get(SIZE, ()) if any(id == one.id for one in sizes)]
    plain = [one.id for one in sizes if not one.module]
    usual = named or plain[:_USUAL_SIZES] or [one.id for one in sizes[:_USUAL_SIZES]]
    return Axis(SIZE, said, values, tuple(usual))


def _municipalities(document: Document, brand: Brand, campaign: Campaign | None) -> Axis:
    translate = QCoreApplication.translate
    members = [one.id for one in brand.municipalities if one.member and one.valid_to is None]
    named = document.axes.get(MUNICIPALITY) or (campaign.municipalities if campaign else ())
    own = document.municipality
    whole = name_value(brand, MUNICIPALITY, own) if own else translate("Axes", "Heile regionen")
    others = [id for id in dict.fromkeys((*named, *members)) if id != own]
    values = (Value("", whole), *_named(brand, MUNICIPALITY, others))
    chosen = [id for id in (named or members) if id != own]
    usual = (("",) if own and (own in named or not named) else ()) + tuple(chosen)
    return Axis(MUNICIPALITY, translate("Axes", "Kommunar"), values, usual or ("",))


def _languages(document: Document, brand: Brand, campaign: Campaign | None) -> Axis:
    named = document.axes.get(LANGUAGE) or (campaign.languages if campaign else ())
    own = document.language
    others = [id for id in dict.fromkeys((*named, *brand.languages)) if id != own]
    values = (Value("", LANGUAGES.get(own, own)), *_named(brand, LANGUAGE, others))
    # Languages that the document says something in, where nobody has named those that count.
    spoken = {o.when.get(LANGUAGE) for o in document.overrides}
    chosen = [id for id in others if id in (named or spoken)]
    return Axis(LANGUAGE, QCoreApplication.translate("Axes", "Språk"), values, ("", *chosen))


def _audiences(document: Document, campaign: Campaign | None, language: str) -> Axis:
    translate = QCoreApplication.translate
    names = campaign.audiences if campaign else {}
    own = document.axes.get(AUDIENCE) or tuple(names)
    values = tuple(Value(id, names[id].say(language) if id in names else id) for id in own)
    every = Value("", translate("Axes", "Alle"))
    return Axis(AUDIENCE, translate("Axes", "Målgrupper"), (every, *values), ("",))


def _own(document: Document, brand: Brand) -> Iterator[Axis]:
    known = (SIZE, MUNICIPALITY, LANGUAGE, AUDIENCE)
    every = Value("", QCoreApplication.translate("Axes", "Alle"))
    for id, values in document.axes.items():
        if id not in known:
            yield Axis(id, id, (every, *_named(brand, id, values)), ("",))


def _named(brand: Brand, axis: str, ids: list[str] | tuple[str, ...]) -> tuple[Value, ...]:
    names = [name_value(brand, axis, id) for id in ids]
    if axis != MUNICIPALITY:
        return tuple(map(Value, ids, names))
    # A municipality of today may bear the name of one that was; the year tells them apart.
    return tuple(
        Value(id, _with_year(brand, id, name) if names.count(name) > 1 else name)
        for id, name in zip(ids, names, strict=True)
    )


def _with_year(brand: Brand, id: str, name: str) -> str:
    found = brand.municipality(id)
    since = QCoreApplication.translate("Axes", "{0} (frå {1})")
    if found is None or found.valid_from is None:
        return name
    return since.format(name, found.valid_from.year)
