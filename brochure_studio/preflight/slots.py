"""Checks of slots and pages against the template: filled in, changed, locked, counted."""

from collections.abc import Iterator

from brochure_studio.model.document import Content
from brochure_studio.model.locks import check_locks, keeper
from brochure_studio.model.slots import (
    PlacedSlot,
    fallback_content,
    place_pages,
    place_slots,
    shown_content,
    shown_slots,
)
from brochure_studio.preflight.rule import Grades, Rule, Seen, always
from brochure_studio.preflight.survey import Survey
from brochure_studio.typeset.characters import is_blank
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.words import Words

_UNFINISHED = Grades(Grade.BLOCKING, Grade.BLOCKING, Grade.BLOCKING, Grade.WARNING)


def _untouched(survey: Survey) -> Iterator[Seen]:
    proof = survey.proof
    for placed in shown_slots(proof.template, proof.original):
        fallback = fallback_content(placed.slot, proof.original.language)
        shown = shown_content(proof.original, placed)
        if placed.slot.must_change and _said(shown) == _said(fallback):
            yield Seen(_where(survey, placed))


def _said(content: Content) -> tuple[object, ...]:
    text = " ".join((content.text or "").split())
    return text, content.picture, content.rows


def _empty(survey: Survey) -> Iterator[Seen]:
    proof = survey.proof
    for placed in place_slots(proof.template, proof.document):
        shown = shown_content(proof.document, placed)
        is_empty = _said(shown) in (("", None, None), ("", None, ()))
        if placed.slot.required and (is_empty or _prints_nothing(survey, placed)):
            yield Seen(_where(survey, placed))


def _prints_nothing(survey: Survey, placed: PlacedSlot) -> bool:
    """Tell whether a text stands on its page and yet no letter of it, as with only `>>>>`."""
    notes, address = survey.proof.notes, placed.address
    is_laid = any(use.slot == address for use in notes.slots)
    left_over = any(note.slot == address for note in notes.overset)
    if placed.slot.kind != "text" or not is_laid or left_over:
        return False
    return all(is_blank(t.run.text) for t in survey.texts if t.place.slot == address)


def _where(survey: Survey, placed: PlacedSlot) -> Where:
    uses = survey.proof.notes.slots
    box = next((use.box for use in uses if use.slot == placed.address), None)
    return Where(placed.page, placed.address, box)


def _broken(survey: Survey) -> Iterator[Seen]:
    proof = survey.proof
    for breach in check_locks(proof.template, proof.original):
        facts = {"breach": breach.words, "who": keeper(proof.template)}
        yield Seen(Where(breach.page, breach.address or None), facts)


def _multiple(survey: Survey) -> Iterator[Seen]:
    number = len(place_pages(survey.proof.template, survey.proof.document))
    multiple = survey.proof.template.pages_multiple
    if number % multiple:
        yield Seen(Where(), {"number": number, "multiple": multiple, "more": -number % multiple})


def _older(survey: Survey) -> Iterator[Seen]:
    used, now = survey.proof.original.template_version, survey.proof.template.version
    if used < now:
        yield Seen(Where(), {"used": used, "now": now})


def _replaced(survey: Survey) -> Iterator[Seen]:
    for one in survey.proof.stand_ins:
        shown = _AS.fill(style=one.shown_as) if one.shown_as else _AS_TEXT
        who = keeper(survey.proof.template)
        yield Seen(Where(), {"style": one.style, "shown": shown, "keeper": who})


_AS = Words("i «{style}»", "i «{style}»", "in “{style}”")
_AS_TEXT = Words("som teksten elles", "som teksten ellers", "as the rest of the text")

