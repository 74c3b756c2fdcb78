"""A painter left open when drawing fails brings Qt down later: every one is ended by its with."""

import ast
from pathlib import Path

import pytest

from tests.house.project import ROOT

DRAWING = [
    file
    for room in ("ui", "render/qt")
    for file in sorted((ROOT / "brochure_studio" / room).rglob("*.py"))
    if "QPainter(" in file.read_text(encoding="utf-8")
]


def opened(tree: ast.AST) -> set[ast.expr]:
    """Return the painters that are begun on a device."""
    return {
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "QPainter"
        and node.args
    }


def ended(tree: ast.AST) -> set[ast.expr]:
    withs = [node for node in ast.walk(tree) if isinstance(node, ast.With)]
    return {item.context_expr for one in withs for item in one.items}


def test_something_is_drawn() -> None:
    assert len(DRAWING) > 10


@pytest.mark.parametrize("file", DRAWING, ids=lambda file: file.stem)
def test_every_painter_is_ended_whatever_happens(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    left = {call.lineno for call in opened(tree) - ended(tree)}
    assert not left
