"""PDF without a standard: for screens (1.7), and for gates that want no more than 1.6."""

from brochure_studio.render.pdf.standards import Standard

PDF_16 = Standard(version="1.6")
PDF_17 = Standard(version="1.7")
