"""Cut the static EB Garamond files and copy Lato unmodified, from their PyPI packages.

Run once, in any environment that has `fonttools`, `fontpkg-eb-garamond` and `fontpkg-lato`:

    python assets/fonts/cut_instances.py

The files are written beside this script. The same packages give the same bytes: time stamps are
kept from the source files, never taken from the clock.
"""

import importlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
FAMILY = "EB Garamond"
WINDOWS_ENGLISH = (3, 1, 0x409)
STALE_NAMES = (16, 17, 21, 22, 25)
LATO_STYLES = ("Regular", "Italic", "Bold", "BoldItalic", "Light", "Black")
ITALIC_BIT, BOLD_BIT, REGULAR_BIT = 1 << 0, 1 << 5, 1 << 6


@dataclass(frozen=True, slots=True)
class Cut:
    """Say which static face to cut from which variable file."""

    source: str
    style: str
    weight: int

    @property
    def italic(self) -> bool:
        """Tell whether the face is an italic."""
        return "Italic" in self.style

    @property
    def postscript(self) -> str:
        """Give the unique PostScript name, such as `EBGaramond-SemiBoldItalic`."""
        return f"EBGaramond-{self.style.replace(' ', '')}"

    @property
    def linked(self) -> tuple[str, str]:
        """Give the four-style family and style that older programs group by (names 1 and 2)."""
        if self.weight in (400, 700):
            return FAMILY, self.style
        base = self.style.removesuffix("Italic").strip()
        return f"{FAMILY} {base}", "Italic" if self.italic else "Regular"


ROMAN, ITALIC = "EBGaramond[wght].ttf", "EBGaramond-Italic[wght].ttf"
CUTS = (
    Cut(ROMAN, "Regular", 400),
    Cut(ITALIC, "Italic", 400),
    Cut(ROMAN, "Medium", 500),
    Cut(ITALIC, "Medium Italic", 500),
    Cut(ROMAN, "SemiBold", 600),
    Cut(ITALIC, "SemiBold Italic", 600),
    Cut(ROMAN, "Bold", 700),
    Cut(ITALIC, "Bold Italic", 700),
)


def package_folder(package: str) -> Path:
    """Find where an installed font package keeps its files."""
    found = importlib.import_module(package).__file__
    if found is None:
        raise FileNotFoundError(package)
    return Path(found).parent


def rename(font: TTFont, cut: Cut) -> None:
    """Write the names of one static face, and drop those of the variable family."""
    names = font["name"]
    names.names = [n for n in names.names if n.nameID < 256 and n.nameID not in STALE_NAMES]
    family, style = cut.linked
    version = names.getDebugName(5)
    wanted = {1: family, 2: style, 3: f"{version};{cut.postscript}", 4: f"{FAMILY} {cut.style}"}
    wanted[6] = cut.postscript
    if family != FAMILY:
        wanted |= {16: FAMILY, 17: cut.style}
    for name_id, text in wanted.items():
        names.setName(text, name_id, *WINDOWS_ENGLISH)


def set_style_bits(font: TTFont, cut: Cut) -> None:
    """Make weight class, selection bits and mac style agree with the names (OpenType, OS/2)."""
    os2, head = font["OS/2"], font["head"]
    bold = cut.weight == 700
    os2.usWeightClass, os2.fsType = cut.weight, 0
    kept = os2.fsSelection & ~(ITALIC_BIT | BOLD_BIT | REGULAR_BIT)
    kept |= ITALIC_BIT if cut.italic else 0
    kept |= BOLD_BIT if bold else 0
    os2.fsSelection = kept | (0 if cut.italic or bold else REGULAR_BIT)
    head.macStyle = (1 if bold else 0) | (2 if cut.italic else 0)


def keep_stylistic_set_names(font: TTFont) -> None:
    """Drop the labels of stylistic sets, whose name records leave with the variable names."""
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag.startswith(("ss", "cv")):
            record.Feature.FeatureParams = None


def cut_one(folder: Path, cut: Cut) -> Path:
    """Write one static face beside this script; all OpenType features stay."""
    variable = TTFont(folder / "files" / cut.source, recalcTimestamp=False)
    font = instantiateVariableFont(variable, {"wght": cut.weight})
    if "STAT" in font:
        del font["STAT"]
    rename(font, cut)
    set_style_bits(font, cut)
    keep_stylistic_set_names(font)
    target = HERE / f"{cut.postscript}.ttf"
    font.save(target)
    return target


def copy_lato(folder: Path) -> None:
    """Copy the Lato files byte for byte: "Lato" is a trademark, so they stay as they came."""
    for style in LATO_STYLES:
        shutil.copyfile(folder / "files" / f"Lato-{style}.ttf", HERE / f"Lato-{style}.ttf")


def main() -> None:
    """Write all faces and both licence texts."""
    garamond, lato = package_folder("fontpkg_eb_garamond"), package_folder("fontpkg_lato")
    for cut in CUTS:
        print(cut_one(garamond, cut).name)
    copy_lato(lato)
    shutil.copyfile(garamond / "LICENSE", HERE / "OFL-EBGaramond.txt")
    shutil.copyfile(lato / "LICENSE", HERE / "OFL-Lato.txt")


if __name__ == "__main__":
    main()
