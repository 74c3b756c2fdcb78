"""Checks of text: does all of it stand on the page, can it be read, can it be printed."""

import math
import unicodedata
from collections.abc import Iterator

from brochure_studio.model.slots import place_slots, shown_content
from brochure_studio.preflight.rule import (
    Grades,
    Rule,
    Seen,
    always,
    join_places,
    plural,
    say_number,
)
from brochure_studio.preflight.survey import Survey, Text
from brochure_studio.scene.notes import WideLine
from brochure_studio.values.color import Color
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import say_mm
from brochure_studio.values.words import Words, same

# Shares of the type size between which the ink of most letters stands, above and below the line.
CAPS, TAILS = 0.72, 0.24
# Half a point over an edge is a rounding or an overhanging letter, not a slip.
SLACK = 0.5
# Below this share of ink a color is as good as white; above it a plate counts as an ink.
WHITE_INK, ONE_INK = 0.2, 0.1


def _overset(survey: Survey) -> Iterator[Seen]:
    uses = {(use.slot, use.page): use.box for use in survey.proof.notes.slots}
    for note in survey.proof.notes.overset:
        lines = plural(note.lines, Words("linje", "linje", "line"), _LINES)
        where = Where(note.page, note.slot, uses.get((note.slot, note.page)))
        yield Seen(where, {"lines": lines, "words": _shorten(note.words)})


def _shorten(words: str) -> str:
    return f"{words[:37]}…" if len(words) > 38 else words


_LINES = Words("linjer", "linjer", "lines")


def _wide(survey: Survey) -> Iterator[Seen]:
    uses = {(use.slot, use.page): use.box for use in survey.proof.notes.slots}
    widest: dict[tuple[str, int], WideLine] = {}
    for note in survey.proof.notes.wide:
        at = (note.slot, note.page)
        widest[at] = max(widest.get(at, note), note, key=lambda one: one.by)
    for (slot, page), note in widest.items():
        facts = {"words": _shorten(note.words), "by": say_mm(note.by)}
        yield Seen(Where(page, slot, uses.get((slot, page))), facts)


def _missing_glyph(survey: Survey) -> Iterator[Seen]:
    for note in survey.proof.notes.missing_glyphs:
        facts = {"character": name_character(note.character), "font": note.font.family}
        yield Seen(Where(note.page, note.slot), facts)


def name_character(character: str) -> str:
    """Return a character with its code and Unicode name, so that one can look for it."""
    point = character[:1]
    name = unicodedata.name(point, "")
    shown = f"«{point}» " if point.isprintable() and not point.isspace() else ""
    return f"{shown}U+{ord(point):04X} {name}".strip()


def _unfilled(survey: Survey) -> Iterator[Seen]:
    pages = {s.address: s.page for s in place_slots(survey.proof.template, survey.proof.document)}
    frames = {text.place.frame: text.place.page for text in survey.texts}
    for address, name in survey.proof.unfilled:
        page = pages.get(address, frames.get(address))
        yield Seen(Where(page, address), {"field": same("{" + name + "}")})


def _too_long(survey: Survey) -> Iterator[Seen]:
    for placed in place_slots(survey.proof.template, survey.proof.document):
        most = placed.slot.most_chars
        length = len((shown_content(survey.proof.document, placed).text or "").strip())
        if most is not None and length > most:
            where = Where(placed.page, placed.address)
            yield Seen(where, {"length": length, "most": most, "over": length - most})


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
        if not pages[text.place.page].safe.covers(_ink_box(text), SLACK)
        and pages[text.place.page].trim_box.covers(_ink_box(text), SLACK)
    ]
    for where in join_places(outside):
        safe = pages[where.page or 0].safe
        yield Seen(where, {"distance": same(say_mm(min(safe.x, safe.y)))})


def _outside_page(survey: Survey) -> Iterator[Seen]:
    pages = survey.proof.scene.pages
    cut = [
        (text.place, text.box)
        for text in survey.texts
        if not pages[text.place.page].trim_box.covers(_ink_box(text), SLACK)
    ]
    yield from (Seen(where) for where in join_places(cut))


