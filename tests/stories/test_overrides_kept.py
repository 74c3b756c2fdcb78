"""No override is ever lost: whatever is edited and reset, only what is edited changes."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from brochure_studio.model.document import Content, Document, Override
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import (
    ClearContent,
    ConfirmLanguage,
    ConfirmTranslation,
    Edit,
    HideSlot,
    Refusal,
    SetCrop,
    SetLanguage,
    SetMunicipality,
    SetPicture,
    SetText,
)
from brochure_studio.model.slots import slot_content
from brochure_studio.model.variants import sources
from brochure_studio.store.yaml.reading import read_tree
from brochure_studio.store.yaml.writing import write_record
from tests.model.test_translations import TEMPLATE, a_document

Key = tuple[tuple[tuple[str, str], ...], str]
AXES = {
    "language": ("nn", "de", "en"),
    "municipality": ("ulvik", "kvam"),
    "audience": ("young",),
    "size": ("netboard-580x400", "468x60"),
}
TEXTS, PICTURES = ("title", "story/text", "web"), ("photo",)
choices = st.fixed_dictionaries({}, optional={k: st.sampled_from(v) for k, v in AXES.items()})
texts = st.sampled_from(["Hei", "Hallo", "no", "ei linje\nog ei til", ""])
edits = st.one_of(
    st.builds(SetText, st.sampled_from(TEXTS), texts),
    st.builds(SetPicture, st.sampled_from(PICTURES), st.sampled_from(["a.jpg", "b.jpg"])),
    st.builds(SetCrop, st.sampled_from(PICTURES), st.just((0.25, 0.5)), st.just(2.0)),
    st.builds(ClearContent, st.sampled_from(TEXTS + PICTURES)),
    st.builds(HideSlot, st.sampled_from(TEXTS), st.booleans()),
    st.builds(ConfirmLanguage, st.sampled_from(["de", "en"])),
    st.builds(ConfirmTranslation, st.sampled_from(TEXTS), choices),
    st.builds(SetLanguage, st.sampled_from(["nn", "nb"])),
    st.builds(SetMunicipality, st.sampled_from(["ulvik", None])),
)
# A slot that the template no longer has is there from the start and has to be there at the end.
START = a_document(
    content={"slogan": "Til overs"},
    overrides=[{"when": {"language": "de"}, "content": {"slogan": "Übrig"}}],
)
SHOWN = TEMPLATE.model_copy(
    update={
        "slots": {
            id: slot.model_copy(update={"opens": (*slot.opens, "visibility")})
            for id, slot in TEMPLATE.slots.items()
        }
    }
)


def held(document: Document) -> dict[Key, Content]:
    """Return all that a document says, by the variant and the address."""
    master = Override.model_construct(when={"": ""}, content=document.content, checked={})
    found = {
        (tuple(sorted(override.when.items())), address): content
        for override in (master, *document.overrides)
        for address, content in override.content.items()
    }
    for page in document.pages:
        for slot, content in page.content.items():
            found[((("", ""),), f"{page.id}/{slot}")] = content
    return found


def edited_key(edit: Edit, choice: dict[str, str]) -> Key | None:
    address = getattr(edit, "address", None)
    if address is None or isinstance(edit, ConfirmTranslation):
        return None
    return (tuple(sorted(choice.items())) or (("", ""),), address)


def read_back(document: Document) -> Document:
    text = write_record(document)
    return Document.model_validate(read_tree(Path("document.yaml"), text).root)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(edits, choices), max_size=12))
def test_only_what_is_edited_changes_and_the_file_says_the_same(
    steps: list[tuple[Edit, dict[str, str]]],
) -> None:
    document = START
    for edit, choice in steps:
        after = apply_edit(SHOWN, document, edit, choice)
        if isinstance(after, Refusal):
            continue
        key = edited_key(edit, choice)
        before, now = held(document), held(after)
        assert {k: v for k, v in before.items() if k != key} == {
            k: v for k, v in now.items() if k != key
        }
        document = after
    assert read_back(document) == document


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(edits, choices), max_size=10), choices, st.sampled_from(TEXTS))
def test_resetting_level_after_level_ends_at_the_template(
    steps: list[tuple[Edit, dict[str, str]]], choice: dict[str, str], address: str
) -> None:
    document = START
    for edit, at in steps:
        after = apply_edit(SHOWN, document, edit, at)
        document = document if isinstance(after, Refusal) else after
    others = {k: v for k, v in held(document).items() if k[1] != address}
    while chain := sources(document, choice, address):
        # Any level may go first, not only the nearest.
        level = chain[-1] if len(chain) % 2 else chain[0]
        after = apply_edit(SHOWN, document, ClearContent(address, level.when), {"size": "468x60"})
        assert isinstance(after, Document)
        assert len(sources(after, choice, address)) == len(chain) - 1
        document = after
    assert slot_content(document, address) is None
    assert {k: v for k, v in held(document).items() if k[1] != address} == others
