"""The rule that a warning fails a test is itself tested."""

import logging

import pytest

pytest_plugins = ["pytester"]


@pytest.mark.parametrize(
    ("line", "failed"),
    [
        ("logging.getLogger('a').warning('careful')", True),
        ("logging.getLogger('a').info('fine')", False),
    ],
)
def test_a_logged_warning_fails_the_test(
    pytester: pytest.Pytester, request: pytest.FixtureRequest, line: str, failed: bool
) -> None:
    conftest = request.config.rootpath / "tests" / "conftest.py"
    pytester.makeconftest(conftest.read_text(encoding="utf-8"))
    pytester.makepyfile(f"import logging\n\ndef test_it():\n    {line}\n")
    outcome = pytester.runpytest_subprocess("-p", "no:cacheprovider").parseoutcomes()
    assert outcome.get("errors", 0) == (1 if failed else 0)


def test_a_warning_that_is_expected_can_be_forgiven(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("a").warning("expected")
    assert "expected" in caplog.text
    caplog.clear()


def test_a_python_warning_is_an_error(request: pytest.FixtureRequest) -> None:
    assert request.config.getini("filterwarnings")[0] == "error"
