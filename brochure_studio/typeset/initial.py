"""Drop caps: a paragraph's first letter over several lines."""

import unicodedata
from dataclasses import replace

from brochure_studio.typeset.placing import RunBuilder
from brochure_studio.typeset.runs import DropCap, Span
from brochure_studio.typeset.setting import Setting
from brochure_studio.typeset.style import ParagraphStyle
from brochure_studio.typeset.words import WordBook

_AIR = 0.22  # of the text's size: the gap between an initial and the lines beside it


def cut_initial(spans: tuple[Span, ...]) -> tuple[Span, tuple[Span, ...]] | None:
    """Cut the first letter off, with quotes before it, marks on it and spaces after it.

    None where the text does not start so.
    """
    if not spans or not spans[0].text:
        return None
    first, text, end = spans[0], spans[0].text, 0
    while end < len(text) and unicodedata.category(text[end]) in {"Pi", "Pf", "Ps", "Po"}:
        end += 1
    if end == len(text) or not text[end].isalnum():
        return None
    end += 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    while end < len(text) and text[end] == " ":
        end += 1
    rest = replace(first, text=text[end:], source=first.source + end)
    return replace(first, text=text[:end]), (rest, *spans[1:])


def set_initial(span: Span, style: ParagraphStyle, book: WordBook) -> DropCap:
    """Set a drop cap: its capitals reach from the first line's to the last one's baseline.

    Its left ink edge stands on the left indent.
    """
    body = book.of(span.style)
    wanted = replace(style.drop_cap or span.style, rise=0.0)
    face = book.of(wanted).face
    height = (style.drop_cap_lines - 1) * style.leading + body.face.cap_height * span.style.size
    big = book.of(replace(wanted, size=height / face.cap_height))
    setting = big.set(span.text)
    left, right = _ink_edges(big.set(span.text.rstrip()), book)
    builder = RunBuilder(style.left_indent - left)
    builder.word(setting, big, span, span.source, len(span.text))
    width = right - left + _AIR * span.style.size
    return DropCap(builder.finish(0.0), style.drop_cap_lines, width)


def _ink_edges(setting: Setting, book: WordBook) -> tuple[float, float]:
    """Return where the ink of shaped text begins and ends."""
    inked = [stretch for stretch in setting.stretches if stretch.glyphs]
    if not inked:
        return 0.0, setting.width
    first, last = inked[0], inked[-1]
    left = book.of(first.ink.style).face.glyph_ink(first.glyphs[0])[0]
    right = book.of(last.ink.style).face.glyph_ink(last.glyphs[-1])[1]
    return (
        first.xs[0] + left * first.ink.style.size,
        last.xs[-1] + right * last.ink.style.size,
    )
