"""The wheel is whole: code, templates and assets, and nothing that lies about in a checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.house.project import PACKAGE, ROOT

LIBRARY = ("templates", "assets")
NOT_SHIPPED = ("__pycache__", ".mypy_cache", ".ruff_cache", "/tests/", "/out/", ".partial")


# Run with the unpacked wheel before everything else, so before the checkout.
LIST_TEMPLATES = """
import sys
sys.path.insert(0, sys.argv[1])
from brochure_studio.bootstrap import open_studio
library = open_studio().library
print(library.root)
for found in library.templates():
    print(found.template.id)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    answer = subprocess.run([*build, folder], cwd=ROOT, capture_output=True, check=False)
    assert answer.returncode == 0, answer.stderr.decode("utf-8", "replace")
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def names(wheel: Path) -> list[str]:
    return zipfile.ZipFile(wheel).namelist()


def test_all_code_is_in_it(names: list[str]) -> None:
    code = {f"brochure_studio/{path}" for path in relative_files(PACKAGE) if path.endswith(".py")}
    assert code <= set(names)
    assert "brochure_studio/py.typed" in names


def test_the_windows_words_and_help_are_in_it(names: list[str]) -> None:
    words = {f"{tongue}.qm" for tongue in ("nn", "nb", "en", "qtbase_nn", "qtbase_nb")}
    assert {f"brochure_studio/ui/words/{name}" for name in words} <= set(names)
    help = {f"brochure_studio/{path}" for path in relative_files(PACKAGE) if path.endswith(".md")}
    assert help
    assert help <= set(names)


@pytest.mark.parametrize("folder", LIBRARY)
def test_the_whole_default_library_is_in_it(names: list[str], folder: str) -> None:
    wanted = {f"brochure_studio/_library/{folder}/{path}" for path in relative_files(ROOT / folder)}
    assert wanted
    assert wanted <= set(names)


def test_nothing_else_is_in_it(names: list[str]) -> None:
    assert not [name for name in names if any(part in f"/{name}" for part in NOT_SHIPPED)]
    assert {name.split("/")[0].split("-")[0] for name in names} == {"brochure_studio"}


def test_it_finds_its_own_library_where_there_is_no_checkout(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    command = [sys.executable, "-c", LIST_TEMPLATES, str(tmp_path / "site")]
    answer = subprocess.run(
        command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False
    )
    assert answer.returncode == 0, answer.stderr
    root, *templates = answer.stdout.splitlines()
    assert Path(root) == (tmp_path / "site" / "brochure_studio" / "_library").resolve()
    # The sizes of ads, and envelopes and labels, lie beside the templates.
    files = (ROOT / "templates").glob("*.yaml")
    shipped = [file for file in files if file.stem not in ("sizes", "mailing")]
    assert len(templates) == len(shipped)


def relative_files(folder: Path) -> list[str]:
    return [
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "cache" not in str(path.relative_to(folder))
    ]
