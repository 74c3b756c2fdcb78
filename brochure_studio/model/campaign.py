"""The campaign: a folder of documents with the facts that they share."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator

from brochure_studio.model.record import Day, FilePath, Id, Language, Localized, Record

# The name of a parameter in an address, such as utm_source.
ParameterName = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,39}$")]


class CampaignDocument(Record):
    """A document of the campaign and the receivers it is exported for."""

    file: FilePath
    receivers: tuple[Id, ...] = ()


class Tracking(Record):
    """Parameters that links to the campaign's own hosts carry, in links and QR codes alike.

    `every` holds for all, a kind's, a paper's and a size's take the place of those before, nearest
    last. Values take `{kind}` `{size}` `{paper}` `{language}` `{municipality}` `{audience}`
    `{document}`; a value that comes out empty is left away.
    """

    hosts: tuple[str, ...] = ()
    every: dict[ParameterName, str] = {}
    kinds: dict[Id, dict[ParameterName, str]] = {}
    papers: dict[Id, dict[ParameterName, str]] = {}
    sizes: dict[str, dict[ParameterName, str]] = {}


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
