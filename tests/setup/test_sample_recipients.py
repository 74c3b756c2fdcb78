"""The sample lists are what their script makes."""

import sample_recipients

from tests.house.project import ROOT

FOLDER = ROOT / "templates" / "starter" / "heim-til-hardanger" / "recipients"


def test_the_committed_lists_are_those_of_the_script() -> None:
    assert (FOLDER / "returnees.csv").read_bytes() == sample_recipients.troubled_list(200)
    assert (FOLDER / "returnees-clean.csv").read_bytes() == sample_recipients.clean_list(1000)
