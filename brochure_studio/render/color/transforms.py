"""LittleCMS transforms, made once and kept as long as the object that was handed in."""

import hashlib
from io import BytesIO
from threading import Lock

from PIL import Image, ImageCms

# A transform of LittleCMS from one PIL mode to another.
Transform = ImageCms.ImageCmsTransform
_SRGB = b"sRGB"
_LAB = b"Lab"
# Six steps of each channel, in all mixtures.
_STEPS = range(0, 256, 51)
_PROBE = bytes(v for r in _STEPS for g in _STEPS for b in _STEPS for v in (r, g, b))
_SPACES = {"RGB ": "rgb", "GRAY": "gray", "CMYK": "cmyk", "Lab ": "lab"}


class ProfileError(ValueError):
    """A color profile that cannot be read or used; the message is a sentence."""


class Transforms:
    """Profiles and transforms by the hash of their bytes; hand one object to all conversions.

    Several threads may ask at once; what they are given may be used by all of them (LittleCMS API
    reference, on cmsDoTransform).
    """

    def __init__(self) -> None:
        self._profiles: dict[bytes, ImageCms.ImageCmsProfile] = {}
        self._made: dict[tuple[bytes, bytes, str, str], Transform] = {}
        self._plain: dict[bytes, bool] = {}
        self._lock = Lock()

    def between(
        self, source: bytes | None, target: bytes | None, source_mode: str, target_mode: str
    ) -> Transform:
        """Return the transform between two ICC profiles; None is sRGB.

        Colorimetric with black point compensation, as presses and Acrobat do it: brand colors in
        pictures keep their look, and shadows keep their drawing. A ProfileError says why not.
        """
        keys = (_key(source, source_mode), _key(target, target_mode), source_mode, target_mode)
        with self._lock:
            if keys not in self._made:
                one = self._profile(keys[0], source)
                other = self._profile(keys[1], target)
                self._made[keys] = _build(one, other, source_mode, target_mode)
            return self._made[keys]

    def space(self, profile: bytes) -> str:
        """Return `rgb`, `gray`, `cmyk` or `lab`; empty for a profile of another kind."""
        with self._lock:
            opened = self._profile(_key(profile, ""), profile)
        return _SPACES.get(opened.profile.xcolor_space, "")

    def is_srgb(self, profile: bytes) -> bool:
        """Tell whether an RGB profile is sRGB under some name: it moves no color by more than 1.

        Most pictures' profile is, and converting one of six megapixels for nothing takes 0.15 s.
        """
        key = _key(profile, "")
        if key not in self._plain:
            probe = Image.frombytes("RGB", (len(_PROBE) // 3, 1), _PROBE)
            shown = self.between(profile, None, "RGB", "RGB").apply(probe).tobytes()
            near = all(abs(a - b) <= 1 for a, b in zip(_PROBE, shown, strict=True))
            self._plain[key] = near
        return self._plain[key]

    def _profile(self, key: bytes, data: bytes | None) -> ImageCms.ImageCmsProfile:
        if key not in self._profiles:
            self._profiles[key] = _open(key, data)
        return self._profiles[key]


def _build(
    source: ImageCms.ImageCmsProfile,
    target: ImageCms.ImageCmsProfile,
    source_mode: str,
    target_mode: str,
) -> Transform:
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION
    try:
        return ImageCms.buildTransform(source, target, source_mode, target_mode, intent, flags)
    except (ImageCms.PyCMSError, ValueError, TypeError) as error:
        raise ProfileError(f"LittleCMS refuses a color profile: {error}") from error


def _key(data: bytes | None, mode: str) -> bytes:
    if data is None:
        return _LAB if mode == "LAB" else _SRGB
    return hashlib.sha256(data).digest()


def _open(key: bytes, data: bytes | None) -> ImageCms.ImageCmsProfile:
    if data is None:
        made = ImageCms.createProfile("LAB" if key == _LAB else "sRGB")
        return ImageCms.ImageCmsProfile(made)
    try:
        return ImageCms.ImageCmsProfile(BytesIO(data))
    except (OSError, ImageCms.PyCMSError) as error:
        raise ProfileError("a color profile is broken") from error
