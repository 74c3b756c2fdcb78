from collections.abc import Iterator, Mapping

import pytest

from brochure_studio.layout.styles import merge_style
from brochure_studio.model.ads.ad_size import list_sizes
from brochure_studio.model.ads.sizes import Sizes
from brochure_studio.model.ads.sizing import size_template
from brochure_studio.model.brand import Brand
from brochure_studio.model.frames import (
    Box,
    Frame,
    LogoFrame,
    PictureFrame,
    QrFrame,
    ShapeFrame,
    TextFrame,
)
from brochure_studio.model.record import Localized
from brochure_studio.model.slots import standard_pages
from brochure_studio.model.soundness.brand_references import check_template
from brochure_studio.model.soundness.template_advice import advise_template
from brochure_studio.model.soundness.template_shape import check_shape
from brochure_studio.model.template import PageKind, Template
from brochure_studio.values.color import Rgb, contrast

IDS = (
    "ad-newspaper",
    "ad-picture",
    "brochure-a5",
    "housing-sheet",
    "leaflet-m65",
    "letter-returnee",
    "postcard-a6",
    "poster-event",
    "welcome-card",
)


@pytest.fixture(params=IDS)
def template(request: pytest.FixtureRequest, templates: Mapping[str, Template]) -> Template:
    return templates[request.param]


def test_these_and_no_others_are_in_the_library(templates: Mapping[str, Template]) -> None:
    assert tuple(templates) == IDS
    assert all(template.id == file for file, template in templates.items())


@pytest.mark.parametrize("id", IDS)
def test_every_name_leads_somewhere_and_nothing_is_left_to_advise(
    brand: Brand, masters: Mapping[str, Template], id: str
) -> None:
    assert check_template(brand, masters[id]) == ()
    assert check_shape(masters[id]) == ()
    assert advise_template(masters[id], brand.languages) == ()


def test_people_read_of_it_in_three_languages(template: Template) -> None:
    texts = [template.name, template.about, template.keeper]
    texts += [kind.name for kind in template.pages] + [
        slot.name for slot in template.slots.values()
    ]
    optional = [kind.about for kind in template.pages]
    optional += [slot.help for slot in template.slots.values()]
    assert all(_spoken(text) for text in texts)
    assert all(_spoken(text) for text in optional if text != Localized())


def _spoken(text: Localized) -> bool:
    return all(text.get(language) for language in ("nn", "nb", "en"))


def test_a_new_document_of_it_has_a_printable_number_of_pages(template: Template) -> None:
    assert len(standard_pages(template)) % template.pages_multiple == 0


def test_what_is_the_regions_is_locked(template: Template) -> None:
    frames = [frame for kind in template.pages for frame in kind.frames]
    for slot in template.slots.values():
        # Nothing is free without bounds.
        assert not slot.open_to("position") or slot.bounds.within is not None
        assert not slot.open_to("style") or slot.bounds.styles
    assert any(isinstance(frame, LogoFrame) for frame in frames)


def test_locked_slots_have_words_of_their_own(template: Template) -> None:
    for id, slot in template.slots.items():
        if not slot.opens:
            assert slot.fallback.nn, id
            assert not slot.must_change, id


def test_what_must_be_changed_may_be_changed(template: Template) -> None:
    for id, slot in template.slots.items():
        if slot.must_change or slot.required:
            assert slot.open_to("content"), id


def test_text_stands_inside_the_safe_area(template: Template) -> None:
    for kind, frame in _frames(template):
        if isinstance(frame, TextFrame):
            box = _on_page(kind, frame)
            assert box.x >= template.safe, frame.id
            assert box.y >= template.safe, frame.id
            assert box.x + box.width <= template.width - template.safe, frame.id
            assert box.y + box.height <= template.height - template.safe, frame.id


