"""Words shaped and measured once for a style, with the places where they may break."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from brochure_studio.typeset.characters import SOFT_HYPHEN, SPACE, bare_breaks
from brochure_studio.typeset.face import Face
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.setting import Ink, Setting, Shaper, Stretch
from brochure_studio.typeset.style import TextStyle
from brochure_studio.values.font import FontKey

_CACHED_WORDS = 10_000
_GUESTS = 3_000
_LONG = 80  # characters: no word of a language, but an address, or worse


class Break(NamedTuple):
    """A place where a word may break: the widths of what stands before (hyphen in) and after.

    `trail` is what hangs over at the line's end; `penalty` is that of a break without a hyphen,
    for what a hyphen costs is the paragraph's affair.
    """

    at: int
    before: float
    after: float
    trail: float
    penalty: float
    hyphen: bool


class Word:
    """A word and where it may break.

    Its breaks are looked for when a line may end in it: the parts of most names never are.
    """

    __slots__ = ("_breaks", "_find", "setting", "width")

    def __init__(self, setting: Setting, find: Callable[[], Iterable[Break]]) -> None:
        self.setting = setting
        self.width = setting.width
        self._find = find
        self._breaks: tuple[Break, ...] | None = None

    @property
    def breaks(self) -> tuple[Break, ...]:
        """Return the places where it may break, in order."""
        if self._breaks is None:
            self._breaks = tuple(self._find())
        return self._breaks


class StyledWords:
    """The words of one style; each is shaped and measured once."""

    def __init__(self, shaper: Shaper, hyphenator: Hyphenator, size: int = _CACHED_WORDS) -> None:
        self.style = shaper.style
        self.tracking = shaper.tracking
        self.ink: Ink = shaper.ink()
        self._shaper = shaper
        self._hyphenator = hyphenator
        self._size = size
        self._guests: StyledWords | None = None
        self._words: dict[tuple[str, bool], Word] = {}
        self._settings: dict[tuple[str, bool], Setting] = {}
        # Those before: what comes only once does not push out what comes often.
        self._former: dict[tuple[str, bool], Setting] = {}
        space = self.set(SPACE)
        self.space = space.width
        self.blank = space.plain.glyphs[0] if space.plain else None

    @property
    def face(self) -> Face:
        """Return the style's own face."""
        return self._shaper.faces[0]

    def guests(self) -> "StyledWords":
        """Return the same style for words that come and go, such as names: few are remembered."""
        if self._guests is None:
            self._guests = StyledWords(self._shaper, self._hyphenator, _GUESTS)
        return self._guests

    def word(self, text: str, hyphenate: bool) -> Word:
        """Return a word, measured; `hyphenate` allows more breaks than soft hyphens and dashes."""
        word = self._words.get((text, hyphenate))
        if word is None:
            if len(self._words) >= self._size:
                self._words.clear()
            find = partial(self._breaks, text, hyphenate)
            word = self._words[text, hyphenate] = Word(self.set(text), find)
        return word

    def set(self, text: str, hyphen: bool = False) -> Setting:
        """Shape text that stands in one line, with a hyphen at its end if so asked."""
        setting = self._settings.get((text, hyphen))
        if setting is None:
            if len(self._settings) >= self._size:
                self._former, self._settings = self._settings, {}
            setting = self._former.get((text, hyphen)) or self._shaper.shape(text, hyphen)
            # House numbers are shaped as soon as they are found, and would push out the names.
            if not text.isdecimal():
                self._settings[text, hyphen] = setting
        return setting

    def _breaks(self, text: str, hyphenate: bool) -> Iterator[Break]:
        found = {at: (penalty, False) for at, penalty in bare_breaks(text)}
        if hyphenate or SOFT_HYPHEN in text:
            for at in self._hyphenator.points(text, self.style.language):
                found.setdefault(at, (0.0, True))
        measured = self._parts_shaped if len(text) <= _LONG else self._parts_read
        for at in sorted(found):
            penalty, hyphen = found[at]
            yield Break(at, *measured(text, at, hyphen), penalty, hyphen)

    def _parts_shaped(self, text: str, at: int, hyphen: bool) -> tuple[float, float, float]:
        """Return what stands before a break, what after it, and what hangs over."""
        before = self.set(text[:at], hyphen)
        return before.width, self.set(text[at:]).width, before.trail

    def _parts_read(self, text: str, at: int, hyphen: bool) -> tuple[float, float, float]:
        """Return the same, read off the whole word, which is near enough.

        Else a word of a thousand parts would be shaped a thousand times.
        """
        whole = self.set(text)
        x = max((_reach(s, at) for s in whole.stretches if s.start <= at), default=0.0)
        return x + (self.set("", hyphen).width if hyphen else 0.0), whole.width - x, 0.0


def _reach(stretch: Stretch, at: int) -> float:
    number = bisect_left(stretch.clusters, at)
    return stretch.xs[number] if number < len(stretch.xs) else stretch.end_x


class WordBook:
    """Every word of every style that has been set; may be kept from paragraph to paragraph."""

    def __init__(
        self,
        faces: Callable[[FontKey], Face],
        hyphenator: Hyphenator,
        fallbacks: tuple[FontKey, ...] = (),
    ) -> None:
        self._faces = faces
        self._hyphenator = hyphenator
        self._fallbacks = fallbacks
        self._styles: dict[TextStyle, StyledWords] = {}

    def of(self, style: TextStyle) -> StyledWords:
        """Return the words of one style."""
        words = self._styles.get(style)
        if words is None:
            shaper = Shaper(style, self._faces, self._fallbacks)
            words = self._styles[style] = StyledWords(shaper, self._hyphenator)
        return words
