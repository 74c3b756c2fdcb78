"""YAML files of a library and of campaigns judged against each other and the files they name."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from brochure_studio.layout.resources import MissingError
from brochure_studio.model.ads.sizes import Sizes
from brochure_studio.model.brand import Brand
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Content, Document
from brochure_studio.model.frames import DrawingFrame, PictureFrame
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.receivers import Receiver, Receivers, profile_fault
from brochure_studio.model.record import Record
from brochure_studio.model.soundness.brand_advice import advise_brand, advise_tints
from brochure_studio.model.soundness.brand_references import check_brand, check_template
from brochure_studio.model.soundness.notation_faults import document_notation
from brochure_studio.model.soundness.references import Misfit, check_document, suggest
from brochure_studio.model.soundness.template_advice import advise_template
from brochure_studio.model.soundness.template_shape import check_shape
from brochure_studio.model.template import Template
from brochure_studio.store.library import brand_files
from brochure_studio.store.library_place import MAILING_FILE, SIZES_FILE, template_files
from brochure_studio.store.lint.assets import lint_sources
from brochure_studio.store.lint.mailing import lint_mailing, lint_window
from brochure_studio.store.lint.sizes import lint_sized, lint_sizes
from brochure_studio.store.lookup import find_inside
from brochure_studio.store.profiles import read_profile
from brochure_studio.store.reading import FORMATS, Source, file_format, read_record
from brochure_studio.store.sources import Sources
from brochure_studio.store.yaml.reading import Steps
from brochure_studio.values.finding import Grade, Problem, UnreadableError

R = TypeVar("R", bound=Record)
Named = tuple[Steps, str]


class Stock:
    """What a library holds that can be read, for looking up the names that files use."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.assets = root / "assets"
        self.places = (root, self.assets)
        self._templates = tuple(_readable(template_files(root), Template))
        self.brands = {one.record.id: one.record for one in _readable(brand_files(root), Brand)}
        self.receivers = self._read_receivers()
        self.sizes = self._read_sizes()
        self.mailing = self._read_mailing()

    @property
    def templates(self) -> dict[str, Template]:
        """Return the templates by id."""
        return {one.record.id: one.record for one in self._templates}

    def duplicates(self) -> Iterator[Problem]:
        """Yield templates that have the id of another one."""
        first = dict[str, Path]()
        for one in self._templates:
            id = one.record.id
            if id in first:
                what = f"the template `{id}` is in {first[id].name} already"
                yield one.problem(("id",), what, "give one of the two another id")
            first.setdefault(id, one.file)

    def _read_receivers(self) -> dict[str, Receiver]:
        read = _readable((self.assets / "receivers.yaml",), Receivers)
        return {id: one for source in read for id, one in source.record.receivers.items()}

    def _read_sizes(self) -> Sizes:
        read = _readable((self.root / "templates" / SIZES_FILE,), Sizes)
        return next((one.record for one in read), Sizes(format="sizes/1", kinds={}))

    def _read_mailing(self) -> Mailing | None:
        read = _readable((self.root / "templates" / MAILING_FILE,), Mailing)
        return next((one.record for one in read), None)


def lint_record(file: Path, stock: Stock) -> tuple[Problem, ...]:
    """Return what is wrong with a YAML file of any format, in the order of its lines."""
    try:
        found = _lint(file, stock)
        return tuple(sorted(found, key=lambda one: (str(one.file), one.line, one.column)))
    except UnreadableError as error:
        return error.problems


def _lint(file: Path, stock: Stock) -> Iterator[Problem]:
    match FORMATS.get(file_format(file)):
        case None:
            what = "the file does not say what it is"
            yield Problem(file, 1, 1, what, f"begin with `format:` and {', '.join(FORMATS)}")
        case model if model is Template:
            yield from _template(read_record(file, Template), stock)
        case model if model is Brand:
            yield from _brand(read_record(file, Brand), stock)
        case model if model is Receivers:
            yield from _receivers(read_record(file, Receivers), stock)
        case model if model is Sizes:
            yield from lint_sizes(read_record(file, Sizes), stock.receivers)
        case model if model is Mailing:
            yield from lint_mailing(read_record(file, Mailing), stock.brands)
        case model if model is Document:
            yield from _document(read_record(file, Document), stock)
        case model if model is Campaign:
            yield from _campaign(read_record(file, Campaign), stock)
        case _:
            yield from lint_sources(read_record(file, Sources), stock.assets)


def _template(source: Source[Template], stock: Stock) -> Iterator[Problem]:
    template = source.record
    misfits = check_shape(template)
    yield from _placed(source, misfits)
    if not misfits:
        yield from lint_sized(source, stock.sizes)
        yield from lint_window(source, stock.mailing)
    brand = stock.brands.get(template.brand)
    if brand is None:
        yield from _unknown(source, [(("brand",), template.brand)], stock.brands, "brand")
    else:
        yield from _placed(source, check_template(brand, template))
        yield from _placed(source, advise_template(template, brand.languages), Grade.WARNING)
        yield from _placed(source, advise_tints(brand.rules, template), Grade.WARNING)
    named = [(("receivers", i), id) for i, id in enumerate(template.receivers)]
    yield from _unknown(source, named, stock.receivers, "receiver")
    yield from _missing(source, _template_files(template), stock.places)


