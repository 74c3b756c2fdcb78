"""What letters' pages share, read once with pikepdf: fonts, forms, and some pages as a whole."""

from typing import Any

import pikepdf
from pikepdf import Name

from brochure_studio.readback.finished import ReadPage
from brochure_studio.readback.fonts import FontReader
from brochure_studio.readback.interpreter import Interpreter
from brochure_studio.readback.letters.quick_text import FontTexts
from brochure_studio.readback.reader import read_page


class SharedParts:
    """The resources that all pages inherit, by their names."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._tree: Any = pdf.Root.Pages
        self._resources: Any = self._tree.Resources
        self._fonts: dict[tuple[int, int], FontReader] = {}
        self._texts: dict[str, str] = {}
        self.reads = self._read_fonts()

    def form_text(self, name: str) -> str:
        """Return the text of a form, a line for each run; empty where the name is a picture's."""
        if name not in self._texts:
            form = self._resources.XObject[f"/{name}"]
            interpreter = Interpreter(self._fonts)
            if form.get(Name.Subtype) == Name.Form:
                interpreter.follow(form, form.get(Name.Resources, self._resources))
            self._texts[name] = "\n".join(run.text for run in interpreter.drawn.runs)
        return self._texts[name]

    def page(self, number: int) -> ReadPage:
        """Return a page whole, by its object's number."""
        page: Any = self._pdf.get_object(number, 0)
        # Only in memory: a page inherits these from its tree (ISO 32000-1, 7.7.3.4).
        for key in (Name.Resources, Name.MediaBox):
            if key not in page and key in self._tree:
                page[key] = self._tree[key]
        return read_page(pikepdf.Page(page), self._fonts)

    def _read_fonts(self) -> dict[str, FontTexts]:
        fonts: Any = self._resources.get(Name.Font, pikepdf.Dictionary())
        return {
            str(name).lstrip("/"): FontTexts(FontReader(font).texts())
            for name, font in fonts.items()
        }
