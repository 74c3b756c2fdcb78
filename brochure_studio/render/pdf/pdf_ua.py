"""PDF/UA-1 (ISO 14289-1): tagged for everybody; it joins any other standard."""

from dataclasses import replace

from brochure_studio.render.pdf.objects import Value, table, text
from brochure_studio.render.pdf.standards import Standard

_PART = ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "part", "1")


def with_tags(standard: Standard) -> Standard:
    """Return a standard that says that the file is tagged as well."""
    return replace(standard, properties=(*standard.properties, _PART))


def tagged_catalog(language: str) -> dict[str, Value]:
    """Return what the catalog of a tagged file says of itself (7.1, 7.2)."""
    return {
        "MarkInfo": table({"Marked": "true"}),
        "Lang": text(language),
        "ViewerPreferences": table({"DisplayDocTitle": "true"}),
    }
