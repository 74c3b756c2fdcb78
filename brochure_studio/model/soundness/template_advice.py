"""What a template's keeper should know though it works: unused slots, fallbacks not translated."""

import re
from collections.abc import Iterator

from brochure_studio.model.ads.sizing import placed_elements
from brochure_studio.model.slots import frame_slot
from brochure_studio.model.soundness.references import Misfit, Steps
from brochure_studio.model.template import Slot, Template

# Fields and addresses are the same in every language.
_SAME_EVERYWHERE = re.compile(r"\{[^{}]*\}|https?://\S+|\S+@\S+|\S+\.(?:no|com|org)\b")


def advise_template(template: Template, languages: tuple[str, ...]) -> tuple[Misfit, ...]:
    """Return advice on a template of a brand that speaks `languages`."""
    return tuple(_advice(template, languages))


def _advice(template: Template, languages: tuple[str, ...]) -> Iterator[Misfit]:
    frames = [frame for kind in template.pages for frame in kind.frames]
    placed = {id for layout in template.layouts for id in placed_elements(layout)}
    for number, element in enumerate(template.elements):
        if element.id in placed:
            frames.append(element)
        elif template.layouts:
            what = f"no layout places the element `{element.id}`"
            yield Misfit(("elements", number, "id"), what, "place it, or take it out")
    shown = {frame_slot(frame) for frame in frames}
    for id, slot in template.slots.items():
        steps: Steps = ("slots", id)
        if id not in shown:
            yield Misfit(steps, f"no frame shows the slot `{id}`", "take it out", key=True)
        yield from _unspoken(steps, id, slot, languages)
        yield from _useless_bounds(steps, slot)
        if template.layouts and slot.open_to("position"):
            what = f"`{id}` may be moved, but every size has a place of its own for it"
            yield Misfit((*steps, "opens"), what, "take `position` out")


def _unspoken(steps: Steps, id: str, slot: Slot, languages: tuple[str, ...]) -> Iterator[Misfit]:
    if not any(character.isalpha() for character in _SAME_EVERYWHERE.sub("", slot.fallback.nn)):
        return
    missing = [language for language in languages if not slot.fallback.get(language)]
    if missing:
        what = f"the fallback of `{id}` is not there in {', '.join(missing)}"
        yield Misfit((*steps, "fallback"), what, "write it; until then the first one is shown")


def _useless_bounds(steps: Steps, slot: Slot) -> Iterator[Misfit]:
    bounds = slot.bounds
    styled = bounds.styles or bounds.least_size is not None or bounds.most_size is not None
    if styled and not slot.open_to("style"):
        what = "bounds for sizes or styles, but the style is locked"
        yield Misfit((*steps, "bounds"), what, "add `style` to `opens`, or take them out")
    if bounds.within is not None and not slot.open_to("position"):
        what = "a box to move within, but the position is locked"
        yield Misfit((*steps, "bounds", "within"), what, "add `position` to `opens`")
