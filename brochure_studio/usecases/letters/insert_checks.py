"""Inserts checked as they would be for themselves, and held against the letter they go with."""

from collections.abc import Iterator
from dataclasses import replace

from brochure_studio.model.receivers import Receiver
from brochure_studio.scene.page import Page
from brochure_studio.usecases.letters.orders import LetterOrder
from brochure_studio.usecases.proofs import make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade, Where
from brochure_studio.values.words import Words


def check_inserts(studio: Studio, order: LetterOrder, receiver: Receiver) -> Iterator[Finding]:
    """Yield what is found in each variant of an insert that somebody gets, with the insert named.

    An UnreadableError for what library or brand lack.
    """
    upright = order.work.template.height >= order.work.template.width
    for variant in order.plan.inserts:
        work = order.inserts[variant.insert].work
        proofed = make_proof(studio, work, receiver, variant.choice)
        title = work.document.title
        for finding in proofed.findings:
            what = _IN_INSERT.fill(insert=title, what=finding.what)
            yield replace(finding, what=what, where=Where())
        pages = proofed.proof.scene.pages
        if order.wish.shape.is_duplex and len(pages) > 1 and _is_upright(pages[0]) != upright:
            what = _TURNED[0].fill(insert=title)
            yield Finding("insert-turned", Grade.WARNING, what, *_TURNED[1:])


def _is_upright(page: Page) -> bool:
    return page.trim.height >= page.trim.width


_IN_INSERT = Words(
    "vedlegget «{insert}»: {what}", "vedlegget «{insert}»: {what}", "insert “{insert}”: {what}"
)
_TURNED = (
    Words(
        "vedlegget «{insert}» ligg ein annan veg enn brevet",
        "vedlegget «{insert}» ligger en annen vei enn brevet",
        "the insert “{insert}” lies the other way than the letter",
    ),
    Words(
        "Når ark blir vende som brevet, kjem baksidene av vedlegget opp ned.",
        "Når ark vendes som brevet, kommer baksidene av vedlegget opp ned.",
        "When sheets are turned as for the letter, the insert's backs come upside down.",
    ),
    Words(
        "Skriv vedlegget ut for seg, vendt over den andre sida.",
        "Skriv vedlegget ut for seg, vendt over den andre siden.",
        "Print the insert by itself, turned over the other edge.",
    ),
)
