"""Variants: a document with the overrides for a municipality, language or size applied."""

from collections.abc import Mapping

from brochure_studio.model.document import Content, Document, Override
from brochure_studio.model.slots import put_content, slot_content

_OF_PICTURE = ("focus", "zoom", "alt", "credit", "licence")


def resolve_variant(document: Document, choice: Mapping[str, str]) -> Document:
    """Return the document of one variant: overrides that hold are applied, the nearest last.

    `choice` maps axes to values. `language` and `municipality` also set the document's own. An
    override that names more axes is nearer; of two equally near ones the later in the file wins.
    The result has no overrides left.
    """
    set_by_axis = {k: choice[k] for k in ("language", "municipality") if k in choice}
    # Through validation, so that a language nobody speaks is refused here and not in the layout.
    base = Document.model_validate({**dict(document), **set_by_axis, "overrides": ()})
    for override in matching_overrides(document, choice):
        for address, content in override.content.items():
            base = put_content(base, address, _over(slot_content(base, address), content))
    return base


def matching_overrides(document: Document, choice: Mapping[str, str]) -> tuple[Override, ...]:
    """Return the overrides that hold for a choice, the farthest first."""
    full = {"language": document.language, "municipality": document.municipality or "", **choice}
    held = (o for o in document.overrides if all(full.get(k) == v for k, v in o.when.items()))
    return tuple(sorted(held, key=lambda override: len(override.when)))


def value_source(
    document: Document, choice: Mapping[str, str], address: str
) -> Override | Document | None:
    """Return where a slot's value comes from: an override, the document, or None (fallback)."""
    for override in reversed(matching_overrides(document, choice)):
        if address in override.content:
            return override
    return document if slot_content(document, address) is not None else None


def _over(base: Content | None, override: Content) -> Content:
    if base is None:
        return override
    held = {key: value for key, value in override if value is not None}
    if override.picture not in (None, base.picture):
        # Crop, words and rights of the picture before say nothing about this one.
        base = base.model_copy(update=dict.fromkeys(_OF_PICTURE))
    return base.model_copy(update=held)
