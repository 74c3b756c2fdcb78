"""A proof that passes every check, and for each check a proof that does not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.left_over import LeftOver
from brochure_studio.model.receivers import Receiver
from brochure_studio.model.record import Localized
from brochure_studio.model.stand_ins import StandIn
from brochure_studio.model.template import Template
from brochure_studio.model.variants import resolve_variant
from brochure_studio.preflight.proof import PictureUse, Proof
from brochure_studio.preflight.window_fit import SheetWindow
from brochure_studio.scene.ground import Tones
from brochure_studio.scene.items import (
    GlyphRun,
    Group,
    Item,
    Outline,
    Path,
    Picture,
    Role,
    Stroke,
    outline_rect,
)
from brochure_studio.scene.notes import (
    Code,
    MarkUse,
    MissingGlyph,
    MissingPicture,
    Notes,
    Overset,
    SlotUse,
    WideLine,
)
from brochure_studio.scene.page import Page, Scene
from brochure_studio.values.color import BLACK, WHITE, Cmyk, Color, Rgb
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Point, Rect, Size
from brochure_studio.values.length import mm
from brochure_studio.values.words import Words

LATO = FontKey("Lato")
TRIM = Size(300, 400)
BLEED = 9.0
BLEED_BOX = Rect(-BLEED, -BLEED, TRIM.width + 2 * BLEED, TRIM.height + 2 * BLEED)
PHOTO = Rect(20, 100, 200, 100)
DEEP = Color(Cmyk(0.88, 0.5, 0.46, 0.56), Rgb.from_hex("#0E3B46"), token="deep")
GOLD = Color(Cmyk(0.1, 0.2, 0.6, 0), Rgb.from_hex("#C9A54A"), spot="Gold", token="gold")

BRAND = Brand.model_validate(
    {
        "format": "brand/1",
        "id": "region",
        "name": "Regionen",
        "colors": {
            "ink": {"name": "Blekk", "cmyk": [0, 0, 0, 100], "rgb": "#000000"},
            "deep": {"name": "Djup", "cmyk": [88, 50, 46, 56], "rgb": "#0E3B46"},
            "gold": {"name": "Gull", "cmyk": [10, 20, 60, 0], "rgb": "#C9A54A", "spot": "Gold"},
        },
        "typefaces": {"lato": {"family": "Lato", "cuts": [{"file": "assets/fonts/a.ttf"}]}},
        "logos": {
            "region": {
                "file": "assets/logos/region.svg",
                "name": {"nn": "Merket", "nb": "Merket", "en": "The mark"},
                "alt": "Region",
                "least_width": 20,
                "clear_space": 4,
            }
        },
        "paragraph_styles": {"body": {"typeface": "lato", "color": "ink"}},
        "municipalities": [
            {"id": "jondal", "name": "Jondal", "valid_to": "2019-12-31", "successor": "ullensvang"},
            {"id": "ullensvang", "name": "Ullensvang", "valid_from": "2020-01-01"},
        ],
    }
)
TEMPLATE: dict[str, Any] = {
    "format": "template/1",
    "id": "leaflet",
    "name": "Faldar",
    "keeper": "regionen",
    "purpose": "brochure",
    "brand": "region",
    "width": 148,
    "height": 210,
    "pages_multiple": 1,
    "receivers": ["press"],
    "pages": [
        {
            "id": "one",
            "name": "Framside",
            "count": {"least": 1, "most": 1},
            "frames": [
                {"id": "head", "kind": "text", "slot": "title", "box": [0, 0, 9, 9], "style": "b"},
                {"id": "foot", "kind": "text", "slot": "legal", "box": [0, 0, 9, 9], "style": "b"},
                {"id": "photo", "kind": "picture", "slot": "photo", "box": [0, 0, 9, 9]},
            ],
        },
        {"id": "more", "name": "Meir", "count": {"least": 0, "most": 9}},
    ],
    "slots": {
        "title": {
            "name": {"nn": "Tittel", "nb": "Tittel", "en": "Title"},
            "opens": ["content"],
            "required": True,
            "must_change": True,
            "most_chars": 20,
            "fallback": "Tittelen din",
        },
        "legal": {"name": "Utgjevar", "fallback": "Regionrådet", "neutral": True},
        "photo": {"name": "Hovudbilete", "kind": "picture", "opens": ["content"]},
    },
}
DOCUMENT: dict[str, Any] = {
    "format": "document/1",
    "template": "leaflet",
    "template_version": 1,
    "title": "T",
    "content": {"title": "Velkomen", "photo": {"picture": "a.jpg", "alt": "Ein fjord"}},
}
PRESS: dict[str, Any] = {"name": "Trykkeri", "profile": "icc/a.icc", "least_bleed": 3}


AT = Point(30, 50)


def a_text(
    text: str = "Velkomen",
    at: Point = AT,
    size: float = 12.0,
    color: Color = BLACK,
    slot: str = "title",
) -> Group:
    run = GlyphRun(
        font=LATO,
        size=size,
        color=color,
        origin=at,
        glyphs=(1,),
        xs=(0.0,),
        text=text,
        clusters=(0,),
        advance=size * 4,
        ascent=size * 0.9,
        descent=size * 0.2,
    )
    box = Rect(at.x, at.y - size, 100, size)
    return Group((Group((run,), role=Role.P),), source=slot, frame="head", box=box)


def a_photo(pixels: tuple[int, int] = (1000, 500), rect: Rect = PHOTO, alt: str = "Fjord") -> Group:
    picture = Picture("a@1", rect, rect, pixels)
    figure = Group((picture,), role=Role.FIGURE, alt=alt, clip=outline_rect(rect))
    return Group((figure,), source="photo", frame="photo", box=rect)


def a_ground(rect: Rect = BLEED_BOX, color: Color = WHITE) -> Group:
    return Group((Path(outline_rect(rect), color),), frame="ground", box=rect, role=Role.ARTIFACT)


def a_page(*items: Item, bleed: float = BLEED) -> Page:
    safe = Rect(0, 0, TRIM.width, TRIM.height).grow(-14)
    held = Group(items, clip=outline_rect(Rect(0, 0, TRIM.width, TRIM.height).grow(bleed)))
    return Page("one", "Framside", TRIM, bleed, 0.0, safe, (held,) if items else ())


def a_scene(*items: Item) -> Scene:
    return Scene("T", "nn", (a_page(*items),))


def a_receiver(**keys: object) -> Receiver:
    return Receiver.model_validate({**PRESS, **keys})


class Backdrop:
    """The same tones behind every text; notes what was asked for."""

    def __init__(self, tones: Tones) -> None:
        self._tones = tones
        self.pages: list[Page] = []
        self.asked: list[tuple[Rect, ...]] = []

    def tones(self, page: Page, boxes: tuple[Rect, ...]) -> Tones:
        self.pages.append(page)
        self.asked.append(boxes)
        return self._tones


def a_proof(
    receiver: dict[str, object] | None = None,
    document: dict[str, object] | None = None,
    template: dict[str, object] | None = None,
    **keys: Any,
) -> Proof:
    held = Document.model_validate({**DOCUMENT, **(document or {})})
    proof = Proof(
        master=held,
        choice={},
        original=held,
        document=held,
        template=Template.model_validate({**TEMPLATE, **(template or {})}),
        brand=BRAND,
        receiver=a_receiver(**(receiver or {})),
        scene=a_scene(a_ground(), a_text(), a_photo()),
        day=date(2027, 5, 1),
        notes=Notes(
            slots=(SlotUse("title", 0, Rect(30, 40, 100, 12), 1, 1),), marks=(a_mark(y=100),)
        ),
        pictures=(PictureUse("photo", 0, "a.jpg", "a@1", "rgb", "CC0"),),
    )
    return replace(proof, **keys)


def _scene(*items: Item) -> Callable[[], Proof]:
    return lambda: a_proof(scene=a_scene(a_ground(), *items))


def _content(**content: object) -> Callable[[], Proof]:
    return lambda: a_proof(document={"content": {**DOCUMENT["content"], **content}})


def _notes(**notes: Any) -> Callable[[], Proof]:
    return lambda: a_proof(notes=Notes(**notes))


def _several_pages(number: int) -> dict[str, object]:
    pages = [{"id": "one", "kind": "one"}]
    pages += [{"id": f"more-{n}", "kind": "more"} for n in range(number - 1)]
    return {"pages": pages}


AWAY = Words("fila a.jpg er ikkje å finne", "filen a.jpg er ikke å finne", "there is no file a.jpg")
RICH = Color(Cmyk(0.8, 0.7, 0.6, 0.9), Rgb(0, 0, 0))
PALE = Color(Cmyk(0, 0, 0, 0.2), Rgb(0.8, 0.8, 0.8))
SOAKED = Color(Cmyk(1, 1, 1, 0.3), Rgb(0, 0, 0.1))


def in_variant(choice: dict[str, str], **document: object) -> Proof:
    """Return the proof of a variant, as the use cases make it."""
    master = Document.model_validate({**DOCUMENT, **document})
    original = resolve_variant(master, choice)
    return replace(a_proof(), master=master, choice=choice, original=original, document=original)


def a_code(module: float = 0.4, text: str = "https://a.no", modules: int = 29) -> Code:
    return Code("link", 0, text, modules, mm(module))


def a_drawn_code(color: Color) -> Group:
    dark = Path(outline_rect(Rect(100, 100, 20, 20)), color)
    white = Path(outline_rect(Rect(90, 90, 40, 40)), WHITE)
    return Group((white, dark), source="link", frame="code", box=Rect(90, 90, 40, 40))


def a_mark(width: float = 20, x: float = 30, y: float = 60, page: int = 0) -> MarkUse:
    return MarkUse("mark", page, "region", Rect(mm(x), mm(y), mm(width), mm(10)))


def a_letter(told: str = "", title: str = "Velkomen", **template: object) -> Proof:
    """Return the proof of a letter whose slot `legal` tells one thing."""
    slots = {**TEMPLATE["slots"], "legal": {**TEMPLATE["slots"]["legal"], "tells": told or None}}
    return a_proof(
        document={"content": {**DOCUMENT["content"], "title": title}},
        template={"purpose": "letter", "slots": slots, **template},
        scene=a_scene(a_ground(), a_text(), a_text("Frå lista", Point(30, 300), slot="legal")),
    )


# In points: what is always in sight, what ever is, and one fold.
WINDOW = SheetWindow(
    "c5", Localized(nn="C5"), Rect(20, 30, 120, 50), Rect(0, 10, 160, 90), (200.0,)
)
FOLD_MARK = Group(
    (Path(Outline("ML", (10, 200, 20, 200)), stroke=Stroke(BLACK, 0.3)),),
    frame="fold-mark",
    box=Rect(10, 200, 10, 0),
)


def in_envelope(*items: Item, window: SheetWindow = WINDOW, **own: object) -> Proof:
    """Return the proof of a letter whose frame `head` stands in an envelope's window."""
    said = {"envelope": "c5", "box": [0, 0, 9, 9], "frame": "head", **own}
    return a_proof(template={"window": said}, scene=a_scene(a_ground(), *items), windows=(window,))


