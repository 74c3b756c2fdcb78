"""What a finished PDF turns out to hold; points, y up from the media's lower left corner."""

from dataclasses import dataclass, field

from brochure_studio.values.geometry import Point, Rect


@dataclass(frozen=True, slots=True)
class ReadFont:
    """A font that text is set in, by its base name."""

    name: str
    embedded: bool
    readable: bool
    kind: str


@dataclass(frozen=True, slots=True)
class Paint:
    """A color as the file has it: its color space, its channels, the colorants of a separation."""

    space: str
    shares: tuple[float, ...] = ()
    colorants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadRun:
    """A text object: the font's name, its size on the page, glyph codes, origins and text."""

    font: str
    size: float
    glyphs: tuple[int, ...]
    origins: tuple[Point, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Painted:
    """One kind of drawing found: `text`, `fill` or `line`, its paint, and if it overprints.

    `extent` is a text's size or a line's width on the page, 0 for a fill.
    """

    kind: str
    paint: Paint
    overprint: bool
    extent: float = 0.0


@dataclass(frozen=True, slots=True)
class ReadPicture:
    """An image XObject: pixels, bits a channel, color space, and its size on the page."""

    width: int
    height: int
    bits: int
    paint: Paint
    placed: Rect

    @property
    def ppi(self) -> float:
        """Return the lower of both effective resolutions, in pixels an inch."""
        across = self.width * 72 / (self.placed.width or 1)
        return min(across, self.height * 72 / (self.placed.height or 1))


@dataclass(frozen=True, slots=True)
class ReadNote:
    """An annotation: its subtype, place, and the kind and address of its action."""

    subtype: str
    box: Rect
    action: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page: boxes by name, and everything its content and its forms draw."""

    boxes: dict[str, Rect]
    turned: int
    runs: tuple[ReadRun, ...] = ()
    painted: frozenset[Painted] = frozenset()
    shadings: frozenset[Paint] = frozenset()
    pictures: tuple[ReadPicture, ...] = ()
    fonts: frozenset[ReadFont] = frozenset()
    groups: frozenset[str] = frozenset()
    odd_objects: tuple[str, ...] = ()
    notes: tuple[ReadNote, ...] = ()
    untagged: int = 0

    @property
    def text(self) -> str:
        """Return the page's text, one line a text object."""
        return "\n".join(run.text for run in self.runs)

    @property
    def paints(self) -> frozenset[Paint]:
        """Return every color that the page uses, those of pictures and shadings included."""
        drawn = {one.paint for one in self.painted}
        return frozenset(drawn | self.shadings | {one.paint for one in self.pictures})


@dataclass(frozen=True, slots=True)
class ReadIntent:
    """An output intent: its kind, condition and embedded profile."""

    kind: str
    condition: str
    profile: bytes | None


@dataclass(frozen=True, slots=True)
class ReadTags:
    """What a file says for readers: tagged or not, its language, if its title is shown."""

    marked: bool = False
    tree: bool = False
    language: str = ""
    shows_title: bool = False


@dataclass(frozen=True, slots=True)
class FinishedPdf:
    """A finished PDF as another program sees it."""

    version: str
    encrypted: bool
    identity: bool
    size: int
    pages: tuple[ReadPage, ...]
    intents: tuple[ReadIntent, ...] = ()
    info: dict[str, str] = field(default_factory=dict)
    xmp: dict[str, str] = field(default_factory=dict)
    actions: tuple[str, ...] = ()
    tags: ReadTags = ReadTags()
    damage: tuple[str, ...] = ()
