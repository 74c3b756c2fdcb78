"""Campaign parameters on the addresses of links and QR codes, so that visits can be told apart."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from brochure_studio.merge.fields import Filled
from brochure_studio.model.campaign import Tracking
from brochure_studio.model.document import Document
from brochure_studio.model.frames import Frame, TextFrame
from brochure_studio.model.record import LANGUAGES, Localized
from brochure_studio.model.slots import PlacedSlot, place_slots, put_content, shown_content
from brochure_studio.model.template import PageKind, Template

# A longer value is a slip, and makes codes that no telephone reads.
_LONGEST = 64
_FIELD = re.compile(r"\{([a-z]+)\}")
# The address of a link in CommonMark 0.31, 6.3, with its escaped characters.
_TARGET = re.compile(r"(\]\(\s*)(<(?:\\.|[^<>\\\n])*>|(?:\\.|[^\s()\\]|\([^\s()]*\))+)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_Track = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """What the values of parameters may name; empty where a variant has none of it.

    `kind` is the size's, else the template's purpose; `size` is a size's id, `document` the name of
    the document's file.
    """

    kind: str = ""
    size: str = ""
    paper: str = ""
    language: str = ""
    municipality: str = ""
    audience: str = ""
    document: str = ""


def track_address(address: str, tracking: Tracking, facts: LinkFacts) -> str:
    """Return an address with the campaign's parameters, itself where it is none of the campaign's.

    Query and fragment stay, and a parameter that the address has already stays as it is. Only
    http and https addresses of the campaign's hosts, or of hosts under them, are changed.
    """
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return address
    if parts.scheme.lower() not in ("http", "https") or not _is_own(host, tracking.hosts):
        return address
    taken = {name for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    new = {k: v for k, v in link_parameters(tracking, facts).items() if k not in taken}
    if not new:
        return address
    query = "&".join(part for part in (parts.query.rstrip("&"), urlencode(new)) if part)
    # RFC 3986, 6.2.3: a query stands behind a path, be it the root.
    return urlunsplit(parts._replace(query=query, path=parts.path or "/"))


def link_parameters(tracking: Tracking, facts: LinkFacts) -> dict[str, str]:
    """Return the parameters of a variant, filled and cleaned, without those that are empty."""
    written: dict[str, str] = {
        **tracking.every,
        **tracking.kinds.get(facts.kind, {}),
        **tracking.papers.get(facts.paper, {}),
        **tracking.sizes.get(facts.size, {}),
    }
    known: Mapping[str, str] = asdict(facts)
    filled = {
        name: clean_value(_FIELD.sub(lambda match: known.get(match[1], ""), value))
        for name, value in written.items()
    }
    return {name: value for name, value in filled.items() if value}


def clean_value(value: str) -> str:
    """Return a value in small ascii letters, figures and hyphens: `Øy i fjorden` as `oy-i-fjorden`.

    Reports count `Banner` and `banner` as two, and other letters make addresses three times as
    long.
    """
    spelt = value.lower().translate({ord("æ"): "ae", ord("ø"): "o", ord("å"): "a", ord("ß"): "ss"})
    plain = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9_.]+", "-", plain).strip("-._")[:_LONGEST].rstrip("-._")


def track_links(filled: Filled, tracking: Tracking, facts: LinkFacts) -> Filled:
    """Return a filled document whose codes, and whose texts' links, lead to tracked addresses.

    What is read of a text stays as it is: only the addresses that its links lead to change.
    """
    if not tracking.hosts:
        return filled

    def track(address: str) -> str:
        return track_address(address, tracking, facts)

    document = _track_slots(filled.document, filled.template, track)
    template = _track_template(filled.template, document.language, track)
    return replace(filled, document=document, template=template)


def _is_own(host: str, hosts: tuple[str, ...]) -> bool:
    return any(host == own or host.endswith(f".{own}") for own in hosts)


def _track_slots(document: Document, template: Template, track: _Track) -> Document:
    for placed in place_slots(template, document):
        shown = shown_content(document, placed)
        text = _track_content(placed, shown.text or "", track)
        if text != (shown.text or ""):
            content = shown.model_copy(update={"text": text})
            document = put_content(document, placed.address, content)
    return document


def _track_content(placed: PlacedSlot, text: str, track: _Track) -> str:
    if placed.slot.kind == "qr":
        return track(text.strip())
    return text if placed.slot.markup == "none" else track_targets(text, track)


def track_targets(text: str, track: Callable[[str], str]) -> str:
    """Return a text with markup in which `track` has been asked about each link's address."""
    if "](" not in text:
        return text
    return _TARGET.sub(lambda match: match[1] + _tracked_target(match[2], track), text)


def _tracked_target(written: str, track: _Track) -> str:
    pointed = written.startswith("<")
    address = _ESCAPED.sub(r"\1", written[1:-1] if pointed else written)
    tracked = track(address)
    if tracked == address:
        return written
    escaped = re.sub(r"([\\<>()])", r"\\\1", tracked)
    return f"<{escaped}>" if pointed else escaped


def _track_template(template: Template, language: str, track: _Track) -> Template:
    kinds = tuple(_track_kind(kind, language, track) for kind in template.pages)
    if all(new is old for new, old in zip(kinds, template.pages, strict=True)):
        return template
    return template.model_copy(update={"pages": kinds})


def _track_kind(kind: PageKind, language: str, track: _Track) -> PageKind:
    frames = tuple(_track_frame(frame, language, track) for frame in kind.frames)
    same = all(new is old for new, old in zip(frames, kind.frames, strict=True))
    return kind if same else kind.model_copy(update={"frames": frames})


def _track_frame(frame: Frame, language: str, track: _Track) -> Frame:
    if not isinstance(frame, TextFrame) or frame.text is None or frame.slot is not None:
        return frame
    before = frame.text.say(language)
    after = track_targets(before, track)
    if after == before:
        return frame
    # One language is shown, and the layout must find this text in it.
    return frame.model_copy(update={"text": Localized(**dict.fromkeys(LANGUAGES, after))})
