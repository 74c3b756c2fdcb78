"""The window's words are all there, in every language, and say what the code says."""

import ast
import shutil
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
import words
from PySide6.QtCore import QLibraryInfo, QTranslator

from tests.house.project import PACKAGE

UI = PACKAGE / "ui"
FILES = ("nn", "nb", "en", "qtbase_nn", "qtbase_nb")
# Words of Qt 6.11 that its own nynorsk lacks.
NEWER = {
    "QFileDialog": ("&Look in:", "Files of &type:"),
    "QPageSetupWidget": ("Page &order:", "Pages &per sheet:"),
    "QPrintSettingsOutput": ("Page &Set:",),
}
_KINDS = "QAbstractFileIconProvider"
CALLS = {"tr": 0, "translate": 1}


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    said: tuple[str, ...]
    state: str


def test_no_word_hides_from_lupdate_in_another_string() -> None:
    hidden = [
        f"{file.name}:{call.lineno}"
        for file in UI.rglob("*.py")
        for string_ in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(string_, ast.JoinedStr)
        for call in ast.walk(string_)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in CALLS
    ]
    assert hidden == []


def messages(name: str) -> list[Message]:
    root = ElementTree.parse(words.WORDS / f"{name}.ts").getroot()
    return list(read(root))


def read(root: ElementTree.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            state = translation.get("type", "")
            said = forms or (translation.text or "",)
            name, source = context.findtext("name", ""), message.findtext("source", "")
            yield Message(name, source, said, state)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_no_word_of_the_code_is_missing_and_none_is_left_over(
    language: str, tmp_path: Path
) -> None:
    for name in words.LANGUAGES:
        shutil.copy(words.WORDS / f"{name}.ts", tmp_path)
    words.gather(tmp_path)
    kept = (words.WORDS / f"{language}.ts").read_text(encoding="utf-8")
    assert (tmp_path / f"{language}.ts").read_text(encoding="utf-8") == kept, "run: make words"


@pytest.mark.parametrize("name", FILES)
def test_every_word_is_translated(name: str) -> None:
    found = messages(name)
    assert found
    assert [one.source for one in found if one.state or not all(one.said)] == []


@pytest.mark.parametrize("name", FILES)
def test_a_translation_has_the_places_keys_and_lines_of_its_source(name: str) -> None:
    for one in messages(name):
        for said in one.said:
            assert places(said) == places(one.source), one
            assert said.count("\n") == one.source.count("\n"), one
            assert said.endswith("…") == one.source.endswith(("…", "...")), one
            assert ("&" in said) == ("&" in one.source) or len(said) < 3, one


def places(text: str) -> list[str]:
    named = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted([*named, *(f"%{mark}" for mark in "n123s" if f"%{mark}" in text)])


@pytest.mark.parametrize("name", ["qtbase_nn", "qtbase_nb"])
def test_what_is_said_for_qt_is_said_by_qt(name: str) -> None:
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt = QTranslator()
    assert qt.load(f"{shipped}/qtbase_nn.qm")
    unknown = [
        one
        for one in messages(name)
        if not qt.translate(one.context, one.source)
        and one.source not in NEWER.get(one.context, ())
        # Kinds of files moved to this class from QFileDialog.
        and not (one.context == _KINDS and qt.translate("QFileDialog", one.source))
    ]
    assert unknown == []


def test_lupdate_can_read_every_text() -> None:
    """It sees literal texts only, and a plural only where `self.tr` counts."""
    hidden = [
        f"{file.relative_to(UI)}:{call.lineno}"
        for file in sorted(UI.rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and not is_readable(call)
    ]
    assert hidden == []


def is_readable(call: ast.Call) -> bool:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    at = CALLS.get(name)
    # Painters and rectangles translate too.
    if at is None or len(call.args) <= at or name == "translate" and not is_words(call.func):
        return True
    text = call.args[at]
    if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
        return False
    return name == "tr" or "%n" not in text.value


def is_words(func: ast.expr) -> bool:
    return isinstance(func, ast.Name) or "QCoreApplication" in ast.unparse(func)
