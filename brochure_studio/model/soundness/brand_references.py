"""Names that brands and templates use: colors, styles, typefaces, marks, slots, panels."""

from collections.abc import Collection, Iterator

from brochure_studio.model.brand import Brand, CharacterStyle, ParagraphStyle
from brochure_studio.model.frames import (
    DrawingFrame,
    Fill,
    Frame,
    Line,
    LogoFrame,
    PartnersFrame,
    PictureFrame,
    QrFrame,
    ShapeFrame,
    TableFrame,
    TextFrame,
)
from brochure_studio.model.layouts import SizeLayout
from brochure_studio.model.slots import frame_slot
from brochure_studio.model.soundness.notation_faults import template_notation
from brochure_studio.model.soundness.references import Misfit, Steps, suggest
from brochure_studio.model.template import PageKind, Template

# `logo: municipality` is the mark of the municipality that the document is for.
OWN_LOGO = "municipality"


def check_template(brand: Brand, template: Template) -> tuple[Misfit, ...]:
    """Return every name of a template that neither it nor its brand has."""
    return (*_template_misfits(brand, template), *template_notation(brand, template))


def check_brand(brand: Brand) -> tuple[Misfit, ...]:
    """Return every name in a brand that leads nowhere in it."""
    return tuple(_brand_misfits(brand))


def _lacks(steps: Steps, id: str | None, known: Collection[str], what: str) -> Iterator[Misfit]:
    if id is not None and id not in known:
        yield Misfit(steps, f"there is no {what} `{id}`", suggest(id, known))


def _template_misfits(brand: Brand, template: Template) -> Iterator[Misfit]:
    for number, kind in enumerate(template.pages):
        yield from _kind(brand, template, ("pages", number), kind)
    yield from _frames(brand, template, ("elements",), template.elements, [])
    for number, layout in enumerate(template.layouts):
        yield from _layout(brand, ("layouts", number), layout)
    frames = {frame.id for kind in template.pages for frame in kind.frames}
    for number, chain in enumerate(template.chains):
        steps: Steps = ("chains", number)
        yield from _lacks((*steps, "slot"), chain.slot, template.slots, "slot")
        for at, frame in enumerate(chain.frames):
            yield from _lacks((*steps, "frames", at), frame, frames, "frame")
    for id, slot in template.slots.items():
        for key, style in slot.block_styles.items():
            here: Steps = ("slots", id, "block_styles", key)
            yield from _lacks(here, style, brand.paragraph_styles, "paragraph style")
        for at, style in enumerate(slot.bounds.styles):
            here = ("slots", id, "bounds", "styles", at)
            yield from _lacks(here, style, brand.paragraph_styles, "paragraph style")


def _kind(brand: Brand, template: Template, steps: Steps, kind: PageKind) -> Iterator[Misfit]:
    kinds = [kind.id for kind in template.pages]
    yield from _lacks((*steps, "even_kind"), kind.even_kind, kinds, "page kind")
    yield from _fill(brand, (*steps, "background"), kind.background)
    panels = [panel.id for panel in kind.panels]
    yield from _frames(brand, template, (*steps, "frames"), kind.frames, panels)


def _layout(brand: Brand, steps: Steps, layout: SizeLayout) -> Iterator[Misfit]:
    yield from _fill(brand, (*steps, "background"), layout.background)
    for id, place in layout.places.items():
        yield from _styles(brand, (*steps, "places", id), style=place.style)


def _frames(
    brand: Brand,
    template: Template,
    steps: Steps,
    frames: tuple[Frame, ...],
    panels: Collection[str],
) -> Iterator[Misfit]:
    seen: set[str] = set()
    for number, frame in enumerate(frames):
        here: Steps = (*steps, number)
        if frame.id in seen:
            yield Misfit((*here, "id"), f"two frames are called `{frame.id}`", "rename one")
        seen.add(frame.id)
        yield from _lacks((*here, "panel"), frame.panel, panels, "panel")
        yield from _lacks((*here, "shown_with"), frame.shown_with, template.slots, "slot")
        yield from _lacks((*here, "hidden_with"), frame.hidden_with, template.slots, "slot")
        yield from _slot(template, (*here, "slot"), frame)
        yield from _frame(brand, here, frame)


def _slot(template: Template, steps: Steps, frame: Frame) -> Iterator[Misfit]:
    id = frame_slot(frame)
    if id is None:
        return
    yield from _lacks(steps, id, template.slots, "slot")
    slot = template.slots.get(id)
    if slot is not None and slot.kind != frame.kind:
        what = f"the slot `{id}` is a {slot.kind} slot, and this is a {frame.kind} frame"
        yield Misfit(steps, what, f"give it a frame of the kind `{slot.kind}`")


