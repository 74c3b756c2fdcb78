"""Libraries, campaigns and single files looked at as their keeper needs it."""

from pathlib import Path

from brochure_studio.store.library import FolderLibrary
from brochure_studio.store.library_place import is_library
from brochure_studio.store.lint import lint_campaign, lint_file, lint_library
from brochure_studio.values.finding import Problem


class LibraryInspector:
    """Satisfies the port `Inspector`; names in files are looked up in one library."""

    def __init__(self, library: FolderLibrary) -> None:
        self._library = library

    def inspect(self, file: Path) -> tuple[Problem, ...]:
        """Return what is wrong with a library, a campaign's folder or a file of any kind.

        Problems of grade WARNING are advice.
        """
        if is_library(file):
            return lint_library(file)
        if file.is_dir():
            return lint_campaign(file, self._library.root)
        return lint_file(file, self._library.root)
