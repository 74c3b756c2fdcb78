"""Markup as one half sees it while typing: words look as they will, the signs stand back."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from brochure_studio.layout.markup import Markup, MarkupReader, Piece
from brochure_studio.ui.look.theme import qcolor, tokens


class MarkupLook(QSyntaxHighlighter):
    """Shows a field's bold and italic words so, and its signs and addresses quietly."""

    def __init__(self, document: QTextDocument, markup: Markup) -> None:
        super().__init__(document)
        self._markup = markup
        self._reader = MarkupReader()

    def highlightBlock(self, text: str) -> None:
        """Give a line its looks; each line is read by itself."""
        if not text.strip() or self._markup == "none":
            return
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
