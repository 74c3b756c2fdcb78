"""Imports: no knots even where they hide in functions, no network, nothing for one system only."""

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

import grimp
import pytest

from tests.house.project import imported_names, package_files, parsed, where

# Modules that do not exist on Windows or macOS.
POSIX_ONLY = {"crypt", "fcntl", "grp", "posix", "posixpath", "pty", "pwd", "resource", "spwd"}
POSIX_ONLY |= {"syslog", "termios", "tty"}
WINDOWS_ONLY = {"msvcrt", "nt", "ntpath", "winreg", "winsound", "_winapi"}
# The app opens no network connection.
NETWORK = {"ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl"}
NETWORK |= {"urllib.request", "urllib3", "requests", "httpx", "PySide6.QtNetwork", "xmlrpc"}
# Parts of Qt that the smaller wheel does not have.
ADDONS = {"PySide6.QtPdf", "PySide6.QtWebEngineCore", "PySide6.QtCharts", "PySide6.QtMultimedia"}
FORKING = {"fork", "forkpty", "getuid", "geteuid", "setsid", "mkfifo", "chown", "killpg"}


def test_modules_form_no_knot() -> None:
    graph = grimp.build_graph("brochure_studio", cache_dir=None)
    imports = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    assert len(imports) > 1
    assert find_cycle(imports) is None


def test_a_knot_would_be_found() -> None:
    assert find_cycle({"a": {"b"}, "b": {"c"}, "c": {"a"}}) is not None


def find_cycle(imports: dict[str, set[str]]) -> list[str] | None:
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return list(error.args[1])
    return None


@pytest.mark.parametrize(
    "forbidden",
    [POSIX_ONLY, WINDOWS_ONLY, NETWORK, ADDONS],
    ids=["posix only", "windows only", "network", "not in Essentials"],
)
def test_nothing_is_imported_that_some_computers_or_we_do_not_want(forbidden: set[str]) -> None:
    found = [
        f"{where(path, node)}: {name}"
        for path in package_files()
        for node, name in imported_names(parsed(path))
        if any(name == bad or name.startswith(f"{bad}.") for bad in forbidden)
    ]
    assert not found


def test_workers_are_not_forked() -> None:
    found = [
        f"{where(path, node)}: {what}"
        for path in package_files()
        for node, what in forks(parsed(path))
    ]
    assert not found


@pytest.mark.parametrize(
    "line",
    ["os.fork()", "multiprocessing.get_context('fork')", "set_start_method('forkserver')"],
)
def test_a_fork_would_be_found(line: str) -> None:
    assert list(forks(ast.parse(line)))


def forks(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="os"), attr=name) if name in FORKING:
                yield node, f"os.{name}"
            case ast.Constant(value="fork" | "forkserver" as value):
                yield node, value
