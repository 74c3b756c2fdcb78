"""Checks of letters: what the law asks for, greetings, links, marks and cases in texts."""

import re
from collections.abc import Iterator

from brochure_studio.model.field_notation import field_names
from brochure_studio.model.language_names import name_language
from brochure_studio.model.letters.fields import expected_fields
from brochure_studio.model.slots import is_hidden, place_slots, shown_content, shown_slots
from brochure_studio.model.soundness.notation_faults import FaultKind, content_faults, rule_faults
from brochure_studio.model.text_parts import used_conditions
from brochure_studio.preflight.rule import Grades, Rule, Seen, always
from brochure_studio.preflight.survey import Survey
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.words import Words, same


def _origin(survey: Survey) -> Iterator[Seen]:
    return _untold(survey, "origin")


def _objection(survey: Survey) -> Iterator[Seen]:
    return _untold(survey, "objection")


def _untold(survey: Survey, duty: str) -> Iterator[Seen]:
    """Yield the slot that should tell something and does not, or the letter that has none."""
    proof = survey.proof
    if proof.template.purpose != "letter":
        return
    slots = [s for s in place_slots(proof.template, proof.document) if s.slot.tells == duty]
    if not slots:
        yield Seen(Where())
    for placed in slots:
        printed = any(t.run.text.strip() for t in survey.texts if t.place.slot == placed.address)
        if is_hidden(proof.document, placed) or not printed:
            yield Seen(Where(placed.page, placed.address))


def _greeting(survey: Survey) -> Iterator[Seen]:
    proof = survey.proof
    greeting, language = proof.template.greeting, proof.original.language
    if greeting is None or (greeting.named.get(language) and greeting.unnamed.get(language)):
        return
    for placed in shown_slots(proof.template, proof.original):
        if "helsing" in field_names(shown_content(proof.original, placed).text or ""):
            facts = {"language": name_language(language)}
            yield Seen(Where(placed.page, placed.address), facts)


def _notation(survey: Survey) -> Iterator[Seen]:
    proof = survey.proof
    rules = {**proof.template.conditions, **proof.original.conditions}
    fields = expected_fields(proof.template, proof.original.fields)
    towns = [municipality.id for municipality in proof.brand.municipalities]
    is_letter = proof.template.purpose == "letter"
    for placed in shown_slots(proof.template, proof.original):
        content = shown_content(proof.original, placed)
        used = [rules[name] for name in used_conditions(content.text or "") if name in rules]
        of_rules = (fault for rule in used for fault in rule_faults(rule, fields, towns))
        written = (fault for _, fault in content_faults(content, rules, is_letter))
        for fault in (*written, *of_rules):
            facts = {"what": _WHAT[fault.kind].fill(written=fault.written)}
            yield Seen(Where(placed.page, placed.address), facts)
    # Rules that say who gets an insert stand before no paragraph.
    asked = dict.fromkeys(one.when for one in proof.original.inserts if one.when in rules)
    for name in asked:
        for fault in rule_faults(rules[name], fields, towns):
            yield Seen(Where(), {"what": _WHAT[fault.kind].fill(written=fault.written)})


def _links(survey: Survey) -> Iterator[Seen]:
    """Yield the codes and links whose address would tell which recipient follows it."""
    proof = survey.proof
    if proof.template.purpose != "letter":
        return
    fields = {*expected_fields(proof.template, proof.original.fields), *_MADE} - _OF_NOBODY
    for placed in shown_slots(proof.template, proof.original):
        text = shown_content(proof.original, placed).text or ""
        code = placed.slot.kind == "qr"
        targets = (text,) if code else tuple(match[1] for match in _TARGET.finditer(text))
        names = dict.fromkeys(name for target in targets for name in field_names(target))
        told = [f"{{{name}}}" for name in names if name in fields]
        if told:
            yield Seen(Where(placed.page, placed.address), {"fields": same(", ".join(told))})


