"""Whether a letter comes out otherwise for another municipality; if not, one form serves all."""

from collections.abc import Iterator

from brochure_studio.model.campaign import Tracking
from brochure_studio.model.document import Content, Document
from brochure_studio.model.field_notation import field_names
from brochure_studio.model.frames import LogoFrame, TextFrame
from brochure_studio.model.record import Localized
from brochure_studio.model.template import Template

_FIELDS = frozenset(
    ("stad", "fylke", "kommune-web", "kommune-epost", "kommune-telefon", "kommune-adresse")
)


def hangs_on_municipality(
    document: Document, template: Template, tracking: Tracking | None = None
) -> bool:
    """Tell whether anything of a letter hangs on the municipality of its variant.

    That is an override, a condition, a picture by municipality, the municipality's mark, a field
    with its facts, or a parameter of tracked links.
    """
    rules = (*template.conditions.values(), *document.conditions.values())
    contents = letter_contents(document)
    return (
        any("municipality" in override.when for override in document.overrides)
        or any(rule.municipality for rule in rules)
        or any(one.by_field and one.by_field.field == "kommune" for one in contents)
        or any(_FIELDS & set(field_names(text)) for text in letter_words(template, contents))
        or _shows_mark(template)
        or (tracking is not None and _is_told(tracking))
    )


def letter_contents(document: Document) -> tuple[Content, ...]:
    """Return everything that a document puts into slots, in any variant."""
    return tuple(_contents(document))


def _contents(document: Document) -> Iterator[Content]:
    yield from document.content.values()
    for page in document.pages:
        yield from page.content.values()
    for override in document.overrides:
        yield from override.content.values()


def letter_words(template: Template, contents: tuple[Content, ...]) -> Iterator[str]:
    """Yield every text that may show, in all languages: the contents' and the template's own."""
    for content in contents:
        yield from (content.text or "", content.alt or "", content.credit or "")
        yield from (cell for row in content.rows or () for cell in row.values())
    said = [slot.fallback for slot in template.slots.values()]
    said += [
        frame.text
        for kind in template.pages
        for frame in kind.frames
        if isinstance(frame, TextFrame) and frame.text is not None
    ]
    if template.greeting is not None:
        said += [template.greeting.named, template.greeting.unnamed]
    for words in said:
        yield from (words.get(language) for language in Localized.model_fields)


def _shows_mark(template: Template) -> bool:
    frames = (frame for kind in template.pages for frame in kind.frames)
    return any(isinstance(frame, LogoFrame) and frame.logo == "municipality" for frame in frames)


def _is_told(tracking: Tracking) -> bool:
    levels = (tracking.kinds, tracking.papers, tracking.sizes)
    written = (tracking.every, *(held for level in levels for held in level.values()))
    return any("{municipality}" in value for held in written for value in held.values())
