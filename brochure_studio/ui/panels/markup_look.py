"""Markup as one half sees it while typing: words look as they will, the signs stand back.

Fields stand out, and so does the ground of a paragraph that not everybody gets.
"""

from collections.abc import Callable

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from brochure_studio.layout.markup import Markup, MarkupReader, Piece
from brochure_studio.model.field_notation import PLACE, has_fields
from brochure_studio.model.text_parts import used_conditions
from brochure_studio.ui.look.theme import qcolor, tokens

# The state behind a line: in a paragraph for everybody, and in one under a condition; any other is
# between paragraphs.
_PLAIN, _CONDITIONAL = 1, 2


class MarkupLook(QSyntaxHighlighter):
    """Shows a field's bold and italic words so, and its signs and addresses quietly."""

    def __init__(self, document: QTextDocument, markup: Markup) -> None:
        super().__init__(document)
        self._markup = markup
        self._reader = MarkupReader()

    def highlightBlock(self, text: str) -> None:
        """Give a line its looks; each line is read by itself."""
        if not text.strip():
            self.setCurrentBlockState(0)
            return
        if self._markup != "none":
            self._show_markup(text)
        if has_fields(text):
            self._show_fields(text)
        self.setCurrentBlockState(self._state(text))
        if self.currentBlockState() == _CONDITIONAL:
            pale = qcolor(tokens().accent_pale)
            self._look_over(0, len(text), lambda look: look.setBackground(pale))

    def _state(self, text: str) -> int:
        before = self.previousBlockState()
        if before in (_PLAIN, _CONDITIONAL):
            return before
        return _CONDITIONAL if used_conditions(text) else _PLAIN

    def _show_fields(self, text: str) -> None:
        accent = qcolor(tokens().accent)
        for place in PLACE.finditer(text):
            if place["name"] or place["slip"]:
                length = place.end() - place.start()
                self._look_over(place.start(), length, lambda look: look.setForeground(accent))

    def _look_over(self, at: int, length: int, change: Callable[[QTextCharFormat], None]) -> None:
        """Change one thing of the looks that characters have already."""
        for index in range(at, at + length):
            look = self.format(index)
            change(look)
            self.setFormat(index, 1, look)

    def _show_markup(self, text: str) -> None:
        quiet = QTextCharFormat()
        quiet.setForeground(qcolor(tokens().quiet))
        shown = [p for block in self._reader.read(text, self._markup) for p in block.pieces]
        at = 0
        for piece in shown:
            self.setFormat(at, piece.source - at, quiet)
            self.setFormat(piece.source, len(piece.text), _look(piece))
            at = max(at, piece.source + len(piece.text))
        self.setFormat(at, len(text) - at, quiet)


def _look(piece: Piece) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontItalic(piece.italic)
    look.setFontWeight(QFont.Weight.Bold if piece.bold else QFont.Weight.Normal)
    look.setFontUnderline(bool(piece.link))
    return look
