"""Glyph runs as text operators whose positions and text read back exactly."""

from collections.abc import Iterator

from brochure_studio.render.pdf.content import Content, say
from brochure_studio.render.pdf.fonts import UsedFont
from brochure_studio.render.pdf.objects import hexed
from brochure_studio.scene.items import GlyphRun


def show_run(run: GlyphRun, font: UsedFont, content: Content, after: str = "") -> None:
    """Append the text object of a run; `after` is text that follows it unseen (a word space)."""
    content.set("font", f"{content.use('Font', font.key, font.ref)} {say(run.size)} Tf")
    content.add("BT", f"1 0 0 -1 {say(run.origin.x, run.origin.y)} Tm")
    pen = _Pen(run, font, content)
    for start, end, said in _clusters(run, after):
        pen.show(start, end, said)
    pen.finish()
    content.add("ET")


def _clusters(run: GlyphRun, after: str) -> Iterator[tuple[int, int, str]]:
    """Yield ranges of glyphs with the characters that they stand for."""
    count = len(run.glyphs)
    starts = [i for i in range(count) if not i or run.clusters[i] != run.clusters[i - 1]]
    for position, start in enumerate(starts):
        end = starts[position + 1] if position + 1 < len(starts) else count
        first = run.clusters[start] if start else 0
        if end < count:
            yield start, end, run.text[first : run.clusters[end]]
        else:
            yield start, end, run.text[first:] + after


class _Pen:
    """Writes glyphs one after the other and knows where a reader of the file is by then.

    Positions are in 1/1000 em. Each step is taken from where the rounded numbers in the file lead
    to, so that rounding never adds up along a line.
    """

    def __init__(self, run: GlyphRun, font: UsedFont, content: Content) -> None:
        self._run = run
        self._font = font
        self._content = content
        self._at = 0.0
        self._rise = 0.0
        self._shown: list[str] = []

    def show(self, start: int, end: int, said: str) -> None:
        """Show one cluster; text that its glyph cannot tell by itself is written beside it."""
        alone = end - start == 1
        if alone and self._font.reads_as(self._run.glyphs[start], said):
            self._show_glyph(start)
            return
        self.flush()
        actual = hexed(b"\xfe\xff" + said.encode("utf-16-be"))
        self._content.add(f"/Span <</ActualText {actual}>> BDC")
        for index in range(start, end):
            self._font.reads_as(self._run.glyphs[index], said)
            self._show_glyph(index)
        self.flush()
        self._content.add("EMC")

    def flush(self) -> None:
        """Write the glyphs gathered so far."""
        if self._shown:
            self._content.add("[" + "".join(self._shown) + "] TJ")
            self._shown.clear()

    def finish(self) -> None:
        """Write what is left; the rise would otherwise hold for the text after this (9.3.1)."""
        self._raise(0.0)
        self.flush()

    def _show_glyph(self, index: int) -> None:
        run = self._run
        if run.ys:
            self._raise(-run.ys[index])
        step = round(self._at - run.xs[index] * 1000 / run.size, 2)
        if step:
            self._shown.append(say(step))
            self._at -= step
        glyph = run.glyphs[index]
        self._shown.append(f"<{glyph:04X}>")
        self._at += self._font.width(glyph)

    def _raise(self, rise: float) -> None:
        if rise != self._rise:
            self.flush()
            self._content.add(f"{say(rise)} Ts")
            self._rise = rise
