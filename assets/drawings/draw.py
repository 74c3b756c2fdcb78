"""Write all marks and drawings as SVG.

    python assets/drawings/draw.py

Needs numpy, fonttools, uharfbuzz and skia-pathops. Seeds are fixed: the same call gives the same
files.
"""

from pathlib import Path

from marks import all_marks

HERE = Path(__file__).parent


def main() -> None:
    """Write the files beside this script and in the folder of logos."""
    for name, drawing in all_marks().items():
        drawing.write(HERE.parent / "logos" / f"{name}.svg")


if __name__ == "__main__":
    main()
