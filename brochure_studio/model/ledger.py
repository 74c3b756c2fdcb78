"""The ledger of exports: which document went to whom, when, and what it said at that time."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from brochure_studio.model.document import Document

# Saving writes these anew without the document saying anything else.
_NOT_SAID = frozenset({"template_version", "template_hash"})


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One export: the document's file name, receiver, variant, files made, when, what it said.

    `content` is a `content_hash`, so that a later change of the document can be told.
    """

    document: str
    receiver: str
    variant: str
    files: tuple[str, ...]
    when: datetime
    content: str


def content_hash(document: Document) -> str:
    """Return a hash of what a document says, the same however its file is written."""
    said = document.model_dump_json(exclude=set(_NOT_SAID), exclude_defaults=True)
    return hashlib.sha256(said.encode("utf-8")).hexdigest()[:16]
