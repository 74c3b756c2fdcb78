"""A photograph of 24 megapixels, the same each time: a small one enlarged, with grain."""

import random
from pathlib import Path

from PIL import Image

from benchmarks.place import ROOT

SOURCE = ROOT / "assets" / "pictures" / "photo-mountain-path.jpg"
SIZE = (6000, 4000)
GRAIN = 0.05


def write_photograph(file: Path) -> None:
    """Write the photograph as a JPEG of some six megabytes."""
    with Image.open(SOURCE) as opened:
        wide = opened.convert("RGB")
    across = wide.crop((0, 0, wide.width, wide.width * SIZE[1] // SIZE[0]))
    gray = Image.frombytes("L", SIZE, random.Random(24).randbytes(SIZE[0] * SIZE[1]))
    large = across.resize(SIZE, Image.Resampling.LANCZOS)
    Image.blend(large, Image.merge("RGB", (gray, gray, gray)), GRAIN).save(file, quality=90)


def write_scaled(photograph: Path, size: tuple[int, int], file: Path) -> None:
    """Write the photograph as it covers `size` pixels, cut to it."""
    with Image.open(photograph) as opened:
        by = max(size[0] / opened.width, size[1] / opened.height)
        wide, high = min(size[0] / by, opened.width), min(size[1] / by, opened.height)
        left, top = (opened.width - wide) / 2, (opened.height - high) / 2
        box = (left, top, left + wide, top + high)
        opened.resize(size, Image.Resampling.LANCZOS, box, reducing_gap=3).save(file, quality=90)