RULES = (
    Rule(
        "slot-untouched",
        Words("Malteksten står att", "Malteksten står igjen", "The template's text still stands"),
        _UNFINISHED,
        Words(
            "{place}: her står framleis det malen kom med",
            "{place}: her står fremdeles det malen kom med",
            "{place}: here still stands what the template came with",
        ),
        Words(
            "Plasshaldaren er berre eit døme og skal ikkje på trykk.",
            "Plassholderen er bare et eksempel og skal ikke på trykk.",
            "The placeholder is only an example and is not for print.",
        ),
        Words(
            "Set inn dykkar eige innhald.",
            "Sett inn deres eget innhold.",
            "Put in your own content.",
        ),
        _untouched,
    ),
    Rule(
        "slot-empty",
        Words("Tomt felt", "Tomt felt", "Empty slot"),
        _UNFINISHED,
        Words("{place}: feltet er tomt", "{place}: feltet er tomt", "{place}: the slot is empty"),
        Words(
            "Malen krev at det står noko her.",
            "Malen krever at det står noe her.",
            "The template asks for something here.",
        ),
        Words("Fyll ut feltet.", "Fyll ut feltet.", "Fill in the slot."),
        _empty,
    ),
    Rule(
        "lock-broken",
        Words("Endra det som er låst", "Endret det som er låst", "Changed what is locked"),
        always(Grade.BLOCKING),
        Words("{place}: {breach}", "{place}: {breach}", "{place}: {breach}"),
        Words("Styrt av {who}.", "Styrt av {who}.", "Decided by {who}."),
        Words(
            "Ta bort endringa. Treng de ho, så spør {who}.",
            "Ta bort endringen. Trenger dere den, så spør {who}.",
            "Undo the change. If you need it, ask {who}.",
        ),
        _broken,
    ),
    Rule(
        "pages-multiple",
        Words("Sidetal som ikkje går opp", "Sidetall som ikke går opp", "Odd number of pages"),
        Grades(paper=Grade.BLOCKING, proof=Grade.WARNING),
        Words(
            "{place} har {number} sider, og talet må gå opp i {multiple}",
            "{place} har {number} sider, og tallet må gå opp i {multiple}",
            "{place} has {number} pages, and the number has to be a multiple of {multiple}",
        ),
        Words(
            "Arka i eit hefte har fleire sider, så eit anna tal gjev blanke sider.",
            "Arkene i et hefte har flere sider, så et annet tall gir blanke sider.",
            "The sheets of a booklet hold several pages, so another number leaves blank ones.",
        ),
        Words(
            "Legg til {more}, eller ta bort nokre.",
            "Legg til {more}, eller ta bort noen.",
            "Add {more}, or take some away.",
        ),
        _multiple,
    ),
    Rule(
        "template-changed",
        Words("Malen er ny", "Malen er ny", "The template is newer"),
        always(Grade.WARNING),
        Words(
            "{place} er laga med versjon {used} av malen; no er det versjon {now}",
            "{place} er laget med versjon {used} av malen; nå er det versjon {now}",
            "{place} was made with version {used} of the template; now it is version {now}",
        ),
        Words(
            "Ting kan ha flytta på seg sidan sist.",
            "Ting kan ha flyttet på seg siden sist.",
            "Things may have moved since last time.",
        ),
        Words(
            "Sjå over sidene, og lagre dokumentet på nytt.",
            "Se over sidene, og lagre dokumentet på nytt.",
            "Look over the pages, and save the document again.",
        ),
        _older,
    ),
    Rule(
        "style-replaced",
        Words("Ein stil er borte", "En stil er borte", "A style is gone"),
        always(Grade.WARNING),
        Words(
            "merkevara har ikkje lenger stilen «{style}»; det som skulle stå i han, er sett "
            "{shown}",
            "merkevaren har ikke lenger stilen «{style}»; det som skulle stå i den, er satt "
            "{shown}",
            "the brand no longer has the style “{style}”; what was to stand in it is set {shown}",
        ),
        Words(
            "Teksten er den same, men han kan sjå annleis ut enn regionen har tenkt.",
            "Teksten er den samme, men den kan se annerledes ut enn regionen har tenkt.",
            "The text is the same, but it may look otherwise than the region meant.",
        ),
        Words(
            "Sjå over sidene, og be {keeper} leggje stilen inn att eller rette malen.",
            "Se over sidene, og be {keeper} legge stilen inn igjen eller rette malen.",
            "Look over the pages, and ask {keeper} to put the style back or to mend the template.",
        ),
        _replaced,
    ),
)
