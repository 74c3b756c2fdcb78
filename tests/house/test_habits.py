"""Habits that no tool checks for us: names that say nothing, state that modules keep, own paths."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.project import PACKAGE, ROOT, package_files, parsed, where

SAYS_NOTHING = {"utils", "util", "common", "helpers", "helper", "misc", "manager", "managers"}
CACHES = {"cache", "lru_cache", "cached"}
MUTABLE_CALLS = {"dict", "list", "set", "defaultdict", "deque", "OrderedDict", "Counter"}
MUTABLE = (ast.Dict, ast.List, ast.Set, ast.DictComp, ast.ListComp, ast.SetComp)
READ = ["brochure_studio", "templates", "assets", "docs", "tests", "setup", "benchmarks", ".ci"]
TEXT = {".py", ".md", ".yaml", ".yml", ".toml", ".json", ".txt", ".css", ".svg", ".sh", ".html", ""}


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [path for path in PACKAGE.rglob("*") if path.stem.lower() in SAYS_NOTHING]


def test_no_class_is_called_manager() -> None:
    names = re.compile(r"(Manager|Helper|Utils?)$")
    found = [
        where(path, node)
        for path in package_files()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef) and names.search(node.name)
    ]
    assert not found


def test_modules_keep_no_state() -> None:
    found = [
        f"{where(path, node)}: {why}"
        for path in package_files()
        for node, why in module_state(parsed(path))
    ]
    assert not found


@pytest.mark.parametrize(
    "line",
    [
        "words = {}",
        "words: list[str] = []",
        "words = dict()",
        "words = defaultdict(list)",
        "@cache\ndef f(): ...",
        "@functools.lru_cache(maxsize=9)\ndef f(): ...",
        "def f():\n    global words",
    ],
)
def test_kept_state_would_be_found(line: str) -> None:
    assert list(module_state(ast.parse(line)))


def test_a_table_and_a_cached_property_are_no_state() -> None:
    table = "ROWS = {'a': 1}\nclass A:\n    @cached_property\n    def b(self): ...\n"
    assert not list(module_state(ast.parse(table)))


def module_state(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Find what a module would remember: tables that may grow, caches, `global`."""
    for node in tree.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
            ) if not is_constant_name(name) and is_mutable(value):
                yield node, name
            case ast.FunctionDef(decorator_list=decorators, name=name):
                if CACHES & {called_name(decorator) for decorator in decorators}:
                    yield node, f"{name} is cached by its module"
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            yield node, "global"


def is_constant_name(name: str) -> bool:
    return name.lstrip("_").isupper() or name.startswith("__")


def is_mutable(value: ast.expr) -> bool:
    return isinstance(value, MUTABLE) or (
        isinstance(value, ast.Call) and called_name(value) in MUTABLE_CALLS
    )


def called_name(node: ast.expr) -> str:
    match node:
        case ast.Call(func=func):
            return called_name(func)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def test_nothing_refers_to_folders_of_our_own_machines() -> None:
    shared, work = "../" + "shared", "/work" + "/"
    ours = re.compile(rf"{re.escape(shared)}|(?<![\w.-]){work}")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if ours.search(line)
    ]
    assert not found


def test_nothing_is_left_to_do() -> None:
    left = re.compile("TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK")
    found = [str(p.relative_to(ROOT)) for p in package_files() if left.search(p.read_text("utf-8"))]
    assert not found


def text_files() -> Iterator[Path]:
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.suffix in TEXT)
    for folder in READ:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts:
                yield path
