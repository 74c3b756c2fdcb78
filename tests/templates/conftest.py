"""The default library as its designer wrote it: the brand, the templates, the starter campaign."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from brochure_studio.model.ads.ad_size import find_size
from brochure_studio.model.ads.sizes import Sizes
from brochure_studio.model.ads.sizing import size_template
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
def size_table() -> Sizes:
    return read_record(LIBRARY / "templates" / "sizes.yaml", Sizes).record


@pytest.fixture(scope="session")
def masters() -> Mapping[str, Template]:
    """Return the templates as they are written, those of many sizes without any."""
    files = sorted((LIBRARY / "templates").glob("*.yaml"))
    records = (file for file in files if file.stem not in ("sizes", "mailing"))
    return {file.stem: read_record(file, Template).record for file in records}


@pytest.fixture(scope="session")
def templates(masters: Mapping[str, Template], size_table: Sizes) -> Mapping[str, Template]:
    """Return the templates as people first see them: those of many sizes in their first one."""
    return {id: _in_first_size(template, size_table) for id, template in masters.items()}


def _in_first_size(template: Template, sizes: Sizes) -> Template:
    if template.sizes is None:
        return template
    return size_template(template, find_size(sizes, template.sizes.first))


@pytest.fixture(scope="session")
def documents() -> Mapping[str, Document]:
    files = (file for file in sorted(STARTER.glob("*.yaml")) if file.stem != "campaign")
    return {file.stem: read_record(file, Document).record for file in files}