def _frame(brand: Brand, steps: Steps, frame: Frame) -> Iterator[Misfit]:
    match frame:
        case TextFrame():
            yield from _styles(brand, steps, style=frame.style)
            yield from _ground(brand, steps, frame.fill, frame.line)
        case PictureFrame() | ShapeFrame():
            yield from _ground(brand, steps, frame.fill, frame.line)
        case DrawingFrame() | QrFrame():
            yield from _lacks((*steps, "color"), frame.color, brand.colors, "color")
        case LogoFrame():
            logos = (*brand.logos, OWN_LOGO)
            yield from _lacks((*steps, "logo"), frame.logo, logos, "logo")
            yield from _lacks((*steps, "color"), frame.color, brand.colors, "color")
        case PartnersFrame():
            yield from _lacks((*steps, "strip"), frame.strip, brand.partner_strips, "strip")
            yield from _lacks((*steps, "color"), frame.color, brand.colors, "color")
            yield from _styles(brand, steps, style=frame.style)
        case TableFrame():
            yield from _table(brand, steps, frame)


def _table(brand: Brand, steps: Steps, frame: TableFrame) -> Iterator[Misfit]:
    yield from _styles(brand, steps, style=frame.style, head_style=frame.head_style)
    yield from _ground(brand, steps, None, frame.rule, "rule")
    yield from _ground(brand, steps, None, frame.head_rule, "head_rule")
    yield from _fill(brand, (*steps, "stripe"), frame.stripe)
    for number, column in enumerate(frame.columns):
        yield from _styles(brand, (*steps, "columns", number), style=column.style)


def _styles(brand: Brand, steps: Steps, **styles: str | None) -> Iterator[Misfit]:
    for key, style in styles.items():
        yield from _lacks((*steps, key), style, brand.paragraph_styles, "paragraph style")


def _ground(
    brand: Brand, steps: Steps, fill: Fill | None, line: Line | None, line_key: str = "line"
) -> Iterator[Misfit]:
    yield from _fill(brand, (*steps, "fill"), fill)
    if line is not None:
        yield from _lacks((*steps, line_key, "color"), line.color, brand.colors, "color")


def _fill(brand: Brand, steps: Steps, fill: Fill | None) -> Iterator[Misfit]:
    if fill is not None:
        yield from _lacks((*steps, "color"), fill.color, brand.colors, "color")
        yield from _lacks((*steps, "to"), fill.to, brand.colors, "color")


def _brand_misfits(brand: Brand) -> Iterator[Misfit]:
    for id, typeface in brand.typefaces.items():
        for number, fallback in enumerate(typeface.fallback):
            here: Steps = ("typefaces", id, "fallback", number)
            yield from _lacks(here, fallback, brand.typefaces, "typeface")
    for id, style in brand.paragraph_styles.items():
        yield from _paragraph_style(brand, ("paragraph_styles", id), style)
    for id, character in brand.character_styles.items():
        yield from _look(brand, ("character_styles", id), character)
    yield from _circles(brand)
    yield from _members(brand)


def _paragraph_style(brand: Brand, steps: Steps, style: ParagraphStyle) -> Iterator[Misfit]:
    known = brand.paragraph_styles
    yield from _lacks((*steps, "based_on"), style.based_on, known, "paragraph style")
    yield from _lacks((*steps, "drop_cap"), style.drop_cap, brand.character_styles, "style")
    yield from _look(brand, steps, style)


def _look(brand: Brand, steps: Steps, style: ParagraphStyle | CharacterStyle) -> Iterator[Misfit]:
    yield from _lacks((*steps, "typeface"), style.typeface, brand.typefaces, "typeface")
    yield from _lacks((*steps, "color"), style.color, brand.colors, "color")


def _circles(brand: Brand) -> Iterator[Misfit]:
    for id in brand.paragraph_styles:
        seen, at = [id], brand.paragraph_styles[id].based_on
        while at in brand.paragraph_styles and at not in seen:
            seen.append(at)
            at = brand.paragraph_styles[at].based_on
        if at == id:
            circle = " > ".join([*seen, id])
            what = f"the style is based on itself: {circle}"
            yield Misfit(("paragraph_styles", id, "based_on"), what, "base it on another style")


def _members(brand: Brand) -> Iterator[Misfit]:
    ids = [municipality.id for municipality in brand.municipalities]
    for number, municipality in enumerate(brand.municipalities):
        here: Steps = ("municipalities", number)
        yield from _lacks((*here, "logo"), municipality.logo, brand.logos, "logo")
        yield from _lacks((*here, "successor"), municipality.successor, ids, "municipality")
    for number, partner in enumerate(brand.partners):
        yield from _lacks(("partners", number, "logo"), partner.logo, brand.logos, "logo")
    partners = (*(partner.id for partner in brand.partners), *brand.logos)
    for id, strip in brand.partner_strips.items():
        for number, member in enumerate(strip.partners):
            here = ("partner_strips", id, "partners", number)
            yield from _lacks(here, member, partners, "partner")
    for id, logo in brand.logos.items():
        for number, color in enumerate(logo.one_color):
            yield from _lacks(("logos", id, "one_color", number), color, brand.colors, "color")
