"""What a person reads before anything goes to a printer: whether it is there, and can do it."""

from collections.abc import Sequence

from brochure_studio.model.printers import PrinterFacts, PrintWish
from brochure_studio.model.template import Template
from brochure_studio.scene.page import Page
from brochure_studio.scene.walk import item_bounds
from brochure_studio.usecases.errors import UsageError, unknown
from brochure_studio.values.geometry import Insets, Size
from brochure_studio.values.length import mm, to_mm
from brochure_studio.values.words import Words, same

# A rule may lie so far over the line; nobody sees that it is cut.
_SLACK = mm(0.2)


def paper_of(template: Template) -> Size:
    """Return the paper that a letter is printed on, in points: its trim."""
    return Size(mm(template.width), mm(template.height))


def check_printer(known: Sequence[PrinterFacts], wish: PrintWish, paper: Size) -> PrinterFacts:
    """Return the printer that is wished for.

    A UsageError says that there is none, or not that one, or what it has not got: the tray, the
    paper, two-sided printing.
    """
    if not known:
        raise UsageError(NO_PRINTER)
    found = next((one for one in known if one.name == wish.printer), None)
    if found is None:
        raise unknown(_PRINTER, wish.printer, [one.name for one in known])
    if wish.tray and wish.tray not in found.trays:
        raise unknown(_TRAY.fill(printer=found.name), wish.tray, found.trays)
    if wish.sides not in found.sides:
        raise UsageError(_ONE_SIDED.fill(printer=found.name, edge=EDGES[wish.sides]))
    if not found.has_paper(paper):
        raise UsageError(_NO_PAPER.fill(printer=found.name, paper=say_paper(paper)))
    return found


def say_paper(paper: Size) -> Words:
    """Return a paper's name, or its size in millimetres where it has none."""
    sides = sorted((round(to_mm(paper.width), 1), round(to_mm(paper.height), 1)))
    width, height = (f"{side:g}" for side in sides)
    return same(_NAMES.get((width, height), f"{width} x {height} mm"))


def is_cut(pages: Sequence[Page], clear: Insets) -> bool:
    """Tell whether a letter has anything where a printer cannot print."""
    return any(_is_cut(page, clear) for page in pages)


def _is_cut(page: Page, clear: Insets) -> bool:
    inside = page.trim_box.inset(clear)
    bounds = (item_bounds(item) for item in page.items)
    # A printer that reaches an edge cuts nothing there but bleed.
    return any(
        found is not None
        and (
            (clear.left > 0 and found.x < inside.x - _SLACK)
            or (clear.top > 0 and found.y < inside.y - _SLACK)
            or (clear.right > 0 and found.right > inside.right + _SLACK)
            or (clear.bottom > 0 and found.bottom > inside.bottom + _SLACK)
        )
        for found in bounds
    )


_NAMES = {("148", "210"): "A5", ("210", "297"): "A4", ("297", "420"): "A3"}
_PRINTER = Words("skrivar", "skriver", "printer")
_TRAY = Words("skuff i {printer}", "skuff i {printer}", "tray in {printer}")
EDGES = {
    "one": Words("på éi side", "på én side", "on one side"),
    "long": Words("på to sider over langsida", "på to sider over langsiden", "over the long edge"),
    "short": Words(
        "på to sider over kortsida", "på to sider over kortsiden", "over the short edge"
    ),
}
NO_PRINTER = Words(
    "denne datamaskina kjenner ingen skrivar; legg inn ein i systemet, eller lag filer (-o)",
    "denne datamaskinen kjenner ingen skriver; legg inn en i systemet, eller lag filer (-o)",
    "this computer knows no printer; add one in the system, or make files (-o)",
)
_ONE_SIDED = Words(
    "{printer} skriv ikkje {edge}; vel ein annan skrivar, eller skriv på éi side",
    "{printer} skriver ikke {edge}; velg en annen skriver, eller skriv på én side",
    "{printer} does not print {edge}; choose another printer, or print on one side",
)
_NO_PAPER = Words(
    "{printer} har ikkje papiret {paper}, som brevet er laga for; vel ein annan skrivar",
    "{printer} har ikke papiret {paper}, som brevet er laget for; velg en annen skriver",
    "{printer} has no {paper} paper, which the letter is made for; choose another printer",
)
