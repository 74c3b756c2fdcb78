"""The records of sizes: strict reading, and names that lead somewhere."""

from typing import Any

import pytest
from pydantic import ValidationError

from brochure_studio.model.ads.sizes import Sizes

ROW: dict[str, Any] = {
    "kind": "banner",
    "name": "Board",
    "width": 320,
    "height": 250,
    "unit": "px",
    "source": "a site",
    "date": "2026-11-23",
}
PAPER: dict[str, Any] = {
    "name": "Bladet",
    "page": [246, 365],
    "columns": [46, 96],
    "rows": [71],
    "source": "the paper",
    "date": "2026-11-23",
}
SIZES: dict[str, Any] = {
    "format": "sizes/1",
    "kinds": {
        "banner": {"name": "Nett", "medium": "screen", "receiver": "screen"},
        "newspaper": {"name": "Avis", "medium": "print", "receiver": "newspaper"},
    },
    "sizes": {"board": ROW},
    "papers": {"bladet": PAPER},
}


def read(**changes: Any) -> Sizes:
    return Sizes.model_validate(SIZES | changes)


def test_a_library_of_sizes_is_read() -> None:
    sizes = read()
    assert sizes.sizes["board"].width == 320
    assert sizes.papers["bladet"].kind == "newspaper"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"sizes": {"board": ROW | {"kind": "bilboard"}}}, "`bilboard`"),
        ({"papers": {"bladet": PAPER | {"kind": "blad"}}}, "`blad`"),
        ({"papers": {"bladet": PAPER | {"screen": {"bord": 100}}}}, "`bord`"),
        ({"papers": {"bladet": PAPER | {"screen": {"board": 0}}}}, "greater than 0"),
        ({"papers": {"bladet": PAPER | {"without": ["1"]}}}, "match pattern"),
        ({"papers": {"board": PAPER}}, "both a paper and a size"),
        ({"sizes": {"board": ROW | {"height": 0}}}, "greater than 0"),
        ({"sizes": {"board": ROW | {"width": 1_000_000}}}, "less than or equal"),
        ({"sizes": {"board": ROW | {"unit": "cm"}}}, "'px' or 'mm'"),
        ({"sizes": {"board": {k: v for k, v in ROW.items() if k != "source"}}}, "source"),
        ({"papers": {"bladet": PAPER | {"ink_limit": 500}}}, "400"),
    ],
)
def test_what_leads_nowhere_or_is_no_size_is_refused(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        read(**changes)


def test_a_screen_format_of_a_paper_is_in_pixels() -> None:
    in_print = ROW | {"kind": "newspaper", "unit": "mm"}
    with pytest.raises(ValidationError, match="screen format"):
        read(sizes={"board": in_print}, papers={"bladet": PAPER | {"screen": {"board": 100}}})
