"""The list of templates as it was at the last start: shown at once where no file has changed.

Reading the templates loads the records and their checks, which takes longer than the window. What
is kept is a convenience of one computer: where it is missing, old or broken, the files are read.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import brochure_studio
from brochure_studio.store.library_place import template_files
from brochure_studio.usecases.offers import Offer


@dataclass(frozen=True, slots=True)
class OfferShelf:
    """Keeps the offers of one library in one language in a file of `folder`."""

    folder: Path
    library: Path
    language: str

    def read(self) -> tuple[Offer, ...] | None:
        """Return the offers as they were kept, None where a template has changed since then."""
        with suppress(OSError, ValueError, TypeError, KeyError):
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            if kept["stamp"] == self._stamp():
                return tuple(Offer(**_checked(row)) for row in kept["offers"])
        return None

    def keep(self, offers: tuple[Offer, ...]) -> None:
        """Keep the offers for the next start; a disk that refuses costs only time."""
        with suppress(OSError):
            text = json.dumps({"stamp": self._stamp(), "offers": [asdict(one) for one in offers]})
            self.folder.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_suffix(".new")
            fresh.write_text(text, encoding="utf-8", newline="\n")
            fresh.replace(self._file)

    @property
    def _file(self) -> Path:
        return self.folder / f"templates-{self.language}.json"

    def _stamp(self) -> list[object]:
        """Return what changes with every template: names, times and sizes of their files."""
        files = [(file, file.stat()) for file in template_files(self.library)]
        seen = [[str(file), found.st_mtime_ns, found.st_size] for file, found in files]
        return [brochure_studio.__version__, str(self.library), seen]


def _checked(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row as the offer wants it; a TypeError where somebody else has written it."""
    numbers = ("width", "height", "least_pages", "most_pages", "version", "all_sizes")
    receivers = row.pop("receivers")
    for name, value in row.items():
        if not isinstance(value, (int, float) if name in numbers else str):
            raise TypeError(name)
    if not all(isinstance(one, str) for one in receivers):
        raise TypeError("receivers")
    return {**row, "receivers": tuple(receivers)}
