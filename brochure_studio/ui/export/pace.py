"""How long a job will take, from how fast it has gone; pure but for the translator."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from brochure_studio.values.progress import Progress

# Before so much has been done and so long has been worked, a guess would jump about.
_LEAST_SHARE, _LEAST_SECONDS = 0.08, 0.8


@dataclass(frozen=True, slots=True)
class Pace:
    """What has been seen of a job; `clock` gives seconds."""

    began: float | None = None
    share: float = 0.0
    seconds: float = 0.0
    clock: Callable[[], float] = time.monotonic

    def see(self, progress: Progress) -> "Pace":
        """Return the pace after one more report; a share that goes back is not believed."""
        now = self.clock()
        if self.began is None:
            return replace(self, began=now)
        share = progress.done / progress.total if progress.total else 0.0
        return replace(self, share=max(self.share, share), seconds=now - self.began)

    @property
    def seconds_left(self) -> float | None:
        """Return the seconds that are left, None as long as nobody can know."""
        if self.share < _LEAST_SHARE or self.seconds < _LEAST_SECONDS:
            return None
        return self.seconds * (1 - self.share) / self.share


def say_left(seconds: float | None) -> str:
    """Return the time that is left in words, rounded as people say it; empty where not known."""
    translate = QCoreApplication.translate
    if seconds is None:
        return ""
    if seconds < 3:
        return translate("Pace", "straks ferdig")
    if seconds < 55:
        return translate("Pace", "omlag {0} s att").format(max(5, 5 * round(seconds / 5)))
    minutes = round(seconds / 60)
    return translate("Pace", "omlag {0} min att").format(max(1, minutes))
