"""The text objects of a page: where each glyph stands, and what it reads as."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from brochure_studio.readback.finished import Paint, Painted, ReadFont, ReadPicture, ReadRun
from brochure_studio.readback.fonts import FontReader
from brochure_studio.readback.state import Graphics, Marks, TextPlace, scale_of
from brochure_studio.values.geometry import Point, Transform

_INVISIBLE = 3  # text rendering mode, ISO 32000-1, table 106


@dataclass(slots=True)
class Drawn:
    """Everything met on a page so far."""

    runs: list[ReadRun] = field(default_factory=list)
    painted: set[Painted] = field(default_factory=set)
    shadings: set[Paint] = field(default_factory=set)
    pictures: list[ReadPicture] = field(default_factory=list)
    fonts: set[ReadFont] = field(default_factory=set)
    groups: set[str] = field(default_factory=set)
    odd_objects: list[str] = field(default_factory=list)
    untagged: int = 0


class TextReader:
    """Follows the text operators (ISO 32000-1, 9.4)."""

    def __init__(self, drawn: Drawn, marks: Marks) -> None:
        self._drawn = drawn
        self._marks = marks
        self._text = TextPlace()
        self._glyphs: list[int] = []
        self._origins: list[Point] = []
        self._said: list[str] = []

    def say(self, text: str) -> None:
        """Take a text that stands for the glyphs to come."""
        self._said.append(text)

    def step(self, operator: str, operands: Any, state: Graphics) -> None:
        """Follow one operator; `Tf` is followed by who knows the resources."""
        text = self._text
        match operator:
            case "BT":
                text.set(Transform())
            case "ET":
                self._end_run(state)
            case "Tm":
                self._end_run(state)
                text.set(read_matrix(operands))
            case "Td":
                # A move to another place begins another run, whether or not the object ends.
                self._end_run(state)
                text.move_line(*read_numbers(operands))
            case "TD":
                state.leading = -float(operands[1])
                text.move_line(*read_numbers(operands))
            case "T*":
                text.move_line(0, -state.leading)
            case "Tj":
                self._show(operands, state)
            case "TJ":
                self._show(operands[0], state)
            case "'" | '"':
                if operator == '"':
                    state.word_space, state.char_space = float(operands[0]), float(operands[1])
                text.move_line(0, -state.leading)
                self._show(operands[-1:], state)
            case _:
                self._set_parameter(operator, float(operands[0]), state)

    def _set_parameter(self, operator: str, value: float, state: Graphics) -> None:
        match operator:
            case "Tc":
                state.char_space = value
            case "Tw":
                state.word_space = value
            case "Tz":
                state.scale = value / 100
            case "TL":
                state.leading = value
            case "Ts":
                state.rise = value
            case "Tr":
                state.mode = int(value)
            case _:
                self._drawn.odd_objects.append(f"an operator {operator}")

    def _show(self, pieces: Sequence[Any], state: Graphics) -> None:
        """Show strings and steps (9.4.4: text space is 1/1000 of the size)."""
        font = state.font
        if font is None:
            self._drawn.odd_objects.append("text without a font")
            return
        # Along a line only the way from its start grows, so the matrices are multiplied once.
        at, way = self._text.matrix.then(state.at), 0.0
        for piece in pieces:
            if isinstance(piece, pikepdf.String):
                way = self._show_string(font.codes(bytes(piece)), font, state, at, way)
            else:
                way -= float(piece) / 1000 * state.size * state.scale
        self._text.advance(way)
        self._note_text(font, state)

    def _show_string(
        self, codes: Sequence[int], font: FontReader, state: Graphics, at: Transform, way: float
    ) -> float:
        """Take the glyphs of a string, the first one so far along the line; return how far it goes.

        `at` leads from the line's start to the page.
        """
        is_read = not self._marks.replaced
        x, y = at.c * state.rise + at.e, at.d * state.rise + at.f
        for code in codes:
            self._glyphs.append(code)
            self._origins.append(Point(at.a * way + x, at.b * way + y))
            if is_read:
                self._said.append(font.text(code))
            spaces = state.char_space
            if code == 32 and not font.composite:
                spaces += state.word_space
            way += (font.width(code) / 1000 * state.size + spaces) * state.scale
        return way

    def _note_text(self, font: FontReader, state: Graphics) -> None:
        size = state.size * scale_of(self._text.matrix.then(state.at))
        self._drawn.fonts.add(font.facts)
        self._drawn.untagged += not self._marks.tagged
        if state.mode != _INVISIBLE:
            self._drawn.painted.add(
                Painted("text", state.fill, state.fill_overprint, round(size, 3))
            )

    def _end_run(self, state: Graphics) -> None:
        font = state.font
        if self._glyphs and font is not None:
            size = state.size * scale_of(self._text.matrix.then(state.at))
            self._drawn.runs.append(
                ReadRun(
                    font.facts.name,
                    size,
                    tuple(self._glyphs),
                    tuple(self._origins),
                    "".join(self._said),
                )
            )
        self._glyphs.clear()
        self._origins.clear()
        self._said.clear()


def read_numbers(operands: Any) -> tuple[float, ...]:
    """Return the numbers among operands; a name, as in `scn`, is left out."""
    return tuple(float(one) for one in operands if not isinstance(one, pikepdf.Name))


def read_matrix(operands: Any) -> Transform:
    """Return six operands as a transform; a ValueError where there are not six."""
    a, b, c, d, e, f = read_numbers(operands)
    return Transform(a, b, c, d, e, f)
