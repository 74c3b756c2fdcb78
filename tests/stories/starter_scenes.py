"""The starter documents' scenes as text; run as a module to write the goldens anew.

python -m tests.stories.starter_scenes
"""

import re
from pathlib import Path

from brochure_studio.bootstrap import open_studio
from brochure_studio.scene.dump import dump_scene
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from tests.house.project import ROOT

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"
DOCUMENTS = sorted(file for file in STARTER.glob("*.yaml") if file.name != "campaign.yaml")
GOLDENS = Path(__file__).parent / "goldens"


def dump_starter(file: Path) -> str:
    """Return the scene of a starter document for press, without its thousands of ornament paths.

    Drawings are held by the tests of drawings; here a run of paths is one line, so that a golden is
    read in a sitting.
    """
    studio = open_studio(environment={})
    proofed = make_proof(studio, open_document(studio, file), find_receiver(studio, "press"))
    lines = dump_scene(proofed.proof.scene).splitlines()
    return "\n".join(fold_paths(lines)) + "\n"


def fold_paths(lines: list[str]) -> list[str]:
    """Return the lines with each run of more than three paths of one depth as one line."""
    folded: list[str] = []
    run: list[str] = []
    for line in [*lines, ""]:
        if re.match(r" *path ", line) and (not run or depth(run[0]) == depth(line)):
            run.append(line)
            continue
        folded += run if len(run) <= 3 else [f"{' ' * depth(run[0])}{len(run)} paths"]
        run = [line] if re.match(r" *path ", line) else []
        if line and not run:
            folded.append(line)
    return folded


def depth(line: str) -> int:
    """Return how far a line is indented."""
    return len(line) - len(line.lstrip())


if __name__ == "__main__":
    GOLDENS.mkdir(exist_ok=True)
    for document in DOCUMENTS:
        golden = GOLDENS / f"{document.stem}.txt"
        golden.write_text(dump_starter(document), encoding="utf-8", newline="\n")
