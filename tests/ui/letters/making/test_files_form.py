"""Which letters and which files: what is chosen, what its names will be, and what lacks."""

import pytest
from pytestqt.qtbot import QtBot

from brochure_studio.ui.letters.making.files_form import FilesForm
from brochure_studio.usecases.letters.orders import Only, Whole


@pytest.fixture
def form(qtbot: QtBot) -> FilesForm:
    one = FilesForm("nn")
    qtbot.addWidget(one)
    one.show_document("brev", 1200)
    return one


def test_the_usual_files_are_of_five_hundred(form: FilesForm) -> None:
    assert form.run_size == 500 and form.rule == "" and form.part == Whole()
    assert form.example.text() == "3 filer, den første: brev-0001-0500.pdf"


def test_one_file_or_one_each(form: FilesForm) -> None:
    form.single.setChecked(True)
    assert form.run_size == 0 and form.example.text() == "1 fil: brev-letters.pdf"
    form.each.setChecked(True)
    assert form.run_size == 1
    assert form.example.text() == "1200 filer, den første: brev-0001.pdf"


@pytest.mark.parametrize("name", ["brev", "{fornamn} {serial}"])
def test_files_of_one_name_or_of_a_persons_are_refused(form: FilesForm, name: str) -> None:
    form.name.setText(name)
    assert form.lack
    assert form.example.text() == form.lack
    form.name.setText("{document} {first}")
    assert not form.lack


@pytest.mark.parametrize("text", ["", "17-", "0", "1201"])
def test_serials_that_there_are_not_are_refused(form: FilesForm, text: str) -> None:
    form.only.setChecked(True)
    form.serials.setText(text)
    assert form.lack
    form.serials.setText("17-23,40")
    assert not form.lack
    assert isinstance(form.part, Only) and form.part.serials.count == 8


def test_letters_made_again_lie_in_a_file_of_their_own(form: FilesForm) -> None:
    form.only.setChecked(True)
    form.serials.setText("17-20, 21-23")
    assert form.example.text() == "1 fil: brev-17-23.pdf"