def _template_files(template: Template) -> Iterator[Named]:
    for page, kind in enumerate(template.pages):
        for number, frame in enumerate(kind.frames):
            if isinstance(frame, DrawingFrame | PictureFrame) and frame.file is not None:
                yield ("pages", page, "frames", number, "file"), frame.file
    for number, frame in enumerate(template.elements):
        if isinstance(frame, DrawingFrame | PictureFrame) and frame.file is not None:
            yield ("elements", number, "file"), frame.file
    for id, slot in template.slots.items():
        if slot.fallback_file is not None:
            yield ("slots", id, "fallback_file"), slot.fallback_file


def _brand(source: Source[Brand], stock: Stock) -> Iterator[Problem]:
    brand = source.record
    yield from _placed(source, check_brand(brand))
    yield from _placed(source, advise_brand(brand), Grade.WARNING)
    files: list[Named] = [(("logos", id, "file"), logo.file) for id, logo in brand.logos.items()]
    for id, face in brand.typefaces.items():
        files += [(("typefaces", id, "cuts", i, "file"), c.file) for i, c in enumerate(face.cuts)]
    yield from _missing(source, files, stock.places)
    if brand.working_language not in brand.languages:
        what = f"the working language {brand.working_language} is not one of the languages"
        todo = "add it to `languages`, or name one of them as `working_language`"
        yield source.problem(("working_language",), what, todo)


def _receivers(source: Source[Receivers], stock: Stock) -> Iterator[Problem]:
    rows = source.record.receivers.items()
    files: list[Named] = [(("receivers", i, "profile"), r.profile) for i, r in rows if r.profile]
    yield from _missing(source, files, stock.places)
    for id, row in rows:
        yield from _profile(source, ("receivers", id, "profile"), row, stock)


def _profile(
    source: Source[Receivers], steps: Steps, row: Receiver, stock: Stock
) -> Iterator[Problem]:
    """Yield that a receiver's profile is of another kind; what is broken is said of its file."""
    with suppress(MissingError, UnreadableError):
        data = read_profile(find_inside(stock.places, row.profile)) if row.profile else None
        fault = profile_fault(row, data) if data is not None else None
        if fault is not None:
            yield source.problem(steps, fault.en, "name a printer's profile for those inks")


def _document(source: Source[Document], stock: Stock) -> Iterator[Problem]:
    document = source.record
    yield from _missing(source, _document_files(document), (source.file.parent, *stock.places))
    template = stock.templates.get(document.template)
    brand = stock.brands.get(template.brand) if template else None
    if template is None:
        named: list[Named] = [(("template",), document.template)]
        yield from _unknown(source, named, stock.templates, "template")
    elif brand is not None:
        yield from _placed(source, check_document(template, brand, document))
        yield from _placed(source, document_notation(template, brand, document))


def _document_files(document: Document) -> Iterator[Named]:
    yield from _pictures(("content",), document.content)
    for number, page in enumerate(document.pages):
        yield from _pictures(("pages", number, "content"), page.content)
    for number, override in enumerate(document.overrides):
        yield from _pictures(("overrides", number, "content"), override.content)


def _pictures(steps: Steps, content: dict[str, Content]) -> Iterator[Named]:
    for key, one in content.items():
        if one.picture is not None:
            yield (*steps, key, "picture"), one.picture
        if one.by_field is not None:
            for value, file in one.by_field.files.items():
                yield (*steps, key, "by_field", "files", value), file


def _campaign(source: Source[Campaign], stock: Stock) -> Iterator[Problem]:
    rows = list(enumerate(source.record.documents))
    files: list[Named] = [(("documents", i, "file"), row.file) for i, row in rows]
    yield from _missing(source, files, (source.file.parent,))
    named: list[Named] = [
        (("documents", i, "receivers", n), id)
        for i, row in rows
        for n, id in enumerate(row.receivers)
    ]
    yield from _unknown(source, named, stock.receivers, "receiver")
    members = {one.id for brand in stock.brands.values() for one in brand.municipalities}
    own: list[Named] = [
        (("municipalities", i), id) for i, id in enumerate(source.record.municipalities)
    ]
    yield from _unknown(source, own, members, "municipality")
    yield from _former(source, stock)


def _former(source: Source[Campaign], stock: Stock) -> Iterator[Problem]:
    """Yield municipalities that no longer exist when the campaign starts."""
    starts = source.record.starts
    for number, id in enumerate(source.record.municipalities):
        for brand in stock.brands.values() if starts else ():
            found = brand.municipality(id)
            if found is None or starts is None or found.valid_on(starts):
                continue
            later = brand.municipality_on(id, starts)
            what = f"the municipality `{id}` does not exist on {starts}"
            todo = f"write `{later.id}`" if later else "take it out"
            yield source.problem(("municipalities", number), what, todo, grade=Grade.WARNING)


def _placed(
    source: Source[R], misfits: Iterable[Misfit], grade: Grade = Grade.BLOCKING
) -> Iterator[Problem]:
    for one in misfits:
        yield source.problem(one.steps, one.what, one.todo, one.key, grade)


def _unknown(
    source: Source[R], named: Iterable[Named], known: Iterable[str], what: str
) -> Iterator[Problem]:
    every = tuple(known)
    for steps, id in named:
        # Where none can be read, the file that should have them is what is at fault.
        if every and id not in every:
            yield source.problem(steps, f"there is no {what} `{id}`", suggest(id, every))


def _missing(
    source: Source[R], named: Iterable[Named], folders: tuple[Path, ...]
) -> Iterator[Problem]:
    for steps, name in named:
        try:
            find_inside(folders, name)
        except MissingError as error:
            yield source.problem(steps, str(error), "put it there, or name another file")


def _readable(files: Iterable[Path], model: type[R]) -> Iterator[Source[R]]:
    for file in files:
        try:
            yield read_record(file, model)
        except UnreadableError:
            continue
