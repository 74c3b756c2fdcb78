"""A page's content followed operator by operator, into the forms that it uses."""

from collections.abc import Iterable, Sequence
from typing import Any

import pikepdf
from pikepdf import Name

from brochure_studio.readback.colors import initial_paint, picture_space, read_space
from brochure_studio.readback.finished import Paint, Painted, ReadPicture
from brochure_studio.readback.fonts import FontReader
from brochure_studio.readback.state import Graphics, Marks, scale_of
from brochure_studio.readback.text import Drawn, TextReader, read_matrix, read_numbers
from brochure_studio.values.geometry import Rect

# Path building says nothing about colors or text; leaving it out makes reading much faster.
_READ = (
    "q Q cm w gs BT ET Tf Td TD Tm T* Tj TJ ' \" Tc Tw Tz TL Ts Tr BDC BMC EMC Do sh "
    "g G rg RG k K cs CS sc SC scn SCN f F f* B B* b b* S s BI ID EI"
)
# The instructions of each form of a file, by its object.
Forms = dict[tuple[int, int], Sequence[Any]]
_DEEPEST = 24  # forms in forms; deeper than any real page, so that a loop ends
_FILLS = {"f", "F", "f*", "B", "B*", "b", "b*"}
_STROKES = {"S", "s", "B", "B*", "b", "b*"}
_SPACES = {"g": "DeviceGray", "rg": "DeviceRGB", "k": "DeviceCMYK"}
_EVERYTHING = Rect(0, 0, 1, 1)


class Interpreter:
    """Follows one page's content; afterwards `drawn` holds all that it met.

    `fonts` and `forms` are those of the file that were read already, by object; more are added.
    """

    def __init__(
        self, fonts: dict[tuple[int, int], FontReader], forms: Forms | None = None
    ) -> None:
        self._known = fonts
        self._forms = {} if forms is None else forms
        self._state = Graphics()
        self._kept: list[Graphics] = []
        self._marks = Marks()
        self.drawn = Drawn()
        self._text = TextReader(self.drawn, self._marks)
        self._resources: Any = pikepdf.Dictionary()
        self._depth = 0

    def follow(self, stream: Any, resources: Any) -> None:
        """Follow a page's or a form's content with its resources."""
        self._follow(pikepdf.parse_content_stream(stream, _READ), resources)

    def _follow(self, instructions: Iterable[Any], resources: Any) -> None:
        outer, self._resources = self._resources, resources
        self._depth += 1
        for instruction in instructions:
            if isinstance(instruction, pikepdf.ContentStreamInstruction):
                self._step(str(instruction.operator), instruction.operands)
            else:
                self.drawn.odd_objects.append("inline image")
        self._depth -= 1
        self._resources = outer

    def _step(self, operator: str, operands: Any) -> None:
        if operator in _FILLS or operator in _STROKES:
            self._paint_path(operator)
        elif operator == "Tf":
            self._state.font = self._font(operands[0])
            self._state.size = float(operands[1])
        elif operator[0] == "T" or operator in {"BT", "ET", "'", '"'}:
            self._text.step(operator, operands, self._state)
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
                state.at = read_matrix(operands).then(state.at)
            case "w":
                state.line_width = float(operands[0])
            case "gs":
                self._set_parameters(self._resource("ExtGState", operands[0]))
            case "Do":
                self._draw_object(self._resource("XObject", operands[0]))
            case "sh":
                shading = self._resource("Shading", operands[0])
                self.drawn.shadings.add(read_space(shading.ColorSpace, self._named_spaces()))
                self._count_tags()
            case _:
                self.drawn.odd_objects.append("a Q without its q")

    def _step_color(self, operator: str, operands: Any) -> None:
        lower = operator.lower()
        old = self._state.stroke if operator.isupper() else self._state.fill
        if lower == "cs":
            new = initial_paint(read_space(operands[0], self._named_spaces()))
        elif lower in _SPACES:
            new = Paint(_SPACES[lower], read_numbers(operands))
        else:
            new = Paint(old.space, read_numbers(operands), old.colorants)
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
            self._text.say(said)
        tagged = "/MCID" in facts or operands[0] == Name.Artifact
        self._marks.open.append((said, tagged))

    def _paint_path(self, operator: str) -> None:
        state = self._state
        self._count_tags()
        if operator in _FILLS:
            self.drawn.painted.add(Painted("fill", state.fill, state.fill_overprint))
        if operator in _STROKES:
            width = round(state.line_width * scale_of(state.at), 3)
            self.drawn.painted.add(Painted("line", state.stroke, state.stroke_overprint, width))

    def _draw_object(self, drawn: Any) -> None:
        match drawn.get(Name.Subtype):
            case Name.Form:
                self._draw_form(drawn)
            case Name.Image:
                self._draw_picture(drawn)
            case other:
                self.drawn.odd_objects.append(f"an XObject {other}")

    def _draw_form(self, form: Any) -> None:
        if self._depth >= _DEEPEST:
            self.drawn.odd_objects.append("forms in forms without an end")
            return
        if Name.Group in form:
            self.drawn.groups.add(read_space(form.Group.get(Name.CS, Name("/none"))).space)
        kept, self._state = self._state, self._state.copy()
        depth = len(self._kept)
        if Name.Matrix in form:
            self._state.at = read_matrix(form.Matrix).then(self._state.at)
        self._follow(self._parsed(form), form.get(Name.Resources, self._resources))
        del self._kept[depth:]
        self._state = kept

    def _parsed(self, form: Any) -> Sequence[Any]:
        """Return a form's instructions; a mark that stands on every page is parsed once."""
        key = form.objgen
        if key not in self._forms:
            self._forms[key] = pikepdf.parse_content_stream(form, _READ)
        return self._forms[key]

    def _draw_picture(self, image: Any) -> None:
        self._count_tags()
        paint = picture_space(image, self._resources)
        placed = self._state.at.bound(_EVERYTHING)
        if paint.space == "Stencil":
            self.drawn.painted.add(Painted("fill", self._state.fill, self._state.fill_overprint))
            paint = self._state.fill
        for odd in (Name.Alternates, Name.OPI):
            if odd in image:
                self.drawn.odd_objects.append(f"a picture with {odd}")
        bits = int(image.get(Name.BitsPerComponent, 1))
        size = int(image.Width), int(image.Height)
        self.drawn.pictures.append(ReadPicture(*size, bits, paint, placed))

    def _set_parameters(self, parameters: Any) -> None:
        state = self._state
        if Name.OP in parameters:
            state.stroke_overprint = state.fill_overprint = bool(parameters.OP)
        if Name.op in parameters:
            state.fill_overprint = bool(parameters.op)
        if Name.LW in parameters:
            state.line_width = float(parameters.LW)

    def _count_tags(self) -> None:
        self.drawn.untagged += not self._marks.tagged

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
