"""A small library made of the format samples, its files made on the spot."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from brochure_studio.model.brand import Brand
from brochure_studio.store.library import FolderLibrary

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "formats" / "samples"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">{}</svg>'


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "library"
    for folder in ("fonts", "icc", "logos", "pictures", "drawings"):
        (root / "assets" / folder).mkdir(parents=True)
    assets, templates = root / "assets", root / "templates"
    starter = templates / "starter" / "heim"
    starter.mkdir(parents=True)
    for name in ("brand", "receivers", "sources"):
        shutil.copy(SAMPLES / f"{name}-1.yaml", assets / f"{name}.yaml")
    shutil.copy(SAMPLES / "template-1.yaml", templates / "sample-leaflet.yaml")
    shutil.copy(SAMPLES / "campaign-1.yaml", starter / "campaign.yaml")
    shutil.copy(SAMPLES / "document-1.yaml", starter / "document.yaml")
    for cut in ("Regular", "Bold", "Italic"):
        shutil.copy(ROOT / "assets" / "fonts" / f"Lato-{cut}.ttf", assets / "fonts")
    shutil.copy(ROOT / "assets" / "icc" / "BS_Coated_FOGRA39_300.icc", assets / "icc/coated.icc")
    (assets / "logos" / "region.svg").write_text(
        SVG.format('<path fill="#17545b" d="M0 0H40V10H0Z"/>'), encoding="utf-8"
    )
    (assets / "drawings" / "wave.svg").write_text(
        SVG.format('<rect width="40" height="5" fill="#123456"/>'), encoding="utf-8"
    )
    Image.new("RGB", (40, 20), (10, 80, 90)).save(assets / "pictures" / "fjord.jpg")
    return root


@pytest.fixture
def shelf(library: Path) -> FolderLibrary:
    return FolderLibrary(library)


@pytest.fixture
def brand(shelf: FolderLibrary) -> Brand:
    return shelf.brand("sample-region")
