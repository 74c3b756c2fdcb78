"""Pages of finished PDFs as pixels, drawn by pdfium as most viewers do."""

from pathlib import Path

import pypdfium2

from brochure_studio.layout.resources import Pixels


def draw_pages(file: Path, ppi: float) -> tuple[Pixels, ...]:
    """Return every page of a PDF as RGB pixels at `ppi`, on white; the whole media box shows.

    A pypdfium2.PdfiumError tells that pdfium cannot open the file.
    """
    with pypdfium2.PdfDocument(file) as pdf:
        return tuple(_draw(pdf[index], ppi) for index in range(len(pdf)))


def _draw(page: pypdfium2.PdfPage, ppi: float) -> Pixels:
    bitmap = page.render(scale=ppi / 72, rev_byteorder=True, no_smoothtext=False)
    rows = memoryview(bitmap.buffer)
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    used = width * bitmap.n_channels
    data = b"".join(bytes(rows[y * stride : y * stride + used]) for y in range(height))
    return Pixels(width, height, {3: "rgb", 4: "rgba"}[bitmap.n_channels], data)
