"""What is installed is written down once: pyproject.toml, the lock, and the reasons agree."""

import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.house.project import ROOT, imported_names, package_files, parsed

# Halves of a library that its maker pins to each other and documents as one.
HALVES = {"pydantic_core", "shiboken6"}


def pins(requirements: list[str]) -> dict[str, str]:
    """Split `Name==1.2` into a name as the lock writes it and a version."""
    parts = [requirement.split("==") for requirement in requirements]
    return {normal(name): version for name, version in parts}


def project() -> dict[str, str]:
    return pins(metadata()["dependencies"])


def metadata() -> dict[str, list[str]]:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)["project"]
    return {
        "dependencies": table["dependencies"],
        "dev": table["optional-dependencies"]["dev"],
    }


def locked() -> dict[str, str]:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;]+)", text, flags=re.M))


def test_every_pin_is_in_the_lock_at_the_same_version() -> None:
    wanted = project() | pins(metadata()["dev"])
    assert {name: locked().get(name) for name in wanted} == wanted


def test_every_locked_package_has_hashes() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z0-9-]+==)", text, flags=re.M)[1:]
    assert len(entries) == len(locked())
    assert all("--hash=sha256:" in entry for entry in entries)


def test_qt_is_the_version_that_does_not_lose_none() -> None:
    assert locked()["pyside6-essentials"] == "6.11.3"


def test_every_library_has_its_reason() -> None:
    text = (ROOT / "docs" / "libraries.md").read_text(encoding="utf-8").lower()
    unexplained = [
        f"{name} {version}"
        for name, version in project().items()
        if not re.search(rf"\| {re.escape(name)} \| {re.escape(version)} \|", text)
    ]
    assert not unexplained


def test_every_imported_library_is_a_dependency_of_its_own() -> None:
    """What comes along with another library may go with its next version."""
    owners = packages_distributions()
    used = {
        name.partition(".")[0]
        for path in package_files()
        for _, name in imported_names(parsed(path))
    } - {"brochure_studio", *HALVES, *sys.stdlib_module_names}
    undeclared = {
        module for module in used if not ({normal(d) for d in owners[module]} & set(project()))
    }
    assert not undeclared


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
