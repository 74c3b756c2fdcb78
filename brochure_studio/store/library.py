"""The library in a folder: templates, brands, receivers, starter campaigns."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

from brochure_studio.model.ads.ad_size import SizeError, find_size
from brochure_studio.model.ads.sizes import Sizes
from brochure_studio.model.ads.sizing import size_template
from brochure_studio.model.brand import Brand
from brochure_studio.model.kept import Found
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.receivers import Receiver, Receivers
from brochure_studio.model.record import Record
from brochure_studio.model.soundness.template_shape import check_shape
from brochure_studio.model.template import Template
from brochure_studio.store.file_reading import unreadable
from brochure_studio.store.library_place import MAILING_FILE, SIZES_FILE, template_files
from brochure_studio.store.reading import Source, read_record
from brochure_studio.values.finding import UnreadableError

R = TypeVar("R", bound=Record)
_Stamp = tuple[int, int]


@dataclass(slots=True)
class RecordShelf:
    """Records read before, read again only when the file's time or size has changed."""

    _held: dict[Path, tuple[_Stamp, Source[Record]]] = field(default_factory=dict)

    def read(self, file: Path, model: type[R]) -> Source[R]:
        """Read a record, or return the one read before; UnreadableError as `read_record`."""
        stamp = _stamp(file)
        held = self._held.get(file)
        if held is not None and stamp is not None and held[0] == stamp:
            return cast(Source[R], held[1])
        source = read_record(file, model)
        if stamp is not None:
            self._held[file] = (stamp, cast(Source[Record], source))
        return source


class FolderLibrary:
    """A folder with `templates/` and `assets/`; every method raises UnreadableError."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._shelf = RecordShelf()
        self._first_sizes: dict[tuple[Path, str], tuple[Sizes, Template]] = {}

    @property
    def root(self) -> Path:
        """Return the library's folder."""
        return self._root

    def brand(self, id: str) -> Brand:
        """Return a brand by id, from `assets/brand.yaml` or `assets/brands/`."""
        brands = [self._shelf.read(file, Brand).record for file in brand_files(self._root)]
        found = next((brand for brand in brands if brand.id == id), None)
        if found is None:
            known = [brand.id for brand in brands]
            raise _unknown(self._root / "assets" / "brand.yaml", "brand", id, known)
        return found

    def templates(self) -> tuple[Found, ...]:
        """Return every template that can be read, in order of purpose and name."""
        found = (self._try_template(file) for file in template_files(self._root))
        return tuple(sorted((one for one in found if one is not None), key=_shelf_order))

    def template(self, id: str) -> Found:
        """Return the template of an id; where its file is broken, the problems of that file."""
        likely = self._root / "templates" / f"{id}.yaml"
        if likely.is_file():
            found = self._template(likely)
            if found.template.id == id:
                return found
        found_by_id = {found.template.id: found for found in reversed(self.templates())}
        if id not in found_by_id:
            for file in template_files(self._root):
                if _calls_itself(file, id):
                    self._template(file)
            raise _unknown(self._root / "templates", "template", id, list(found_by_id))
        return found_by_id[id]

    def receivers(self) -> dict[str, Receiver]:
        """Return the receivers by id."""
        file = self._root / "assets" / "receivers.yaml"
        return dict(self._shelf.read(file, Receivers).record.receivers)

    def sizes(self) -> Sizes:
        """Return the sizes of ads of `templates/sizes.yaml`, empty where there is no such file."""
        file = self._root / "templates" / SIZES_FILE
        if not file.is_file():
            return Sizes(format="sizes/1", kinds={})
        return self._shelf.read(file, Sizes).record

    def mailing(self) -> Mailing | None:
        """Return envelopes and labels of `templates/mailing.yaml`, None where there is none."""
        file = self._root / "templates" / MAILING_FILE
        return self._shelf.read(file, Mailing).record if file.is_file() else None

    def starters(self) -> tuple[Path, ...]:
        """Return the folders of the starter campaigns."""
        campaigns = (self._root / "templates" / "starter").glob("*/campaign.yaml")
        return tuple(sorted(file.parent for file in campaigns))

    def _template(self, file: Path) -> Found:
        source = self._shelf.read(file, Template)
        if source.record.sizes is None:
            return Found(source.record, file, source.hash)
        return Found(self._sized(source), file, source.hash, source.record)

    def _sized(self, source: Source[Template]) -> Template:
        """Return a template of many sizes laid out for its first; UnreadableError where it cannot.

        What is wrong with its layouts is told before they are used.
        """
        master, sizes = source.record, self.sizes()
        key = (source.file, source.hash)
        held = self._first_sizes.get(key)
        if held is None or held[0] != sizes:
            misfits = check_shape(master)
            if misfits:
                raise UnreadableError(
                    tuple(source.problem(m.steps, m.what, m.todo, m.key) for m in misfits)
                )
            held = self._first_sizes[key] = (sizes, _lay_first(source, sizes))
        return held[1]

    def _try_template(self, file: Path) -> Found | None:
        try:
            return self._template(file)
        except UnreadableError:
            return None


def brand_files(root: Path) -> tuple[Path, ...]:
    """Return the brand files of a library, `assets/brand.yaml` first."""
    main, more = root / "assets" / "brand.yaml", root / "assets" / "brands"
    return (*_if_file(main, not more.is_dir()), *sorted(more.glob("*.yaml")))


def _if_file(file: Path, even_if_missing: bool) -> Iterator[Path]:
    if even_if_missing or file.is_file():
        yield file


def _lay_first(source: Source[Template], sizes: Sizes) -> Template:
    offer = source.record.sizes
    try:
        return size_template(source.record, find_size(sizes, offer.first if offer else ""))
    except SizeError as error:
        todo = "name another size, or add a layout for it"
        problem = source.problem(("sizes", "first"), error.words.en, todo)
        raise UnreadableError((problem,)) from error


def _shelf_order(found: Found) -> tuple[str, str, str]:
    return found.template.purpose, found.template.name.say("nn").casefold(), found.template.id


def _calls_itself(file: Path, id: str) -> bool:
    """Tell whether a file that may be broken gives itself an id."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return re.search(rf"^id:\s*['\"]?{re.escape(id)}['\"]?\s*(#|$)", text, re.MULTILINE) is not None


def _unknown(place: Path, what: str, id: str, known: list[str]) -> UnreadableError:
    near = difflib.get_close_matches(id, known, 1)
    todo = f"did you mean `{near[0]}`?" if near else f"there are: {', '.join(known) or 'none'}"
    return unreadable(place, f"the library has no {what} `{id}`", todo)


def _stamp(file: Path) -> _Stamp | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
