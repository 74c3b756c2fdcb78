"""Where the links of a document lead: the campaign's parameters on each variant's addresses."""

from collections.abc import Callable, Mapping
from functools import partial

from brochure_studio.merge.fields import Filled
from brochure_studio.merge.text import fill_text
from brochure_studio.merge.tracking import LinkFacts, track_address, track_links
from brochure_studio.merge.values import document_values
from brochure_studio.model.axes import AUDIENCE
from brochure_studio.model.document import Document
from brochure_studio.model.slots import PlacedSlot, shown_content
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.sized import size_for
from brochure_studio.usecases.studio import Studio


def track_document(studio: Studio, work: Work, filled: Filled, choice: Mapping[str, str]) -> Filled:
    """Return a filled document of one variant whose links and codes carry the parameters."""
    if work.campaign is None or not work.campaign.tracking.hosts:
        return filled
    facts = link_facts(studio, work, filled.document, choice)
    return track_links(filled, work.campaign.tracking, facts)


def link_tracker(
    studio: Studio, work: Work, document: Document, choice: Mapping[str, str]
) -> Callable[[str], str] | None:
    """Return what puts the parameters of one variant on an address, None where there are none.

    `document` is that variant, whose fields need not be filled.
    """
    if work.campaign is None or not work.campaign.tracking.hosts:
        return None
    facts = link_facts(studio, work, document, choice)
    return partial(track_address, tracking=work.campaign.tracking, facts=facts)


def link_facts(
    studio: Studio, work: Work, document: Document, choice: Mapping[str, str]
) -> LinkFacts:
    """Return what a variant's parameters may name; `document` is that variant."""
    size = size_for(studio, work, choice)
    return LinkFacts(
        kind=size.kind if size else work.template.purpose,
        size=size.id if size else "",
        paper=size.paper_id if size else "",
        language=document.language,
        municipality=document.municipality or "",
        audience=choice.get(AUDIENCE, ""),
        document=work.file.stem,
    )


def ad_link(studio: Studio, work: Work, document: Document, choice: Mapping[str, str]) -> str:
    """Return the address that an ad leads to, with its parameters; empty where it has none.

    It is that of the template's first slot for a code, also where a size has no room for the code.
    `document` is the variant before its fields are filled.
    """
    slots = work.template.slots
    id = next((id for id, slot in slots.items() if slot.kind == "qr"), None)
    if id is None:
        return ""
    shown = shown_content(document, PlacedSlot(id, id, slots[id], 0))
    values = document_values(document, work.template, work.brand, work.campaign)
    address = fill_text(shown.text or "", values).text.strip()
    if work.campaign is None or not address:
        return address
    facts = link_facts(studio, work, document, choice)
    return track_address(address, work.campaign.tracking, facts)
