"""Documents and campaigns in files, read strictly and written safely; a conflict keeps both."""

from pathlib import Path

from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document
from brochure_studio.model.kept import ConflictError, Opened
from brochure_studio.store.reading import hash_text, read_record
from brochure_studio.store.safe_writing import SafeFiles
from brochure_studio.store.yaml.writing import write_record

CAMPAIGN_FILE = "campaign.yaml"


class DocumentFiles:
    """Documents and campaigns in folders; satisfies the port `Documents`."""

    def __init__(self, files: SafeFiles | None = None) -> None:
        self._files = files or SafeFiles()

    def read(self, file: Path) -> Opened:
        """Read a document; UnreadableError with all that is wrong with it."""
        source = read_record(file, Document)
        return Opened(source.record, file, source.hash)

    def write(self, document: Document, file: Path, expected_hash: str | None) -> Opened:
        """Write a document; `expected_hash` is that of opening, None where no file should be.

        On a ConflictError the other version stands under its name and this one beside it as
        `name (konflikt).yaml`. OSError where the disk refuses: then the old file still stands.
        """
        present = _present_bytes(file)
        text = write_record(document, comment=_head_comment(present)).encode("utf-8")
        found = None if present is None else hash_text(present)
        if found not in (None, expected_hash, hash_text(text)):
            kept = _free_name(file)
            self._files.write_bytes(text, kept)
            raise ConflictError(file, kept)
        self._files.write_bytes(text, file)
        return Opened(document, file, hash_text(text))

    def current_hash(self, file: Path) -> str | None:
        """Return the hash of a file as it is now, or None where there is none."""
        return current_hash(file)

    def read_campaign(self, folder: Path) -> Campaign:
        """Read the campaign of a folder, or of its `campaign.yaml` itself."""
        file = folder / CAMPAIGN_FILE if folder.is_dir() else folder
        return read_record(file, Campaign).record


def current_hash(file: Path) -> str | None:
    """Return the hash of a file as it is now, or None where there is none."""
    present = _present_bytes(file)
    return None if present is None else hash_text(present)


def _present_bytes(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None


def _head_comment(present: bytes | None) -> str:
    """Return the comment lines that a file begins with: a person wrote them, so they stay."""
    lines = (present or b"").decode("utf-8-sig", errors="replace").splitlines()
    end = next((i for i, line in enumerate(lines) if line[:1] not in ("#", "")), len(lines))
    kept = "\n".join(lines[:end]).strip()
    return kept + "\n" if kept else ""


def _free_name(file: Path) -> Path:
    for number in range(1, 1000):
        label = "konflikt" if number == 1 else f"konflikt {number}"
        kept = file.with_name(f"{file.stem} ({label}){file.suffix}")
        if not kept.exists():
            return kept
    raise FileExistsError(f"there are a thousand conflicts of {file.name} already")
