"""Checks of what a text says: is it in the variant's language, is it made of letters alone."""

from collections.abc import Iterator

from brochure_studio.model.axes import LANGUAGE
from brochure_studio.model.document import Content
from brochure_studio.model.language_names import name_language
from brochure_studio.model.record import LANGUAGES, Localized
from brochure_studio.model.slots import PlacedSlot, shown_slots, slot_content
from brochure_studio.model.variants import matching_overrides
from brochure_studio.model.words_in import has_words
from brochure_studio.preflight.proof import Proof
from brochure_studio.preflight.rule import Grades, Rule, Seen, always
from brochure_studio.preflight.survey import Survey
from brochure_studio.preflight.text import name_character
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.words import Words, same


def _untranslated(survey: Survey) -> Iterator[Seen]:
    proof = survey.proof
    uses = {use.slot: use.box for use in reversed(proof.notes.slots)}
    for placed in shown_slots(proof.template, proof.original):
        found = _language_of(proof, placed)
        if found not in (None, proof.original.language):
            where = Where(placed.page, placed.address, uses.get(placed.address))
            yield Seen(where, say_languages(found or "", proof.original.language))


def say_languages(written: str, wanted: str) -> dict[str, Words]:
    """Return the facts `from` and `to` of a check: two languages by their names."""
    return {"from": name_language(written), "to": name_language(wanted)}


def _language_of(proof: Proof, placed: PlacedSlot) -> str | None:
    """Return the language that a slot's words were written in, None where there are none to say."""
    if placed.slot.neutral or placed.slot.kind not in ("text", "table"):
        return None
    for override in reversed(matching_overrides(proof.master, proof.choice)):
        own = override.content.get(placed.address)
        if own is not None and _words(own) is not None:
            written = override.when.get(LANGUAGE, proof.master.language)
            return written if _has_words(own) else None
    own = slot_content(proof.master, placed.address)
    if own is not None and _words(own) is not None:
        return proof.master.language if _has_words(own) else None
    # An example that has to be changed is said to be one already.
    return None if placed.slot.must_change else _language_of_fallback(proof, placed)


def _language_of_fallback(proof: Proof, placed: PlacedSlot) -> str | None:
    fallback, wanted = placed.slot.fallback, proof.original.language
    if placed.slot.kind != "text" or not _has_words(Content(text=fallback.say(wanted))):
        return None
    return said_language(fallback, wanted)


def said_language(text: Localized, wanted: str) -> str:
    """Return the language that `Localized.say` finds a text in."""
    return next((one for one in (wanted, "nn", *LANGUAGES) if text.get(one)), wanted)


def _words(content: Content) -> str | None:
    if content.rows is not None:
        return "\n".join(cell for row in content.rows for cell in row.values())
    return content.text


def _has_words(content: Content) -> bool:
    return has_words(_words(content))


def _control(survey: Survey) -> Iterator[Seen]:
    pages = survey.address_pages()
    for address, character in survey.proof.controls:
        where = Where(pages.get(address), address or None)
        yield Seen(where, {"character": same(name_character(character))})


RULES = (
    Rule(
        "text-untranslated",
        Words("Tekst som ikkje er omsett", "Tekst som ikke er oversatt", "Untranslated text"),
        Grades(Grade.BLOCKING, Grade.BLOCKING, Grade.WARNING, Grade.WARNING),
        Words(
            "{place}: teksten er framleis på {from}, og varianten er på {to}",
            "{place}: teksten er fremdeles på {from}, og varianten er på {to}",
            "{place}: the text is still in {from}, and the variant is in {to}",
        ),
        Words(
            "Lesaren får to språk om kvarandre, og skjermlesarar les det gale med feil uttale.",
            "Leseren får to språk om hverandre, og skjermlesere leser det gale med feil uttale.",
            "Readers get two languages at once, and screen readers pronounce one of them wrongly.",
        ),
        Words(
            "Skriv teksten på {to} i varianten, òg om han blir lik.",
            "Skriv teksten på {to} i varianten, også om den blir lik.",
            "Write the text in {to} in the variant, even if it comes out the same.",
        ),
        _untranslated,
    ),
    Rule(
        "text-control",
        Words("Usynlege styreteikn", "Usynlige styretegn", "Invisible control characters"),
        always(Grade.WARNING),
        Words(
            "{place}: teksten har styreteiknet {character}, som er teke bort",
            "{place}: teksten har styretegnet {character}, som er tatt bort",
            "{place}: the text has the control character {character}, which was taken out",
        ),
        Words(
            "Slike teikn kan snu rekkjefølgja på bokstavane, så det som blir lese, er eit anna "
            "enn det som vart skrive.",
            "Slike tegn kan snu rekkefølgen på bokstavene, så det som leses, er et annet enn det "
            "som ble skrevet.",
            "Such characters can turn the order of letters, so that what is read is not what "
            "was written.",
        ),
        Words("Skriv staden på nytt.", "Skriv stedet på nytt.", "Type that part anew."),
        _control,
    ),
)
