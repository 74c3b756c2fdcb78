"""A page's content followed operator by operator, into the forms that it uses."""

from collections.abc import Sequence
from typing import Any

import pikepdf
from pikepdf import Name

from brochure_studio.readback.colors import initial_paint, picture_space, read_space
from brochure_studio.readback.finished import Paint, Painted, ReadFont, ReadPicture, ReadRun
from brochure_studio.readback.fonts import FontReader
from brochure_studio.readback.state import Graphics, Marks, TextPlace, scale_of
from brochure_studio.values.geometry import Point, Rect, Transform

# Path building says nothing about colors or text; leaving it out makes reading much faster.
_READ = (
    "q Q cm w gs BT ET Tf Td TD Tm T* Tj TJ ' \" Tc Tw Tz TL Ts Tr BDC BMC EMC Do sh "
    "g G rg RG k K cs CS sc SC scn SCN f F f* B B* b b* S s"
)
_DEEPEST = 24  # forms in forms; deeper than any real page, so that a loop ends
_FILLS = {"f", "F", "f*", "B", "B*", "b", "b*"}
_STROKES = {"S", "s", "B", "B*", "b", "b*"}
_SPACES = {"g": "DeviceGray", "rg": "DeviceRGB", "k": "DeviceCMYK"}
_EVERYTHING = Rect(0, 0, 1, 1)


