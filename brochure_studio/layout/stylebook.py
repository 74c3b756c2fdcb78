"""The brand's styles for one language and one baseline grid, each resolved once."""

from brochure_studio.layout.styles import Styled, style_paragraph
from brochure_studio.model.brand import Brand


class StyleBook:
    """Resolves paragraph styles of a brand and keeps them while a document is laid out."""

    def __init__(self, brand: Brand, language: str, baseline: float) -> None:
        self.brand = brand
        self.language = language
        self.baseline = baseline
        self._known: dict[str, Styled] = {}

    def find(self, id: str) -> Styled:
        """Return a paragraph style ready to set; a TokenError names what the brand lacks."""
        styled = self._known.get(id)
        if styled is None:
            styled = style_paragraph(self.brand, id, self.language, self.baseline)
            self._known[id] = styled
        return styled
