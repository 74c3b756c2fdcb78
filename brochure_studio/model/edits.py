"""What can be asked of a document: edits of its content, its pages and itself; and a refusal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from brochure_studio.model.document import Content, Document
from brochure_studio.model.left_over import LeftOver
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class SetContent:
    """Put a content in a slot in place of all that stood there."""

    address: str
    content: Content


@dataclass(frozen=True, slots=True)
class SetText:
    """Change the text of a slot and leave the rest of its content."""

    address: str
    text: str


@dataclass(frozen=True, slots=True)
class SetPicture:
    """Put a picture in a slot; its old crop and description go with the old picture."""

    address: str
    picture: str
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class SetCrop:
    """Show another part of a picture: its focal point in shares, and a zoom of 1 or more."""

    address: str
    focus: tuple[float, float]
    zoom: float


@dataclass(frozen=True, slots=True)
class MoveSlot:
    """Move a slot by millimetres right and down from where the template has it."""

    address: str
    move: tuple[float, float]


@dataclass(frozen=True, slots=True)
class SetStyle:
    """Choose a slot's paragraph style among those that the template gives; None is its own."""

    address: str
    style: str | None


@dataclass(frozen=True, slots=True)
class SetSize:
    """Set the size of a slot's type in points; None is the style's own."""

    address: str
    size: float | None


@dataclass(frozen=True, slots=True)
class HideSlot:
    """Leave a slot out, or show it again."""

    address: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class ClearContent:
    """Take the content out of a slot, so that what lies below it stands again.

    It goes from the variant that is worked on, or from the level that `when` names, empty for the
    document's own; with a `key` only that key of it goes.
    """

    address: str
    when: Mapping[str, str] | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class ConfirmTranslation:
    """Say that the translation that a variant shows in a slot fits the master as it stands now."""

    address: str
    choice: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ConfirmLanguage:
    """Say that all translations to a language, or one slot's, fit the master as it stands now."""

    language: str
    address: str | None = None


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Take out something left over that nothing shows."""

    left: LeftOver


@dataclass(frozen=True, slots=True)
class AddPage:
    """Add a page of a kind, before the page of index `at` or behind the last of its kind."""

    kind: str
    at: int | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class RemovePage:
    """Take a page out, with its content."""

    page: str


@dataclass(frozen=True, slots=True)
class MovePage:
    """Move a page so that it has the index `to`."""

    page: str
    to: int


@dataclass(frozen=True, slots=True)
class SetTitle:
    """Name the document."""

    title: str


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Choose the language of the document."""

    language: str


@dataclass(frozen=True, slots=True)
class SetMunicipality:
    """Choose the municipality that the document is for, or none."""

    municipality: str | None


@dataclass(frozen=True, slots=True)
class SetDate:
    """Date the document, or leave it undated."""

    date: date | None


@dataclass(frozen=True, slots=True)
class SetEnvelope:
    """Make a letter for one of its template's envelopes; None is the usual one."""

    envelope: str | None


@dataclass(frozen=True, slots=True)
class Restore:
    """Put a former version of the document in its place."""

    document: Document


ContentEdit = (
    SetContent
    | SetText
    | SetPicture
    | SetCrop
    | MoveSlot
    | SetStyle
    | SetSize
    | HideSlot
    | ClearContent
)
Confirmation = ConfirmTranslation | ConfirmLanguage
PageEdit = AddPage | RemovePage | MovePage
FactEdit = SetTitle | SetLanguage | SetMunicipality | SetDate | SetEnvelope
Edit = ContentEdit | PageEdit | Confirmation | TakeOut | FactEdit | Restore


@dataclass(frozen=True, slots=True)
class Refusal:
    """An edit that was not done: why, in a sentence, and who may change what stands in its way.

    `who` is None where nobody can, because the edit itself makes no sense.
    """

    reason: Words
    who: Words | None = None

    @property
    def words(self) -> Words:
        """Return the whole message, as the window shows it: who decides, and why not."""
        return _DECIDED.fill(who=self.who, reason=self.reason) if self.who else self.reason


_DECIDED = Words(
    "Styrt av {who} – {reason}", "Styrt av {who} – {reason}", "Decided by {who} – {reason}"
)
