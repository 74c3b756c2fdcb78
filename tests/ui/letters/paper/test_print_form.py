"""The form for printers, and the card that asks whether all came out."""

import pytest
from pytestqt.qtbot import QtBot

from brochure_studio.model.letters.batch import Step
from brochure_studio.model.printers import PrinterFacts, PrintWish
from brochure_studio.ui.letters.paper.print_card import PrintCard
from brochure_studio.ui.letters.paper.print_form import PrintForm
from brochure_studio.usecases.letters.orders import Only, Whole
from brochure_studio.usecases.letters.print_reports import PrintReport, SentJob
from brochure_studio.usecases.letters.serials import read_serials

LARGE = PrinterFacts("Stor", trays=("1", "2"), sides=("one", "long"), is_usual=True)
SMALL = PrinterFacts("Liten", state="stopped")


@pytest.fixture
def form(qtbot: QtBot) -> PrintForm:
    made = PrintForm()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def card(qtbot: QtBot) -> PrintCard:
    made = PrintCard("nn")
    qtbot.addWidget(made)
    return made


def test_what_a_printer_cannot_is_not_offered(form: PrintForm) -> None:
    form.show_printers((LARGE, SMALL))
    assert [form.sides.itemData(at) for at in range(form.sides.count())] == ["one", "long"]
    form.tray.setCurrentIndex(form.tray.findData("2"))
    form.sides.setCurrentIndex(1)
    assert form.wish == PrintWish("Stor", "2", "long")
    form.printer.setCurrentIndex(1)
    assert form.wish == PrintWish("Liten", "", "one")
    assert form.tray.isHidden()
    assert "står" in form.about.text()


def test_the_chosen_printer_stays_chosen_when_they_are_looked_for_again(form: PrintForm) -> None:
    form.show_printers((LARGE, SMALL))
    form.printer.setCurrentIndex(1)
    form.show_printers((PrinterFacts("Ny"), LARGE, SMALL))
    assert form.wish.printer == "Liten"
    form.show_printers((LARGE,))
    assert form.wish.printer == "Stor"


def test_letters_are_those_not_sent_or_those_named(form: PrintForm) -> None:
    form.show_printers((LARGE,))
    assert form.part == Whole()
    assert form.run.go.isEnabled()
    form.serials.setText("17-23,40")
    assert form.part == Only(read_serials("17-23,40"))
    form.serials.setText("alle")
    assert not form.run.go.isEnabled()
    assert "17-23" in form.run.go.toolTip()


def test_why_nothing_can_be_printed_is_said(form: PrintForm) -> None:
    assert not form.run.go.isEnabled()
    form.show_printers((LARGE,))
    form.allow("Vel ei liste først")
    assert form.run.go.toolTip() == "Vel ei liste først"
    assert not form.open.isEnabled()


def report(serials: str, **more: object) -> PrintReport:
    found = read_serials(serials)
    return PrintReport(40, (SentJob(found, found.count, found.count),), **more)  # type: ignore[arg-type]


def test_letters_nobody_has_answered_for_are_asked_about_again(card: PrintCard) -> None:
    asked: list[object] = []
    card.step_asked.connect(lambda serials, step: asked.append((str(serials), step)))
    card.show_report(report("1-10"))
    assert card.serials.text() == "1-10"
    card.serials.setText("1-8")
    card.confirm.click()
    assert card.serials.text() == "9-10"
    card.show_report(report("11-12"))
    assert card.serials.text() == "9-12"
    card.serials.setText("10")
    card.spoiled.click()
    assert "Teke tilbake: brev 10" in card.question.text()
    assert asked == [("1-8", Step.CONFIRMED), ("10", None)]
    card.serials.setText("9,11-12")
    card.confirm.click()
    assert card.serials.isHidden()


def test_a_card_tells_what_went_wrong_and_what_was_left_alone(card: PrintCard) -> None:
    said = card.show_report(report("1-3", is_stopped=True, again=(2,), skipped=(4,), passed=5))
    assert said.startswith("Stoppa. Sendt til skrivaren: 3 brev på 3 ark")
    assert "Sendt før, og no skrive ut ein gong til: brev 2" in card.more.text()
    assert "Stadfesta på papir, og ikkje skrive ut: brev 4" in card.more.text()
    assert "Sendt før, og ikkje skrive ut no: 5 brev" in card.more.text()
    card.clear()
    assert card.isHidden()
    assert card.show_report(PrintReport(40)).startswith("Ingen brev")
    assert card.serials.isHidden()
