"""What a finished PDF says about itself, in Info and in XMP."""

import re
from datetime import datetime
from typing import Any
from xml.etree import ElementTree

import pikepdf

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
# Longer packets than any program writes are not worth an XML parser's trouble.
_MOST_BYTES = 1_000_000
_DATE = re.compile(r"D:(\d{14})(Z|([+-])(\d\d)'(\d\d)'?)?$")


def read_info(pdf: pikepdf.Pdf) -> dict[str, str]:
    """Return the Info dictionary's entries as strings, names without their slash."""
    info: Any = pdf.trailer.get(pikepdf.Name.Info, {})
    return {str(key).lstrip("/"): str(value).lstrip("/") for key, value in info.items()}


def read_xmp(stream: Any) -> dict[str, str]:
    """Return the XMP packet's properties by local name; empty where there is none to be read."""
    if stream is None:
        return {}
    packet = stream.read_bytes()
    # A document type could hold entities that swell without end; XMP never has one.
    if len(packet) > _MOST_BYTES or b"<!DOCTYPE" in packet:
        return {}
    try:
        tree = ElementTree.fromstring(packet.decode("utf-8", "replace").strip("\ufeff\x00 \r\n"))
    except ElementTree.ParseError:
        return {}
    found: dict[str, str] = {}
    for described in tree.iter(f"{_RDF}Description"):
        found |= {_local(key): value for key, value in described.attrib.items()}
        found |= {_local(one.tag): "".join(one.itertext()).strip() for one in described}
    return found


def info_moment(date: str) -> datetime | None:
    """Return the moment of an Info date (ISO 32000-1, 7.9.4); None where it is none."""
    match = _DATE.match(date)
    if match is None:
        return None
    digits, zone, sign, hours, minutes = match.groups()
    offset = f"{sign}{hours}{minutes}" if sign else "+0000"
    return datetime.strptime(f"{digits}{offset}", "%Y%m%d%H%M%S%z") if zone or digits else None


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
