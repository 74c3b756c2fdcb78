"""Where the library that comes with the program lies, and where in one its templates are."""

from pathlib import Path

import brochure_studio

# The sizes of ads, and envelopes and labels, lie beside the templates, and are none.
SIZES_FILE, MAILING_FILE = "sizes.yaml", "mailing.yaml"


def default_library() -> Path:
    """Return the checkout's own folder where it has a library, else the one inside the package."""
    package = Path(brochure_studio.__file__).resolve().parent
    return package.parent if is_library(package.parent) else package / "_library"


def is_library(folder: Path) -> bool:
    """Tell whether a folder has the two folders of a library."""
    return (folder / "templates").is_dir() and (folder / "assets").is_dir()


def template_files(root: Path) -> tuple[Path, ...]:
    """Return the template files of a library, in order of their paths; starters are left out."""
    folder = root / "templates"
    return tuple(sorted(file for file in folder.rglob("*.yaml") if _is_template(folder, file)))


def _is_template(folder: Path, file: Path) -> bool:
    return file.relative_to(folder).parts[0] not in ("starter", SIZES_FILE, MAILING_FILE)
