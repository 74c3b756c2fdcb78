"""The window's words: gathered from the code by lupdate, compiled for Qt by lrelease.

    python setup/words.py            gather new words into the .ts files, then compile
    python setup/words.py --compile  compile only; what installing and building a wheel do

Runs in the .venv, where PySide6 brings both tools. The .qm files are made, never kept in git.
"""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "brochure_studio" / "ui"
WORDS = CODE / "words"
# The source language needs its plurals only: what else it lacks is shown as it stands in the code.
LANGUAGES = {"nn": ["-pluralonly"], "nb": [], "en": []}


def main() -> int:
    """Do what the command line asks; 0 when every word is there."""
    if "--compile" not in sys.argv[1:]:
        gather(WORDS)
    compile_words(WORDS)
    left = unfinished(WORDS)
    for line in left:
        sys.stdout.write(f"words: {line}\n")
    return 1 if left else 0


def gather(folder: Path) -> None:
    """Bring the .ts files of a folder up to date with the code; words no longer used go."""
    files = sorted(str(file.relative_to(ROOT)) for file in CODE.rglob("*.py"))
    for language, options in LANGUAGES.items():
        target = str(folder / f"{language}.ts")
        tongue = ["-source-language", "nn", "-target-language", language]
        keep = ["-no-obsolete", "-locations", "none", "-silent"]
        run("lupdate", [*files, *options, *tongue, *keep, "-ts", target])


def compile_words(folder: Path) -> None:
    """Compile every .ts file that is newer than its .qm file."""
    for source in sorted(folder.glob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.is_file() or made.stat().st_mtime < source.stat().st_mtime:
            run("lrelease", ["-silent", "-nounfinished", str(source), "-qm", str(made)])


def unfinished(folder: Path) -> list[str]:
    """Name the .ts files that have words without a translation, and how many."""
    counts = {
        file.name: file.read_text(encoding="utf-8").count('type="unfinished"')
        for file in sorted(folder.glob("*.ts"))
    }
    return [f"{name} has {count} unfinished strings" for name, count in counts.items() if count]


def run(tool: str, arguments: list[str]) -> None:
    """Run one of Qt's tools that PySide6 brings; a CalledProcessError where it fails."""
    subprocess.run([str(find_tool(tool)), *arguments], check=True, cwd=ROOT)


def find_tool(tool: str) -> Path:
    """Return where PySide6 keeps a tool; it is looked for without loading Qt."""
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("words: PySide6 is not installed in this Python; run `make setup`")
    suffix = ".exe" if os.name == "nt" else ""
    return Path(found.submodule_search_locations[0]) / f"{tool}{suffix}"


if __name__ == "__main__":
    raise SystemExit(main())
