"""The benchmark letter's pictures: the brand's marks and a made-up signature, as PNG for all."""

import math
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from benchmarks.place import ROOT

_HEIGHT = 240  # pixels, 600 ppi for marks 10 mm high


def draw_pictures(folder: Path, partners: tuple[str, ...]) -> None:
    """Write `mark.png`, `signature.png` and a PNG of each partner's mark into a folder."""
    logos = ROOT / "assets" / "logos"
    for name, file in {
        "mark": "region-negative",
        **dict(zip(partners, partners, strict=True)),
    }.items():
        _draw_mark(logos / f"{file}.svg", folder / f"{name}.png")
    _draw_signature(folder / "signature.png")


def _draw_mark(drawing: Path, file: Path) -> None:
    renderer = QSvgRenderer(str(drawing))
    size = renderer.defaultSize()
    image = QImage(
        round(size.width() * _HEIGHT / size.height()), _HEIGHT, QImage.Format.Format_ARGB32
    )
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(image.rect()))
    image.save(str(file))


def _draw_signature(file: Path) -> None:
    image = Image.new("L", (1134, 378), 255)
    line = [
        (40 + 10.5 * t, 190 + 120 * math.sin(t / 5) * math.cos(t / 17) - t / 2) for t in range(100)
    ]
    ImageDraw.Draw(image).line(line, fill=30, width=9, joint="curve")
    image.save(file, dpi=(600, 600))
