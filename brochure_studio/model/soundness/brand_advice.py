"""What the keeper of a brand should know though it works: its own rules, kept or not."""

from collections.abc import Iterator

from brochure_studio.model.brand import Brand, BrandRules, CharacterStyle, ParagraphStyle
from brochure_studio.model.frames import Fill, Frame
from brochure_studio.model.soundness.references import Misfit, Steps
from brochure_studio.model.template import Template

_NEAR = 0.005


def advise_brand(brand: Brand) -> tuple[Misfit, ...]:
    """Return the styles of a brand that are set wider than its rules allow."""
    return tuple(_wide(brand))


def advise_tints(rules: BrandRules, template: Template) -> tuple[Misfit, ...]:
    """Return the tints of a template that are none of the brand's; without steps all may be.

    A gradient runs through every tint, so only plain fills are looked at.
    """
    if not rules.tint_steps:
        return ()
    said = ", ".join(f"{step:g}" for step in sorted({1.0, *rules.tint_steps}))
    return tuple(
        Misfit((*steps, "tint"), f"the brand has no tint {fill.tint:g}", f"use one of {said}")
        for steps, fill in _fills(template)
        if fill.to is None and not _is_step(fill.tint, rules)
    )


def _wide(brand: Brand) -> Iterator[Misfit]:
    most = brand.rules.most_tracking
    named: list[tuple[str, str, ParagraphStyle | CharacterStyle]] = [
        *(("paragraph_styles", id, style) for id, style in brand.paragraph_styles.items()),
        *(("character_styles", id, style) for id, style in brand.character_styles.items()),
    ]
    for key, id, style in named:
        if style.tracking is not None and style.tracking > most:
            what = f"tracking {style.tracking:g} is more than the rules allow"
            yield Misfit((key, id, "tracking"), what, f"write {most:g} or less")


def _is_step(tint: float, rules: BrandRules) -> bool:
    return any(abs(tint - step) < _NEAR for step in (0.0, 1.0, *rules.tint_steps))


def _fills(template: Template) -> Iterator[tuple[Steps, Fill]]:
    for number, kind in enumerate(template.pages):
        if kind.background is not None:
            yield ("pages", number, "background"), kind.background
        yield from _of_frames(("pages", number, "frames"), kind.frames)
    yield from _of_frames(("elements",), template.elements)
    for number, layout in enumerate(template.layouts):
        if layout.background is not None:
            yield ("layouts", number, "background"), layout.background


def _of_frames(steps: Steps, frames: tuple[Frame, ...]) -> Iterator[tuple[Steps, Fill]]:
    for number, frame in enumerate(frames):
        for key in ("fill", "stripe"):
            fill = getattr(frame, key, None)
            if isinstance(fill, Fill):
                yield (*steps, number, key), fill
