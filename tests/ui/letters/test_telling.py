"""What was foreseen is told in a sentence; what was not is raised, for the log."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from brochure_studio.ui.letters.telling import say_fault
from brochure_studio.usecases.errors import HeldBackError
from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.words import same


def test_the_first_finding_is_told_with_what_to_do() -> None:
    finding = Finding("x", Grade.BLOCKING, same("brevet manglar"), same("y"), same("skriv det."))
    assert say_fault(HeldBackError((finding,)), "nn") == "Brevet manglar. Skriv det."


def test_a_disk_is_told_of() -> None:
    assert "liste.csv" in say_fault(PermissionError(13, "x", str(Path("liste.csv"))), "nn")


def test_what_nobody_foresaw_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        say_fault(ZeroDivisionError(), "nn")


def test_the_window_tells_of_no_option_of_the_command_line(qapp: QApplication) -> None:
    words = same("ta att merket med --spoiled")
    finding = Finding("letters-sent", Grade.BLOCKING, same("breva er sende"), same("y"), words)
    said = say_fault(HeldBackError((finding,)), "nn")
    assert said.startswith("Breva er sende. Vel ei anna mappe") and "--" not in said
