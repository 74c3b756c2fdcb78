"""The campaign: a folder of documents with the facts that they share."""

from datetime import date
from typing import Literal

from pydantic import Field, ValidationInfo, field_validator

from brochure_studio.model.record import Day, FilePath, Id, Language, Localized, Record


class CampaignDocument(Record):
    """A document of the campaign and the receivers it is exported for."""

    file: FilePath
    receivers: tuple[Id, ...] = ()


class Campaign(Record):
    """A campaign as staff keep it in `campaign.yaml`; facts fill `{name}` in any of its texts."""

    format: Literal["campaign/1"]
    name: str = Field(min_length=1)
    about: Localized = Localized()
    starts: Day | None = None
    ends: Day | None = None
    languages: tuple[Language, ...] = ("nn",)
    municipalities: tuple[Id, ...] = ()
    facts: dict[Id, Localized] = {}
    documents: tuple[CampaignDocument, ...] = ()

    @field_validator("ends")
    @classmethod
    def _follow_start(cls, ends: date | None, info: ValidationInfo) -> date | None:
        """Refuse a campaign that is over before it begins."""
        starts = info.data.get("starts")
        if starts is not None and ends is not None and ends < starts:
            raise ValueError(f"the campaign ends before it starts, on {starts}")
        return ends
