"""What Debian and Ubuntu must have installed, and how to add it."""

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys

OLDEST_PYTHON = (3, 11)

# Without these Qt opens no window and draws no glyph.
QT = [
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
]
# A display for the window's tests, and a second opinion on our PDFs.
TESTS = ["ghostscript", "xauth", "xvfb"]
# WeasyPrint, one of the peers that we are measured against, draws with Pango.
BENCH = ["libharfbuzz-subset0", "libpango-1.0-0", "libpangoft2-1.0-0"]
WANTED = {"run": QT, "tests": QT + TESTS, "bench": BENCH}


def missing_packages(purpose: str) -> list[str]:
    """List the packages that are wanted and not there; nothing where there is no apt."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        return []
    present = installed_packages()
    return [name for name in [*python_packages(), *WANTED[purpose]] if name not in present]


def python_packages() -> list[str]:
    """Name what makes `python -m venv` work, which Debian keeps in a package of its own."""
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]
    # Ubuntu 22.04 has a 3.11 beside its 3.10.
    newer = [f"python3.{minor}" for minor in (13, 12, 11)]
    return [] if any(map(shutil.which, newer)) else ["python3.11", "python3.11-venv"]


def installed_packages() -> set[str]:
    """Ask dpkg for all that is installed."""
    listing = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Abbrev}|${Package}|${Provides}\n"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return read_listing(listing)


def read_listing(listing: str) -> set[str]:
    """Read installed names and what they stand in for (libglib2.0-0t64 for libglib2.0-0)."""
    names = set[str]()
    for line in listing.splitlines():
        status, package, provides = line.split("|")
        if status.startswith("ii"):
            names.add(package)
            names.update(item.split()[0] for item in provides.split(",") if item.strip())
    return names


def install_packages(names: list[str]) -> str | None:
    """Install as root, or by a sudo that asks for nothing; else return the line to copy."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    prefix = root_prefix()
    if prefix is None:
        return f"sudo apt-get update && sudo {shlex.join(install)}"
    for command in (["apt-get", "update"], install):
        run_quietly([*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *command])
    return None


def run_quietly(command: list[str]) -> None:
    """Run a command and show what it said only when it failed."""
    answer = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if answer.returncode:
        sys.stderr.write(answer.stdout.decode("utf-8", "replace"))
        raise subprocess.CalledProcessError(answer.returncode, command)


def root_prefix() -> list[str] | None:
    """Return what goes before a command to run it as root; None when nothing does."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        answer = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if answer.returncode == 0:
            return ["sudo", "-n"]
    return None
