"""What a file says about itself, in XMP and in Info, both the same."""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape

from brochure_studio import __version__
from brochure_studio.render.pdf.objects import Value, name, table, text
from brochure_studio.render.pdf.standards import MOMENT, Standard

PRODUCER = f"brochure_studio {__version__}"
_CREATOR = "brochure-studio"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"{namespaces}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:MetadataDate>{moment}</xmp:MetadataDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<xmpMM:DocumentID>{identity}</xmpMM:DocumentID>
<xmpMM:InstanceID>{identity}</xmpMM:InstanceID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>{properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


@dataclass(frozen=True, slots=True)
class Facts:
    """A document's title, author, language and moment (with its time zone)."""

    title: str
    author: str
    language: str
    moment: datetime


def in_zone(moment: datetime) -> datetime:
    """Return a moment in whole seconds with a time zone, UTC where it has none."""
    whole = moment.replace(microsecond=0)
    return whole if whole.tzinfo else whole.replace(tzinfo=UTC)


def write_xmp(facts: Facts, standard: Standard, identity: bytes) -> bytes:
    """Return the XMP packet (ISO 16684-1); `identity` is the file's 16 bytes."""
    spaces = {f'\n xmlns:{p}="{space}"' for p, space, _, _ in standard.properties}
    moment = in_zone(facts.moment).isoformat()
    said_of = {MOMENT: moment}
    own = [
        f"\n<{p}:{key}>{said_of.get(value, value)}</{p}:{key}>"
        for p, _, key, value in standard.properties
    ]
    creator = f"<rdf:Seq><rdf:li>{escape(facts.author)}</rdf:li></rdf:Seq>"
    said = _XMP.format(
        namespaces="".join(sorted(spaces)),
        title=escape(facts.title),
        author=f"\n<dc:creator>{creator}</dc:creator>" if facts.author else "",
        language=escape(facts.language),
        creator=_CREATOR,
        moment=moment,
        producer=PRODUCER,
        identity=f"uuid:{uuid.UUID(bytes=identity)}",
        properties="".join(own),
    )
    return said.encode("utf-8")


def info(facts: Facts) -> Value:
    """Return the Info dictionary, which says the same as the XMP packet."""
    when = text(_pdf_date(in_zone(facts.moment)))
    return table(
        {
            "Title": text(facts.title),
            "Author": text(facts.author) if facts.author else None,
            "Creator": text(_CREATOR),
            "Producer": text(PRODUCER),
            "CreationDate": when,
            "ModDate": when,
            "Trapped": name("False"),
        }
    )


def _pdf_date(moment: datetime) -> str:
    """Write a date of ISO 32000-1, 7.9.4; half-hour time zones included."""
    minutes = round((moment.utcoffset() or timedelta()).total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"D:{moment:%Y%m%d%H%M%S}{sign}{hours:02d}'{rest:02d}'"
