"""Letters written through the command line into a folder, and what stands in its files."""

from pathlib import Path

import pikepdf
import pypdfium2 as pdfium

from tests.stories.conftest import CommandLine, Ended


class Post:
    """Writes letters to the people of a list, into a folder that can be looked through."""

    def __init__(self, command: CommandLine, letter: Path, folder: Path) -> None:
        self._command = command
        self._letter = letter
        self.out = folder / "out"
        self.list = folder / "liste.csv"

    def write(self, *more: object) -> Ended:
        given = ("--recipients", self.list, "--washed", "2026-11-01", "--workers", 1)
        return self.call(*given, *more)

    def call(self, *more: object) -> Ended:
        return self._command("letters", self._letter, "-o", self.out, *more)

    def names(self) -> list[str]:
        return sorted(file.name for file in self.out.iterdir() if file.is_file())

    def letters(self) -> list[str]:
        """Return what stands on each page of all files, file by file."""
        return [text for name in self.names() if name.endswith(".pdf") for text in self.pages(name)]

    def pages(self, name: str) -> list[str]:
        with pdfium.PdfDocument(self.out / name) as pdf:
            return [page.get_textpage().get_text_range() for page in pdf]

    def contents(self, name: str) -> list[bytes]:
        with pikepdf.open(self.out / name) as pdf:
            return [page.Contents.read_raw_bytes() for page in pdf.pages]
