"""Undo and redo over whole documents, typing merged, and what counts as saved."""

from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.model.document import Document
from brochure_studio.ui.editing.history import History, Step


def doc(title: str) -> Document:
    return Document(format="document/1", template="card", template_version=1, title=title)


def typed(*titles: str, gap: float = 0.1) -> History:
    history = History.start(doc("0"), saved=True)
    for number, title in enumerate(titles):
        history = history.add(Step(doc(title), "Skriv", "text title", number * gap))
    return history


def test_typing_without_a_pause_is_one_step() -> None:
    history = typed("a", "ab", "abc")
    assert history.undo().document.title == "0"
    assert history.undo().redo().document.title == "abc"


def test_a_pause_parts_steps() -> None:
    history = typed("a", "ab", gap=5)
    assert history.undo().document.title == "a"


def test_what_was_saved_between_is_a_step_of_its_own() -> None:
    history = typed("a").mark_saved()
    history = history.add(Step(doc("ab"), "Skriv", "text title", 0.1))
    assert history.dirty
    assert history.undo().document.title == "a"
    assert not history.undo().dirty


def test_a_new_document_is_not_saved_however_much_is_undone() -> None:
    history = History.start(doc("0"), saved=False)
    assert history.dirty
    assert history.add(Step(doc("a"), "Skriv")).undo().dirty


def test_what_was_saved_and_undone_and_left_is_saved_no_more() -> None:
    history = typed("a", gap=5).mark_saved().undo()
    assert history.dirty
    branched = history.add(Step(doc("b"), "Skriv"))
    assert branched.dirty
    assert branched.redo_label is None


@given(st.lists(st.one_of(st.text(min_size=1), st.sampled_from([None, False])), max_size=40))
def test_undoing_everything_gives_the_first_document(deeds: list[str | bool | None]) -> None:
    first = doc("0")
    history = History.start(first, saved=True)
    for number, deed in enumerate(deeds):
        if deed is None:
            history = history.undo()
        elif deed is False:
            history = history.redo()
        else:
            history = history.add(Step(doc(str(deed)), "Skriv", "title", float(number)))
    while history.undo_label is not None:
        history = history.undo()
    assert history.document is first
    assert not history.dirty