class Interpreter:
    """Follows one page's content; afterwards its lists hold what was drawn."""

    def __init__(self, fonts: dict[tuple[int, int], FontReader]) -> None:
        self._known = fonts
        self._state = Graphics()
        self._kept: list[Graphics] = []
        self._text = TextPlace()
        self._marks = Marks()
        self._glyphs: list[int] = []
        self._origins: list[Point] = []
        self._said: list[str] = []
        self._resources: Any = pikepdf.Dictionary()
        self._depth = 0
        self.runs: list[ReadRun] = []
        self.painted: set[Painted] = set()
        self.shadings: set[Paint] = set()
        self.pictures: list[ReadPicture] = []
        self.fonts: set[ReadFont] = set()
        self.groups: set[str] = set()
        self.odd_objects: list[str] = []
        self.untagged = 0

    def follow(self, stream: Any, resources: Any) -> None:
        """Follow a page's or a form's content with its resources."""
        outer, self._resources = self._resources, resources
        self._depth += 1
        for instruction in pikepdf.parse_content_stream(stream, _READ):
            if isinstance(instruction, pikepdf.ContentStreamInstruction):
                self._step(str(instruction.operator), instruction.operands)
            else:
                self.odd_objects.append("inline image")
        self._depth -= 1
        self._resources = outer

    def _step(self, operator: str, operands: Any) -> None:
        if operator in _FILLS or operator in _STROKES:
            self._paint_path(operator)
        elif operator[0] == "T" or operator in {"BT", "ET", "'", '"'}:
            self._step_text(operator, operands)
        elif operator in {"BDC", "BMC", "EMC"}:
            self._step_mark(operator, operands)
        elif operator in {"q", "Q", "cm", "w", "gs", "Do", "sh"}:
            self._step_graphics(operator, operands)
        else:
            self._step_color(operator, operands)

    def _step_graphics(self, operator: str, operands: Any) -> None:
        state = self._state
        match operator:
            case "q":
                self._kept.append(state.copy())
            case "Q" if self._kept:
                self._state = self._kept.pop()
            case "cm":
                state.at = _matrix(operands).then(state.at)
            case "w":
                state.line_width = float(operands[0])
            case "gs":
                self._set_parameters(self._resource("ExtGState", operands[0]))
            case "Do":
                self._draw_object(self._resource("XObject", operands[0]))
            case "sh":
                shading = self._resource("Shading", operands[0])
                self.shadings.add(read_space(shading.ColorSpace, self._named_spaces()))
                self._count_tags()
            case _:
                self.odd_objects.append("a Q without its q")

    def _step_color(self, operator: str, operands: Any) -> None:
        lower = operator.lower()
        old = self._state.stroke if operator.isupper() else self._state.fill
        if lower == "cs":
            new = initial_paint(read_space(operands[0], self._named_spaces()))
        elif lower in _SPACES:
            new = Paint(_SPACES[lower], _numbers(operands))
        else:
            new = Paint(old.space, _numbers(operands), old.colorants)
        if operator.isupper():
            self._state.stroke = new
        else:
            self._state.fill = new

    def _step_mark(self, operator: str, operands: Any) -> None:
        if operator == "EMC":
            if self._marks.open:
                self._marks.open.pop()
            return
        facts: Any = operands[1] if operator == "BDC" else {}
        if isinstance(facts, pikepdf.Name):
            facts = self._resource("Properties", facts)
        text = facts.get("/ActualText")
        said = None if text is None else str(text)
        if said is not None and not self._marks.replaced:
            self._said.append(said)
        tagged = "/MCID" in facts or operands[0] == Name.Artifact
        self._marks.open.append((said, tagged))

    def _step_text(self, operator: str, operands: Any) -> None:
        state, text = self._state, self._text
        match operator:
            case "BT":
                text.set(Transform())
            case "ET":
                self._end_run()
            case "Tf":
                state.font, state.size = self._font(operands[0]), float(operands[1])
            case "Tm":
                text.set(_matrix(operands))
            case "Td":
                text.move_line(*_numbers(operands))
            case "TD":
                state.leading = -float(operands[1])
                text.move_line(*_numbers(operands))
            case "T*":
                text.move_line(0, -state.leading)
            case "Tj":
                self._show(operands)
            case "TJ":
                self._show(operands[0])
            case "'" | '"':
                if operator == '"':
                    state.word_space, state.char_space = float(operands[0]), float(operands[1])
                text.move_line(0, -state.leading)
                self._show(operands[-1:])
            case _:
                self._set_text_parameter(operator, float(operands[0]))

    def _set_text_parameter(self, operator: str, value: float) -> None:
        state = self._state
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
                self.odd_objects.append(f"an operator {operator}")

    def _show(self, pieces: Sequence[Any]) -> None:
        """Show strings and steps (9.4.4: text space is 1/1000 of the size)."""
        state, font = self._state, self._state.font
        if font is None:
            self.odd_objects.append("text without a font")
            return
        for piece in pieces:
            if isinstance(piece, pikepdf.String):
                for code in font.codes(bytes(piece)):
                    self._show_glyph(font, code)
            else:
                self._text.advance(-float(piece) / 1000 * state.size * state.scale)
        self._note_text(font)

    def _show_glyph(self, font: FontReader, code: int) -> None:
        state = self._state
        place = Transform(e=0, f=state.rise).then(self._text.matrix).then(state.at)
        self._glyphs.append(code)
        self._origins.append(Point(place.e, place.f))
        if not self._marks.replaced:
            self._said.append(font.text(code))
        spaces = state.char_space + (state.word_space if code == 32 and not font.composite else 0)
        width = font.width(code) / 1000 * state.size + spaces
        self._text.advance(width * state.scale)

    def _note_text(self, font: FontReader) -> None:
        state = self._state
        size = state.size * scale_of(self._text.matrix.then(state.at))
        self.fonts.add(font.facts)
        self._count_tags()
        if state.mode != 3:
            self.painted.add(Painted("text", state.fill, state.fill_overprint, round(size, 3)))

    def _end_run(self) -> None:
        font = self._state.font
        if self._glyphs and font is not None:
            size = self._state.size * scale_of(self._text.matrix.then(self._state.at))
            self.runs.append(
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

    def _paint_path(self, operator: str) -> None:
        state = self._state
        self._count_tags()
        if operator in _FILLS:
            self.painted.add(Painted("fill", state.fill, state.fill_overprint))
        if operator in _STROKES:
            width = round(state.line_width * scale_of(state.at), 3)
            self.painted.add(Painted("line", state.stroke, state.stroke_overprint, width))

    def _draw_object(self, drawn: Any) -> None:
        match drawn.get(Name.Subtype):
            case Name.Form:
                self._draw_form(drawn)
            case Name.Image:
                self._draw_picture(drawn)
            case other:
                self.odd_objects.append(f"an XObject {other}")

    def _draw_form(self, form: Any) -> None:
        if self._depth >= _DEEPEST:
            self.odd_objects.append("forms in forms without an end")
            return
        if Name.Group in form:
            self.groups.add(read_space(form.Group.get(Name.CS, Name("/none"))).space)
        kept, self._state = self._state, self._state.copy()
        depth = len(self._kept)
        if Name.Matrix in form:
            self._state.at = _matrix(form.Matrix).then(self._state.at)
        self.follow(form, form.get(Name.Resources, self._resources))
        del self._kept[depth:]
        self._state = kept

    def _draw_picture(self, image: Any) -> None:
        self._count_tags()
        paint = picture_space(image, self._resources)
        placed = self._state.at.bound(_EVERYTHING)
        if paint.space == "Stencil":
            self.painted.add(Painted("fill", self._state.fill, self._state.fill_overprint))
            paint = self._state.fill
        for odd in (Name.Alternates, Name.OPI):
            if odd in image:
                self.odd_objects.append(f"a picture with {odd}")
        bits = int(image.get(Name.BitsPerComponent, 1))
        size = int(image.Width), int(image.Height)
        self.pictures.append(ReadPicture(*size, bits, paint, placed))

    def _set_parameters(self, parameters: Any) -> None:
        state = self._state
        if Name.OP in parameters:
            state.stroke_overprint = state.fill_overprint = bool(parameters.OP)
        if Name.op in parameters:
            state.fill_overprint = bool(parameters.op)
        if Name.LW in parameters:
            state.line_width = float(parameters.LW)

    def _count_tags(self) -> None:
        self.untagged += not self._marks.tagged

    def _font(self, key: Any) -> FontReader:
        font = self._resource("Font", key)
        place = font.objgen
        if place == (0, 0) or place not in self._known:
            self._known[place] = FontReader(font)
        return self._known[place]

    def _named_spaces(self) -> Any:
        return self._resources.get(Name.ColorSpace)

    def _resource(self, kind: str, key: Any) -> Any:
        return self._resources[f"/{kind}"][key]


def _numbers(operands: Any) -> tuple[float, ...]:
    return tuple(float(one) for one in operands if not isinstance(one, pikepdf.Name))


def _matrix(operands: Any) -> Transform:
    return Transform(*_numbers(operands))
