"""What an ad says beside its pixels: its words for those who cannot see it, and where it leads."""

from collections.abc import Iterator
from dataclasses import dataclass

from brochure_studio.model.axes import AUDIENCE
from brochure_studio.preflight.proof import Proof
from brochure_studio.scene.items import GlyphRun, Group, Role
from brochure_studio.scene.page import Page
from brochure_studio.scene.walk import Visit, walk_page


@dataclass(frozen=True, slots=True)
class AdFacts:
    """The texts of an ad in reading order, what its pictures show, where it leads, whose it is."""

    language: str
    municipality: str = ""
    audience: str = ""
    texts: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    link: str = ""

    @property
    def alt(self) -> str:
        """Return an alternative text for the ad as one picture: what it says, what it shows."""
        return " ".join(_ended(part) for part in (*self.texts, *self.pictures))


def facts_of(proof: Proof, link: str) -> AdFacts:
    """Return the facts of an ad as it was laid out; `link` is where it leads."""
    pages = proof.scene.pages
    visits = tuple(visit for page in pages for visit in walk_page(page))
    return AdFacts(
        language=proof.document.language,
        municipality=proof.document.municipality or "",
        audience=proof.choice.get(AUDIENCE, ""),
        texts=tuple(text for page in pages for text in _texts(page)),
        pictures=tuple(dict.fromkeys(_alts(visits))),
        link=link,
    )


def _texts(page: Page) -> Iterator[str]:
    """Yield what each slot says, in reading order; decoration says nothing."""
    said: dict[str, list[str]] = {}
    for visit in walk_page(page):
        if isinstance(visit.item, GlyphRun) and not _is_decoration(visit):
            said.setdefault(visit.source, []).append(visit.item.text)
    order = [source for source in page.reading if source in said]
    for source in (*order, *(one for one in said if one not in order)):
        yield _join(said[source])


def _is_decoration(visit: Visit) -> bool:
    return any(group.role is Role.ARTIFACT for group in visit.groups)


def _join(runs: list[str]) -> str:
    """Return the runs of a text as one line; where a word was broken it is whole again."""
    text = ""
    for run in runs:
        text = text[:-1] + run if text.endswith("\u00ad") else f"{text} {run}"
    return " ".join(text.replace("\u00ad", "").split())


def _alts(visits: tuple[Visit, ...]) -> Iterator[str]:
    for visit in visits:
        item = visit.item
        shows = isinstance(item, Group) and item.role is Role.FIGURE and item.alt.strip()
        if isinstance(item, Group) and shows and not _is_decoration(visit):
            yield item.alt.strip()


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…", ":")) else f"{text}."
