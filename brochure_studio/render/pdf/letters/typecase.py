"""The faces and colors that a process draws letters with, and what the letters need of them."""

from dataclasses import dataclass

from brochure_studio.layout.resources import Resources
from brochure_studio.render.pdf.content import say
from brochure_studio.render.pdf.fonts import shared_name
from brochure_studio.render.pdf.inks import Overprint, text_overprint
from brochure_studio.render.pdf.letters.colors import ColorSetter
from brochure_studio.render.pdf.letters.needs import LetterNeeds, Part
from brochure_studio.render.pdf.letters.words import WordSetter
from brochure_studio.scene.items import GlyphRun
from brochure_studio.values.color import Color
from brochure_studio.values.font import FontKey

# Styles are found by the identity of their parts; those of this many are kept alive for that.
_MOST_STYLES = 500


@dataclass(frozen=True, slots=True)
class RunStyle:
    """The operators that set a run's font, color and overprint; `spot` is the ink they name."""

    font: bytes
    fill: bytes
    overprint: Overprint
    setter: WordSetter
    spot: Color | None = None


class Typecase:
    """The faces and colors that a process draws with, and what the letters drawn so far need."""

    def __init__(self, resources: Resources, colors: ColorSetter) -> None:
        self.colors = colors
        self.parts: set[Part] = set()
        self._resources = resources
        self._setters: dict[FontKey, tuple[str, WordSetter]] = {}
        self._asked: dict[FontKey, tuple[str, WordSetter]] = {}
        self._styles: dict[tuple[FontKey, float, Color], RunStyle] = {}
        self._near: dict[tuple[int, float, int], tuple[RunStyle, GlyphRun]] = {}

    def font(self, key: FontKey) -> tuple[str, WordSetter]:
        """Return a cut's resource name and its setter; a MissingError where there is none."""
        if key not in self._asked:
            # A cut that is not there is answered with the nearest one.
            face = self._resources.face(key)
            if face.key not in self._setters:
                self._setters[face.key] = shared_name(face), WordSetter(face)
            self._asked[key] = self._setters[face.key]
        return self._asked[key]

    def take_needs(self) -> LetterNeeds:
        """Return what was needed since this was last asked."""
        glyphs = {key: frozenset(setter.used) for key, (_, setter) in self._setters.items()}
        needs = LetterNeeds({k: used for k, used in glyphs.items() if used}, frozenset(self.parts))
        self.parts = set()
        for _, setter in self._setters.values():
            setter.start_lot()
        return needs

    def style(self, run: GlyphRun) -> RunStyle:
        """Return a run's style; a MissingError as `font` has it."""
        key = (id(run.font), run.size, id(run.color))
        found = self._near.get(key)
        if found is None:
            if len(self._near) >= _MOST_STYLES:
                self._near.clear()
            found = self._near[key] = self._find_style(run), run
        return found[0]

    def _find_style(self, run: GlyphRun) -> RunStyle:
        key = (run.font, run.size, run.color)
        if key not in self._styles:
            font, setter = self.font(run.font)
            fill, spot = self.colors.find(run.color)
            over = text_overprint(run.color, run.size, self.colors.mode)
            named = f"/{font} {say(run.size)} Tf\n".encode("ascii")
            self._styles[key] = RunStyle(named, fill, over, setter, spot)
        return self._styles[key]
