"""Paint the landscapes of the region, from seeds: the same call gives the same picture.

    python assets/pictures/paint.py NAME [--scale 0.25] [--out FOLDER]
    python assets/pictures/paint.py --all

Needs numpy and Pillow. The pictures are written as JPEG, sRGB with its profile, at 300 ppi.
"""

import argparse
from pathlib import Path

import numpy as np
from canvas import Picture
from gallery import GALLERY
from PIL import Image, ImageCms

PPI = 300
QUALITY = 88


def write_jpeg(picture: Picture, path: Path) -> None:
    """Write a picture of floats 0..1 as JPEG with an embedded sRGB profile."""
    pixels = (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = Image.fromarray(pixels, "RGB")
    image.save(
        path,
        "JPEG",
        quality=QUALITY,
        subsampling=2,
        optimize=True,
        dpi=(PPI, PPI),
        icc_profile=profile,
    )


def main() -> None:
    """Read the command line and paint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*GALLERY, []])
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent)
    given = parser.parse_args()
    for name in GALLERY if given.all else given.names:
        write_jpeg(GALLERY[name](given.scale), given.out / f"{name}.jpg")
        print(name)


if __name__ == "__main__":
    main()