def test_text_keeps_clear_of_the_folds(template: Template) -> None:
    for kind, frame in _frames(template):
        if isinstance(frame, TextFrame) and kind.panels:
            width = next(p.width for p in kind.panels if p.id == frame.panel)
            assert frame.box.x >= template.safe, frame.id
            assert frame.box.x + frame.box.width <= width - template.safe, frame.id


def test_text_is_read_on_the_ground_it_stands_on(brand: Brand, template: Template) -> None:
    for kind, frame in _frames(template):
        ground = _ground(brand, template, kind, frame) if isinstance(frame, TextFrame) else None
        if ground is None or not isinstance(frame, TextFrame):
            continue
        style = merge_style(brand, frame.style)
        ratio = contrast(brand.color(style.color or "ink").rgb, ground)
        # WCAG 2.1, 1.4.3: large is 18 pt.
        least = 3.0 if (style.size or 0) >= 18 else brand.rules.least_contrast
        assert ratio >= least, (frame.id, ratio)


def _frames(template: Template) -> Iterator[tuple[PageKind, Frame]]:
    for kind in template.pages:
        for frame in kind.frames:
            yield kind, frame


def _on_page(kind: PageKind, frame: Frame) -> Box:
    left = 0.0
    for panel in kind.panels:
        if panel.id == frame.panel:
            break
        left += panel.width
    moved = frame.box.x + (left if frame.panel else 0)
    return frame.box.model_copy(update={"x": moved})


def _ground(brand: Brand, template: Template, kind: PageKind, text: TextFrame) -> Rgb | None:
    """Return the flat color behind a text, or None where it stands on a picture."""
    fill = kind.background
    inner = _on_page(kind, text)
    for frame in kind.frames:
        if frame.id == text.id:
            fill = text.fill or fill
            break
        if not _covers(_on_page(kind, frame), inner):
            continue
        if isinstance(frame, PictureFrame):
            return None
        if isinstance(frame, ShapeFrame) and frame.fill:
            fill = frame.fill
    if fill is None:
        return Rgb(1, 1, 1)
    full = brand.color(fill.color).rgb
    return Rgb(*(1 - fill.tint * (1 - v) for v in (full.r, full.g, full.b)))


def _covers(outer: Box, inner: Box) -> bool:
    x, y = inner.x + inner.width / 2, inner.y + inner.height / 2
    return outer.x <= x <= outer.x + outer.width and outer.y <= y <= outer.y + outer.height


def test_the_leaflet_folds_into_m65(templates: Mapping[str, Template]) -> None:
    outside, inside = templates["leaflet-m65"].pages
    widths = [panel.width for panel in outside.panels]
    assert widths == [97, 100, 100]
    assert [panel.width for panel in inside.panels] == widths[::-1]
    assert [p.folds_in for p in outside.panels] == [True, False, False]
    assert [p.folds_in for p in inside.panels] == [False, False, True]


def test_the_address_shows_in_the_window(templates: Mapping[str, Template]) -> None:
    letter = templates["letter-returnee"]
    assert letter.window is not None
    window = letter.window.box
    address = next(frame.box for _, frame in _frames(letter) if frame.id == "address")
    assert window.x <= address.x
    assert window.y <= address.y
    assert address.x + address.width <= window.x + window.width
    assert address.y + address.height <= window.y + window.height
    # Three lines of 4.5 mm also show in the window of an E65 envelope, 40-59 mm down.
    assert address.y >= 40 and address.y + 3 * 4.5 <= 59


def test_nothing_else_shows_in_the_window(templates: Mapping[str, Template]) -> None:
    letter = templates["letter-returnee"]
    assert letter.window is not None
    window = letter.window.box
    for _, frame in _frames(letter):
        if frame.id != "address":
            assert not _overlap(frame.box, window), frame.id


def _overlap(one: Box, other: Box) -> bool:
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height


