"""Opening the 16-page brochure: from the call to its first page painted, modules loaded."""

from functools import partial

from benchmarks.window_stage import Spread, Stage, spread, timed

BROCHURE = "brochure-a5.yaml"
ROUNDS = 5
AT_MOST = 500.0


def measure() -> list[Spread]:
    """Open it in a new window each time: nothing of it is remembered."""
    rounds: list[tuple[float, float]] = []
    for number in range(ROUNDS + 1):
        stage = Stage()
        stage.window.start_page.wait()
        done = timed(partial(stage.open, BROCHURE))
        # The first also loads modules that a person's own start has loaded by then.
        rounds += [done] if number else []
        stage.leave()
    return [spread("opening the 16-page brochure", rounds, AT_MOST)]
