"""The campaign: a folder of documents with the facts that they share."""

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from brochure_studio.model.record import Day, FilePath, Id, Language, Localized, Record

# What a parameter's value may name in braces.
LINK_FIELDS = ("kind", "size", "paper", "language", "municipality", "audience", "document")


def _known_fields(value: str) -> str:
    """Refuse a field that no address is filled with, and a brace that closes none."""
    for name in re.findall(r"\{([^{}]*)\}", value):
        if name not in LINK_FIELDS:
            known = ", ".join(f"{{{one}}}" for one in LINK_FIELDS)
            raise ValueError(f"there is no field {{{name}}}; use {known}")
    if re.search(r"[{}]", re.sub(r"\{[^{}]*\}", "", value)):
        raise ValueError(f"{value!r} has a brace too many; write fields as {{size}}")
    return value


# The name of a parameter in an address, such as utm_source.
ParameterName = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,39}$")]
ParameterValue = Annotated[str, AfterValidator(_known_fields)]
Parameters = dict[ParameterName, ParameterValue]


def _host(value: str) -> str:
    """Refuse what is an address and not the name of a host."""
    if not re.fullmatch(r"[^\s/:@?#]+\.[^\s/:@?#.]+", value):
        raise ValueError(f"{value!r} is not a host; write it without https:// such as example.no")
    return value.lower()


Host = Annotated[str, AfterValidator(_host)]


class CampaignDocument(Record):
    """A document of the campaign and the receivers it is exported for."""

    file: FilePath
    receivers: tuple[Id, ...] = ()


class Tracking(Record):
    """Parameters that links to the campaign's own hosts carry, in links and QR codes alike.

    `every` holds for all, a kind's, a paper's and a size's take the place of those before, nearest
    last. A kind is that of a size (`banner`), else the template's purpose (`poster`). Values take
    `{kind}` `{size}` `{paper}` `{language}` `{municipality}` `{audience}` `{document}`; a value
    that comes out empty is left away. Hosts hold for what stands under them too (`www.`).
    """

    hosts: tuple[Host, ...] = ()
    every: Parameters = {}
    kinds: dict[Id, Parameters] = {}
    papers: dict[Id, Parameters] = {}
    sizes: dict[str, Parameters] = {}


class Campaign(Record):
    """A campaign as staff keep it in `campaign.yaml`; facts fill `{name}` in any of its texts."""

    format: Literal["campaign/1"]
    name: str = Field(min_length=1)
    about: Localized = Localized()
    starts: Day | None = None
    ends: Day | None = None
    languages: tuple[Language, ...] = ("nn",)
    municipalities: tuple[Id, ...] = ()
    audiences: dict[Id, Localized] = {}
    facts: dict[Id, Localized] = {}
    tracking: Tracking = Tracking()
    documents: tuple[CampaignDocument, ...] = ()

    @field_validator("ends")
    @classmethod
    def _follow_start(cls, ends: date | None, info: ValidationInfo) -> date | None:
        """Refuse a campaign that is over before it begins."""
        starts = info.data.get("starts")
        if starts is not None and ends is not None and ends < starts:
            raise ValueError(f"the campaign ends before it starts, on {starts}")
        return ends
