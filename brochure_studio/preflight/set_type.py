"""Checks of type as it stands on the page: large enough to read and print, clear of the knife."""

import math
from collections.abc import Iterator

from brochure_studio.preflight.rule import Grades, Rule, Seen, always, join_places, say_number
from brochure_studio.preflight.survey import Survey, Text
from brochure_studio.values.color import Color
from brochure_studio.values.finding import Grade
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import say_mm
from brochure_studio.values.words import Words, same

# Shares of the type size between which the ink of most letters stands, above and below the line.
CAPS, TAILS = 0.72, 0.24
# Half a point over an edge is a rounding or an overhanging letter, not a slip.
SLACK = 0.5
# Below this share of ink a color is as good as white; above it a plate counts as an ink.
WHITE_INK, ONE_INK = 0.2, 0.1


def _small_reversed(survey: Survey) -> Iterator[Seen]:
    least = survey.proof.receiver.small_text.reversed
    spots = survey.proof.receiver.spots
    small = [
        text
        for text in survey.texts
        if _size(text) < least - 0.01 and _needs_register(text.run.color, spots)
    ]
    yield from _by_size(small, least)


def _needs_register(color: Color, spots: bool) -> bool:
    """Tell whether text of a color shows it when the plates do not meet: white, or several inks."""
    inks = color.process
    if spots and color.spot is not None:
        return False
    several = sum(share > ONE_INK for share in (inks.c, inks.m, inks.y, inks.k)) > 1
    return several or inks.total < WHITE_INK


def _small(survey: Survey) -> Iterator[Seen]:
    rules = survey.proof.brand.rules
    least = max(survey.proof.receiver.small_text.body, rules.least_text_size)
    yield from _by_size([t for t in survey.texts if _size(t) < least - 0.01], least)


def _by_size(texts: list[Text], least: float) -> Iterator[Seen]:
    for where in join_places((text.place, text.box) for text in texts):
        here = [t for t in texts if (t.place.page, t.place.address) == (where.page, where.slot)]
        size = min(map(_size, here))
        yield Seen(where, {"size": say_number(size), "least": say_number(least)})


def _size(text: Text) -> float:
    at = text.place.at
    return text.run.size * math.sqrt(abs(at.a * at.d - at.b * at.c))


def _outside_safe(survey: Survey) -> Iterator[Seen]:
    pages = survey.proof.scene.pages
    outside = [
        (text.place, text.box)
        for text in survey.texts
        if not pages[text.place.page].safe.covers(ink_box(text), SLACK)
        and pages[text.place.page].trim_box.covers(ink_box(text), SLACK)
    ]
    for where in join_places(outside):
        safe = pages[where.page or 0].safe
        yield Seen(where, {"distance": same(say_mm(min(safe.x, safe.y)))})


def _outside_page(survey: Survey) -> Iterator[Seen]:
    pages = survey.proof.scene.pages
    cut = [
        (text.place, text.box)
        for text in survey.texts
        if not pages[text.place.page].trim_box.covers(ink_box(text), SLACK)
    ]
    yield from (Seen(where) for where in join_places(cut))


def ink_box(text: Text) -> Rect:
    """Return the box of a run's letters on the page, from their caps to their tails."""
    run = text.run
    box = Rect(run.origin.x, run.origin.y - CAPS * run.size, run.advance, (CAPS + TAILS) * run.size)
    return text.place.at.bound(box)


RULES = (
    Rule(
        "text-small-reversed",
        Words(
            "Lita skrift i kvitt eller fleire fargar",
            "Liten skrift i hvitt eller flere farger",
            "Small text in white or several inks",
        ),
        Grades(paper=Grade.WARNING),
        Words(
            "{place}: skrifta er {size} punkt og står i kvitt eller i fleire trykkfargar",
            "{place}: skriften er {size} punkt og står i hvitt eller i flere trykkfarger",
            "{place}: the type is {size} points, in white or in several inks",
        ),
        Words(
            "Når platene ikkje treffer heilt, gror så lita skrift att. Minst {least} punkt.",
            "Når platene ikke treffer helt, gror så liten skrift igjen. Minst {least} punkt.",
            "When the plates do not quite meet, such small type fills in. {least} points or more.",
        ),
        Words(
            "Bruk større skrift, eller ein farge med berre éi trykkfarge.",
            "Bruk større skrift, eller en farge med bare én trykkfarge.",
            "Use larger type, or a color of one ink.",
        ),
        _small_reversed,
    ),
    Rule(
        "text-small",
        Words("Lita skrift", "Liten skrift", "Small text"),
        Grades(paper=Grade.WARNING, web=Grade.WARNING, proof=Grade.WARNING),
        Words(
            "{place}: skrifta er {size} punkt",
            "{place}: skriften er {size} punkt",
            "{place}: the type is {size} points",
        ),
        Words(
            "Under {least} punkt er ikkje til å lese for alle.",
            "Under {least} punkt er ikke til å lese for alle.",
            "Below {least} points not everybody can read it.",
        ),
        Words("Bruk større skrift.", "Bruk større skrift.", "Use larger type."),
        _small,
    ),
    Rule(
        "text-outside-safe",
        Words("Tekst nær kanten", "Tekst nær kanten", "Text near the edge"),
        Grades(paper=Grade.WARNING, proof=Grade.WARNING),
        Words(
            "{place}: teksten står nærare kanten enn {distance}",
            "{place}: teksten står nærmere kanten enn {distance}",
            "{place}: the text stands nearer to the edge than {distance}",
        ),
        Words(
            "Kniven kan treffe litt feil, og då blir tekst ved kanten skoren i.",
            "Kniven kan treffe litt feil, og da blir tekst ved kanten skåret i.",
            "The knife may land a little off, and then text at the edge is cut.",
        ),
        Words("Flytt teksten innover.", "Flytt teksten innover.", "Move the text inwards."),
        _outside_safe,
    ),
    Rule(
        "text-outside-page",
        Words("Tekst utanfor sida", "Tekst utenfor siden", "Text outside the page"),
        always(Grade.BLOCKING),
        Words(
            "{place}: teksten går ut over kanten av sida",
            "{place}: teksten går ut over kanten av siden",
            "{place}: the text runs over the edge of the page",
        ),
        Words(
            "Det som er utanfor, blir skore bort.",
            "Det som er utenfor, blir skåret bort.",
            "What is outside will be cut off.",
        ),
        Words("Flytt teksten innover.", "Flytt teksten innover.", "Move the text inwards."),
        _outside_page,
    ),
)
