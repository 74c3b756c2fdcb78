"""Fixed text of a template: page numbers and the brand's facts put in their places."""

import re

from brochure_studio.layout.desk import Desk, Spot
from brochure_studio.model.field_notation import PLACE, in_case
from brochure_studio.model.slots import place_pages

# The name by which a text asks how many pages the document has.
PAGES = "pages"


def fill_fixed(desk: Desk, spot: Spot, text: str) -> str:
    """Return a fixed text with `{page}`, `{pages}` and what the brand knows filled in.

    Facts and legal lines are the region's own words and may carry markup; what the brand does not
    know stays as it is.
    """
    if "{" not in text:
        return text

    def fill(match: re.Match[str]) -> str:
        fact = _fact(desk, spot, match["name"]) if match["name"] else ""
        return in_case(fact, match["case"] or "") or match[0]

    return PLACE.sub(fill, text)


def _fact(desk: Desk, spot: Spot, name: str) -> str:
    if name == "page":
        return str(spot.number + 1)
    if name == PAGES:
        return str(len(place_pages(desk.template, desk.document)))
    if name == "title":
        return desk.document.title
    language = desk.document.language
    for held in (desk.brand.facts, desk.brand.legal):
        if name in held:
            return held[name].say(language)
    return ""
