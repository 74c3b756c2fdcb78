"""What the library offers: its templates, as a list to choose from."""

from brochure_studio.model.record import LANGUAGES, Localized
from brochure_studio.model.template import Template
from brochure_studio.usecases.offers import Offer
from brochure_studio.usecases.studio import Studio


def list_templates(studio: Studio, language: str) -> tuple[Offer, ...]:
    """Return every template of the library in a language, in order of purpose and name."""
    return tuple(_offer(found.template, language) for found in studio.library.templates())


def _all(text: Localized) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.get(language) for language in LANGUAGES))


def _offer(template: Template, language: str) -> Offer:
    most = sum(kind.count.most for kind in template.pages)
    return Offer(
        id=template.id,
        name=template.name.say(language) or template.id,
        about=template.about.say(language),
        purpose=template.purpose,
        width=template.width,
        height=template.height,
        least_pages=sum(kind.count.least for kind in template.pages),
        most_pages=min(most, template.most_pages or most),
        receivers=template.receivers,
        version=template.version,
        said=" ".join((*_all(template.name), *_all(template.about))),
        all_sizes=template.sizes is not None,
    )
