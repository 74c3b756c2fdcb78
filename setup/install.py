"""Make this checkout ready: system libraries, a .venv, the locked Python packages.

Runs with nothing but Python's standard library, on Linux, macOS and Windows, and is quick when
there is nothing left to do:

    python3 setup/install.py             all that `make check` needs
    python3 setup/install.py --for run   only what the app itself needs
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from debian import OLDEST_PYTHON, install_packages, missing_packages

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Purpose:
    """What one kind of use needs: a folder for the packages, their lock, the project or not."""

    folder: str
    lock: str
    with_project: bool


PURPOSES = {
    "run": Purpose(".venv", "requirements.lock", with_project=True),
    "tests": Purpose(".venv", "requirements.lock", with_project=True),
    "bench": Purpose(".venv-bench", "requirements-bench.lock", with_project=False),
}


class SetupError(Exception):
    """Something only the user can put right; the message says what."""


def main() -> int:
    """Set up for what the command line asks; 0 when ready, 1 with a line that says why not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--for", dest="purpose", choices=PURPOSES, default="tests")
    purpose = parser.parse_args().purpose
    try:
        add_system_packages(purpose)
        add_python_packages(PURPOSES[purpose])
        add_words(PURPOSES[purpose])
    except SetupError as error:
        print(f"setup: {error}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"setup: this failed: {' '.join(error.cmd)}", file=sys.stderr)
        return 1
    return 0


def add_system_packages(purpose: str) -> None:
    """Install what the system lacks, or say in one line how somebody else can."""
    missing = missing_packages(purpose)
    if not missing:
        return
    say(f"system packages to add: {' '.join(missing)}")
    line_to_copy = install_packages(missing)
    if line_to_copy:
        raise SetupError(f"an administrator must run this line first:\n{line_to_copy}")


def add_python_packages(purpose: Purpose) -> None:
    """Make the .venv equal to the lock; a stamp in it tells that it already is."""
    venv = ROOT / purpose.folder
    wanted = fingerprint(purpose)
    stamp = venv / "installed-lock"
    if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
        return
    python = make_venv(venv)
    say(f"installing the packages of {purpose.lock} into {purpose.folder}")
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    run([*pip, "--require-hashes", "-r", str(ROOT / purpose.lock)])
    if purpose.with_project:
        run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
        check_qt(python)
    stamp.write_text(wanted, encoding="ascii")
    say("done")


def add_words(purpose: Purpose) -> None:
    """Compile the window's languages, where a .ts file is newer than what was made of it."""
    if not purpose.with_project:
        return
    python = make_venv(ROOT / purpose.folder)
    script = ROOT / "setup" / "words.py"
    answer = subprocess.run([python, script, "--compile"], check=False, stdout=subprocess.DEVNULL)
    if answer.returncode not in (0, 1):  # 1 tells of words that nobody has translated yet
        say("the window's words could not be compiled; it will speak nynorsk only")


def fingerprint(purpose: Purpose) -> str:
    """Name what the .venv is made from, so that a change of it is seen."""
    files = [ROOT / purpose.lock]
    if purpose.with_project:
        files.append(ROOT / "pyproject.toml")
    digest = hashlib.sha256(str(ROOT).encode("utf-8"))
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def make_venv(venv: Path) -> Path:
    """Return the Python of the .venv, made anew where there is none that works."""
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not has_pip(python):
        say(f"making {venv.name}")
        run([base_python(), "-m", "venv", "--clear", str(venv)])
    return python


def base_python() -> str:
    """Find a Python that is new enough: this one, or another one beside it."""
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return sys.executable
    for minor in (13, 12, 11):
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    raise SetupError("Python 3.11 or newer is needed; install it, then try again")


def check_qt(python: Path) -> None:
    """Say which system library Qt misses, where no package manager told us before."""
    statement = "import PySide6.QtGui, PySide6.QtWidgets"
    answer = subprocess.run([python, "-c", statement], capture_output=True, text=True, check=False)
    if answer.returncode:
        reason = answer.stderr.strip().splitlines()[-1]
        raise SetupError(f"Qt cannot be loaded: {reason}; docs/install.md lists what it needs")


def has_pip(python: Path) -> bool:
    """Tell whether this Python exists and can install packages."""
    if not python.is_file():
        return False
    answer = subprocess.run([python, "-c", "import pip"], capture_output=True, check=False)
    return answer.returncode == 0


def run(command: list[str]) -> None:
    """Run a command to its end; what it prints is seen."""
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def say(text: str) -> None:
    """Print one line of progress."""
    print(f"setup: {text}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
