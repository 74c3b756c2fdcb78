"""What the values of axes are called: municipalities by name, languages in their own words."""

from collections.abc import Mapping

from brochure_studio.model.axes import AUDIENCE, LANGUAGE, MUNICIPALITY
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.sized import known_size
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words

LANGUAGE_NAMES = {
    "nn": "nynorsk",
    "nb": "bokmål",
    "en": "English",
    "de": "Deutsch",
    "nl": "Nederlands",
    "pl": "polski",
}


def say_choice(work: Work, choice: Mapping[str, str], language: str) -> str:
    """Return a variant's values as people call them, with dots between."""
    return " · ".join(say_value(work, axis, value, language) for axis, value in choice.items())


def say_value(work: Work, axis: str, value: str, language: str) -> str:
    """Return what people call a value of an axis, the value itself where it has no other name.

    No value is the document as it stands on that axis.
    """
    if not value:
        return _say_own(work, axis, language)
    if axis == MUNICIPALITY:
        found = work.brand.municipality(value)
        return found.name if found else value
    if axis == LANGUAGE:
        return LANGUAGE_NAMES.get(value, value)
    if axis == AUDIENCE and work.campaign and value in work.campaign.audiences:
        return work.campaign.audiences[value].say(language) or value
    return value


def _say_own(work: Work, axis: str, language: str) -> str:
    own = {MUNICIPALITY: work.document.municipality, LANGUAGE: work.document.language}.get(axis)
    if own:
        return say_value(work, axis, own, language)
    return (_WHOLE if axis == MUNICIPALITY else _ALL).say(language)


def say_size(studio: Studio, id: str, language: str) -> str:
    """Return what people call a size, its id where there is no such size."""
    size = known_size(studio, id)
    return id if size is None else size.name.say(language)


_WHOLE = Words("Heile regionen", "Hele regionen", "The whole region")
_ALL = Words("Alle", "Alle", "All")
