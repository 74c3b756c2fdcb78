"""Checks of QR codes and links: large enough for the paper, and do they lead anywhere."""

import re
from collections.abc import Iterator

from brochure_studio.model.slots import PlacedSlot, shown_content
from brochure_studio.preflight.rule import Grades, Rule, Seen, always
from brochure_studio.preflight.survey import Survey
from brochure_studio.scene.links import list_links
from brochure_studio.scene.notes import Code
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.length import mm, to_mm
from brochure_studio.values.words import Words, same

# Below this a telephone held at arm's length has too few pixels a module, however fine the print.
LEAST_SIDE = mm(10)
_ROUNDING = 0.01
_KNOWN = re.compile(r"(https?://|mailto:|tel:)\S+", re.IGNORECASE)


def _small(survey: Survey) -> Iterator[Seen]:
    least = survey.proof.receiver.qr_module
    for code in survey.proof.notes.codes:
        thin = code.module < mm(least) - _ROUNDING
        if thin or code.module * code.modules < LEAST_SIDE - _ROUNDING:
            facts = {
                "module": _say(to_mm(code.module)),
                "side": _say(to_mm(code.module * code.modules)),
                "least": _say(least),
                "needed": _say(max(least * code.modules, to_mm(LEAST_SIDE))),
            }
            yield Seen(_where(survey, code), facts)


def _content(survey: Survey) -> Iterator[Seen]:
    proof = survey.proof
    for code in proof.notes.codes:
        if not _KNOWN.fullmatch(code.text):
            yield Seen(_where(survey, code), _said(code.text))
    for link in list_links(proof.scene, proof.notes):
        if not (link.is_code or _KNOWN.fullmatch(link.address)):
            box = survey.slot_boxes().get((link.slot, link.page))
            yield Seen(Where(link.page, link.slot or None, box), _said(link.address))
    yield from _undrawn(survey)


def _undrawn(survey: Survey) -> Iterator[Seen]:
    """Yield addresses that no code shows, and that yet are where an ad leads to."""
    proof, drawn = survey.proof, {code.slot for code in survey.proof.notes.codes}
    for id, slot in proof.template.slots.items():
        if slot.kind == "qr" and id not in drawn:
            address = (
                shown_content(proof.document, PlacedSlot(id, id, slot, 0)).text or ""
            ).strip()
            if address and not _KNOWN.fullmatch(address):
                yield Seen(Where(None, id), _said(address))


def _said(address: str) -> dict[str, Words]:
    return {"text": same(address if len(address) <= 40 else f"{address[:39]}…")}


def _where(survey: Survey, code: Code) -> Where:
    box = survey.slot_boxes().get((code.slot, code.page))
    return Where(code.page, code.slot, box)


def _say(millimetres: float) -> Words:
    plain = f"{millimetres:.2f}".rstrip("0").rstrip(".")
    comma = plain.replace(".", ",")
    return Words(comma, comma, plain)


RULES = (
    Rule(
        "qr-small",
        Words("QR-kode som er for liten", "QR-kode som er for liten", "QR code too small"),
        Grades(paper=Grade.WARNING),
        Words(
            "{place}: koden er {side} mm brei, og kvar rute {module} mm",
            "{place}: koden er {side} mm bred, og hver rute {module} mm",
            "{place}: the code is {side} mm wide, and each module {module} mm",
        ),
        Words(
            "Trykkfarge flyt utover, og under {least} mm gror rutene saman så telefonen gjev opp.",
            "Trykkfarge flyter utover, og under {least} mm gror rutene sammen så telefonen gir "
            "opp.",
            "Ink spreads, and below {least} mm the modules run together and telephones give up.",
        ),
        Words(
            "Bruk ei kortare adresse (det kampanjen legg til under «tracking», tel med), eller "
            "gjer koden minst {needed} mm brei.",
            "Bruk en kortere adresse (det kampanjen legger til under «tracking», teller med), "
            "eller gjør koden minst {needed} mm bred.",
            "Use a shorter address (what the campaign adds under “tracking” counts), or make the "
            "code at least {needed} mm wide.",
        ),
        _small,
    ),
    Rule(
        "qr-content",
        Words("Lenkje utan adresse", "Lenke uten adresse", "Link without an address"),
        always(Grade.WARNING),
        Words(
            "{place}: lenkja eller koden inneheld «{text}», som ikkje er ei adresse",
            "{place}: lenken eller koden inneholder «{text}», som ikke er en adresse",
            "{place}: the link or code holds “{text}”, which is not an address",
        ),
        Words(
            "Telefonen og lesaren opnar berre det som byrjar med https://, mailto: eller tel:.",
            "Telefonen og leseren åpner bare det som begynner med https://, mailto: eller tel:.",
            "Telephones and readers open only what begins with https://, mailto: or tel:.",
        ),
        Words(
            "Skriv heile adressa, med https:// fremst.",
            "Skriv hele adressen, med https:// først.",
            "Write the whole address, with https:// in front.",
        ),
        _content,
    ),
)
