"""One figure with the most it may be: memory, size, processor time."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """What was measured, how much, in which unit; without `at_most` it is told and not judged."""

    title: str
    value: float
    unit: str
    at_most: float | None = None

    @property
    def good(self) -> bool:
        """Tell whether it is no more than we want."""
        return self.at_most is None or self.value <= self.at_most

    def as_line(self) -> str:
        """Write the figure as a line of the report."""
        told = f"{self.title:<58}{self.value:10,.2f} {self.unit}"
        if self.at_most is None:
            return told
        return f"{told} (aim: at most {self.at_most:,g}) {'ok' if self.good else 'TOO MUCH'}"
