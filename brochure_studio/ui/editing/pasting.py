"""Text from Word, web pages and mail made fit for a slot: what it says is kept, not how it looked.

Bold, italic, links and lists come along where the slot takes them; everything else about the
looks is the template's to decide.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from brochure_studio.layout.markup import Markup
from brochure_studio.ui.editing.rich import PLAIN, Fragment, Letter, Look, Paragraph

_HIDDEN = ("style", "script", "head", "title", "template", "svg")
_BLOCKS = ("p", "div", "li", "tr", "blockquote", "section", "article", "ul", "ol", "table", "pre")
_HEADINGS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "### ", "h5": "### ", "h6": "### "}
_SCHEMES = ("http://", "https://", "mailto:", "tel:")
_BULLET = re.compile(r"^\s*(?:[•·‣▪◦●○■\uf0b7\uf0a7§]|[-–*](?=\s))\s+|^\s*o\s{2,}")
_NUMBER = re.compile(r"^\s*\d{1,3}[.)]\t\s*")
# Soft hyphens, zero-width characters, marks of direction and byte order: nobody sees them.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_QUOTES = {"“": "«", "„": "«", "”": "»", "‟": "«"}
_QUOTED_SO = ("nn", "nb")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What is to be put in, and what had to be left out: pictures, and lists made into lines."""

    fragment: Fragment
    pictures: int = 0
    lists: bool = False


def paste_html(html: str, markup: Markup, language: str) -> Pasted:
    """Return a piece of HTML, of a web page or of Word, as paragraphs that a slot takes."""
    reader = _HtmlReader()
    start, end = html.find("<!--StartFragment-->"), html.find("<!--EndFragment-->")
    reader.feed(html[start:end] if 0 <= start < end else html)
    reader.close()
    reader.end_paragraph()
    return _fit(reader.found, markup, language, reader.pictures)


def paste_plain(text: str, markup: Markup, language: str) -> Pasted:
    """Return a plain text as paragraphs that a slot takes; bullets in it become a list."""
    lines = re.split(r"\r\n|[\n\r\u2028\u2029\x0b\x0c]", text)
    return _fit([_read_line(line) for line in lines], markup, language, 0)


def _read_line(line: str) -> Paragraph:
    for pattern, prefix in ((_BULLET, "- "), (_NUMBER, "1. ")):
        found = pattern.match(line)
        if found:
            return Paragraph(tuple(map(Letter, line[found.end() :])), prefix)
    return Paragraph(tuple(map(Letter, line)))


def _fit(found: list[Paragraph], markup: Markup, language: str, pictures: int) -> Pasted:
    cleaned = [_clean(one, language) for one in found]
    return replace(fit_fragment(cleaned, markup), pictures=pictures)


def fit_fragment(found: Iterable[Paragraph], markup: Markup) -> Pasted:
    """Return paragraphs as a slot of this markup takes them; empty ones at the ends go."""
    cleaned = list(found)
    while cleaned and not cleaned[-1].letters:
        cleaned.pop()
    while cleaned and not cleaned[0].letters:
        cleaned.pop(0)
    if markup == "blocks":
        return Pasted(tuple(one for one in cleaned if one.letters))
    lists = any(one.is_item for one in cleaned)
    lines = [_as_line(one, markup) for one in cleaned]
    single = [one for n, one in enumerate(lines) if one.letters or lines[n - 1].letters]
    return Pasted(tuple(single), lists=lists)


def _as_line(paragraph: Paragraph, markup: Markup) -> Paragraph:
    letters = paragraph.letters
    if paragraph.is_item and not paragraph.is_numbered:
        letters = (*map(Letter, "– "), *letters)
    if markup == "none":
        letters = tuple(Letter(letter.char) for letter in letters)
    return Paragraph(letters)


def _clean(paragraph: Paragraph, language: str) -> Paragraph:
    letters: list[Letter] = []
    source = [one for one in paragraph.letters if not _is_unseen(one.char)]
    for number, letter in enumerate(source):
        char = letter.char
        if char == "\u00a0" and not _between_digits(source, number):
            char = " "
        if char in "\t\n\r\u2002\u2003\u2009":
            char = " "
        if language in _QUOTED_SO:
            char = _QUOTES.get(char, char)
        if char == " " and (not letters or letters[-1].char == " "):
            continue
        letters.append(replace(letter, char=char))
    while letters and letters[-1].char == " ":
        letters.pop()
    return replace(paragraph, letters=tuple(letters))


def _is_unseen(char: str) -> bool:
    return bool(_UNSEEN.match(char) or _CONTROL.match(char))


def _between_digits(letters: list[Letter], number: int) -> bool:
    """Tell whether a hard space holds a figure such as 10 000 together."""
    around = letters[number - 1 : number] + letters[number + 1 : number + 2]
    return len(around) == 2 and all(letter.char.isdigit() for letter in around)


