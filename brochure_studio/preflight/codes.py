"""Checks of QR codes: are they large enough for the paper, does a telephone know what to do."""

import re
from collections.abc import Iterator

from brochure_studio.preflight.rule import Grades, Rule, Seen, always
from brochure_studio.preflight.survey import Survey
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
    for code in survey.proof.notes.codes:
        if not _KNOWN.fullmatch(code.text):
            short = code.text if len(code.text) <= 40 else f"{code.text[:39]}…"
            yield Seen(_where(survey, code), {"text": same(short)})


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
            "Trykkfarge flyt utover, og under {least} mm gror rutene saman så telefonen gir opp.",
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
        Words("QR-kode utan adresse", "QR-kode uten adresse", "QR code without an address"),
        always(Grade.WARNING),
        Words(
            "{place}: koden inneheld «{text}», som ikkje er ei adresse",
            "{place}: koden inneholder «{text}», som ikke er en adresse",
            "{place}: the code holds “{text}”, which is not an address",
        ),
        Words(
            "Telefonen opnar berre det som byrjar med https://, mailto: eller tel:.",
            "Telefonen åpner bare det som begynner med https://, mailto: eller tel:.",
            "A telephone opens only what begins with https://, mailto: or tel:.",
        ),
        Words(
            "Skriv heile adressa, med https:// fremst.",
            "Skriv hele adressen, med https:// først.",
            "Write the whole address, with https:// in front.",
        ),
        _content,
    ),
)
