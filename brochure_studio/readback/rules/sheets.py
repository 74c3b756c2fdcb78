"""Rules on the file as a whole and on its pages' boxes."""

from collections.abc import Iterator

from brochure_studio.layout.job import PrintJob
from brochure_studio.readback.finished import FinishedPdf
from brochure_studio.readback.metadata import info_moment
from brochure_studio.readback.rules.rule import Fault, Rule, fault
from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import say_mm
from brochure_studio.values.words import Words

TOLERANCE = 0.01  # points; finer than any press can cut
_VERSIONS = {"pdf-x-4": "1.6", "pdf-vt-1": "1.6", "pdf-1.6": "1.6", "pdf-1.7": "1.7"}


def to_paper(rect: Rect, page: Page) -> Rect:
    """Return a rectangle of a scene's page in PDF's own coordinates."""
    media = page.media_box
    return Rect(rect.x - media.x, media.bottom - rect.bottom, rect.width, rect.height)


def _look_damage(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    if pdf.damage:
        yield fault(damage=pdf.damage[0])


def _look_encryption(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    if pdf.encrypted:
        yield fault()


def _look_pages(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    wanted, got = len(job.scene.pages), len(pdf.pages)
    if wanted != got:
        yield fault(wanted=wanted, got=got)


def _look_one_page(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    if job.receiver.one_page and len(pdf.pages) != 1:
        yield fault(got=len(pdf.pages))


def _look_boxes(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    for index, (read, page) in enumerate(zip(pdf.pages, job.scene.pages, strict=False)):
        wanted = {
            "MediaBox": to_paper(page.media_box, page),
            "BleedBox": to_paper(page.bleed_box, page),
            "TrimBox": to_paper(page.trim_box, page),
        }
        # A crop box may be left out; where it is, it must not hide anything.
        if "CropBox" in read.boxes:
            wanted["CropBox"] = wanted["MediaBox"]
        for key, box in wanted.items():
            if not _same(read.boxes.get(key), box):
                width, height = say_mm(box.width), say_mm(box.height)
                yield fault(index, box=key, width=width, height=height)


def _look_turned(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    for index, page in enumerate(pdf.pages):
        if page.turned:
            yield fault(index, angle=page.turned)


def _look_weight(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    most = job.receiver.most_bytes
    if most is not None and pdf.size > most:
        yield fault(size=pdf.size // 1000, most=most // 1000)


def _look_identity(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    if not pdf.identity:
        yield fault(what="ID")
    wanted = _VERSIONS[job.receiver.standard]
    if pdf.version != wanted:
        yield fault(what=f"PDF {pdf.version}")


def _look_metadata(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    info, xmp = pdf.info, pdf.xmp
    made = info_moment(info.get("CreationDate", ""))
    pairs = [
        ("Title", info.get("Title", ""), xmp.get("title", "")),
        ("Title", info.get("Title", ""), job.scene.title),
        ("Author", info.get("Author", ""), xmp.get("creator", "")),
        ("Creator", info.get("Creator", ""), xmp.get("CreatorTool", "")),
        ("Producer", info.get("Producer", ""), xmp.get("Producer", "")),
        ("Trapped", info.get("Trapped", ""), xmp.get("Trapped", "")),
        ("CreationDate", made.isoformat() if made else "", xmp.get("CreateDate", "")),
    ]
    if job.receiver.is_pdf_x:
        pairs.append(("GTS_PDFXVersion", xmp.get("GTS_PDFXVersion", ""), "PDF/X-4"))
        if info.get("Trapped") not in {"True", "False"}:
            yield fault(key="Trapped")
    for key, one, other in pairs:
        if one != other:
            yield fault(key=key)


def _same(one: Rect | None, other: Rect) -> bool:
    return one is not None and one.covers(other, TOLERANCE) and other.covers(one, TOLERANCE)


SHEET_RULES: tuple[Rule, ...] = (
    Rule(
        "file-damaged",
        _look_damage,
        Words(
            "Fila er skadd: {damage}.",
            "Filen er skadet: {damage}.",
            "The file is damaged: {damage}.",
        ),
        Words(
            "Eit anna program kan nekte å opne ho, eller vise noko anna.",
            "Et annet program kan nekte å åpne den, eller vise noe annet.",
            "Another program may refuse to open it, or show something else.",
        ),
    ),
    Rule(
        "file-encrypted",
        _look_encryption,
        Words("Fila er kryptert.", "Filen er kryptert.", "The file is encrypted."),
        Words(
            "Trykkeri og aviser tek ikkje imot krypterte filer.",
            "Trykkerier og aviser tar ikke imot krypterte filer.",
            "Printers and papers do not take encrypted files.",
        ),
    ),
    Rule(
        "file-pages",
        _look_pages,
        Words(
            "Fila har {got} sider, dokumentet har {wanted}.",
            "Filen har {got} sider, dokumentet har {wanted}.",
            "The file has {got} pages, the document has {wanted}.",
        ),
        Words(
            "Ei side som manglar, blir ikkje trykt.",
            "En side som mangler, blir ikke trykt.",
            "A page that is missing is not printed.",
        ),
    ),
    Rule(
        "file-one-page",
        _look_one_page,
        Words(
            "Fila har {got} sider; mottakaren vil ha nøyaktig éi.",
            "Filen har {got} sider; mottakeren vil ha nøyaktig én.",
            "The file has {got} pages; the receiver wants exactly one.",
        ),
        Words(
            "Ein annonse er éi side; fleire blir avviste.",
            "En annonse er én side; flere blir avvist.",
            "An ad is one page; more are turned away.",
        ),
        Words(
            "Eksporter berre den sida som skal inn.",
            "Eksporter bare den siden som skal inn.",
            "Export only the page that is to go in.",
        ),
    ),
    Rule(
        "file-boxes",
        _look_boxes,
        Words(
            "Sideramma {box} er ikkje {width} × {height} på rett plass.",
            "Siderammen {box} er ikke {width} × {height} på rett plass.",
            "The page box {box} is not {width} × {height} in its place.",
        ),
        Words(
            "Trykkeriet skjer etter rammene; feil ramme gjev feil format.",
            "Trykkeriet skjærer etter rammene; feil ramme gir feil format.",
            "The printer cuts by the boxes; a wrong box gives a wrong format.",
        ),
    ),
    Rule(
        "file-turned",
        _look_turned,
        Words(
            "Sida er vend {angle} grader i fila.",
            "Siden er vendt {angle} grader i filen.",
            "The page is turned by {angle} degrees in the file.",
        ),
        Words(
            "Nokre program ser bort frå vendinga og legg sida feil.",
            "Noen programmer ser bort fra vendingen og legger siden feil.",
            "Some programs ignore the turn and place the page wrongly.",
        ),
    ),
    Rule(
        "file-weight",
        _look_weight,
        Words(
            "Fila er på {size} kB; mottakaren tek {most} kB.",
            "Filen er på {size} kB; mottakeren tar {most} kB.",
            "The file has {size} kB; the receiver takes {most} kB.",
        ),
        Words(
            "For tunge filer blir avviste eller lasta for seint.",
            "For tunge filer blir avvist eller lastes for sent.",
            "Files that are too heavy are turned away or load too slowly.",
        ),
        Words(
            "Bruk færre eller mindre bilete.",
            "Bruk færre eller mindre bilder.",
            "Use fewer or smaller pictures.",
        ),
    ),
    Rule(
        "file-identity",
        _look_identity,
        Words(
            "Fila har ikkje den versjonen og ID-en ho skal ha ({what}).",
            "Filen har ikke den versjonen og ID-en den skal ha ({what}).",
            "The file does not have the version and ID that it should ({what}).",
        ),
        Words(
            "PDF/X-4 krev PDF 1.6 med ID, og trykkeriet kjenner fila att på han.",
            "PDF/X-4 krever PDF 1.6 med ID, og trykkeriet kjenner filen igjen på den.",
            "PDF/X-4 asks for PDF 1.6 with an ID, by which the printer knows the file.",
        ),
    ),
    Rule(
        "file-metadata",
        _look_metadata,
        Words(
            "Opplysninga {key} manglar eller er ulik i XMP og Info.",
            "Opplysningen {key} mangler eller er ulik i XMP og Info.",
            "The property {key} is missing, or differs between XMP and Info.",
        ),
        Words(
            "PDF/X krev at begge seier det same.",
            "PDF/X krever at begge sier det samme.",
            "PDF/X asks that both say the same.",
        ),
    ),
)