class _HtmlReader(HTMLParser):
    """Reads HTML into paragraphs, Word's included; what it does not know it reads through."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Paragraph] = []
        self.pictures = 0
        self._letters: list[Letter] = []
        self._prefix = ""
        self._looks: list[tuple[str, Look]] = []
        self._lists: list[str] = []
        self._hidden: list[str] = []
        self._bullet: list[str] = []
        self._bullet_text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {key: value or "" for key, value in attrs}
        style = held.get("style", "").lower().replace(" ", "")
        if tag in _HIDDEN or "display:none" in style:
            self._hide(tag)
        elif tag in ("img", "v:imagedata", "picture"):
            self.pictures += tag != "picture"
        elif tag == "br":
            self._break()
        elif tag in _BLOCKS or tag in _HEADINGS:
            self._start_block(tag, held, style)
        if "mso-list:ignore" in style:
            # Word writes its bullets as text of their own.
            self._bullet.append(tag)
        elif self._bullet and tag not in _VOID:
            self._bullet.append(tag)
        if tag not in _VOID and tag not in _BLOCKS:
            self._looks.append((tag, self._look(tag, held, style)))

    def handle_endtag(self, tag: str) -> None:
        if self._hidden and self._hidden[-1] == tag:
            self._hidden.pop()
        if self._bullet and self._bullet[-1] == tag:
            self._bullet.pop()
            if not self._bullet:
                self._prefix = "1. " if re.match(r"\s*\w{1,3}[.)]", self._bullet_text) else "- "
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if tag in _BLOCKS or tag in _HEADINGS:
            self.end_paragraph()
        if tag in ("td", "th"):
            self._write(" ")
        names = [name for name, _ in self._looks]
        if tag in names:
            del self._looks[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if self._bullet:
            self._bullet_text += data
            return
        self._write(data)

    def end_paragraph(self) -> None:
        """End the paragraph at hand, where there is one."""
        if any(not letter.char.isspace() for letter in self._letters):
            self.found.append(Paragraph(tuple(self._letters), self._prefix))
            self._prefix = ""
        self._letters = []

    def _hide(self, tag: str) -> None:
        if tag not in _VOID:
            self._hidden.append(tag)

    def _break(self) -> None:
        prefix = self._prefix
        self.end_paragraph()
        self._prefix = "" if prefix else self._prefix

    def _start_block(self, tag: str, held: dict[str, str], style: str) -> None:
        self.end_paragraph()
        if tag in ("ul", "ol"):
            self._lists.append(tag)
        elif tag == "li":
            self._prefix = "1. " if self._lists[-1:] == ["ol"] else "- "
        elif tag in _HEADINGS:
            self._prefix = _HEADINGS[tag]
        elif tag == "blockquote":
            self._prefix = "> "
        elif "mso-list:" in style or "listparagraph" in held.get("class", "").lower():
            self._prefix = "- " if "mso-list:" in style else ""
            self._bullet_text = ""
        elif tag in ("p", "div") and not self._lists and self._prefix in ("- ", "1. "):
            self._prefix = ""

    def _look(self, tag: str, held: dict[str, str], style: str) -> Look:
        look = self._looks[-1][1] if self._looks else PLAIN
        weight = re.search(r"(?:^|;)font-weight:(\w+)", style)
        if weight:
            value = weight[1]
            bold = value in ("bold", "bolder") or (value.isdigit() and int(value) >= 600)
            look = replace(look, bold=bold)
        elif tag in ("b", "strong"):
            look = replace(look, bold=True)
        slant = re.search(r"(?:^|;)font-style:(\w+)", style)
        if slant:
            look = replace(look, italic=slant[1] in ("italic", "oblique"))
        elif tag in ("i", "em"):
            look = replace(look, italic=True)
        address = held.get("href", "").strip() if tag == "a" else ""
        if address.lower().startswith(_SCHEMES):
            look = replace(look, link=clean_address(address))
        return look

    def _write(self, text: str) -> None:
        look = self._looks[-1][1] if self._looks else PLAIN
        if self._prefix.startswith("#"):
            look = replace(look, bold=False)  # headings have a weight of their own
        # A line end in the source is a space; hard spaces are kept for now.
        self._letters += [Letter(" " if c in "\n\r\t" else c, look) for c in text]


def clean_address(address: str) -> str:
    """Return an address without what would end the markup of a link."""
    kept = address.strip().replace(" ", "%20").replace("(", "%28").replace(")", "%29")
    return re.sub(r"[<>\\\n\r\t]", "", kept)


_VOID = frozenset(("br", "img", "hr", "meta", "link", "input", "wbr", "col", "source"))
