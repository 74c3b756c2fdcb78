"""Fixed text of a template: page numbers and the brand's facts put in their places."""

import re

from brochure_studio.layout.desk import Desk, Spot

_FIELD = re.compile(r"\{([a-z][a-z0-9-]*)\}")


def fill_fixed(desk: Desk, spot: Spot, text: str) -> str:
    """Return a fixed text with `{page}`, and the facts and legal lines of the brand, filled in.

    Facts are the region's own words and may carry markup; what the brand does not know stays as it
    is.
    """
    if "{" not in text:
        return text

    def fill(match: re.Match[str]) -> str:
        return _fact(desk, spot, match[1]) or match[0]

    return _FIELD.sub(fill, text)


def _fact(desk: Desk, spot: Spot, name: str) -> str:
    if name == "page":
        return str(spot.number + 1)
    if name == "title":
        return desk.document.title
    language = desk.document.language
    for held in (desk.brand.facts, desk.brand.legal):
        if name in held:
            return held[name].say(language)
    return ""
