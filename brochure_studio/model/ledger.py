"""The ledger of exports: which document went to whom, when, and what it said at that time."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from brochure_studio.model.document import Document

# Saving writes these anew without the document saying anything else.
_NOT_SAID = frozenset({"template_version", "template_hash"})
# Which variants there are says nothing of what one of them says.
_OF_OTHERS = frozenset({"axes", "overrides"})


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One export: the document's file name, receiver, variant, files made, when, what it said.

    `content` is a `content_hash`, so that a later change of the document can be told. `choice` is
    the variant's values by axis and `said` its `variant_hash`, so that a change of other variants
    is none of this one; without them, in old lines, the document stands for all its variants.
    """

    document: str
    receiver: str
    variant: str
    files: tuple[str, ...]
    when: datetime
    content: str
    choice: tuple[tuple[str, str], ...] | None = None
    said: str = ""


def content_hash(document: Document) -> str:
    """Return a hash of what a document says, the same however its file is written."""
    return _hash(document, _NOT_SAID)


def variant_hash(variant: Document) -> str:
    """Return a hash of what one variant says: a document with its overrides applied."""
    return _hash(variant, _NOT_SAID | _OF_OTHERS)


def _hash(document: Document, without: frozenset[str]) -> str:
    said = document.model_dump_json(exclude=set(without), exclude_defaults=True)
    return hashlib.sha256(said.encode("utf-8")).hexdigest()[:16]
