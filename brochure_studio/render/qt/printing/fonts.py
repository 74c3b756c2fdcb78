"""Fonts that go with a print job: a run of text is then a few bytes, where outlines take many.

Qt puts a font into a job only where it knows the font's file, as it does of those of its database;
one made of bytes alone it draws as outlines (qpdf.cpp, 6.11).
"""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

_NO_HINTS = QFont.HintingPreference.PreferNoHinting
_ANY_SIZE = 10
# From this weight on Qt thickens what does not call itself bold (qfontengine_ft.cpp, 6.11).
_BOLD = 700


class PrintFonts:
    """Fonts made known to Qt; they stay known as long as the program runs."""

    def __init__(self) -> None:
        self._names: dict[bytes, tuple[str, str] | None] = {}

    def font(self, data: bytes, size: float) -> QRawFont | None:
        """Return a font at a size in points; None where Qt would not draw just this one."""
        if data not in self._names:
            self._names[data] = _make_known(data)
        name = self._names[data]
        if name is None:
            return None
        font = _take(*name)
        font.setPixelSize(size)
        return font


def _make_known(data: bytes) -> tuple[str, str] | None:
    own = QRawFont(QByteArray(data), _ANY_SIZE, _NO_HINTS)
    number = QFontDatabase.addApplicationFontFromData(QByteArray(data))
    if number < 0 or not own.isValid():
        return None
    # Other fonts of the computer may bear the same name.
    for family in QFontDatabase.applicationFontFamilies(number):
        for style in QFontDatabase.styles(family):
            if _is_same(_take(family, style), own):
                return family, style
    return None


def _take(family: str, style: str) -> QRawFont:
    font = QFontDatabase.font(family, style, _ANY_SIZE)
    font.setHintingPreference(_NO_HINTS)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return QRawFont.fromFont(font)


def _is_same(one: QRawFont, own: QRawFont) -> bool:
    """Tell whether a font is the one wished for, and drawn as it is: neither thickened nor slanted.

    The table `head` has a checksum of the whole file.
    """
    if not one.isValid() or one.fontTable("head") != own.fontTable("head"):
        return False
    is_thickened = one.weight() >= _BOLD > own.weight()
    return not is_thickened and one.style() == own.style()