FAILING: dict[str, Callable[[], Proof]] = {
    "slot-untouched": _content(title="Tittelen  din"),
    "slot-empty": _content(title=" "),
    "lock-broken": _content(legal="Eg"),
    "pages-multiple": lambda: a_proof(template={"pages_multiple": 4}, document=_several_pages(3)),
    "template-changed": lambda: a_proof(template={"version": 2}),
    "style-replaced": lambda: a_proof(stand_ins=(StandIn("lead", "body"),)),
    "text-overset": _notes(overset=(Overset("title", 0, 3, "og så vidare"),)),
    "text-wide": _notes(wide=(WideLine("title", 0, 8.5, "Samferdslemateriell"),)),
    "missing-glyph": _notes(missing_glyphs=(MissingGlyph("title", 0, "Đ", LATO),)),
    "field-unfilled": lambda: a_proof(unfilled=(("title", "fornamn"),)),
    "text-long": _content(title="Velkomen heim til alle"),
    "text-small-reversed": _scene(a_ground(color=DEEP), a_text(size=7, color=WHITE)),
    "text-small": _scene(a_text(size=4.5)),
    "text-outside-safe": _scene(a_text(at=Point(5, 50))),
    "text-outside-page": _scene(a_text(at=Point(-5, 50))),
    "text-untranslated": lambda: in_variant({"language": "de"}),
    "translation-unchecked": lambda: in_variant(
        {"language": "de"},
        overrides=[
            {
                "when": {"language": "de"},
                "content": {"title": "Willkommen"},
                "checked": {"title": "of-another"},
            }
        ],
    ),
    "alt-untranslated": lambda: in_variant({"language": "de"}),
    "content-left-over": lambda: a_proof(left_over=(LeftOver(AWAY, "Kom heim", "old"),)),
    "text-control": lambda: a_proof(controls=(("title", "\u202e"),)),
    "municipality-former": lambda: a_proof(document={"municipality": "jondal"}),
    "qr-small": _notes(codes=(a_code(0.32),)),
    "qr-content": _notes(codes=(a_code(text="www.flyttilhardanger.no"),)),
    "mark-small": _notes(marks=(a_mark(19, y=100),)),
    "mark-crowded": lambda: a_proof(
        scene=a_scene(a_text(at=Point(mm(53), mm(65)))), notes=Notes(marks=(a_mark(),))
    ),
    "picture-missing": _notes(missing_pictures=(MissingPicture("photo", 0, "a.jpg", AWAY),)),
    "picture-too-coarse": _scene(a_photo((400, 200))),
    "picture-coarse": _scene(a_photo((600, 300))),
    "picture-unlicensed": lambda: a_proof(
        pictures=(PictureUse("photo", 0, "a.jpg", "a@1", "rgb", " "),)
    ),
    "alt-missing": _scene(a_photo(alt=" ")),
    "bleed-not-reached": _scene(a_ground(Rect(0, 0, 300, 100), DEEP)),
    "bleed-small": lambda: a_proof(receiver={"least_bleed": 5}),
    "page-count": lambda: a_proof(
        receiver={"one_page": True}, scene=Scene("T", "nn", (a_page(a_text()), a_page(a_text())))
    ),
    "page-empty": lambda: a_proof(scene=Scene("T", "nn", (a_page(),))),
    "color-outside": _scene(a_ground(color=GOLD)),
    "ink-total": _scene(a_ground(color=SOAKED)),
    "text-rich-black": _scene(a_text(color=RICH)),
    "contrast-low": _scene(a_text(color=PALE)),
    "contrast-picture": lambda: a_proof(
        scene=a_scene(a_photo(), a_text(at=Point(40, 150))),
        grounds=Backdrop(Tones(((0.05, 900), (0.9, 100)))),
    ),
    "picture-converted": a_proof,
    "picture-untagged": lambda: a_proof(
        pictures=(PictureUse("photo", 0, "a.jpg", "a@1", "cmyk", "CC0", "ISO Coated v2"),)
    ),
    "picture-reduced": _scene(a_photo((3000, 1500))),
    "letter-origin": lambda: a_letter("objection"),
    "letter-objection": lambda: a_letter("origin"),
    "letter-greeting": lambda: a_proof(
        document={"content": {**DOCUMENT["content"], "title": "{helsing}"}},
        template={"greeting": {"named": {"en": "Dear {fornamn}"}, "unnamed": {"en": "Hello"}}},
    ),
    "letter-link": lambda: a_proof(
        document={"content": {**DOCUMENT["content"], "title": "[jobb](https://a.no/{fornamn})"}},
        template={"purpose": "letter"},
    ),
    "field-notation": _content(title="{fornamn:uper}"),
    "window-address": lambda: in_envelope(a_text(at=Point(30, 85))),
    "window-others": lambda: in_envelope(a_text(), a_photo(rect=Rect(140, 95, 100, 50)), FOLD_MARK),
    "address-style": lambda: in_envelope(a_text(size=9)),
    "fold-mark": lambda: in_envelope(a_text()),
    "qr-color": lambda: a_proof(
        scene=a_scene(a_ground(), a_drawn_code(DEEP)), notes=Notes(codes=(a_code(),))
    ),
}