def _ink_box(text: Text) -> Rect:
    run = text.run
    box = Rect(run.origin.x, run.origin.y - CAPS * run.size, run.advance, (CAPS + TAILS) * run.size)
    return text.place.at.bound(box)


RULES = (
    Rule(
        "text-overset",
        Words("Tekst som ikkje får plass", "Tekst som ikke får plass", "Text that does not fit"),
        always(Grade.BLOCKING),
        Words(
            "{place}: teksten er {lines} for lang («{words}»)",
            "{place}: teksten er {lines} for lang («{words}»)",
            "{place}: the text is {lines} too long (“{words}”)",
        ),
        Words(
            "Det som ikkje får plass, kjem ikkje på trykk.",
            "Det som ikke får plass, kommer ikke på trykk.",
            "What does not fit will not be printed.",
        ),
        Words("Kort ned teksten.", "Kort ned teksten.", "Shorten the text."),
        _overset,
    ),
    Rule(
        "text-wide",
        Words("Ord som stikk ut", "Ord som stikker ut", "Word that sticks out"),
        always(Grade.BLOCKING),
        Words(
            "{place}: «{words}» stikk {by} ut av spalta",
            "{place}: «{words}» stikker {by} ut av spalten",
            "{place}: “{words}” sticks {by} out of its column",
        ),
        Words(
            "Ordet kan ikkje delast, og kan kome i vegen for det som står attmed.",
            "Ordet kan ikke deles, og kan komme i veien for det som står ved siden av.",
            "The word cannot be broken, and may run into what stands beside it.",
        ),
        Words(
            "Bruk eit kortare ord, eller mindre skrift der malen gir lov.",
            "Bruk et kortere ord, eller mindre skrift der malen tillater det.",
            "Use a shorter word, or smaller type where the template allows it.",
        ),
        _wide,
    ),
    Rule(
        "missing-glyph",
        Words("Teikn som skrifta manglar", "Tegn som skriften mangler", "Missing character"),
        always(Grade.BLOCKING),
        Words(
            "{place}: skrifta {font} har ikkje teiknet {character}",
            "{place}: skriften {font} har ikke tegnet {character}",
            "{place}: the typeface {font} does not have the character {character}",
        ),
        Words(
            "Teiknet ville blitt borte eller stått som ei tom rute.",
            "Tegnet ville blitt borte eller stått som en tom rute.",
            "The character would vanish or be printed as an empty box.",
        ),
        Words("Skriv det på ein annan måte.", "Skriv det på en annen måte.", "Write it otherwise."),
        _missing_glyph,
    ),
    Rule(
        "field-unfilled",
        Words("Felt utan innhald", "Felt uten innhold", "Field without a value"),
        always(Grade.BLOCKING),
        Words(
            "{place}: feltet {field} har ikkje noko å fyllast med",
            "{place}: feltet {field} har ikke noe å fylles med",
            "{place}: the field {field} has nothing to be filled with",
        ),
        Words(
            "Feltnamnet ville stått i klartekst på papiret.",
            "Feltnavnet ville stått i klartekst på papiret.",
            "The name of the field would stand on the paper as it is.",
        ),
        Words(
            "Rett feltnamnet, eller legg verdien inn under «facts» i kampanjen.",
            "Rett feltnavnet, eller legg verdien inn under «facts» i kampanjen.",
            "Mend the field's name, or give its value under “facts” in the campaign.",
        ),
        _unfilled,
    ),
    Rule(
        "text-long",
        Words("Lengre enn tenkt", "Lengre enn tenkt", "Longer than meant"),
        always(Grade.WARNING),
        Words(
            "{place}: teksten har {length} teikn, {over} fleire enn dei {most} malen er teikna for",
            "{place}: teksten har {length} tegn, {over} flere enn de {most} malen er tegnet for",
            "{place}: the text has {length} characters, {over} more than the {most} of the design",
        ),
        Words(
            "Lange tekstar gjer sida tettare enn ho er teikna.",
            "Lange tekster gjør siden tettere enn den er tegnet.",
            "Long texts make the page denser than it was designed.",
        ),
        Words("Kort ned teksten.", "Kort ned teksten.", "Shorten the text."),
        _too_long,
    ),
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
