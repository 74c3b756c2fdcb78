"""Markdown set for reading: room above headings and between lines, plain tables."""

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

_LINES = 135.0  # percent of the font's own distance
# How wide a table's columns are, in percent, by how many there are.
_COLUMNS = {2: (20.0, 80.0), 3: (32.0, 20.0, 48.0)}
# Above and below a heading, in lines of text, by its level.
_AROUND = {1: (0.0, 0.5), 2: (1.1, 0.2)}


def show_markdown(browser: QTextBrowser, text: str) -> None:
    """Show a text from its beginning."""
    browser.setMarkdown(text)
    line = browser.fontMetrics().height()
    document = browser.document()
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        format = QTextBlockFormat(block.blockFormat())
        level = format.headingLevel()
        cursor.setPosition(block.position())
        # A cell has room of its own.
        plain = (0.0, 0.0) if _in_table(cursor) else (0.0, 0.35)
        above, below = _AROUND.get(level, plain)
        format.setTopMargin(above * line)
        format.setBottomMargin(below * line)
        if not level:
            format.setLineHeight(_LINES, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(format)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, browser)
    browser.moveCursor(QTextCursor.MoveOperation.Start)


def _dress_table(table: QTextTable, browser: QTextBrowser) -> None:
    format = table.format()
    format.setCellPadding(6)
    format.setBottomMargin(browser.fontMetrics().height() * 0.6)
    format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shares = _COLUMNS.get(table.columns(), ())
    lengths = [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
    format.setColumnWidthConstraints(lengths)
    format.setCellSpacing(0)
    format.setBorder(0.5)
    format.setBorderCollapse(True)
    format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    format.setBorderBrush(browser.palette().mid())
    table.setFormat(format)


def _in_table(cursor: QTextCursor) -> bool:
    return isinstance(cursor.currentFrame(), QTextTable)
