"""The languages that lists name, as codes of the languages that letters are written in."""

from collections.abc import Mapping

LANGUAGE_NAMES: Mapping[str, str] = {
    "nn": "nn nno nynorsk nyn",
    "nb": "nb nob bokmål bokmaal bokmal bm no nor norsk norwegian riksmål",
    "en": "en eng engelsk english gb us",
    "de": "de deu ger tysk german deutsch",
    "nl": "nl nld dut nederlandsk dutch nederlands",
    "pl": "pl pol polsk polish polski",
}


def language_index() -> dict[str, str]:
    """Return the code of every name of a language, in small letters."""
    return {name: code for code, names in LANGUAGE_NAMES.items() for name in names.split()}


def language_of(text: str, index: Mapping[str, str]) -> str:
    """Return the code of a language as lists write it: `Nynorsk`, `nn-NO`; empty for none known."""
    plain = text.strip().casefold()
    first = plain.replace("_", "-").partition("-")[0].strip()
    return index.get(plain) or index.get(first, "")
