"""PDF/X-4 (ISO 15930-7): live transparency, one printing condition embedded as output intent."""

from brochure_studio.layout.job import PrintJob
from brochure_studio.render.pdf.objects import ObjectFile, Value, name, table, text
from brochure_studio.render.pdf.standards import Standard

_CHANNELS = {b"CMYK": 4, b"RGB ": 3, b"GRAY": 1}
_REGISTRY = "http://www.color.org"


def _intent(job: PrintJob, file: ObjectFile) -> Value:
    """Return the output intent with the profile that pictures were converted to."""
    profile = job.profile or b""
    channels = _CHANNELS.get(profile[16:20], 4)
    receiver = job.receiver
    return table(
        {
            "Type": name("OutputIntent"),
            "S": name("GTS_PDFX"),
            "OutputConditionIdentifier": text(receiver.condition),
            "Info": text(receiver.condition_info or receiver.condition),
            "RegistryName": text(_REGISTRY),
            "DestOutputProfile": file.put_stream({"N": channels}, profile),
        }
    )


PDF_X4 = Standard(
    version="1.6",
    properties=(("pdfxid", "http://www.npes.org/pdfx/ns/id/", "GTS_PDFXVersion", "PDF/X-4"),),
    intent=_intent,
)