# The address of a link in CommonMark, as far as fields can stand in it.
_TARGET = re.compile(r"\]\(([^)\n]*)\)")
# Fields that the program makes of others; and those that many recipients have in common.
_MADE = ("adressefelt", "helsing")
_OF_NOBODY = {"kommune", "sprak", "land"}
_WHAT: dict[FaultKind, Words] = {
    "case": Words(
        "det finst ikkje noko «:{written}»; bruk :upper, :lower, :first eller :name",
        "det finnes ikke noe «:{written}»; bruk :upper, :lower, :first eller :name",
        "there is no “:{written}”; use :upper, :lower, :first or :name",
    ),
    "condition": Words(
        "vilkåret «{written}» finst ikkje",
        "vilkåret «{written}» finnes ikke",
        "there is no condition “{written}”",
    ),
    "mark": Words(
        "«{written}» må stå rett før eit avsnitt, og vilkåret må ha små bokstavar",
        "«{written}» må stå rett før et avsnitt, og vilkåret må ha små bokstaver",
        "“{written}” has to stand right before a paragraph, its condition in small letters",
    ),
    "brace": Words(
        "krøllparentesen i «{written}» høyrer ikkje til noko felt; felt kan ikkje stå i kvarandre, "
        "og {{{{ og }}}} gjev krøllparentesar",
        "krøllparentesen i «{written}» hører ikke til noe felt; felt kan ikke stå i hverandre, og "
        "{{{{ og }}}} gir krøllparenteser",
        "the brace in “{written}” belongs to no field; fields cannot stand in each other, and "
        "{{{{ and }}}} give braces",
    ),
    "field": Words(
        "eit vilkår spør etter feltet «{written}», som ingen kjenner",
        "et vilkår spør etter feltet «{written}», som ingen kjenner",
        "a condition asks for the field “{written}”, which nobody knows",
    ),
    "municipality": Words(
        "eit vilkår spør etter kommunen «{written}», som profilen ikkje har",
        "et vilkår spør etter kommunen «{written}», som profilen ikke har",
        "a condition asks for the municipality “{written}”, which the brand lacks",
    ),
}
# Only who sends letters to people must tell them; the row of that receiver says so.
_DUTY = Grades(Grade.WARNING, Grade.WARNING, Grade.OK, Grade.WARNING)
RULES = (
    Rule(
        "letter-origin",
        Words(
            "Brevet seier ikkje kvar adressa kjem frå",
            "Brevet sier ikke hvor adressen kommer fra",
            "The letter does not say where the address comes from",
        ),
        _DUTY,
        Words(
            "{place}: det står ikkje kvar adressa kjem frå",
            "{place}: det står ikke hvor adressen kommer fra",
            "{place}: nothing says where the address comes from",
        ),
        Words(
            "Den som får brev frå ei liste, har rett til å vite kvar opplysningane er henta "
            "(GDPR, art. 14).",
            "Den som får brev fra en liste, har rett til å vite hvor opplysningene er hentet "
            "(GDPR, art. 14).",
            "Who gets a letter from a list has a right to know where the data come from (GDPR, "
            "art. 14).",
        ),
        Words(
            "Fyll ut feltet. Har malen ikkje noko, må han få eit felt med «tells: origin».",
            "Fyll ut feltet. Har malen ikke noe, må den få et felt med «tells: origin».",
            "Fill in the slot. A template without one needs a slot with “tells: origin”.",
        ),
        _origin,
    ),
    Rule(
        "letter-objection",
        Words(
            "Brevet seier ikkje korleis ein slepp fleire",
            "Brevet sier ikke hvordan man slipper flere",
            "The letter does not say how to get no more",
        ),
        _DUTY,
        Words(
            "{place}: det står ikkje korleis ein seier nei til fleire brev",
            "{place}: det står ikke hvordan man sier nei til flere brev",
            "{place}: nothing says how to object to more letters",
        ),
        Words(
            "Retten til å seie nei skal stå tydeleg og for seg sjølv alt i det første brevet "
            "(GDPR, art. 21).",
            "Retten til å si nei skal stå tydelig og for seg selv alt i det første brevet "
            "(GDPR, art. 21).",
            "The right to object has to stand clearly and by itself in the very first letter "
            "(GDPR, art. 21).",
        ),
        Words(
            "Fyll ut feltet. Har malen ikkje noko, må han få eit felt med «tells: objection».",
            "Fyll ut feltet. Har malen ikke noe, må den få et felt med «tells: objection».",
            "Fill in the slot. A template without one needs a slot with “tells: objection”.",
        ),
        _objection,
    ),
    Rule(
        "letter-greeting",
        Words(
            "Helsing på eit anna språk",
            "Hilsen på et annet språk",
            "Greeting in another language",
        ),
        always(Grade.BLOCKING),
        Words(
            "{place}: malen har inga helsing på {language}",
            "{place}: malen har ingen hilsen på {language}",
            "{place}: the template has no greeting in {language}",
        ),
        Words(
            "Brevet ville byrja på eit anna språk enn det er skrive på.",
            "Brevet ville begynt på et annet språk enn det er skrevet på.",
            "The letter would begin in another language than it is written in.",
        ),
        Words(
            "Skriv helsinga i teksten i staden for feltet, eller be om ho i malen.",
            "Skriv hilsenen i teksten i stedet for feltet, eller be om den i malen.",
            "Write the greeting in place of the field, or ask for one in the template.",
        ),
        _greeting,
    ),
    Rule(
        "letter-link",
        Words(
            "Lenkje som røper mottakaren",
            "Lenke som røper mottakeren",
            "Link that tells who the recipient is",
        ),
        Grades(paper=Grade.BLOCKING, proof=Grade.WARNING, web=Grade.BLOCKING),
        Words(
            "{place}: adressa til lenkja eller koden har {fields} i seg",
            "{place}: adressen til lenken eller koden har {fields} i seg",
            "{place}: the address of the link or code holds {fields}",
        ),
        Words(
            "Den som opnar lenkja, ville bli kjend att på nettet, i loggar og hos dei som tel "
            "besøk, utan å ha sagt ja til det.",
            "Den som åpner lenken, ville bli gjenkjent på nettet, i logger og hos dem som teller "
            "besøk, uten å ha sagt ja til det.",
            "Who opens the link would be known on the web, in logs and to those who count visits, "
            "without having agreed to it.",
        ),
        Words(
            "Ta feltet ut av adressa. Kampanjen skil besøka frå kvarandre utan namn (tracking).",
            "Ta feltet ut av adressen. Kampanjen skiller besøkene fra hverandre uten navn "
            "(tracking).",
            "Take the field out of the address. The campaign tells visits apart without names "
            "(tracking).",
        ),
        _links,
    ),
    Rule(
        "field-notation",
        Words("Uforståeleg felt", "Uforståelig felt", "Field that means nothing"),
        always(Grade.BLOCKING),
        Words("{place}: {what}", "{place}: {what}", "{place}: {what}"),
        Words(
            "Det som står i krøllparentesane, ville stått i klartekst på papiret, eller avsnittet "
            "ville gått til dei gale.",
            "Det som står i krøllparentesene, ville stått i klartekst på papiret, eller avsnittet "
            "ville gått til de gale.",
            "What stands in the braces would be printed as it is, or the paragraph would go to "
            "the wrong people.",
        ),
        Words("Rett det som står der.", "Rett det som står der.", "Mend what stands there."),
        _notation,
    ),
)
