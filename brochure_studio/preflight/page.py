"""Checks of the page as a sheet: bleed, number of pages, empty pages."""

from collections.abc import Iterator
from typing import Literal

from brochure_studio.preflight.rule import Grades, Rule, Seen, always, join_places
from brochure_studio.preflight.survey import Surface, Survey
from brochure_studio.scene.items import Outline, Picture
from brochure_studio.scene.page import Page
from brochure_studio.scene.walk import item_bounds
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.geometry import Point, Rect, Transform
from brochure_studio.values.length import mm, say_mm
from brochure_studio.values.words import Words, same

Side = Literal["left", "top", "right", "bottom"]
SIDES: tuple[Side, ...] = ("left", "top", "right", "bottom")
# Nearer to the trim than this (points) is meant to stand at it; a hair short of the bleed is none.
AT_TRIM, SHORT = 1.0, 0.5
# An edge shorter than this along the trim is no more than a twig that grows over it.
LEAST_EDGE = 3.0


def _bleed_short(survey: Survey) -> Iterator[Seen]:
    pages = survey.proof.scene.pages
    short = [
        surface
        for surface in survey.surfaces
        if pages[surface.place.page].bleed > 0
        and not _well_inside(surface.box, pages[surface.place.page])
        and any(_stops_short(surface, pages[surface.place.page], side) for side in SIDES)
    ]
    for where in join_places((surface.place, surface.box) for surface in short):
        yield Seen(where, {"bleed": same(say_mm(pages[where.page or 0].bleed))})


def _well_inside(box: Rect, page: Page) -> bool:
    """Tell whether a surface lies clear of all four edges, as nearly all of them do."""
    right, bottom = page.trim.width - AT_TRIM, page.trim.height - AT_TRIM
    return box.x > AT_TRIM and box.y > AT_TRIM and box.right < right and box.bottom < bottom


def _stops_short(surface: Surface, page: Page, side: Side) -> bool:
    """Tell whether a straight edge of a surface stands at the trim, or between trim and bleed."""
    if not isinstance(surface.item, Picture) and surface.item.fill is None:
        return False
    reach = _reach(surface.box, page.trim_box, side)
    if reach < -AT_TRIM or reach > page.bleed - SHORT:
        return False
    return _straight(surface, side)


def _reach(box: Rect, trim: Rect, side: Side) -> float:
    """Return how far a box goes over an edge of the trim; negative where it stays inside."""
    match side:
        case "left":
            return trim.x - box.x
        case "top":
            return trim.y - box.y
        case "right":
            return box.right - trim.right
        case "bottom":
            return box.bottom - trim.bottom


def _straight(surface: Surface, side: Side) -> bool:
    """Tell whether what shows of a surface ends in a straight edge along a side.

    A petal that grows over the trim is no slip: cut anywhere, it looks right.
    """
    own = item_bounds(surface.item)
    placed = surface.place.at.bound(own) if own else surface.box
    if surface.place.clip is not None and _reach(placed, surface.box, side) > AT_TRIM:
        return True
    if isinstance(surface.item, Picture):
        return True
    return _edge_length(surface.item.outline, surface.place.at, surface.box, side) >= LEAST_EDGE


def _edge_length(outline: Outline, at: Transform, box: Rect, side: Side) -> float:
    """Return the longest straight line of a path that runs along a side of its box."""
    longest, last, first = 0.0, Point(0, 0), Point(0, 0)
    for op, numbers in outline.segments():
        here = at.apply(Point(numbers[-2], numbers[-1])) if numbers else first
        if op in "LZ" and _on(last, box, side) and _on(here, box, side):
            longest = max(longest, abs(here.x - last.x) + abs(here.y - last.y))
        first = here if op == "M" else first
        last = here
    return longest


def _on(point: Point, box: Rect, side: Side) -> bool:
    return abs(_reach(Rect(point.x, point.y, 0, 0), box, side)) < 0.1


