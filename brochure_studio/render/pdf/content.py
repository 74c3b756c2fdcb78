"""The operators of one content stream, and the resources that they name."""

from collections.abc import Mapping

from brochure_studio.render.pdf.objects import ObjectFile, Ref, Value, array, name, table
from brochure_studio.scene.items import Outline
from brochure_studio.values.geometry import Rect, Transform

_SEGMENTS = {"M": "# # m", "L": "# # l", "C": "# # # # # # c", "Z": "h"}
# Seven digits in all, as many as the single precision of PDF readers holds (ISO 32000-1, annex C).
_SEGMENTS_SHORT = {op: line.replace("#", "%.7g") for op, line in _SEGMENTS.items()}
_SEGMENTS_FIXED = {op: line.replace("#", "%.4f") for op, line in _SEGMENTS.items()}


def say(*numbers: float) -> str:
    """Write numbers with at most four decimals, parted by spaces."""
    return " ".join(_say_one(number) for number in numbers)


def _say_one(number: float, decimals: int = 4) -> str:
    said = f"{number:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if said == "-0" else said


class Content:
    """A content stream in the making; a state that holds already is not set again."""

    def __init__(self) -> None:
        self._operators: list[str] = []
        self._state: dict[str, str] = {}
        self._outer: list[dict[str, str]] = []
        self._resources: dict[str, dict[str, Ref]] = {}
        self.transparent = False

    def add(self, *operators: str) -> None:
        """Append operators as they are."""
        self._operators.extend(operators)

    def set(self, what: str, operator: str) -> None:
        """Append an operator that sets a part of the graphics state, unless it holds already."""
        if self._state.get(what) != operator:
            self._state[what] = operator
            self._operators.append(operator)

    def holds(self, what: str) -> bool:
        """Tell whether a part of the state was set in this stream and still holds."""
        return what in self._state

    def save(self) -> None:
        """Push the graphics state."""
        self._outer.append(dict(self._state))
        self._operators.append("q")

    def restore(self) -> None:
        """Pop the graphics state."""
        self._state = self._outer.pop()
        self._operators.append("Q")

    def transform(self, at: Transform) -> None:
        """Concatenate a transform."""
        # Eight decimals for what is multiplied: four would move text a meter away by 0.1 pt.
        turn = " ".join(_say_one(number, 8) for number in (at.a, at.b, at.c, at.d))
        self.add(f"{turn} {say(at.e, at.f)} cm")

    def use(self, kind: str, key: str, ref: Ref) -> str:
        """Enter a resource and return its name as it stands in operators."""
        self._resources.setdefault(kind, {})[key] = ref
        return name(key)

    def trace(self, outline: Outline) -> None:
        """Append the operators that build a path."""
        # One format for the whole path: a panorama has a hundred thousand numbers.
        path = "\n".join([_SEGMENTS_SHORT[op] for op in outline.ops]) % outline.coords
        if "e" in path:  # PDF knows no exponents
            path = "\n".join([_SEGMENTS_FIXED[op] for op in outline.ops]) % outline.coords
        self.add(path)

    def clip(self, outline: Outline) -> None:
        """Clip to a path."""
        self.trace(outline)
        self.add("W n")

    def clip_rect(self, rect: Rect) -> None:
        """Clip to a rectangle."""
        self.add(f"{say(rect.x, rect.y, rect.width, rect.height)} re W n")

    def resources(self) -> Value:
        """Return the resource dictionary of all that was used."""
        return table({kind: table(used) for kind, used in self._resources.items()})

    def data(self) -> bytes:
        """Return the stream's bytes."""
        return "\n".join(self._operators).encode("ascii") + b"\n"

    def put_form(
        self, file: ObjectFile, box: Rect, at: Ref, facts: Mapping[str, Value] | None = None
    ) -> None:
        """Write the stream as a form into the place reserved for it."""
        entries = {
            "Type": name("XObject"),
            "Subtype": name("Form"),
            "BBox": array([box.x, box.y, box.right, box.bottom]),
            "Resources": self.resources(),
        }
        file.put_stream(entries | dict(facts or {}), self.data(), at)


def transparency_group(color_space: str) -> Value:
    """Return the attributes of an isolated transparency group (ISO 32000-1, 11.6.6)."""
    facts = {"S": name("Transparency"), "CS": name(color_space), "I": "true", "K": "false"}
    return table(facts)
