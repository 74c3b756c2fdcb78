"""A small brand, templates from plain data, and resources without files but the fonts."""

from pathlib import Path as FilePath
from typing import Any

from brochure_studio.layout.resources import Drawing, MissingError, PictureFacts, Pixels
from brochure_studio.model.document import Document
from brochure_studio.model.template import Template
from brochure_studio.scene.items import GlyphRun, Group, Path, outline_rect
from brochure_studio.scene.page import Page
from brochure_studio.scene.walk import walk_page
from brochure_studio.typeset.face import Face
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Rect
from brochure_studio.values.words import same

FONTS = FilePath(__file__).parents[2] / "assets" / "fonts"
_FILES = {
    ("EB Garamond", False): "EBGaramond-Regular.ttf",
    ("EB Garamond", True): "EBGaramond-Italic.ttf",
    ("Lato", False): "Lato-Regular.ttf",
    ("Lato", True): "Lato-Italic.ttf",
}
_BOLD = {"EB Garamond": "EBGaramond-Bold.ttf", "Lato": "Lato-Bold.ttf"}


class FakeResources:
    """Fonts from the library, pictures and drawings that are only sizes."""

    def __init__(self) -> None:
        self._faces: dict[FontKey, Face] = {}
        self.pictures = {"wide.jpg": (3000, 1500), "tall.jpg": (1000, 2000)}
        self.drawings = {"mark.svg": (40.0, 20.0), "long.svg": (200.0, 20.0)}

    def face(self, key: FontKey) -> Face:
        if key not in self._faces:
            file = _BOLD[key.family] if key.weight >= 600 else _FILES[key.family, key.italic]
            self._faces[key] = Face(key, (FONTS / file).read_bytes())
        return self._faces[key]

    def picture(self, file: str) -> PictureFacts:
        if file not in self.pictures:
            raise MissingError(same(f"{file} is not there"))
        return PictureFacts(file, self.pictures[file], "rgb", alt={"nn": f"alt {file}"})

    def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
        width, height = self.pictures[key]
        return Pixels(width, height, "gray", bytes(width * height))

    def drawing(self, file: str) -> Drawing:
        if file not in self.drawings:
            raise MissingError(same(f"{file} is not there"))
        width, height = self.drawings[file]
        box = Rect(0, 0, width, height)
        return Drawing(box, (Path(outline_rect(box), BLACK),))


BRAND: dict[str, Any] = {
    "format": "brand/1",
    "id": "test",
    "name": "Test",
    "colors": {
        "ink": {"name": "Svart", "cmyk": [0, 0, 0, 100], "rgb": "#101010"},
        "fjord": {"name": "Fjord", "cmyk": [84, 42, 47, 41], "rgb": "#17545b"},
    },
    "typefaces": {
        "serif": {
            "family": "EB Garamond",
            "cuts": [{"file": "a.ttf"}, {"file": "b.ttf", "italic": "true"}],
            "fallback": ["sans"],
        },
        "sans": {"family": "Lato", "cuts": [{"file": "c.ttf"}]},
    },
    "paragraph_styles": {
        "body": {"typeface": "serif", "size": 10, "leading": 12, "least_size": 8, "color": "ink"},
        "grid": {"based_on": "body", "leading": 10},
        "title": {
            "typeface": "sans",
            "size": 20,
            "leading": 22,
            "color": "fjord",
            "role": "H1",
            "keep_with_next": "true",
            "space_before": 6,
        },
        "small": {"based_on": "body", "typeface": "sans", "size": 8, "leading": 10},
    },
    "character_styles": {"link": {"color": "fjord", "underline": "true"}},
    "logos": {
        "mark": {"file": "mark.svg", "name": "Merke", "alt": "Merket", "least_width": 10},
        "long": {"file": "long.svg", "name": "Langt", "alt": "Langt merke", "least_width": 10},
        "old": {"file": "mark.svg", "name": "Gamal", "alt": "Gamal", "least_width": 10},
        "new": {"file": "mark.svg", "name": "Ny", "alt": "Ny", "least_width": 10},
    },
    "municipalities": [
        {"id": "odda", "name": "Odda", "valid_to": "2019-12-31", "successor": "ullensvang"},
        {"id": "ullensvang", "name": "Ullensvang", "valid_from": "2020-01-01", "logo": "new"},
    ],
    "partners": [{"id": "bank", "name": "Banken", "logo": "long"}],
    "partner_strips": {
        "all": {"label": "Saman", "members": "true", "partners": ["bank"], "gap": 5, "height": 8}
    },
    "facts": {"web": {"nn": "flyttilhardanger.no"}},
}
BRAND["municipalities"][0]["logo"] = "old"


def make_template(frames: list[dict[str, Any]], **more: Any) -> Template:
    """Return a one-page template of 100 x 100 mm with these frames; slots are made for them."""
    slots = {f["slot"]: {"name": f["slot"]} for f in frames if "slot" in f}
    base: dict[str, Any] = {
        "format": "template/1",
        "id": "test",
        "name": "Test",
        "purpose": "sheet",
        "brand": "test",
        "width": 100,
        "height": 100,
        "pages": [{"id": "side", "name": "Side", "frames": frames}],
        "slots": slots,
        "receivers": ["press"],
    }
    extra = more.pop("slots", {})
    base["slots"] = {**slots, **{k: {"name": k, **v} for k, v in extra.items()}}
    return Template.model_validate({**base, **more})


def make_document(content: dict[str, Any] | None = None, **more: Any) -> Document:
    """Return a document of the test template."""
    base = {
        "format": "document/1",
        "template": "test",
        "template_version": 1,
        "title": "Prøve",
        "content": content or {},
    }
    return Document.model_validate({**base, **more})


def runs(page: Page) -> list[GlyphRun]:
    """Return the glyph runs of a page in drawing order."""
    return [v.item for v in walk_page(page) if isinstance(v.item, GlyphRun)]


def groups(page: Page, **like: Any) -> list[Group]:
    """Return the groups of a page whose attributes have these values."""
    found = [v.item for v in walk_page(page) if isinstance(v.item, Group)]
    return [g for g in found if all(getattr(g, k) == value for k, value in like.items())]
