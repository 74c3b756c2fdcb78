"""The leaflet that is typed in: six panels of justified text, one chain through all of them."""

from dataclasses import dataclass

from benchmarks.place import FONTS
from brochure_studio.layout.resources import Drawing, MissingError, PictureFacts, Pixels
from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.template import Template
from brochure_studio.typeset.face import Face
from brochure_studio.values.font import FontKey
from brochure_studio.values.words import same

SLOT = "text"
PANELS = ((8.0, "outside"), (105.0, "outside"), (205.0, "outside"))
INSIDE = ((8.0, "inside"), (105.0, "inside"), (205.0, "inside"))
FRAMES = tuple(
    (page, f"{page}-{number}", x) for number, (x, page) in enumerate((*PANELS, *INSIDE), start=1)
)

BRAND = Brand.model_validate(
    {
        "format": "brand/1",
        "id": "plain",
        "name": "Plain",
        "colors": {"ink": {"name": {"nn": "Svart"}, "cmyk": [0, 0, 0, 100], "rgb": "#1a1a1a"}},
        "typefaces": {
            "serif": {
                "family": "EB Garamond",
                "cuts": [{"file": "assets/fonts/EBGaramond-Regular.ttf", "weight": 400}],
            }
        },
        "paragraph_styles": {
            "body": {
                "role": "P",
                "typeface": "serif",
                "weight": 400,
                "size": 10,
                "color": "ink",
                "align": "justify",
                "hyphenate": True,
                "widows": 2,
                "orphans": 2,
            }
        },
    }
)


def frames(page: str) -> list[dict[str, object]]:
    """Return the three text frames of one side, as a template writes them."""
    return [
        {
            "id": id,
            "kind": "text",
            "slot": SLOT,
            "style": "body",
            "box": [x, 10, 84, 190],
            "on_grid": True,
        }
        for side, id, x in FRAMES
        if side == page
    ]


TEMPLATE = Template.model_validate(
    {
        "format": "template/1",
        "id": "leaflet",
        "name": {"nn": "Faldar"},
        "purpose": "brochure",
        "brand": "plain",
        "width": 297,
        "height": 210,
        "pages": [
            {"id": side, "name": {"nn": side}, "frames": frames(side)}
            for side in ("outside", "inside")
        ],
        "chains": [{"slot": SLOT, "frames": [id for _, id, _ in FRAMES]}],
        "slots": {SLOT: {"name": {"nn": "Tekst"}, "opens": ["content"], "markup": "blocks"}},
        "receivers": ["press"],
    }
)


def document(paragraphs: list[str]) -> Document:
    """Return the leaflet with this text."""
    return Document.model_validate(
        {
            "format": "document/1",
            "template": "leaflet",
            "template_version": 1,
            "title": "Leaflet",
            "content": {SLOT: "\n\n".join(paragraphs)},
        }
    )


@dataclass(frozen=True)
class OneFace:
    """Resources with one font and nothing else."""

    serif: Face

    def face(self, key: FontKey) -> Face:
        """Return the one face, whatever is asked for."""
        return self.serif

    def picture(self, file: str) -> PictureFacts:
        """Refuse: there are no pictures."""
        raise MissingError(same(file))

    def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
        """Refuse: there are no pictures."""
        raise MissingError(same(key))

    def drawing(self, file: str) -> Drawing:
        """Refuse: there are no drawings."""
        raise MissingError(same(file))


def resources() -> OneFace:
    """Return the resources with EB Garamond, as the peer has it."""
    data = (FONTS / "EBGaramond-Regular.ttf").read_bytes()
    return OneFace(Face(FontKey("EB Garamond", 400, italic=False), data))
