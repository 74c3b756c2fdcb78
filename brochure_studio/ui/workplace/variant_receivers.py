"""Whom a variant is for: the receiver of its size, with that size's limits, else the template's."""

from collections.abc import Mapping

from brochure_studio.model.receivers import Receiver
from brochure_studio.usecases.ads.making import receiver_for
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.sized import size_for
from brochure_studio.usecases.studio import Studio


def suited_receivers(studio: Studio, work: Work) -> tuple[tuple[str, Receiver], ...]:
    """Return the receivers that a document's template suits, the usual one first."""
    known = studio.library.receivers()
    return tuple((id, known[id]) for id in work.template.receivers if id in known)


def receiver_of(studio: Studio, work: Work, choice: Mapping[str, str]) -> Receiver | None:
    """Return the receiver of a variant; None where the library has none for it."""
    size = size_for(studio, work, choice)
    if size is not None and (found := studio.library.receivers().get(size.receiver)):
        return receiver_for(found, size)
    suited = suited_receivers(studio, work)
    return suited[0][1] if suited else None