def _bleed_small(survey: Survey) -> Iterator[Seen]:
    least = mm(survey.proof.receiver.least_bleed)
    for number, page in enumerate(survey.proof.scene.pages):
        if page.bleed < least - 0.01:
            facts = {"bleed": same(say_mm(page.bleed)), "least": same(say_mm(least))}
            yield Seen(Where(number), facts)


def _more_than_one(survey: Survey) -> Iterator[Seen]:
    number = len(survey.proof.scene.pages)
    if survey.proof.receiver.one_page and number != 1:
        yield Seen(Where(), {"number": number})


def _empty_page(survey: Survey) -> Iterator[Seen]:
    filled = {text.place.page for text in survey.texts}
    # Marks and grounds belong to no frame: a page with nothing else is empty.
    filled |= {surface.place.page for surface in survey.surfaces if surface.place.frame}
    for number in range(len(survey.proof.scene.pages)):
        if number not in filled:
            yield Seen(Where(number))


RULES = (
    Rule(
        "bleed-not-reached",
        Words("Utfallet er ikkje fylt", "Utfallet er ikke fylt", "Bleed not reached"),
        Grades(paper=Grade.BLOCKING, proof=Grade.WARNING),
        Words(
            "{place}: flata sluttar ved kanten av sida og når ikkje ut i utfallet",
            "{place}: flaten slutter ved kanten av siden og når ikke ut i utfallet",
            "{place}: the surface stops at the edge of the page and does not reach into the bleed",
        ),
        Words(
            "Skjer kniven litt feil, blir det ei kvit stripe langs kanten.",
            "Skjærer kniven litt feil, blir det en hvit stripe langs kanten.",
            "If the knife lands a little off, a white strip shows along the edge.",
        ),
        Words(
            "La flata gå {bleed} ut over kanten, eller trekk ho godt inn på sida.",
            "La flaten gå {bleed} ut over kanten, eller trekk den godt inn på siden.",
            "Let the surface run {bleed} over the edge, or draw it well into the page.",
        ),
        _bleed_short,
    ),
    Rule(
        "bleed-small",
        Words("For lite utfall", "For lite utfall", "Too little bleed"),
        Grades(paper=Grade.BLOCKING),
        Words(
            "{place} har {bleed} utfall, og mottakaren krev {least}",
            "{place} har {bleed} utfall, og mottakeren krever {least}",
            "{place} has a bleed of {bleed}, and the receiver asks for {least}",
        ),
        Words(
            "Utan nok utfall blir det kvite stripar når arket blir skore.",
            "Uten nok utfall blir det hvite striper når arket blir skåret.",
            "Without enough bleed white strips show when the sheet is cut.",
        ),
        Words(
            "Be dei som har ansvar for malen om større utfall.",
            "Be dem som har ansvar for malen om større utfall.",
            "Ask the template's keepers for more bleed.",
        ),
        _bleed_small,
    ),
    Rule(
        "page-count",
        Words("Ikkje nøyaktig éi side", "Ikke nøyaktig én side", "Not exactly one page"),
        always(Grade.BLOCKING),
        Words(
            "{place} har {number} sider, og mottakaren tek nøyaktig éi",
            "{place} har {number} sider, og mottakeren tar nøyaktig én",
            "{place} has {number} pages, and the receiver takes exactly one",
        ),
        Words("Ein annonse er éi side.", "En annonse er én side.", "An advertisement is one page."),
        Words(
            "Vel ein mal med éi side, eller ein annan mottakar.",
            "Velg en mal med én side, eller en annen mottaker.",
            "Choose a template of one page, or another receiver.",
        ),
        _more_than_one,
    ),
    Rule(
        "page-empty",
        Words("Tom side", "Tom side", "Empty page"),
        always(Grade.WARNING),
        Words("{place} er tom", "{place} er tom", "{place} is empty"),
        Words(
            "Ei blank side er som oftast eit mistak.",
            "En blank side er som oftest en feil.",
            "A blank page is a mistake more often than not.",
        ),
        Words(
            "Fyll sida, eller ta ho bort.",
            "Fyll siden, eller ta den bort.",
            "Fill the page, or take it out.",
        ),
        _empty_page,
    ),
)
