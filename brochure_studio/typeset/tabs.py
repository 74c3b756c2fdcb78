"""Tab stops: where the text after a tab begins."""

import re

from brochure_studio.typeset.flow import Kind, TabPlace, Token
from brochure_studio.typeset.style import ParagraphStyle, Tab
from brochure_studio.values.length import mm

_EVERY = mm(10)  # where a style sets no stop further right
_NUMBER = re.compile(r"\d(?:\s?\d|[.,])*")


def find_tab(
    style: ParagraphStyle, indent: float, tokens: list[Token], x: float, number: int
) -> TabPlace:
    """Return where the text after a tab begins, from the line's start, in points.

    `x` is how far the line reaches before the tab, `indent` where it starts in the column. Text
    after a right, center or decimal stop stays in its line.
    """
    stop = _next_stop(style, indent + x)
    if stop.align == "left":
        return TabPlace(stop.position - indent, stop.leader, True)
    follows = _follows(tokens, number)
    width = sum(token.width for token in follows)
    match stop.align:
        case "center":
            width /= 2
        case "decimal":
            width = _whole_part(follows)
        case _:
            pass
    return TabPlace(max(stop.position - width - indent, x), stop.leader, False)


def _next_stop(style: ParagraphStyle, x: float) -> Tab:
    stops = [*style.tabs, Tab(style.left_indent)]
    later = [stop for stop in stops if stop.position > x + 0.01]
    return min(later, key=lambda s: s.position, default=Tab((x // _EVERY + 1) * _EVERY))


def _follows(tokens: list[Token], number: int) -> list[Token]:
    after = tokens[number + 1 :]
    end = next((n for n, token in enumerate(after) if token.kind is Kind.TAB), len(after))
    while end and after[end - 1].kind is Kind.SPACE:
        end -= 1
    return after[:end]


def _whole_part(tokens: list[Token]) -> float:
    """Return the width of what stands before the last comma or point of the first number."""
    text = "".join(token.text for token in tokens)
    number = _NUMBER.search(text)
    if number is None:
        return sum(token.width for token in tokens)
    digits = number[0].rstrip(".,")
    sign = max(digits.rfind(","), digits.rfind("."))
    rest = number.start() + (sign if sign >= 0 else len(digits))
    width = 0.0
    for token in tokens:
        if rest < len(token.text):
            return width + (token.words.set(token.text[:rest]).width if token.word else 0.0)
        width, rest = width + token.width, rest - len(token.text)
    return width
