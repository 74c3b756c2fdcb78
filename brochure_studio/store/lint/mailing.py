"""Envelopes and labels judged against the brand, and the windows of letters against envelopes."""

from collections.abc import Iterator, Mapping

from brochure_studio.model.brand import Brand
from brochure_studio.model.letters.enveloping import template_envelopes
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.soundness.references import Steps, suggest
from brochure_studio.model.template import Template, Window
from brochure_studio.store.reading import Source
from brochure_studio.values.finding import Problem


def lint_mailing(source: Source[Mailing], brands: Mapping[str, Brand]) -> Iterator[Problem]:
    """Yield the names in `mailing.yaml` that lead nowhere; none is known of a broken brand."""
    row = source.record
    brand = brands.get(row.brand)
    if brand is None:
        if brands:
            what = f"there is no brand `{row.brand}`"
            yield source.problem(("brand",), what, suggest(row.brand, brands))
        return
    for key, style in (("address_style", row.address_style), ("sender_style", row.sender_style)):
        if style not in brand.paragraph_styles:
            what = f"the brand has no paragraph style `{style}`"
            yield source.problem((key,), what, suggest(style, brand.paragraph_styles))
    if row.logo is not None and row.logo not in brand.logos:
        what = f"the brand has no mark `{row.logo}`"
        yield source.problem(("logo",), what, suggest(row.logo, brand.logos))


def lint_window(source: Source[Template], mailing: Mailing | None) -> Iterator[Problem]:
    """Yield envelopes that a letter names but no row has, and frames it does not have."""
    window = source.record.window
    if window is None or mailing is None:
        return
    named: list[tuple[Steps, str]] = [(("window", "envelope"), window.envelope)]
    named += [(("window", "also", number), id) for number, id in enumerate(window.also)]
    for steps, name in named:
        row = mailing.envelope(name)
        if row is None or row.visible is None:
            what = f"`mailing.yaml` has no envelope with a window `{name}`"
            known = [id for id, one in mailing.envelopes.items() if one.visible is not None]
            yield source.problem(steps, what, suggest(name, known))
    frames = {frame.id for kind in source.record.pages for frame in kind.frames}
    if window.frame not in frames:
        what = f"there is no frame `{window.frame}` to stand in the window"
        yield source.problem(("window", "frame"), what, suggest(window.frame, frames))
    yield from _lint_places(source, window, mailing)


def _lint_places(source: Source[Template], window: Window, mailing: Mailing) -> Iterator[Problem]:
    """Yield places in envelopes that the letter is not for, and such as are out of sight there."""
    known = template_envelopes(source.record)
    for id, box in window.places.items():
        row = mailing.envelope(id)
        if id not in known:
            what = f"the letter is not for an envelope `{id}`"
            yield source.problem(("window", "places", id), what, suggest(id, known))
        elif row is not None and row.visible is not None and not box.stands_in(row.visible):
            seen = row.visible
            what = f"the window of `{id}` does not always show all of this place"
            todo = f"keep within [{seen.x:g}, {seen.y:g}, {seen.width:g}, {seen.height:g}]"
            yield source.problem(("window", "places", id), what, todo)
