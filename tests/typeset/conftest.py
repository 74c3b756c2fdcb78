"""The shipped faces and the hyphenator, each loaded once."""

import pytest

from brochure_studio.typeset.face import Face
from brochure_studio.typeset.hyphenation import Hyphenator
from tests.typeset.shipped import FILES, FONTS, GARAMOND, LATO, Faces


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
