"""SVG text to a small tree of elements; whatever could reach outside or run is refused."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from brochure_studio.store.svg.style_sheets import Rule, read_style_sheet, styled
from brochure_studio.values.finding import Problem, UnreadableError

MOST_BYTES = 8 * 2**20
MOST_ELEMENTS = 20_000
MOST_DEPTH = 64

_SVG = "http://www.w3.org/2000/svg"
_XLINK_HREF = "http://www.w3.org/1999/xlink href"
# What paints something that is not a path. Told apart from what merely is not known: that is
# left out only where it stands in another namespace.
_UNDRAWABLE = {
    "text": "convert texts to paths",
    "image": "use a picture frame for pixels",
    "filter": "take the filter out, or use a picture",
    "mask": "cut the shapes themselves",
    "pattern": "draw the pattern out as paths",
    "radialGradient": "use one color or a linear gradient",
    "marker": "draw the ends out as paths",
    "script": "take the script out",
    "foreignObject": "take it out",
    "animate": "take the animation out",
    "animateTransform": "take the animation out",
    "animateMotion": "take the animation out",
    "set": "take the animation out",
    "switch": "keep one of the choices",
    "svg": "take the inner drawing out of its own svg element",
}
_OUTER_URL = re.compile(r"""url\(\s*["']?(?!["'\s#])""")
_SILENT = frozenset(("title", "desc", "metadata", "view"))


@dataclass(slots=True)
class Element:
    """An SVG element: its name and attributes without namespaces, children, and its place.

    Style sheets and `style` attributes have become plain attributes.
    """

    tag: str
    attributes: dict[str, str]
    line: int
    column: int
    children: "list[Element]" = field(default_factory=list)


class _StopError(Exception):
    """A fault after which reading on makes no sense."""


def read_elements(file: Path, data: bytes) -> Element:
    """Return the root of an SVG; an UnreadableError carries every fault with line and column."""
    reader = _Reader(file)
    try:
        reader.parser.Parse(data, True)
    except _StopError:
        pass
    except expat.ExpatError as error:
        reader.note_at(error.lineno, error.offset + 1, "this is not XML", "save the drawing anew")
    if not reader.problems and (reader.root is None or reader.root.tag != "svg"):
        reader.note_at(1, 1, "this is not an SVG drawing", "save the drawing as plain SVG")
    if reader.root is not None:
        reader.dress(reader.root)
    if reader.problems or reader.root is None:
        raise UnreadableError(tuple(reader.problems))
    return reader.root


class _Reader:
    def __init__(self, file: Path) -> None:
        self.file = file
        self.root: Element | None = None
        self.problems: list[Problem] = []
        self._open: list[Element] = []
        self._count = 0
        self._foreign = 0
        self._rules: tuple[Rule, ...] = ()
        self._sheet: list[str] | None = None
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def note_at(self, line: int, column: int, what: str, todo: str) -> None:
        """Keep a problem."""
        self.problems.append(Problem(self.file, line, column, what, todo))

    def _note(self, what: str, todo: str) -> None:
        column = self.parser.CurrentColumnNumber + 1
        self.note_at(self.parser.CurrentLineNumber, column, what, todo)

    def _doctype(self, *_: object) -> None:
        self._note("a DOCTYPE can hold entities and links", "take the DOCTYPE line out")
        raise _StopError

    def _instruction(self, target: str, _: str) -> None:
        if target == "xml-stylesheet":
            self._note("a style sheet outside the file is not read", "write colors as attributes")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, tag = name.rpartition(" ")
        self._count += 1
        if self._count > MOST_ELEMENTS or len(self._open) + self._foreign >= MOST_DEPTH:
            self._note("the drawing has too many elements or levels", "make it simpler")
            raise _StopError
        if self._foreign or namespace not in (_SVG, "") or tag in _SILENT:
            self._foreign += 1
            return
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        element = Element(tag, self._attributes(attributes), line, column)
        if tag in _UNDRAWABLE and self._open:
            self._note(f"`<{tag}>` is not drawn", _UNDRAWABLE[tag])
        self._check_scripts(element)
        if tag == "style":
            self._sheet = []
        elif self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, _: str) -> None:
        if self._foreign:
            self._foreign -= 1
            return
        self._open.pop()
        if self._sheet is not None:
            self._read_sheet("".join(self._sheet))
            self._sheet = None

    def _text(self, text: str) -> None:
        if self._sheet is not None:
            self._sheet.append(text)

    def _read_sheet(self, text: str) -> None:
        try:
            self._rules += read_style_sheet(text, len(self._rules))
        except ValueError as error:
            todo = "save the drawing with presentation attributes"
            self._note(f"{error}, which is not read", todo)

    def dress(self, element: Element) -> None:
        """Turn styles into attributes, from an element down, and refuse what they reach for."""
        element.attributes = styled(element.tag, element.attributes, self._rules)
        for key, value in element.attributes.items():
            self._check_reach(element, key, value)
        for child in element.children:
            self.dress(child)

    def _attributes(self, attributes: dict[str, str]) -> dict[str, str]:
        kept = {key: value for key, value in attributes.items() if " " not in key}
        if _XLINK_HREF in attributes:
            kept.setdefault("href", attributes[_XLINK_HREF])
        return kept

    def _check_scripts(self, element: Element) -> None:
        for key in element.attributes:
            if key.startswith("on"):
                self._note(f"the script `{key}` is not run", "take it out")

    def _check_reach(self, element: Element, key: str, value: str) -> None:
        outside = key == "href" and not value.startswith("#") and element.tag != "a"
        if outside or _OUTER_URL.search(value):
            what, todo = "a link to something outside the file", "put it into the drawing"
            self.note_at(element.line, element.column, what, todo)
        name = key.partition("-")[0]
        if name in ("filter", "mask", "marker") and value != "none":
            self.note_at(element.line, element.column, f"a {name} is not drawn", _UNDRAWABLE[name])
