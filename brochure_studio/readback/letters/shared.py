"""What letters' pages share, read once with pikepdf: fonts, forms, and some pages as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import pikepdf
from pikepdf import Name

from brochure_studio.readback.finished import ReadPage
from brochure_studio.readback.fonts import FontReader
from brochure_studio.readback.interpreter import Forms, Interpreter
from brochure_studio.readback.letters.quick_text import (
    FontTexts,
    FormRead,
    UnknownOperatorError,
    read_quickly,
)
from brochure_studio.readback.reader import read_page


class Shared(Protocol):
    """What pages share, as their contents name it."""

    @property
    def reads(self) -> Mapping[str, FontTexts]:
        """Return the fonts."""
        ...

    def form(self, name: str) -> FormRead:
        """Return a form; a KeyError where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class ReadParts:
    """What pages share, read before."""

    reads: Mapping[str, FontTexts]
    forms: Mapping[str, FormRead]

    def form(self, name: str) -> FormRead:
        """Return a form; a KeyError where there is none."""
        return self.forms[name]


class SharedParts:
    """The resources that all pages inherit, by their names."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._tree: Any = pdf.Root.Pages
        self._resources: Any = self._tree.Resources
        self._fonts: dict[tuple[int, int], FontReader] = {}
        # Drawings that many static pages have are parsed once.
        self._parsed: Forms = {}
        self._texts: dict[tuple[int, int], FontTexts] = {}
        self._forms: dict[str, FormRead] = {}
        self._of_forms: dict[tuple[int, int], dict[str, FontTexts]] = {}
        self.reads = self._read_fonts(self._resources)

    def form(self, name: str) -> FormRead:
        """Return a form read; its text is empty where the name is a picture's."""
        if name not in self._forms:
            form = self._resources.XObject[f"/{name}"]
            self._forms[name] = self._read_text(form) or self._read_any(form, name)
        return self._forms[name]

    def texts(self) -> dict[str, dict[int, str]]:
        """Return what the codes of each font read as."""
        return {name: font.codes() for name, font in self.reads.items()}

    def forms(self) -> dict[str, FormRead]:
        """Return all forms read."""
        names = (str(name).lstrip("/") for name in self._resources.get(Name.XObject, {}))
        return {name: self.form(name) for name in names}

    def _read_text(self, form: Any) -> FormRead | None:
        """Return a form of nothing but text, as those are that recur; None where it is another."""
        resources = form.get(Name.Resources)
        if form.get(Name.Subtype) != Name.Form or resources is None or Name.XObject in resources:
            return None
        fonts = self._of_forms.get(resources.objgen)
        if fonts is None or not resources.is_indirect:
            fonts = self._of_forms[resources.objgen] = self._read_fonts(resources)
        try:
            read = read_quickly(form.read_bytes(), fonts, _no_form)
        except (UnknownOperatorError, UnicodeDecodeError, KeyError):
            return None
        return FormRead("\n".join(read.runs), read.state)

    def _read_any(self, form: Any, name: str) -> FormRead:
        interpreter = Interpreter(self._fonts, self._parsed)
        if form.get(Name.Subtype) == Name.Form:
            interpreter.follow(form, form.get(Name.Resources, self._resources))
        text = "\n".join(run.text for run in interpreter.drawn.runs)
        # What it sets is not told apart: a page that draws it is looked at as a whole.
        return FormRead(text, frozenset((name.encode("utf-8"),)))

    def page(self, number: int) -> ReadPage:
        """Return a page whole, by its object's number."""
        page: Any = self._pdf.get_object(number, 0)
        # Only in memory: a page inherits these from its tree (ISO 32000-1, 7.7.3.4).
        for key in (Name.Resources, Name.MediaBox):
            if key not in page and key in self._tree:
                page[key] = self._tree[key]
        return read_page(pikepdf.Page(page), self._fonts, self._parsed)

    def _read_fonts(self, resources: Any) -> dict[str, FontTexts]:
        fonts: Any = resources.get(Name.Font, pikepdf.Dictionary())
        return {str(name).lstrip("/"): self._read_font(font) for name, font in fonts.items()}

    def _read_font(self, font: Any) -> FontTexts:
        if font.objgen not in self._texts or not font.is_indirect:
            self._texts[font.objgen] = FontTexts(FontReader(font).texts())
        return self._texts[font.objgen]


def _no_form(name: str) -> FormRead:
    raise UnknownOperatorError(f"/{name} Do")
