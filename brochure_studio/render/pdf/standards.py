"""The standards a PDF can keep to: what each asks of the version, the intent and the metadata."""

from collections.abc import Callable
from dataclasses import dataclass

from brochure_studio.layout.job import PrintJob
from brochure_studio.render.pdf.objects import ObjectFile, Value, array

# As the value of a property: the moment at which the file was made, as `xmp:ModifyDate` has it.
MOMENT = "{moment}"


@dataclass(frozen=True, slots=True)
class Standard:
    """A row of the table: PDF version, the XMP properties, and the output intent or None.

    `properties` are (namespace prefix, namespace, property, value or `MOMENT`).
    """

    version: str
    properties: tuple[tuple[str, str, str, str], ...] = ()
    intent: Callable[[PrintJob, ObjectFile], Value] | None = None


def output_intents(standard: Standard, job: PrintJob, file: ObjectFile) -> Value | None:
    """Return the catalog's OutputIntents, or None where the receiver wants none."""
    if standard.intent is None or not job.receiver.embed_intent or job.profile is None:
        return None
    return array([standard.intent(job, file)])
