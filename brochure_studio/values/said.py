"""Texts made comparable: what a page is to say, and what is read from it."""

from collections.abc import Iterable
from hashlib import blake2b

_SOFT_HYPHEN = "\u00ad"
_LENGTH = 16


def plain_text(text: str) -> str:
    """Return text without break hyphens and with every white space as one space."""
    return " ".join(text.replace(_SOFT_HYPHEN, "").split())


def join_plain(texts: Iterable[str]) -> str:
    """Return plain texts as one; of lines it is what their text as a whole gives."""
    return " ".join(filter(None, texts))


def hash_plain(text: str) -> bytes:
    """Return 16 bytes that stand for a plain text."""
    return blake2b(text.encode(), digest_size=_LENGTH).digest()
