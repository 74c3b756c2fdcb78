"""Whether a text has words in it: fields, addresses and figures read the same in every language."""

import re

_SAME_EVERYWHERE = re.compile(
    r"\{[^{}]*\}(?:/\S*)?"
    r"|(?:https?://|www\.|mailto:|tel:)\S+"
    r"|\S+@\S+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b(?:/\S*)?"
    r"|\d[\d\s.,:+–-]*(?:(?:km|m²|m|min|kr|kg|NOK)\b)?"
)
_LETTER = re.compile(r"[^\W\d_]")


def has_words(text: str | None) -> bool:
    """Tell whether a text says something that another language would say otherwise."""
    return _LETTER.search(_SAME_EVERYWHERE.sub(" ", text or "")) is not None
