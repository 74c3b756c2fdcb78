"""What one keeps between compositions: what was read, hyphenated, broken and laid before."""

from collections.abc import Mapping

from brochure_studio.layout.kept_frames import KeptFrames
from brochure_studio.layout.markup import MarkupReader
from brochure_studio.layout.qr_modules import CodeBook
from brochure_studio.layout.resources import Resources
from brochure_studio.layout.stylebook import StyleBook
from brochure_studio.model.brand import Brand
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.paragraph import ParagraphCache
from brochure_studio.values.font import FontKey


class Workshop:
    """The memory that makes a re-layout after a keystroke fast; hand the same one in each time.

    `exceptions` are the house's own hyphenations by language, such as `Har-dang-er`.
    """

    def __init__(self, exceptions: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self.markup = MarkupReader()
        self.codes = CodeBook()
        self.frames = KeptFrames()
        self.hyphenator = Hyphenator(dict(exceptions or {}))
        self._caches: dict[tuple[int, tuple[FontKey, ...]], tuple[Resources, ParagraphCache]] = {}
        self._styles: dict[tuple[int, str, float], StyleBook] = {}

    def paragraphs(self, resources: Resources, fallbacks: tuple[FontKey, ...]) -> ParagraphCache:
        """Return the cache of set paragraphs for a set of faces and the faces they fall back to."""
        key = (id(resources), fallbacks)
        if key not in self._caches:
            cache = ParagraphCache(resources.face, self.hyphenator, fallbacks)
            # The resources are kept beside it, so that no other object can come to have their id.
            self._caches[key] = (resources, cache)
        return self._caches[key][1]

    def styles(self, brand: Brand, language: str, baseline: float) -> StyleBook:
        """Return the brand's styles for a language and a baseline grid (points)."""
        # The book holds the brand, so that no other brand can come to have its id.
        key = (id(brand), language, baseline)
        if key not in self._styles:
            self._styles[key] = StyleBook(brand, language, baseline)
        return self._styles[key]
