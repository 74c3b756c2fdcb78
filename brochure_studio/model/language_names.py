"""What the languages of documents are called, in the languages of those who work with them."""

from brochure_studio.values.words import Words, same


def name_language(language: str) -> Words:
    """Return the name of a language by its code."""
    return _NAMES.get(language, same(language))


_NAMES = {
    "nn": Words("nynorsk", "nynorsk", "Nynorsk"),
    "nb": Words("bokmål", "bokmål", "Bokmål"),
    "en": Words("engelsk", "engelsk", "English"),
    "de": Words("tysk", "tysk", "German"),
    "nl": Words("nederlandsk", "nederlandsk", "Dutch"),
    "pl": Words("polsk", "polsk", "Polish"),
}
