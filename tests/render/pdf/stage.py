"""A small stage for PDFs: real faces, made-up pictures, and a page that has everything on it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path as File

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import Drawing, MissingError, PictureFacts, Pixels
from brochure_studio.model.receivers import Receiver
from brochure_studio.model.record import Localized
from brochure_studio.render.pdf.writer import PdfDrawer
from brochure_studio.scene.items import (
    GlyphRun,
    Gradient,
    Group,
    Item,
    Path,
    Picture,
    Role,
    Stroke,
    outline_rect,
)
from brochure_studio.scene.page import OutlineEntry, Page, Scene
from brochure_studio.typeset.face import Face
from brochure_studio.values.color import BLACK, REGISTRATION, WHITE, Cmyk, Color, Rgb
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Point, Rect, Size, Transform
from brochure_studio.values.length import mm
from brochure_studio.values.progress import Progress
from brochure_studio.values.words import same

ROOT = File(__file__).resolve().parents[3]
PROFILE = (ROOT / "assets/icc/ISOcoated_v2_300_bas.icc").read_bytes()
NEWSPRINT = (ROOT / "assets/icc/BS_Newsprint_SNAP_TR002_240.icc").read_bytes()
GARAMOND = FontKey("EB Garamond", 400)
LATO = FontKey("Lato", 400)
LATO_BOLD = FontKey("Lato", 700)
_FILES = {
    GARAMOND: "EBGaramond-Regular.ttf",
    LATO: "Lato-Regular.ttf",
    LATO_BOLD: "Lato-Bold.ttf",
}
FJORD = Color(Cmyk(0.9, 0.45, 0.35, 0.3), Rgb(0.05, 0.32, 0.4), token="fjord")
APPLE = Color(Cmyk(0.1, 1.0, 0.9, 0.05), Rgb(0.78, 0.1, 0.14), spot="PANTONE 186 C", token="apple")
MOMENT = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)


class Props:
    """Resources with three faces and the pictures handed in."""

    def __init__(self, pictures: dict[str, Pixels] | None = None) -> None:
        self.pictures = pictures or {}
        self._faces: dict[FontKey, Face] = {}

    def face(self, key: FontKey) -> Face:
        if key not in _FILES:
            raise MissingError(same(f"no cut {key}"))
        if key not in self._faces:
            self._faces[key] = Face(key, (ROOT / "assets/fonts" / _FILES[key]).read_bytes())
        return self._faces[key]

    def picture(self, file: str) -> PictureFacts:
        pixels = self.pixels(file)
        return PictureFacts(file, (pixels.width, pixels.height), pixels.mode)

    def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
        if key not in self.pictures:
            raise MissingError(same(f"no picture {key}"))
        return self.pictures[key]

    def drawing(self, file: str) -> Drawing:
        raise MissingError(same(file))


def run(
    props: Props,
    text: str,
    x: float,
    y: float,
    font: FontKey = GARAMOND,
    size: float = 10.0,
    color: Color = BLACK,
    features: tuple[str, ...] = (),
    language: str = "nn",
) -> GlyphRun:
    """Shape text and place it; a soft hyphen is drawn as a hyphen, as the layout does."""
    face = props.face(font)
    shaped = face.shape(text.replace("\u00ad", "-"), features, language)
    xs, at = [], 0.0
    for advance, offset in zip(shaped.advances, shaped.x_offsets, strict=True):
        xs.append((at + offset) * size)
        at += advance
    ys = tuple(-y * size for y in shaped.y_offsets) if any(shaped.y_offsets) else ()
    return GlyphRun(
        font, size, color, Point(x, y), shaped.glyphs, tuple(xs), text, shaped.clusters,
        shaped.advance * size, ys, language, face.ascent * size, face.descent * size,
    )  # fmt: skip


def slope(width: int, height: int, mode: str = "rgb", profile: bytes | None = None) -> Pixels:
    """Return a picture that runs through its colors from left to right and top to bottom."""
    channels = {"bitmap": 1, "gray": 1, "gray-alpha": 2, "rgb": 3, "rgba": 4, "cmyk": 4}[mode]
    data = bytearray()
    for y in range(height):
        for x in range(width):
            across, down = x * 255 // max(width - 1, 1), y * 255 // max(height - 1, 1)
            dot = (across, down, 255 - across, 255 - down)
            data.extend((255 * (across > down),) if mode == "bitmap" else dot[:channels])
    return Pixels(width, height, mode, bytes(data), profile)


def box(x: float, y: float, width: float, height: float, fill: Color | Gradient) -> Path:
    """Return a filled rectangle."""
    return Path(outline_rect(Rect(x, y, width, height)), fill)


def receiver(**facts: object) -> Receiver:
    """Return a press receiver with some of its facts changed."""
    press = {
        "name": Localized(nn="Trykkeri"),
        "standard": "pdf-x-4",
        "condition": "FOGRA39",
        "profile": "icc/ISOcoated_v2_300_bas.icc",
    }
    return Receiver.model_validate(press | facts)


def web(**facts: object) -> Receiver:
    """Return a tagged RGB receiver."""
    plain = {"standard": "pdf-1.7", "color": "rgb", "tagged": True, "links": True}
    return receiver(**(plain | {"profile": None, "condition": ""} | facts))


def page_of(*items: Item, bleed: float = mm(3), slug: float = 0.0, **facts: object) -> Page:
    """Return an A6 page."""
    trim = Size(mm(105), mm(148))
    safe = Rect(mm(5), mm(5), trim.width - mm(10), trim.height - mm(10))
    page = Page("front", "Framside", trim, bleed, slug, safe, items)
    return replace(page, **facts)


def scene_of(*pages: Page, title: str = "Heim til Hardanger") -> Scene:
    """Return a scene in nynorsk."""
    outline = tuple(OutlineEntry(p.name, i, 1) for i, p in enumerate(pages))
    return Scene(title, "nn", pages, outline)


def job_of(scene: Scene, to: Receiver | None = None, profile: bytes | None = PROFILE) -> PrintJob:
    """Return a job for the press, or for somebody else."""
    to = to or receiver()
    return PrintJob(scene, to, profile if to.profile else None, "Kari Eksempel", MOMENT)


def write(
    job: PrintJob, props: Props, file: File, report: Callable[[Progress], None] | None = None
) -> File:
    """Write a job and return its file."""
    PdfDrawer().write(job, props, file, report or (lambda progress: None))
    return file


def crop_marks(page: Page) -> tuple[Item, ...]:
    """Return a mark at the top left corner in registration color."""
    stroke = Stroke(REGISTRATION, 0.25)
    away = -mm(4)
    outlines = [
        outline_rect(Rect(0, away - mm(4), 0, mm(4))),
        outline_rect(Rect(away - mm(4), 0, mm(4), 0)),
    ]
    return tuple(Path(outline, stroke=stroke) for outline in outlines)


def story(props: Props) -> Page:
    """Return a page with everything: text, pictures, gradient, groups, spot ink, marks."""
    props.pictures |= {"rgb": slope(200, 100), "gray": slope(90, 90, "gray"),
                       "alpha": slope(90, 90, "rgba"), "line": slope(90, 90, "bitmap"),
                       "cmyk": slope(90, 90, "cmyk", PROFILE)}  # fmt: skip
    width = mm(105)
    sky = Gradient(Point(0, -mm(3)), Point(0, mm(50)), ((0, FJORD), (0.6, WHITE), (1, APPLE)))
    lines = (
        run(props, "Det er plass til deg i Hardanger: fjord, fjell og fruktblom\u00ad", mm(8), 190),
        run(props, "ing. Kontoret er ope «heile veka» – office affine AVATAR To.", mm(8), 204),
    )
    small = run(props, "Straumen på 1234", mm(8), 222, size=8, features=("onum", "smcp"))
    turned = Group(
        (run(props, "Skrått å øve", 0, 0, LATO_BOLD, 14, APPLE),),
        transform=Transform(0.8, -0.6, 0.6, 0.8, mm(60), mm(110)),
    )
    glass = Group(
        (box(mm(10), mm(95), 60, 60, FJORD), box(mm(20), mm(105), 60, 60, APPLE)),
        opacity=0.5, clip=outline_rect(Rect(mm(12), mm(97), 70, 70)),
    )  # fmt: skip
    shade = Group((box(mm(70), mm(40), 60, 30, FJORD),), multiply=True)
    title = run(props, "Velkomen heim", mm(8), 60, LATO_BOLD, 24, WHITE)
    window = Rect(mm(10), mm(34), mm(40), mm(20))
    photo = picture("rgb", Rect(mm(8), mm(32), mm(50), mm(25)), window)
    items: tuple[Item, ...] = (
        Group((box(-mm(3), -mm(3), width + mm(6), mm(53), sky),), role=Role.ARTIFACT),
        Group((title,), "title", role=Role.H1),
        Group(
            (photo,),
            "photo", role=Role.FIGURE, alt="Ein fjord i morgonlys",
        ),
        Group((*lines, small), "body", role=Role.P),
        *pictures_row(),
        glass, shade, turned,
        Group((run(props, "flyttilhardanger.no", mm(8), 400, LATO, 9, FJORD),), "web",
              role=Role.LINK, link="https://flyttilhardanger.no/"),
        Path(outline_rect(Rect(mm(60), mm(130), 90, 20)), stroke=Stroke(BLACK, 0.5, (2, 1))),
    )  # fmt: skip
    return page_of(*items, slug=mm(10), reading=("title", "body", "photo", "web"))


def picture(key: str, placed: Rect, window: Rect | None = None) -> Picture:
    """Return a placed picture of 100 by 100 pixels."""
    return Picture(key, placed, window or placed, (100, 100))


def pictures_row() -> Sequence[Item]:
    """Return the four other kinds of picture side by side."""
    return [
        Group(
            (picture(key, Rect(mm(8 + 24 * i), mm(82), mm(20), mm(12))),), role=Role.FIGURE, alt=key
        )
        for i, key in enumerate(("gray", "alpha", "line", "cmyk"))
    ]
