"""Languages by their names."""

from brochure_studio.model.language_names import name_language
from brochure_studio.model.record import LANGUAGES


def test_each_language_of_documents_has_a_name_in_all_three() -> None:
    for language in LANGUAGES:
        name = name_language(language)
        assert language not in (name.nn, name.nb, name.en)
    assert name_language("de").nb == "tysk"


def test_one_that_nobody_knows_is_its_code() -> None:
    assert name_language("sv").en == "sv"
