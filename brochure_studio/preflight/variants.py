"""Checks of variants: translations that may no longer fit, descriptions, what nothing shows."""

from collections.abc import Iterator

from brochure_studio.model.axes import LANGUAGE
from brochure_studio.model.left_over import say_left_over
from brochure_studio.model.slots import PlacedSlot, shown_slots
from brochure_studio.model.translations import find_translation
from brochure_studio.model.variants import sources
from brochure_studio.preflight.proof import PictureUse, Proof
from brochure_studio.preflight.rule import Grades, Rule, Seen, always
from brochure_studio.preflight.survey import Survey
from brochure_studio.preflight.wording import say_languages
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.words import Words


def _unchecked(survey: Survey) -> Iterator[Seen]:
    proof = survey.proof
    written, wanted = proof.master.language, proof.original.language
    if written == wanted:
        return
    for placed in shown_slots(proof.template, proof.original):
        found = find_translation(proof.template, proof.master, proof.choice, placed.address)
        if found is not None and not found.is_checked:
            facts = say_languages(written, wanted)
            why = (_CHANGED if found.is_marked else _NEVER).fill(**facts)
            yield Seen(_where(survey, placed), {**facts, "change": why})


def _undescribed(survey: Survey) -> Iterator[Seen]:
    proof = survey.proof
    uses = {use.address: use for use in proof.pictures}
    for placed in shown_slots(proof.template, proof.original):
        use = uses.get(placed.address)
        if use is None or placed.slot.decorative:
            continue
        written = _language_of_alt(proof, use)
        if written not in (None, proof.original.language):
            facts = say_languages(written or "", proof.original.language)
            yield Seen(_where(survey, placed), facts)


def _language_of_alt(proof: Proof, use: PictureUse) -> str | None:
    """Return the language of the words that a picture is described in, None without any."""
    for source in sources(proof.master, proof.choice, use.address):
        if "alt" in source.shows and (source.content.alt or "").strip():
            return source.when.get(LANGUAGE, proof.master.language)
    if not use.described or proof.original.language in use.described:
        return None
    return "nn" if "nn" in use.described else use.described[0]


def _left(survey: Survey) -> Iterator[Seen]:
    for left in survey.proof.left_over:
        yield Seen(Where(), {"left": say_left_over(left)})


def _where(survey: Survey, placed: PlacedSlot) -> Where:
    uses = survey.proof.notes.slots
    box = next((use.box for use in uses if use.slot == placed.address), None)
    return Where(placed.page, placed.address, box)


_CHANGED = Words(
    "grunnteksten på {from} er endra sidan omsetjinga til {to} vart kontrollert",
    "grunnteksten på {from} er endret siden oversettelsen til {to} ble kontrollert",
    "the text in {from} has changed since the translation to {to} was checked",
)
_NEVER = Words(
    "omsetjinga til {to} er ikkje kontrollert mot grunnteksten på {from}",
    "oversettelsen til {to} er ikke kontrollert mot grunnteksten på {from}",
    "the translation to {to} has not been checked against the text in {from}",
)
RULES = (
    Rule(
        "translation-unchecked",
        Words(
            "Omsetjing som ikkje er kontrollert",
            "Oversettelse som ikke er kontrollert",
            "Translation that is not checked",
        ),
        always(Grade.WARNING),
        Words("{place}: {change}", "{place}: {change}", "{place}: {change}"),
        Words(
            "Omsetjinga kan seie noko anna enn grunnteksten no, som ein gammal dato eller pris.",
            "Oversettelsen kan si noe annet enn grunnteksten nå, som en gammel dato eller pris.",
            "The translation may no longer say the same, such as an old date or price.",
        ),
        Words(
            "Samanlikn dei to, rett omsetjinga om det trengst, og set ho som kontrollert.",
            "Sammenlign de to, rett oversettelsen om det trengs, og sett den som kontrollert.",
            "Compare the two, mend the translation if need be, and mark it as checked.",
        ),
        _unchecked,
    ),
    Rule(
        "alt-untranslated",
        Words(
            "Skildring på eit anna språk",
            "Beskrivelse på et annet språk",
            "Description in another language",
        ),
        Grades(web=Grade.BLOCKING, screen=Grade.WARNING, proof=Grade.WARNING),
        Words(
            "{place}: skildringa av biletet er på {from}, og varianten er på {to}",
            "{place}: beskrivelsen av bildet er på {from}, og varianten er på {to}",
            "{place}: the picture is described in {from}, and the variant is in {to}",
        ),
        Words(
            "Skjermlesarar les skildringa høgt med feil uttale.",
            "Skjermlesere leser beskrivelsen høyt med feil uttale.",
            "Screen readers read the description aloud and pronounce it wrongly.",
        ),
        Words(
            "Skriv skildringa på {to} i varianten («alt»).",
            "Skriv beskrivelsen på {to} i varianten («alt»).",
            "Write the description in {to} in the variant (“alt”).",
        ),
        _undescribed,
    ),
    Rule(
        "content-left-over",
        Words("Innhald til overs", "Innhold til overs", "Content left over"),
        always(Grade.WARNING),
        Words("{left}", "{left}", "{left}"),
        Words(
            "Malen eller utvalet av utgåver er endra. Fila tek vare på innhaldet, men ingen ser "
            "det.",
            "Malen eller utvalget av utgaver er endret. Filen tar vare på innholdet, men ingen "
            "ser det.",
            "The template or the choice of variants has changed. The file keeps the content, but "
            "nobody sees it.",
        ),
        Words(
            "Skriv det som skal med, på ein plass som finst, og ta bort resten.",
            "Skriv det som skal med, på en plass som finnes, og ta bort resten.",
            "Write what is still needed where there is a place for it, and take out the rest.",
        ),
        _left,
    ),
)