def test_the_newspaper_ad_keeps_to_what_newsprint_can_hold(
    brand: Brand, masters: Mapping[str, Template], size_table: Sizes
) -> None:
    modules = [
        size for size in list_sizes(size_table, ("newspaper",)) if size.paper_id == "tabloid"
    ]
    assert len(modules) == 25
    for module in modules:
        ad = size_template(masters["ad-newspaper"], module)
        assert (ad.width, ad.height, ad.bleed) == (module.width, module.height, 0)
        for _, frame in _frames(ad):
            if isinstance(frame, TextFrame):
                _fits_newsprint(brand, frame)
            if isinstance(frame, QrFrame):
                assert min(frame.box.width, frame.box.height) >= 20, module.id
                assert frame.color == "ink"


def _fits_newsprint(brand: Brand, frame: TextFrame) -> None:
    style = merge_style(brand, frame.style)
    least = frame.least_size or style.least_size or style.size or 0
    # What is under 12 points prints in black alone, so that no plate can blur it.
    assert least >= (8 if style.color == "ink" else 12), frame.id
    assert style.color in ("ink", "apple"), frame.id


def test_every_module_shows_the_line_the_call_the_address_and_the_mark(
    masters: Mapping[str, Template], size_table: Sizes
) -> None:
    for module in list_sizes(size_table, ("newspaper",)):
        (page,) = size_template(masters["ad-newspaper"], module).pages
        shown = {frame.id for frame in page.frames}
        assert shown >= {"title", "call", "contact", "mark", "frame"}, module.id
        assert "code" in shown or module.module == "11"


def test_left_pages_show_the_same_slots_as_right_ones(templates: Mapping[str, Template]) -> None:
    booklet = templates["brochure-a5"]
    pairs = [(kind, booklet.kind(kind.even_kind)) for kind in booklet.pages if kind.even_kind]
    assert pairs
    for right, left in pairs:
        assert left is not None
        slots = [[getattr(f, "slot", None) for f in kind.frames] for kind in (right, left)]
        assert slots[0] == slots[1], right.id


@pytest.mark.parametrize(
    ("id", "slot", "styles", "sizes"),
    [
        ("ad-newspaper", "title", ("ad-title", "ad-title-deep"), (48, 72)),
        ("poster-event", "title", ("poster-title-white", "poster-title"), (96, 140)),
    ],
)
def test_a_title_may_take_another_style_or_size_within_bounds(
    templates: Mapping[str, Template],
    brand: Brand,
    id: str,
    slot: str,
    styles: object,
    sizes: object,
) -> None:
    held = templates[id].slots[slot]
    bounds = held.bounds
    assert held.open_to("style")
    assert (bounds.styles, (bounds.least_size, bounds.most_size)) == (styles, sizes)
    own = merge_style(brand, bounds.styles[0]).size
    assert (bounds.least_size or 0) < own < (bounds.most_size or 0)


def test_nothing_is_moved_where_every_size_has_its_own_place(
    masters: Mapping[str, Template],
) -> None:
    for template in masters.values():
        if template.layouts:
            assert not [id for id, slot in template.slots.items() if slot.open_to("position")]


@pytest.mark.parametrize(("id", "slot"), [("poster-event", "date")])
def test_what_may_be_moved_has_room_and_reaches_no_other_text(
    templates: Mapping[str, Template], id: str, slot: str
) -> None:
    template = templates[id]
    room = template.slots[slot].bounds.within
    assert template.slots[slot].open_to("position") and room is not None
    (kind,) = template.pages
    (own,) = (one for one in kind.frames if getattr(one, "slot", None) == slot)
    others = [one for one in kind.frames if isinstance(one, TextFrame) and one is not own]
    assert _within(own.box, room) and room != own.box
    safe, across, down = template.safe, template.width, template.height
    page = Box(x=safe, y=safe, width=across - 2 * safe, height=down - 2 * safe)
    assert _within(room, page)
    assert [one.id for one in others if _overlap(one.box, room)] == []


def _within(box: Box, room: Box) -> bool:
    across = room.x <= box.x and box.x + box.width <= room.x + room.width
    return across and room.y <= box.y and box.y + box.height <= room.y + room.height
