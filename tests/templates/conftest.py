"""The default library as its designer wrote it: the brand, the templates, the starter campaign."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.template import Template
from brochure_studio.store.reading import read_record

LIBRARY = Path(__file__).parents[2]
STARTER = LIBRARY / "templates" / "starter" / "heim-til-hardanger"


@pytest.fixture(scope="session")
def brand() -> Brand:
    return read_record(LIBRARY / "assets" / "brand.yaml", Brand).record


@pytest.fixture(scope="session")
def templates() -> Mapping[str, Template]:
    files = sorted((LIBRARY / "templates").glob("*.yaml"))
    return {file.stem: read_record(file, Template).record for file in files}


@pytest.fixture(scope="session")
def documents() -> Mapping[str, Document]:
    files = (file for file in sorted(STARTER.glob("*.yaml")) if file.stem != "campaign")
    return {file.stem: read_record(file, Document).record for file in files}
