"""What is told when a list meets a letter."""

from brochure_studio.merge.letters.lists import asked_fields, letter_list_problems
from brochure_studio.merge.problems.catalog import holds_back, say_todo, say_what
from tests.merge.letters.letter_samples import a_document, a_template

FACTS = {"phone": "12 34", "kommune": "Kvam", "web": "a.no"}

DOCUMENT = a_document(
    content={
        "text": "{helsing} {web} {hytte|ei hytte} {ukjend}",
        "photo": {"by_field": {"field": "poststad", "files": {"Odda": "a.svg"}}},
    },
    overrides=[{"when": {"language": "de"}, "content": {"text": "{etternamn:upper} {kommune}"}}],
    conditions={"old": {"field": "avgangsaar", "most": 2000}, "de": {"language": "de"}},
    fields={"hytte": "ja"},
)


def test_a_letter_asks_for_what_its_texts_conditions_and_pictures_name() -> None:
    asked = asked_fields(DOCUMENT, a_template())
    assert set(asked) == {
        *("hytte", "etternamn", "kommune", "avgangsaar", "poststad", "fornamn"),
    }


def test_what_the_list_lacks_and_what_is_no_use_are_told() -> None:
    names = ("fornamn", "etternamn", "poststad", "phone")
    told = letter_list_problems(DOCUMENT, a_template(), FACTS, names)
    said = [(one.code, one.column, dict(one.facts).get("field")) for one in told]
    assert said == [
        ("column-shadowed", "phone", None),
        ("letter-field", "", "hytte"),
        ("letter-field", "", "avgangsaar"),
    ]
    for problem in told:
        assert not holds_back(problem)
        assert "{" not in say_what(problem).nn + say_todo(problem).en


def test_a_list_that_has_it_all_is_not_told_of() -> None:
    names = ("fornamn", "etternamn", "poststad", "avgangsaar", "hytte", "kommune")
    assert letter_list_problems(DOCUMENT, a_template(), FACTS, names) == ()
