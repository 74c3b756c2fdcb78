"""The shipped faces, and short ways to make styles and set paragraphs."""

from collections.abc import Callable
from pathlib import Path

import pytest

from brochure_studio.typeset.face import Face
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.style import TextStyle
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
GARAMOND = FontKey("EB Garamond")
ITALIC = FontKey("EB Garamond", 400, True)
LATO = FontKey("Lato")
FILES = {
    GARAMOND: "EBGaramond-Regular.ttf",
    ITALIC: "EBGaramond-Italic.ttf",
    LATO: "Lato-Regular.ttf",
}

Faces = Callable[[FontKey], Face]
MakeStyle = Callable[..., TextStyle]


@pytest.fixture(scope="session")
def faces() -> Faces:
    known = {key: Face(key, (FONTS / name).read_bytes()) for key, name in FILES.items()}
    return known.__getitem__


@pytest.fixture(scope="session")
def garamond(faces: Faces) -> Face:
    return faces(GARAMOND)


@pytest.fixture(scope="session")
def lato(faces: Faces) -> Face:
    return faces(LATO)


@pytest.fixture(scope="session")
def hyphenator() -> Hyphenator:
    return Hyphenator()


@pytest.fixture(scope="session")
def make_style() -> MakeStyle:
    def make(font: FontKey = GARAMOND, size: float = 10.0, **more: object) -> TextStyle:
        language = str(more.pop("language", "nn"))
        return TextStyle(font, size, BLACK, language, **more)  # type: ignore[arg-type]

    return make
