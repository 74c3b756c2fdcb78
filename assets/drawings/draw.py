"""Write all marks and drawings as SVG.

    PYTHONPATH=assets/pictures python assets/drawings/draw.py

Needs numpy, contourpy, fonttools, uharfbuzz and skia-pathops, and the noise of the painted pictures
(hence the path). Seeds are fixed: the same call gives the same files.
"""

from pathlib import Path

from botany import apple, blossom_branch, blossom_single
from icons import ICONS, apple_dot, icon
from marks import all_marks
from panorama import Plan, panorama, ridge_line, wave
from vector import Drawing

HERE = Path(__file__).parent


def all_drawings() -> dict[str, Drawing]:
    """Give every drawing by its file name."""
    return {
        "panorama-ridges": panorama(Plan(110, 82, 1.0, 5)),
        # A low one for the foot of letters: peaks and ice whole in the height that the text leaves.
        "panorama-ridges-low": panorama(Plan(80, 57, 0.66, 5)),
        "panorama-ridges-tall": panorama(Plan(216, 150, 1.75, 5)),
        "ridge-line": ridge_line(),
        "wave": wave(),
        "blossom-branch": blossom_branch(True),
        "blossom-branch-line": blossom_branch(False),
        "blossom-single": blossom_single(),
        "apple": apple(),
        "pip": Drawing(10, 10).add(apple_dot(), "apple"),
        **{f"icon-{name}": icon(name) for name in ICONS},
    }


def main() -> None:
    """Write the files beside this script and in the folder of logos."""
    for name, drawing in all_marks().items():
        drawing.write(HERE.parent / "logos" / f"{name}.svg")
    for name, drawing in all_drawings().items():
        drawing.write(HERE / f"{name}.svg")


if __name__ == "__main__":
    main()
