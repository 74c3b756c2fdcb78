"""Panels of folded pages, and where their folds lie."""

from brochure_studio.model.template import PageKind, Template
from brochure_studio.scene.page import Panel
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm


def place_panels(template: Template, kind: PageKind, language: str) -> tuple[Panel, ...]:
    """Return a page's panels from left to right; none where it is not folded."""
    panels: list[Panel] = []
    x = 0.0
    for row in kind.panels:
        box = Rect(x, 0.0, mm(row.width), mm(template.height))
        panels.append(Panel(row.id, row.name.say(language), box))
        x = box.right
    return tuple(panels)


def fold_lines(panels: tuple[Panel, ...]) -> tuple[float, ...]:
    """Return the x of each fold: where one panel ends and the next begins."""
    return tuple(panel.box.right for panel in panels[:-1])
