"""Checks of text: does all of it find room and glyphs, is it filled in, is it as long as meant."""

import re
import unicodedata
from collections.abc import Iterator

from brochure_studio.model.axes import SIZE
from brochure_studio.model.slots import shown_content, shown_slots
from brochure_studio.preflight.rule import Rule, Seen, always, plural
from brochure_studio.preflight.survey import Survey
from brochure_studio.scene.notes import WideLine
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.length import say_mm
from brochure_studio.values.words import Words, same


def _overset(survey: Survey) -> Iterator[Seen]:
    boxes, id = survey.slot_boxes(), survey.proof.choice.get(SIZE)
    size = _IN_SIZE.fill(size=id) if id else same("")
    for note in survey.proof.notes.overset:
        lines = plural(note.lines, Words("linje", "linje", "line"), _LINES)
        where = Where(note.page, note.slot, boxes.get((note.slot, note.page)))
        over = plural(len(note.words), Words("teikn", "tegn", "character"), _CHARACTERS)
        facts = {"lines": lines, "words": _shorten(note.words), "over": over, "size": size}
        yield Seen(where, facts)


def _shorten(words: str) -> str:
    return f"{words[:37]}…" if len(words) > 38 else words


_LINES = Words("linjer", "linjer", "lines")
_CHARACTERS = Words("teikn", "tegn", "characters")
_IN_SIZE = Words(" i {size}", " i {size}", " in {size}")
_TARGET = re.compile(r"\]\((?:\\.|[^()\\])*\)")


def _wide(survey: Survey) -> Iterator[Seen]:
    boxes = survey.slot_boxes()
    widest: dict[tuple[str, int], WideLine] = {}
    for note in survey.proof.notes.wide:
        at = (note.slot, note.page)
        widest[at] = max(widest.get(at, note), note, key=lambda one: one.by)
    for (slot, page), note in widest.items():
        facts = {"words": _shorten(note.words), "by": say_mm(note.by)}
        yield Seen(Where(page, slot, boxes.get((slot, page))), facts)


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
    pages = survey.address_pages()
    for address, name in survey.proof.unfilled:
        if _NOTATION.match(name):
            # `field-notation` says what is wrong with it.
            continue
        yield Seen(Where(pages.get(address), address), {"field": same("{" + name + "}")})


_NOTATION = re.compile(r"[a-z][a-z0-9_-]*:[a-z]+$| *(?:when|unless)(?: |$)")


def _too_long(survey: Survey) -> Iterator[Seen]:
    for placed in shown_slots(survey.proof.template, survey.proof.document):
        most = placed.slot.most_chars
        text = (shown_content(survey.proof.document, placed).text or "").strip()
        # Nobody reads where a link leads to, and the campaign's parameters make that long.
        length = len(_TARGET.sub("]", text) if placed.slot.markup != "none" else text)
        if most is not None and length > most:
            where = Where(placed.page, placed.address)
            yield Seen(where, {"length": length, "most": most, "over": length - most})


RULES = (
    Rule(
        "text-overset",
        Words("Tekst som ikkje får plass", "Tekst som ikke får plass", "Text that does not fit"),
        always(Grade.BLOCKING),
        Words(
            "{place}: teksten er {lines} for lang{size}, {over} for mykje («{words}»)",
            "{place}: teksten er {lines} for lang{size}, {over} for mye («{words}»)",
            "{place}: the text is {lines} too long{size}, {over} too many (“{words}”)",
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
            "Bruk eit kortare ord, eller mindre skrift der malen gjev lov.",
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
            "Rett feltnamnet, eller legg verdien inn under «facts» i kampanjen. Er det ein kolonne "
            "i lista til eit brev, før han opp under «fields» i dokumentet.",
            "Rett feltnavnet, eller legg verdien inn under «facts» i kampanjen. Er det en kolonne "
            "i listen til et brev, før den opp under «fields» i dokumentet.",
            "Mend the field's name, or give its value under “facts” in the campaign. A column of a "
            "letter's list is named under “fields” in the document.",
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
)
