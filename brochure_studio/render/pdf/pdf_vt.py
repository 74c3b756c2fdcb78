"""PDF/VT-1 (ISO 16612-2): PDF/X-4 for letters, with a document part for each recipient."""

from dataclasses import replace

from brochure_studio.render.pdf.pdf_plain import PDF_16, PDF_17
from brochure_studio.render.pdf.pdf_x4 import PDF_X4
from brochure_studio.render.pdf.standards import MOMENT, Standard

_SPACE = "http://www.npes.org/pdfvt/ns/id/"

PDF_VT1 = replace(
    PDF_X4,
    properties=(
        *PDF_X4.properties,
        ("pdfvtid", _SPACE, "GTS_PDFVTVersion", "PDF/VT-1"),
        ("pdfvtid", _SPACE, "GTS_PDFVTModDate", MOMENT),
    ),
)

# A single letter has no recipients' parts: it is plain PDF/X-4 (the table in writer.py).
LETTER_STANDARDS: dict[str, Standard] = {
    "pdf-vt-1": PDF_VT1,
    "pdf-x-4": PDF_X4,
    "pdf-1.6": PDF_16,
    "pdf-1.7": PDF_17,
}
