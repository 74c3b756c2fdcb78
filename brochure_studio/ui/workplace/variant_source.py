"""The window's way to what is known of variants: sizes, how one looks, how it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from brochure_studio.model.axes import SIZE
from brochure_studio.values.words import Words

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.layout.resources import Resources
    from brochure_studio.model.ads.ad_size import AdSize
    from brochure_studio.model.document import Document
    from brochure_studio.scene.page import Page
    from brochure_studio.ui.workplace.variant_sender import VariantSender
    from brochure_studio.usecases.documents import Work
    from brochure_studio.usecases.studio import Studio
    from brochure_studio.usecases.variant_matrix import VariantState


@dataclass(frozen=True, slots=True)
class Seen:
    """A variant as it was looked at: how it stands, and its first page where there is one.

    None stands for a variant that the library has no receiver for.
    """

    state: VariantState | None
    page: Page | None = None
    resources: Resources | None = None


class VariantSource:
    """Asks the use cases on one studio; another thread has a source of its own."""

    def __init__(self, studio: Callable[[], Studio], language: str) -> None:
        self._studio = studio
        self._language = language

    def sizes(self, work: Work) -> tuple[AdSize, ...]:
        """Return the sizes that a document's template serves; none where it has one of its own."""
        from brochure_studio.usecases.sized import served_sizes

        return served_sizes(self._studio(), work)

    def kind_names(self) -> dict[str, str]:
        """Return what the kinds of sizes are called, by id."""
        kinds = self._studio().library.sizes().kinds
        return {id: kind.name.say(self._language) or id for id, kind in kinds.items()}

    def find_size(self, work: Work, id: str) -> AdSize:
        """Return a size by its id or by figures such as 468x60; a UsageError says what is wrong."""
        from brochure_studio.usecases.sized import size_for

        found = size_for(self._studio(), work, {SIZE: id})
        if found is None:
            raise AssertionError("a template of one size has no sizes to find")
        return found

    def sender(self) -> VariantSender:
        """Return what exports variants, on the same studio."""
        from brochure_studio.ui.workplace.variant_sender import VariantSender

        return VariantSender(self._studio)

    def look_at(self, work: Work, document: Document, choice: Mapping[str, str]) -> Seen:
        """Lay a variant out for its receiver and check it; what is amiss is in its state."""
        from brochure_studio.ui.workplace.variant_receivers import receiver_of
        from brochure_studio.usecases.errors import UsageError
        from brochure_studio.usecases.variant_matrix import VariantState, look_at_variant

        try:
            receiver = receiver_of(self._studio(), work, choice)
        except UsageError as error:
            return Seen(VariantState(choice, "blocked", error=error.words))
        if receiver is None:
            return Seen(None)
        state, proofed = look_at_variant(self._studio(), work, receiver, choice, document)
        if proofed is None:
            return Seen(state)
        return Seen(state, proofed.proof.scene.pages[0], proofed.resources)


def say_words(words: Words, language: str) -> str:
    """Return words as a sentence: with a capital first and a full stop."""
    said = words.say(language)
    return said[:1].upper() + said[1:] + ("" if said.endswith(".") else ".")
