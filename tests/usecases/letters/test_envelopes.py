"""Letters made for an envelope: asked for, the document's, the usual one; others are refused."""

from dataclasses import replace
from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.envelopes import envelope_facts, work_in_envelope
from brochure_studio.usecases.letters.forms import LetterForms
from brochure_studio.usecases.letters.jobs import letter_receiver
from brochure_studio.usecases.letters.planning import plan_letters
from brochure_studio.usecases.letters.windows import WindowGuard
from brochure_studio.usecases.recipients import ListOrder, open_recipients
from brochure_studio.usecases.studio import Studio
from tests.house.project import ROOT

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"
HEAD = "Fornavn;Etternavn;c/o;Adresse;Postnr;Poststed;Land;Kommune\n"
SHORT = "Åse;Lid;;Vegen 1;5600;Norheimsund;;Kvam\n"
NAME = "Ingebjørg Magnhild Solveig Kristianna;Skuteviken-Ås Solbjørkeli Vårsolbakken"
STREET = '"Bustadlaget Frukthagen og Ænesvollen\nGamle Kyrkjevegen 98 B"'
LONG = f"{NAME};Eldbjørg Fagerlihaug Solbjørkeli;{STREET};7030;Trondheim;;Kvam\n"


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    return open_studio(None, {}, tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="module")
def work(studio: Studio) -> Work:
    return open_document(studio, STARTER / "letter-returnee.yaml")


def address_top(work: Work) -> float:
    return next(f.box.y for f in work.template.pages[0].frames if f.id == "address")


def test_what_is_asked_for_goes_before_the_documents_own(studio: Studio, work: Work) -> None:
    own = work.document.model_copy(update={"envelope": "din-b"})
    in_din = replace(work, opened=replace(work.opened, document=own))
    assert address_top(work_in_envelope(studio, work)) == 45
    assert address_top(work_in_envelope(studio, in_din)) == 62.7
    asked = work_in_envelope(studio, in_din, "E65")
    assert (address_top(asked), asked.document.envelope) == (41, "e65")
    assert work_in_envelope(studio, asked) == asked
    assert envelope_facts(studio, asked) != envelope_facts(studio, work_in_envelope(studio, work))


@pytest.mark.parametrize("name", ["dl", "c4", "øæå", "{fornamn}"])
def test_another_envelope_is_refused_with_those_there_are(
    studio: Studio, work: Work, name: str
) -> None:
    with pytest.raises(UsageError, match="c5, c65, e65, din-a, din-b"):
        work_in_envelope(studio, work, name)


def test_what_has_no_window_takes_no_envelope(studio: Studio) -> None:
    poster = open_document(studio, STARTER / "poster-event.yaml")
    assert work_in_envelope(studio, poster) is poster
    assert envelope_facts(studio, poster) == ""
    with pytest.raises(UsageError):
        work_in_envelope(studio, poster, "c5")


@pytest.mark.parametrize(
    ("envelope", "held"), [("c65", True), ("e65", True), ("din-a", False), ("din-b", False)]
)
def test_each_recipients_address_is_judged_in_the_envelope_chosen(
    studio: Studio, work: Work, tmp_path: Path, envelope: str, held: bool
) -> None:
    made = work_in_envelope(studio, work, envelope)
    listed = tmp_path / "liste.csv"
    listed.write_text(HEAD + SHORT + LONG, encoding="utf-8")
    order = ListOrder(listed, work.document.date or pytest.fail("the letter has a date"))
    found = open_recipients(studio.lists(), order)
    plan = plan_letters(made, found.recipients, "list", order.today)
    receiver = letter_receiver(studio, "letters")
    forms = LetterForms(studio, made, receiver, plan.names, plan.variants)
    guard = WindowGuard(made.template, studio.library.mailing())
    told = []
    for serial in (1, 2):
        entry = plan.roll.entry(serial)
        letter = forms.fill(entry)
        problems = {problem.code for problem in guard.problems(entry.row, letter)}
        assert problems <= {"letter-window"}
        told.append(bool(problems))
    assert told == [False, held]
