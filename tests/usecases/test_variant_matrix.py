"""How the variants of a document stand, one by one."""

import pytest

from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.exports import export_orders
from brochure_studio.usecases.orders import take_orders
from brochure_studio.usecases.proofs import find_receiver
from brochure_studio.usecases.studio import Studio
from brochure_studio.usecases.variant_matrix import (
    VariantState,
    look_at_variant,
)
from brochure_studio.values.progress import Progress
from tests.stories.small_library import SmallLibrary

SAID = """\
content:
  title: Velkomen heim
  text: Hei
overrides:
  - when: {language: nb}
    content: {title: Velkommen hjem, text: Hei}
    checked: {title: of-another}
"""
NB = {"language": "nb"}


def quiet(_: Progress) -> None:
    pass


@pytest.fixture
def work(studio: Studio, small: SmallLibrary) -> Work:
    neutral = "fallback: Regionrådet\n    neutral: true"
    small.spoil(small.root / "templates" / "card.yaml", "fallback: Regionrådet", neutral)
    small.say(SAID)
    return open_document(studio, small.document)


def look(studio: Studio, work: Work, receiver: str = "press", **choice: str) -> VariantState:
    return look_at_variant(studio, work, find_receiver(studio, receiver), choice)[0]


def test_a_variant_is_ready_unchecked_or_blocked_for_its_receiver(
    studio: Studio, work: Work
) -> None:
    assert look(studio, work).standing == "ready"
    assert look(studio, work, "proof", language="nb").standing == "unchecked"
    assert look(studio, work, "press", language="nb").standing == "blocked"


def test_a_language_that_nobody_asked_for_is_no_fault(
    studio: Studio, small: SmallLibrary, work: Work
) -> None:
    state = look(studio, work, language="en")
    assert (state.standing, state.lacking) == ("untranslated", 2)
    small.spoil(small.document, "overrides:", "axes: {language: [nn, nb, en]}\noverrides:")
    assert look(studio, open_document(studio, small.document), language="en").standing == "blocked"


def test_a_variant_that_there_is_not_says_why(studio: Studio, work: Work) -> None:
    state, proofed = look_at_variant(studio, work, find_receiver(studio, "press"), {"size": "a"})
    assert (state.standing, proofed) == ("blocked", None)
    assert state.error is not None
    assert "size" in state.error.nn


def test_a_variant_has_the_exports_of_its_own(
    studio: Studio, small: SmallLibrary, work: Work
) -> None:
    orders = take_orders(studio, small.document, small.campaign / "out", ("proof",), NB).orders
    export_orders(studio, orders, True, quiet)
    (export,) = look(studio, work, **NB).exports
    assert (export.entry.receiver, export.is_outdated) == ("proof", False)
    assert look(studio, work).exports == ()
    # What another variant says is none of this one's.
    small.spoil(small.document, "title: Velkomen heim", "title: Velkomen")
    small.spoil(small.document, "overrides:", "axes: {language: [nn, nb]}\noverrides:")
    assert not look(studio, open_document(studio, small.document), **NB).exports[0].is_outdated
    small.spoil(small.document, "title: Velkommen hjem", "title: Velkommen")
    assert look(studio, open_document(studio, small.document), **NB).exports[0].is_outdated
