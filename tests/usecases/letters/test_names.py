"""Files of letters are told apart by serials, as long as the last of all."""

import pytest

from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.names import check_rule, run_file_name
from brochure_studio.usecases.letters.orders import RunFile, Shape


@pytest.mark.parametrize(
    ("shape", "name"),
    [
        (Shape(), "brev-0501-1000.pdf"),
        (Shape(0), "brev-letters.pdf"),
        (Shape(1), "brev-0501.pdf"),
        (Shape(500, "{first}_{document}"), "0501_brev.pdf"),
        (Shape(1, "heim {serial}/2027"), "heim 0501-2027.pdf"),
    ],
)
def test_a_file_is_named_by_its_serials(shape: Shape, name: str) -> None:
    assert run_file_name(shape, RunFile(2, 501, 1000), 1000, "brev") == name


@pytest.mark.parametrize("rule", ["{fornamn}-{serial}", "brev"])
def test_a_rule_that_names_people_or_nothing_is_refused(rule: str) -> None:
    with pytest.raises(UsageError):
        check_rule(rule, 500)
