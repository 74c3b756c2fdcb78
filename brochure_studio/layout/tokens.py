"""Look up what a template names in its brand, and say so when it is not there."""

from typing import Protocol

from brochure_studio.model.brand import Brand, Logo, PartnerStrip, Typeface
from brochure_studio.values.color import Color


class TokenError(ValueError):
    """A template names a color, style, typeface or mark that the brand does not have."""


class _Named(Protocol):
    def __contains__(self, key: object, /) -> bool: ...


def find_color(brand: Brand, token: str, tint: float = 1.0) -> Color:
    """Return a brand color at a tint; a TokenError names a token the brand does not have."""
    _require(brand.colors, token, "color", brand)
    full = brand.color(token)
    return full if tint == 1.0 else Color(full.cmyk, full.rgb, full.spot, tint, token)


def find_typeface(brand: Brand, id: str) -> Typeface:
    """Return a typeface; a TokenError names one the brand does not have."""
    _require(brand.typefaces, id, "typeface", brand)
    return brand.typefaces[id]


def find_logo(brand: Brand, id: str) -> Logo:
    """Return a mark; a TokenError names one the brand does not have."""
    _require(brand.logos, id, "logo", brand)
    return brand.logos[id]


def find_strip(brand: Brand, id: str) -> PartnerStrip:
    """Return a partner strip; a TokenError names one the brand does not have."""
    _require(brand.partner_strips, id, "partner strip", brand)
    return brand.partner_strips[id]


def _require(held: _Named, id: str, what: str, brand: Brand) -> None:
    if id not in held:
        raise TokenError(f"the brand {brand.id!r} has no {what} {id!r}")
