"""Fonts of a finished PDF: how codes become glyphs, widths and text."""

import re
from typing import Any

import pikepdf
from pikepdf import Name

from brochure_studio.readback.finished import ReadFont

_HEX = re.compile(r"<([0-9A-Fa-f\s]*)>")
_BLOCKS = re.compile(r"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
_RANGE = re.compile(r"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]+)>\s*(<[^>]*>|\[[^\]]*\])")


class FontReader:
    """One font of a file; codes are two bytes for Type0 fonts, else one."""

    def __init__(self, font: Any) -> None:
        self._font = font
        self.composite = font.get(Name.Subtype) == Name.Type0
        inner = font.DescendantFonts[0] if self.composite else font
        self.facts = _facts(font, inner)
        self._reads = _read_unicode(font.get(Name.ToUnicode))
        self._widths = _cid_widths(inner) if self.composite else _simple_widths(font)
        default = 1000 if self.composite else 0
        self._default = float(inner.get(Name.DW, default))

    def codes(self, shown: bytes) -> list[int]:
        """Return the codes of a shown string."""
        if not self.composite:
            return list(shown)
        return [int.from_bytes(shown[at : at + 2]) for at in range(0, len(shown), 2)]

    def width(self, code: int) -> float:
        """Return a code's width in 1/1000 em."""
        return self._widths.get(code, self._default)

    def text(self, code: int) -> str:
        """Return what a code reads as; empty where the file does not say."""
        return self._reads.get(code, "")

    def texts(self) -> dict[int, str]:
        """Return what each code reads as that the file says it of."""
        return dict(self._reads)


def _facts(font: Any, inner: Any) -> ReadFont:
    descriptor = inner.get(Name.FontDescriptor, {})
    files = (Name.FontFile, Name.FontFile2, Name.FontFile3)
    kind = str(inner.get(Name.Subtype, "/?")).lstrip("/")
    return ReadFont(
        name=str(font.get(Name.BaseFont, "/?")).lstrip("/"),
        embedded=kind == "Type3" or any(key in descriptor for key in files),
        readable=Name.ToUnicode in font,
        kind=kind,
    )


def _cid_widths(inner: Any) -> dict[int, float]:
    """Read the array W: `first [w w w]` or `first last w` (ISO 32000-1, 9.7.4.3)."""
    entries = list(inner.get(Name.W, []))
    widths: dict[int, float] = {}
    at = 0
    while at + 1 < len(entries):
        first, second = int(entries[at]), entries[at + 1]
        if isinstance(second, pikepdf.Array):
            widths.update({first + i: float(w) for i, w in enumerate(second)})
            at += 2
        else:
            widths.update(dict.fromkeys(range(first, int(second) + 1), float(entries[at + 2])))
            at += 3
    return widths


def _simple_widths(font: Any) -> dict[int, float]:
    first = int(font.get(Name.FirstChar, 0))
    return {first + i: float(w) for i, w in enumerate(font.get(Name.Widths, []))}


def _read_unicode(stream: Any) -> dict[int, str]:
    """Read a ToUnicode CMap's mappings (ISO 32000-1, 9.10.3)."""
    if stream is None:
        return {}
    reads: dict[int, str] = {}
    for kind, block in _BLOCKS.findall(stream.read_bytes().decode("latin-1")):
        if kind == "bfchar":
            pairs = _HEX.findall(block)
            said = zip(pairs[0::2], pairs[1::2], strict=False)
            reads.update({int(code, 16): _utf16(text) for code, text in said})
        else:
            for first, last, target in _RANGE.findall(block):
                reads.update(_range(int(first, 16), int(last, 16), target))
    return reads


def _range(first: int, last: int, target: str) -> dict[int, str]:
    texts = [_utf16(text) for text in _HEX.findall(target)]
    codes = range(first, min(last, first + 0xFFFF) + 1)
    if target.startswith("["):
        return dict(zip(codes, texts, strict=False))
    start = texts[0]
    return {code: start[:-1] + chr(ord(start[-1]) + code - first) for code in codes if start}


def _utf16(digits: str) -> str:
    return bytes.fromhex("".join(digits.split())).decode("utf-16-be", "replace")
