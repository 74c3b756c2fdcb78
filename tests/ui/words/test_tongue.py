"""The window speaks the language it is asked for, Qt's own texts too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import words
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QFileSystemModel, QLabel

from brochure_studio.ui.words.tongue import Tongue


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("words")
    for file in words.WORDS.glob("*.ts"):
        (folder / file.name).write_bytes(file.read_bytes())
    words.compile_words(folder)
    return folder


@pytest.fixture
def tongue(qapp: QApplication, folder: Path) -> Iterator[Tongue]:
    before = QLocale()
    made = Tongue(qapp, folder)
    yield made
    made.hush()
    QLocale.setDefault(before)


def say(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


@pytest.mark.parametrize(
    ("language", "save", "cancel", "day"),
    [
        ("nn", "Lagre", "Avbryt", "måndag"),
        ("nb", "Lagre", "Avbryt", "mandag"),
        ("en", "Save", "Cancel", "Monday"),
    ],
)
def test_our_words_qts_words_and_dates_change_together(
    tongue: Tongue, language: str, save: str, cancel: str, day: str
) -> None:
    assert tongue.speak(language)
    assert say("Actions", "Lagre") == save
    assert say("QPlatformTheme", "Cancel") == cancel
    assert QLocale().toString(QDate(2026, 11, 23), "dddd") == day


def test_a_language_leaves_nothing_behind(tongue: Tongue) -> None:
    tongue.speak("en")
    tongue.speak("nn")
    assert say("Actions", "Lagre") == "Lagre"
    assert say("QPlatformTheme", "Open") == "Opne"


def test_a_plural_has_two_forms(tongue: Tongue) -> None:
    for language, one, two in (("nn", "1 mal", "2 malar"), ("en", "1 template", "2 templates")):
        tongue.speak(language)
        said = [QCoreApplication.translate("SettingsPage", "%n malar", "", n) for n in (1, 2)]
        assert said == [one, two]


def test_without_compiled_words_it_speaks_nynorsk_and_says_so(
    qapp: QApplication, tmp_path: Path
) -> None:
    mute = Tongue(qapp, tmp_path)
    assert mute.speak("nn")
    assert not mute.speak("en")
    assert say("Actions", "Lagre") == "Lagre"
    mute.hush()


def test_words_can_be_had_in_every_language_at_once(tongue: Tongue) -> None:
    said = {saying("Actions", "Lagre som …") for saying in tongue.sayings()}
    assert said == {"Lagre som …", "Save as …"}


# The same in every language, or nothing that a person reads.
ALIKE = {"Type", "Alias", "..."}


@pytest.mark.parametrize("language", ["nn", "nb"])
def test_the_file_dialog_has_no_english_left(
    qapp: QApplication, tongue: Tongue, language: str, tmp_path: Path
) -> None:
    tongue.speak("en")
    english = seen_in_file_dialog(tmp_path)
    assert {"&Open", "Cancel", "Files of &type:", "Name"} <= english
    tongue.speak(language)
    assert seen_in_file_dialog(tmp_path) & english <= ALIKE


def seen_in_file_dialog(folder: Path) -> set[str]:
    dialog = QFileDialog(None, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    widgets = dialog.findChildren(QLabel) + dialog.findChildren(QAbstractButton)
    said = {one.text() for one in widgets} | {one.toolTip() for one in widgets}
    model = dialog.findChildren(QFileSystemModel)[0]
    said |= {str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(4)}
    dialog.deleteLater()
    return {text for text in said if text}
