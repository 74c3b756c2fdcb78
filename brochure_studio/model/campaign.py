"""The campaign: a folder of documents with the facts that they share."""

from typing import Literal

from pydantic import Field

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
