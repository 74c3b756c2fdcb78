"""Texts made comparable: what a page is to say, and what is read from it."""

from collections.abc import Iterable
from hashlib import blake2b

_SOFT_HYPHEN = "\u00ad"
_LENGTH = 16


def plain_text(text: str) -> str:
    """Return text without break hyphens and with every white space as one space."""
    return " ".join(text.replace(_SOFT_HYPHEN, "").split())


def hash_text(text: str) -> bytes:
    """Return 16 bytes that stand for a text, however it is broken into lines."""
    return blake2b(plain_text(text).encode(), digest_size=_LENGTH).digest()


def hash_texts(texts: Iterable[str]) -> tuple[bytes, ...]:
    """Return the hash of each text."""
    return tuple(hash_text(text) for text in texts)
