"""Every contract of the house is proved: a violation is planted in a copy, and must be found.

A contract that names a module wrongly protects nothing and says nothing; that is why we plant.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest

from tests.house.project import PACKAGE, ROOT, package_files

STOREYS = (
    ("__main__",),
    ("cli", "ui"),
    ("bootstrap",),
    ("usecases", "render", "store", "readback"),
    ("layout", "merge", "preflight"),
    ("model", "scene", "typeset"),
    ("values",),
)
MODULES_NOT_ROOMS = ("__main__", "bootstrap")


@dataclass(frozen=True)
class Plant:
    """A module that does what a contract forbids."""

    contract: str
    module: str
    imports: str

    @property
    def path(self) -> str:
        return self.module.replace(".", "/") + ".py"

    @property
    def reported_as(self) -> str:
        """The line with which import-linter names this very import."""
        return rf"brochure_studio\.{re.escape(self.module)} -> {re.escape(self.imports)} "


def plant_outside(contract: str, library: str, rooms: str) -> list[Plant]:
    return [Plant(contract, f"{room}.planted_{library}", library) for room in rooms.split()]


STOREY = "A room leans only on rooms below it"
BACK_ENDS = "Press and screen do not know each other"
QT = "Qt stays in the window and in the painter"
REPORTLAB = "reportlab stays behind the door of render.pdf"
READERS = "Finished PDFs are opened by readback alone"
PICTURES = "Pillow stays where pictures are opened, converted and written"
WORKBOOKS = "Workbooks are opened by store.lists alone"
YAML = "YAML is read and written by the store alone"
SHAPING = "Fonts, HarfBuzz and hyphenation stay in typeset"
MARKUP = "Markup and QR codes are read by layout alone"
DRAWINGS = "Arcs and strokes of drawings stay in store.svg"
PLAIN = "Values, scene and typeset need no pydantic"
KNOTS = "Modules form no knot"

PLANTS = [
    Plant(BACK_ENDS, "render.pdf.planted_qt_door", "brochure_studio.render.qt"),
    Plant(BACK_ENDS, "render.qt.planted_pdf_door", "brochure_studio.render.pdf"),
    Plant(BACK_ENDS, "render.color.planted_pdf_door", "brochure_studio.render.pdf"),
    *plant_outside(QT, "PySide6", "cli usecases render.pdf store layout scene values"),
    *plant_outside(REPORTLAB, "reportlab", "ui render.qt usecases layout readback values"),
    *plant_outside(READERS, "pikepdf", "cli usecases render.pdf store preflight"),
    *plant_outside(READERS, "pypdfium2", "ui usecases render.qt store"),
    *plant_outside(PICTURES, "PIL", "ui usecases readback layout preflight scene"),
    *plant_outside(WORKBOOKS, "python_calamine", "cli usecases merge store"),
    *plant_outside(YAML, "yaml", "cli ui usecases model"),
    *plant_outside(SHAPING, "uharfbuzz", "render.pdf render.qt layout store"),
    *plant_outside(SHAPING, "pyphen", "layout model"),
    *plant_outside(SHAPING, "fontTools", "render.pdf store"),
    *plant_outside(MARKUP, "markdown_it", "typeset merge ui"),
    *plant_outside(MARKUP, "segno", "preflight render.pdf"),
    *plant_outside(DRAWINGS, "picosvg", "store render.pdf"),
    *plant_outside(DRAWINGS, "pathops", "store layout"),
    *plant_outside(PLAIN, "pydantic", "values scene typeset"),
]


# What the same contracts allow: a copy with these imports must pass.
ALLOWED = [
    *plant_outside(QT, "PySide6", "ui render.qt"),
    *plant_outside(REPORTLAB, "reportlab", "render.pdf"),
    *plant_outside(READERS, "pikepdf", "readback"),
    *plant_outside(READERS, "pypdfium2", "readback"),
    *plant_outside(PICTURES, "PIL", "render.color render.pdf store"),
    *plant_outside(WORKBOOKS, "python_calamine", "store.lists"),
    *plant_outside(YAML, "yaml", "store"),
    *plant_outside(SHAPING, "uharfbuzz", "typeset"),
    *plant_outside(SHAPING, "pyphen", "typeset"),
    *plant_outside(SHAPING, "fontTools", "typeset"),
    *plant_outside(MARKUP, "markdown_it", "layout"),
    *plant_outside(MARKUP, "segno", "layout"),
    *plant_outside(DRAWINGS, "picosvg", "store.svg"),
    *plant_outside(DRAWINGS, "pathops", "store.svg"),
    *plant_outside(PLAIN, "pydantic", "model store"),
]


def forbidden_doors() -> list[Plant]:
    """Plant one import for every pair of rooms that the storeys keep apart."""
    doors = []
    for upper, lower in combinations(STOREYS, 2):
        doors += [(low, high) for high in upper for low in lower]
    for storey in STOREYS:
        doors += [(a, b) for a in storey for b in storey if a != b]
    return [
        Plant(STOREY, f"{room}.planted_{target}", f"brochure_studio.{target}")
        for room, target in doors
        if room not in MODULES_NOT_ROOMS
    ]


class Copy:
    """A copy of the package's Python in which things can be planted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copy(ROOT / "pyproject.toml", folder)
        for path in package_files():
            self.write(str(path.relative_to(PACKAGE)), path.read_text(encoding="utf-8"))
        for module in MODULES_NOT_ROOMS:
            self.add(f"{module}.py")
        rooms = [room for storey in STOREYS for room in storey if room not in MODULES_NOT_ROOMS]
        for room in [*rooms, "render/pdf", "render/qt", "render/color"]:
            self.add(f"{room}/__init__.py")
        for plant in ALLOWED:
            self.plant(plant)

    def add(self, name: str) -> None:
        if not (self.folder / "brochure_studio" / name).exists():
            self.write(name, "")

    def plant(self, plant: Plant) -> None:
        self.write(plant.path, f"def wait():\n    import {plant.imports}\n")

    def write(self, name: str, text: str) -> None:
        path = self.folder / "brochure_studio" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def lint(self) -> str:
        """Run import-linter over the copy and give what it printed, in lines that do not fold."""
        tool = "from importlinter.cli import lint_imports_command as lint; lint()"
        answer = subprocess.run(
            [sys.executable, "-c", tool, "--no-logo", "--no-cache"],
            cwd=self.folder,
            env={**os.environ, "COLUMNS": "500", "PYTHONPATH": str(self.folder)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert "Traceback" not in answer.stderr, answer.stderr
        return answer.stdout


def report_of(contract: str, output: str) -> str:
    """Cut the part of the output that explains why one contract is broken."""
    _, _, broken = output.partition("Broken contracts")
    parts = re.split(r"^(.+)\n-+\n", broken, flags=re.MULTILINE)
    reports = dict(zip(parts[1::2], parts[2::2], strict=True))
    return reports.get(contract, "")


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> str:
    copy = Copy(tmp_path_factory.mktemp("planted"))
    for plant in [*PLANTS, *forbidden_doors()]:
        copy.plant(plant)
    copy.write("values/planted_one.py", "import brochure_studio.values.planted_two\n")
    copy.write(
        "values/planted_two.py", "def late():\n    import brochure_studio.values.planted_one\n"
    )
    copy.write("merge/lists/planted_there.py", "import brochure_studio.merge.letters.blanks\n")
    copy.write("merge/letters/planted_back.py", "import brochure_studio.merge.lists.columns\n")
    return copy.lint()


def test_the_house_as_it_is_keeps_every_contract(tmp_path: Path) -> None:
    output = Copy(tmp_path).lint()
    assert " 0 broken." in output, output
    for contract in {plant.contract for plant in PLANTS} | {STOREY, KNOTS}:
        assert f"{contract} KEPT" in output


def test_every_contract_has_its_plant() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    names = set(re.findall(r'^name = "(.+)"$', text.partition("[tool.importlinter]")[2], re.M))
    assert names == {plant.contract for plant in PLANTS} | {STOREY, KNOTS}


@pytest.mark.parametrize("plant", PLANTS, ids=lambda p: f"{p.module} imports {p.imports}")
def test_a_planted_import_is_named_by_its_contract(plant: Plant, planted: str) -> None:
    assert names_import(report_of(plant.contract, planted), plant)


def test_every_door_that_should_not_be_is_found(planted: str) -> None:
    report = report_of(STOREY, planted)
    missed = [plant for plant in forbidden_doors() if not names_import(report, plant)]
    assert not missed


def test_a_planted_knot_is_found(planted: str) -> None:
    assert "planted_one" in report_of(KNOTS, planted)
    assert "planted_two" in report_of(KNOTS, planted)


def test_a_planted_knot_between_the_rooms_of_a_room_is_found(planted: str) -> None:
    """The two files do not know each other; it is their rooms that are tied."""
    assert "No cycles are allowed in brochure_studio.merge." in report_of(KNOTS, planted)


def names_import(report: str, plant: Plant) -> bool:
    return re.search(plant.reported_as, report) is not None
