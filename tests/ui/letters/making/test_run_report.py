"""What is told beside a run: that it goes on, what came of it, and nothing of the one before."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from brochure_studio.ui.letters.making.run_report import RunReport, Told


@pytest.fixture
def report(qtbot: QtBot) -> RunReport:
    one = RunReport("nn")
    qtbot.addWidget(one)
    return one


def test_what_came_of_the_last_run_gives_way_to_the_next(report: RunReport) -> None:
    report.show_told(Told("7 brev skrivne.", (Path("brev-17-23.pdf"),)), can_mend=False)
    report.show_working("Breva blir laga …")
    assert report.sum.text() == "Breva blir laga …"
    assert report.files.text() == "" and report.open.isHidden()


def test_a_run_that_comes_to_nothing_leaves_no_word_of_going_on(report: RunReport) -> None:
    empty = report.sum.text()
    report.show_working("Breva blir laga …")
    report.end()
    assert report.sum.text() == empty


def test_what_came_of_a_run_stays(report: RunReport) -> None:
    report.show_working("Breva blir laga …")
    report.show_told(Told("7 brev skrivne."), can_mend=False)
    report.end()
    assert report.sum.text() == "7 brev skrivne."


def test_one_file_is_not_the_first(report: RunReport) -> None:
    one, two = Path("a.pdf"), Path("b.pdf")
    report.show_told(Told("x", (one,)), can_mend=False)
    assert report.open_file.text() == "Opne fila"
    report.show_told(Told("x", (one, two)), can_mend=False)
    assert report.open_file.text() == "Opne den første fila"
