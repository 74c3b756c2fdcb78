"""The clipboard of texts: written so that other programs understand it, read so that a slot can."""

from html import escape

from PySide6.QtCore import QMimeData

from brochure_studio.layout.markup import Markup
from brochure_studio.ui.editing.pasting import Pasted, fit_fragment, paste_html, paste_plain
from brochure_studio.ui.editing.rich import Fragment, Letter, Rich
from brochure_studio.ui.editing.speller import BREAK, Speller

# Our own kind keeps looks and lists exactly as they were.
OWN = "application/x-brochure-studio-text"


def write_mime(fragment: Fragment) -> QMimeData:
    """Return paragraphs as plain text, as HTML, and as our own markup."""
    data = QMimeData()
    plain = "\n".join(_bullet(one.prefix) + one.text for one in fragment).replace(BREAK, "\n")
    data.setText(plain)
    data.setHtml("".join(_paragraph(one.prefix, one.letters) for one in fragment))
    own = Speller("blocks").write(Rich(fragment))[1].text
    data.setData(OWN, own.encode("utf-8"))
    return data


def read_mime(data: QMimeData, markup: Markup, language: str) -> Pasted | None:
    """Return what the clipboard holds as paragraphs that a slot takes, None without a text."""
    if data.hasFormat(OWN):
        text = bytes(data.data(OWN).data()).decode("utf-8", "replace")
        return fit_fragment(Speller("blocks").read(text).paragraphs, markup)
    if data.hasHtml():
        pasted = paste_html(data.html(), markup, language)
        if pasted.fragment or pasted.pictures or not data.hasText():
            return pasted
    return paste_plain(data.text(), markup, language) if data.hasText() else None


def _bullet(prefix: str) -> str:
    is_bullet = prefix.strip()[:1] in ("-", "*", "+") and bool(prefix)
    return "• " if is_bullet else prefix.replace("#", "").replace(">", "").lstrip()


def _paragraph(prefix: str, letters: tuple[Letter, ...]) -> str:
    inner = "".join(_letter(one) for one in letters)
    kind = prefix.strip()[:1]
    if kind == "#":
        level = prefix.count("#")
        return f"<h{level}>{inner}</h{level}>"
    if kind.isdigit():
        return f"<ol><li>{inner}</li></ol>"
    return f"<ul><li>{inner}</li></ul>" if kind in ("-", "*", "+") and kind else f"<p>{inner}</p>"


def _letter(letter: Letter) -> str:
    html = "<br>" if letter.char == BREAK else escape(letter.char)
    for wanted, tag in ((letter.look.italic, "em"), (letter.look.bold, "strong")):
        html = f"<{tag}>{html}</{tag}>" if wanted else html
    link = escape(letter.look.link, quote=True)
    return f'<a href="{link}">{html}</a>' if link else html
