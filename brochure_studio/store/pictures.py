"""Pixel pictures opened with suspicion: facts from the header, pixels oriented and in 8 bits.

Only four formats are tried: Pillow would start Ghostscript for PostScript in a file called .jpg.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import ExifTags, Image, ImageChops, ImageOps, UnidentifiedImageError

from brochure_studio.layout.resources import MissingError, Pixels
from brochure_studio.values.words import Words

FORMATS = ("JPEG", "PNG", "TIFF", "WEBP")
# 300 ppi on A1; a file of a few kilobytes can claim any size.
MOST_PIXELS = 80_000_000
MOST_BYTES = 512 * 2**20
_BLOCK = 16 * 2**20

_SIXTEEN_BITS = ("I;16", "I;16L", "I;16B", "I;16N")
_TURNED = (5, 6, 7, 8)
# The color space that an ICC profile says it describes (ICC.1:2010, 7.2.6), by our modes.
_SPACES = {"gray": b"GRAY", "rgb": b"RGB ", "cmyk": b"CMYK"}


@dataclass(frozen=True, slots=True)
class Header:
    """What the head of a picture file says: size as it is to be seen, mode, profile, alpha."""

    size: tuple[int, int]
    mode: str
    profile: bytes | None
    alpha: bool


def read_header(file: Path) -> Header:
    """Read the facts of a picture without its pixels; MissingError says why it cannot be used."""
    with _opened(file) as image:
        mode = _plain_mode(file, image)
        width, height = image.size
        turned = _orientation(image) in _TURNED
        size = (height, width) if turned else (width, height)
        return Header(size, mode, _profile(image, mode), _has_alpha(image))


def read_pixels(file: Path, least: tuple[int, int] | None = None) -> Pixels:
    """Decode a picture; MissingError where it is broken or cut off.

    CMYK is 0 for no ink. An alpha channel that hides nothing is left out. No metadata is kept. With
    `least` (width and height as it is seen) it may come out at a half, a quarter or an eighth, but
    no smaller than that.
    """
    with _opened(file) as image:
        mode = _plain_mode(file, image)
        profile = _profile(image, mode)
        orientation = _orientation(image)
        whole, by = image.size, _reduction(image.size, least, orientation)
        # JPEG leaves out the finer waves of each block: the same mean colors in a third of the
        # time, and the whole picture is never in memory.
        image.draft(None, (image.width // by, image.height // by))
        drafted = image.size
        image.load()
        plain = _to_eight_bits(image, mode)
        if drafted == whole and by > 1:
            # Means of black and white are gray.
            plain, mode = plain.reduce(by), "gray" if mode == "bitmap" else mode
        plain = _turn(plain, orientation)
    if plain.mode in ("LA", "RGBA") and plain.getextrema()[-1] == (255, 255):
        plain = plain.convert(plain.mode[:-1])
    named = {"L": mode, "LA": "gray-alpha", "RGB": "rgb", "RGBA": "rgba", "CMYK": "cmyk"}
    return Pixels(plain.width, plain.height, named[plain.mode], plain.tobytes(), profile)


def _reduction(size: tuple[int, int], least: tuple[int, int] | None, orientation: int) -> int:
    """Return 1, 2, 4 or 8: by how much a picture may be smaller each way."""
    if least is None:
        return 1
    wide, high = (least[1], least[0]) if orientation in _TURNED else least
    fitting = (by for by in (8, 4, 2) if size[0] // by >= wide and size[1] // by >= high)
    return next(fitting, 1)


def hash_file(file: Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def profile_name(profile: bytes) -> str:
    """Return what an ICC profile calls itself; empty where it cannot be read."""
    import io

    from PIL import ImageCms

    try:
        return ImageCms.getProfileDescription(io.BytesIO(profile)).strip()
    except ImageCms.PyCMSError:
        return ""


@contextmanager
def _opened(file: Path) -> Iterator[Image.Image]:
    """Open a picture; whatever its reader raises becomes a MissingError in words.

    Pictures are read on several threads, so what Pillow warns of is not silenced here, where that
    would change the whole process, but where the program starts.
    """
    try:
        if file.stat().st_size > MOST_BYTES:
            raise MissingError(_HEAVY.fill(file=file.name, most=MOST_BYTES // 2**20))
        # Opened as a stream: by its name Pillow 13.0 maps an uncompressed TIFF into memory with
        # width and height exchanged where its orientation is 5 to 8.
        with file.open("rb") as stream, Image.open(stream, formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise Image.DecompressionBombError
            # The file is read at once: Pillow waits for Python's lock after every block.
            image.decodermaxblock = _BLOCK
            yield image
    except MissingError:
        raise
    except (FileNotFoundError, IsADirectoryError) as error:
        raise MissingError(_AWAY.fill(file=file.name)) from error
    except PermissionError as error:
        raise MissingError(_FORBIDDEN.fill(file=file.name)) from error
    except UnidentifiedImageError as error:
        raise MissingError(_OTHER.fill(file=file.name)) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        most = MOST_PIXELS // 1_000_000
        raise MissingError(_LARGE.fill(file=file.name, most=most)) from error
    except MemoryError as error:
        raise MissingError(_MEMORY.fill(file=file.name)) from error
    # Broken files make the readers of formats raise nearly anything (struct.error, SyntaxError).
    except Exception as error:
        raise MissingError(_BROKEN.fill(file=file.name)) from error


def _plain_mode(file: Path, image: Image.Image) -> str:
    match image.mode:
        case "1":
            return "bitmap"
        case "L" | "LA" | "La":
            return "gray"
        case "CMYK":
            return "cmyk"
        case "P" | "PA" | "RGB" | "RGBA" | "RGBa" | "RGBX" | "YCbCr":
            return "rgb"
        case mode if mode in _SIXTEEN_BITS:
            return "gray"
        case mode:
            raise MissingError(_STRANGE.fill(file=file.name, mode=mode))


def _to_eight_bits(image: Image.Image, mode: str) -> Image.Image:
    """Return the picture as L, LA, RGB, RGBA or CMYK."""
    if image.mode in _SIXTEEN_BITS:
        return image.convert("I").point(lambda value: value * (1 / 257) + 0.5).convert("L")
    if mode == "cmyk":
        # Pillow takes every CMYK JPEG for Adobe's, whose inks are inverted; those that do not
        # carry Adobe's marker are not (libjpeg.txt, "Special color spaces").
        plain_jpeg = image.format in ("JPEG", "MPO") and "adobe" not in image.info
        return ImageChops.invert(image) if plain_jpeg else image
    alpha = _has_alpha(image)
    letters = ("RGB" if mode == "rgb" else "L") + ("A" if alpha else "")
    # Pillow copies all pixels even where nothing is to be converted.
    return image if image.mode == letters else image.convert(letters)


def _has_alpha(image: Image.Image) -> bool:
    return image.mode != "CMYK" and image.has_transparency_data


def _orientation(image: Image.Image) -> int:
    """Return the EXIF orientation from the header; Pillow turns TIFF by itself."""
    # PNG may carry EXIF behind its pixels; getexif would decode them all to look.
    if image.format == "TIFF" or (image.format == "PNG" and "exif" not in image.info):
        return 1
    found = image.getexif().get(ExifTags.Base.Orientation, 1)
    return found if isinstance(found, int) else 1


def _turn(image: Image.Image, orientation: int) -> Image.Image:
    if orientation == 1:
        return image
    exif = image.getexif()
    exif[ExifTags.Base.Orientation] = orientation
    return ImageOps.exif_transpose(image)


def _profile(image: Image.Image, mode: str) -> bytes | None:
    """Return the embedded profile where it describes pixels of this mode."""
    profile = image.info.get("icc_profile")
    fits = isinstance(profile, bytes) and profile[16:20] == _SPACES.get(mode, b"")
    return profile if fits else None


_AWAY = Words(
    "biletet {file} er ikkje å finne",
    "bildet {file} er ikke å finne",
    "the picture {file} is not there",
)
_FORBIDDEN = Words(
    "du har ikkje løyve til å lese biletet {file}",
    "du har ikke lov til å lese bildet {file}",
    "you have no leave to read the picture {file}",
)
_OTHER = Words(
    "{file} er ikkje eit bilete av slaget JPEG, PNG, TIFF eller WebP",
    "{file} er ikke et bilde av typen JPEG, PNG, TIFF eller WebP",
    "{file} is not a JPEG, PNG, TIFF or WebP picture",
)
_BROKEN = Words(
    "{file} er øydelagd eller ufullstendig",
    "{file} er ødelagt eller ufullstendig",
    "{file} is broken or cut off",
)
_HEAVY = Words(
    "{file} er større enn {most} MiB",
    "{file} er større enn {most} MiB",
    "{file} is larger than {most} MiB",
)
_LARGE = Words(
    "{file} har meir enn {most} millionar pikslar",
    "{file} har mer enn {most} millioner piksler",
    "{file} has more than {most} million pixels",
)
_MEMORY = Words(
    "{file} får ikkje plass i minnet",
    "{file} får ikke plass i minnet",
    "{file} does not fit into memory",
)
_STRANGE = Words(
    "{file} har pikslar av slaget {mode}, som ikkje kan trykkjast: "
    "lagre det som RGB, CMYK eller gråtonar med 8 eller 16 bit",
    "{file} har piksler av typen {mode}, som ikke kan trykkes: "
    "lagre det som RGB, CMYK eller gråtoner med 8 eller 16 bit",
    "{file} has pixels of the kind {mode}, which print does not know: "
    "save it as RGB, CMYK or gray with 8 or 16 bits",
)
