"""Faces embedded as Type0 fonts in which the code is the glyph's number (Identity-H)."""

import hashlib
import re
from collections.abc import Iterable

from brochure_studio.layout.resources import Resources
from brochure_studio.render.pdf.objects import (
    ObjectFile,
    Ref,
    Value,
    array,
    hexed,
    name,
    table,
    text,
)
from brochure_studio.typeset.embedding import FaceDescription, describe_face, subset_face
from brochure_studio.typeset.face import Face
from brochure_studio.typeset.own_texts import own_texts
from brochure_studio.values.font import FontKey

_SYMBOLIC = 4  # font flags, ISO 32000-1, table 123: the glyphs are outside the standard Latin set
_ITALIC = 64
_BLOCK = 100  # a CMap may hold at most 100 mappings a block


class UsedFont:
    """A face as one document uses it: the glyphs shown so far and the text each reads back as.

    With `own` a glyph reads as that and nothing else, whatever text it is shown for first.
    """

    def __init__(self, key: str, ref: Ref, face: Face, own: dict[int, str] | None = None) -> None:
        self.key = key
        self.ref = ref
        self.face = face
        self._own = own
        self._reads: dict[int, str] = own or {}
        self._widths: dict[int, float] = {}

    def width(self, glyph: int) -> float:
        """Return a glyph's width in 1/1000 em just as the file will say it."""
        known = self._widths.get(glyph)
        if known is None:
            known = self._widths[glyph] = round(self.face.glyph_width(glyph) * 1000, 3)
        return known

    def reads_as(self, glyph: int, said: str) -> bool:
        """Tell whether `glyph` reads back as `said`; the first text claimed for it is its own.

        A broken word's hyphen is never the glyph's own text: elsewhere it is a real hyphen.
        """
        self.width(glyph)
        if "\u00ad" in said:
            return False
        if self._own is not None:
            return self._own.get(glyph) == said
        return self._reads.setdefault(glyph, said) == said

    def show(self, glyphs: Iterable[int]) -> None:
        """Take glyphs that somebody else has written."""
        for glyph in glyphs:
            self.width(glyph)

    @property
    def is_shown(self) -> bool:
        """Tell whether any glyph was shown."""
        return bool(self._widths)

    def put(self, file: ObjectFile) -> None:
        """Write the font with all glyphs that were shown."""
        glyphs = sorted(self._widths)
        program = subset_face(self.face, glyphs)
        facts = describe_face(self.face)
        base = name(f"{_subset_tag(program)}+{facts.name}")
        embedded = file.put_stream({"Length1": len(program)}, program)
        descendant = file.put(
            table(
                {
                    "Type": name("Font"),
                    "Subtype": name("CIDFontType2"),
                    "BaseFont": base,
                    "CIDSystemInfo": _system_info("Identity"),
                    "CIDToGIDMap": name("Identity"),
                    "FontDescriptor": file.put(_descriptor(base, facts, embedded)),
                    "DW": 0,
                    "W": array(_widths(glyphs, self._widths)),
                }
            )
        )
        reads = {glyph: self._reads.get(glyph, "-") for glyph in glyphs}
        to_unicode = file.put_stream({}, _to_unicode(reads))
        file.put(
            table(
                {
                    "Type": name("Font"),
                    "Subtype": name("Type0"),
                    "BaseFont": base,
                    "Encoding": name("Identity-H"),
                    "DescendantFonts": array([descendant]),
                    "ToUnicode": to_unicode,
                }
            ),
            self.ref,
        )


class FontShelf:
    """The fonts of one document, each embedded once however often it is used.

    With `shared` names and texts of glyphs depend on the faces alone, so that pages drawn by
    several processes fit together.
    """

    def __init__(self, file: ObjectFile, resources: Resources, shared: bool = False) -> None:
        self._file = file
        self._resources = resources
        self._shared = shared
        self._asked: dict[FontKey, UsedFont] = {}
        # A cut that is not there is answered with the nearest one, which is embedded once.
        self._fonts: dict[FontKey, UsedFont] = {}

    def font(self, key: FontKey) -> UsedFont:
        """Return the font of a cut; a MissingError where the resources do not have it."""
        if key not in self._asked:
            self._asked[key] = self._of_face(self._resources.face(key))
        return self._asked[key]

    def _of_face(self, face: Face) -> UsedFont:
        if face.key not in self._fonts:
            key = shared_name(face) if self._shared else f"F{len(self._fonts) + 1}"
            own = own_texts(face) if self._shared else None
            self._fonts[face.key] = UsedFont(key, self._file.reserve(), face, own)
        return self._fonts[face.key]

    def put_all(self) -> None:
        """Write every font that was used."""
        for font in self._fonts.values():
            font.put(self._file)


def shared_name(face: Face) -> str:
    """Return the resource name of a face that all processes give it."""
    plain = re.sub(r"[^A-Za-z0-9]", "", face.key.family) or "Font"
    return f"{plain}{face.key.weight}{'i' if face.key.italic else ''}"


def _subset_tag(program: bytes) -> str:
    """Name a subset by its content (ISO 32000-1, 9.6.4: six capitals)."""
    return "".join(chr(65 + byte % 26) for byte in hashlib.sha256(program).digest()[:6])


def _system_info(ordering: str) -> Value:
    return table({"Registry": text("Adobe"), "Ordering": text(ordering), "Supplement": 0})


def _descriptor(base: str, facts: FaceDescription, program: Ref) -> Value:
    return table(
        {
            "Type": name("FontDescriptor"),
            "FontName": base,
            "Flags": _SYMBOLIC | (_ITALIC if facts.italic_angle else 0),
            "FontBBox": array(facts.box),
            "ItalicAngle": facts.italic_angle,
            "Ascent": facts.ascent,
            "Descent": facts.descent,
            "CapHeight": facts.cap_height,
            "StemV": facts.stem,
            "FontFile2": program,
        }
    )


def _widths(glyphs: list[int], widths: dict[int, float]) -> list[Value]:
    """Return the W array: glyphs that follow each other share one list of widths."""
    entries: list[Value] = []
    run: list[float] = []
    for index, glyph in enumerate(glyphs):
        if not index or glyph != glyphs[index - 1] + 1:
            run = []
            entries += [glyph, run]
        run.append(widths[glyph])
    return [array(entry) if isinstance(entry, list) else entry for entry in entries]


def _to_unicode(reads: dict[int, str]) -> bytes:
    lines = [f"<{g:04X}> {hexed(said.encode('utf-16-be'))}" for g, said in reads.items()]
    blocks = [lines[at : at + _BLOCK] for at in range(0, len(lines), _BLOCK)]
    mapped = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
            *mapped,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    ).encode("ascii")
