"""A field's markup: words look as they will on the page, signs stand back."""

import pytest
from PySide6.QtGui import QFont, QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from brochure_studio.layout.markup import Markup
from brochure_studio.ui.look.theme import qcolor, tokens
from brochure_studio.ui.panels.markup_look import MarkupLook


def looks(text: str, markup: Markup) -> str:
    """Return a letter for each character: q quiet, f field, b bold, i italic, u line, . plain."""
    document = QTextDocument(text)
    look = MarkupLook(document, markup)
    look.rehighlight()
    return "\n".join(_line(document.findBlockByNumber(n)) for n in range(document.blockCount()))


def _line(block: QTextBlock) -> str:
    letters = ["."] * len(block.text())
    for part in block.layout().formats():
        form = part.format
        letter = "."
        if form.foreground().color() == qcolor(tokens().quiet):
            letter = "q"
        elif form.foreground().color() == qcolor(tokens().accent):
            letter = "f"
        elif form.fontWeight() == QFont.Weight.Bold:
            letter = "b"
        elif form.fontItalic():
            letter = "i"
        elif form.fontUnderline():
            letter = "u"
        letters[part.start : part.start + part.length] = letter * part.length
    return "".join(letters)


def test_bold_italic_and_links(qtbot: QtBot) -> None:
    assert looks("Ein **feit** og *skrå*", "inline") == "....qqbbbbqq....qiiiiq"
    assert looks("[her](https://a.no)", "inline") == "quuuqqqqqqqqqqqqqqq"


def test_heads_and_lists_where_the_slot_takes_them(qtbot: QtBot) -> None:
    assert looks("# Hei\n- ein", "blocks") == "qq...\nqq..."
    assert looks("- ein", "inline") == "....."


def test_a_plain_field_has_no_looks(qtbot: QtBot) -> None:
    assert looks("Ein **feit**", "none") == "............"


def test_an_escaped_sign_is_a_letter(qtbot: QtBot) -> None:
    assert looks(r"3 \* 4", "inline") == "..q..."


@pytest.mark.parametrize("markup", ["none", "blocks"])
def test_fields_stand_out(qtbot: QtBot, markup: Markup) -> None:
    assert looks("Hei {fornamn|du}!", markup) == "....ffffffffffff."
    assert looks("{Fornamn} {{a}}", markup) == "fffffffff......"


def grounds(document: QTextDocument) -> str:
    """Return a letter for each line: c on the ground of a condition, . on the usual one."""
    pale = qcolor(tokens().accent_pale)
    blocks = (document.findBlockByNumber(n) for n in range(document.blockCount()))
    return "".join(
        "c" if any(p.format.background().color() == pale for p in block.layout().formats()) else "."
        for block in blocks
    )


def test_a_paragraph_under_a_condition_has_its_own_ground(qtbot: QtBot) -> None:
    text = (
        "Hei\n\n{when old}\nDu reiste\nseint.\n\n{unless old}Du **er** her.\n\nHelsing {when old}"
    )
    document = QTextDocument(text)
    look = MarkupLook(document, "blocks")
    look.rehighlight()
    assert grounds(document) == "..ccc.c.."


def test_a_condition_taken_away_takes_its_ground_along(qtbot: QtBot) -> None:
    field = QPlainTextEdit("{when old}\nDu reiste")
    qtbot.addWidget(field)
    look = MarkupLook(field.document(), "none")
    look.rehighlight()
    assert grounds(field.document()) == "cc"
    field.textCursor().deleteChar()
    qtbot.waitUntil(lambda: grounds(field.document()) == "..")
