"""What a command says: results on one stream, one line an error on the other, progress between."""

import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import IO, Any

from brochure_studio.values.progress import Progress
from brochure_studio.values.words import Words

# What would break a line, steer a terminal or turn the direction of text comes from files.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_BAR = 24


@dataclass(slots=True)
class Console:
    """The two streams of a command, the language it speaks, and whether it should be quiet."""

    out: IO[str]
    err: IO[str]
    language: str = "nn"
    quiet: bool = False
    _started: float = field(default_factory=time.monotonic)
    _drawn: int = 0

    def say(self, words: Words, **facts: object) -> None:
        """Print a sentence, unless the command is quiet."""
        self.line(words.fill(**facts).say(self.language) if facts else words.say(self.language))

    def line(self, text: str = "") -> None:
        """Print a line, unless the command is quiet."""
        if not self.quiet:
            self._wipe()
            self.out.write(one_line(text) + "\n")

    def result(self, data: Mapping[str, Any]) -> None:
        """Print a result as JSON, in letters that every console takes."""
        self._wipe()
        self.out.write(json.dumps(data, indent=2) + "\n")

    def error(self, text: str) -> None:
        """Print one line on standard error."""
        self._wipe()
        self.out.flush()
        self.err.write(one_line(text) + "\n")

    def complain(self, words: Words, **facts: object) -> None:
        """Print a sentence on standard error."""
        # A sentence that is finished may have braces: a folder's name, or what somebody typed.
        self.error((words.fill(**facts) if facts else words).say(self.language))

    def report(self, progress: Progress) -> None:
        """Draw how far a job is, with the time left; only on a terminal."""
        if self.quiet or not self.err.isatty():
            return
        if progress.done >= progress.total:
            self._wipe()
            return
        text = one_line(self._progress_line(progress))[:79]
        self.err.write("\r" + text.ljust(self._drawn))
        self.err.flush()
        self._drawn = len(text)

    def _progress_line(self, progress: Progress) -> str:
        full = round(_BAR * progress.done / max(progress.total, 1))
        bar = "#" * full + "." * (_BAR - full)
        left = time_left(time.monotonic() - self._started, progress)
        rest = _LEFT.fill(time=left).say(self.language) if left else ""
        return f"{bar} {progress.done + 1}/{progress.total} {rest}{progress.step}"

    def _wipe(self) -> None:
        if self._drawn:
            self.err.write("\r" + " " * self._drawn + "\r")
            self.err.flush()
            self._drawn = 0


def time_left(spent: float, progress: Progress) -> str:
    """Return the time that the rest will take as `0:12`, empty while nothing is done yet.

    `spent` is in seconds; the steps left are taken to last as long as those done.
    """
    if progress.done == 0:
        return ""
    seconds = round(spent / progress.done * (progress.total - progress.done))
    return f"{seconds // 60}:{seconds % 60:02}"


def one_line(text: str) -> str:
    """Return a text in one line, without what could steer a terminal."""
    return _STEERING.sub(" ", text)


_LEFT = Words("({time} att) ", "({time} igjen) ", "({time} left) ")
