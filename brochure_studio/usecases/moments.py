"""Moments: the one that a file states, which is never the clock's, and how any is said."""

from datetime import UTC, date, datetime, time

from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.day import say_day
from brochure_studio.values.words import Words

# What a file states when nothing else is known; members began with the present municipalities.
EARLIEST = date(2020, 1, 1)


def moment_of(studio: Studio, work: Work) -> datetime:
    """Return a document's own date, else SOURCE_DATE_EPOCH, else its campaign's first day.

    Where none is set, the day from which the brand's members are what they are.
    """
    if work.document.date is not None:
        return _noon(work.document.date)
    if studio.epoch is not None:
        return studio.epoch
    if work.campaign is not None and work.campaign.starts is not None:
        return _noon(work.campaign.starts)
    began = (m.valid_from for m in work.brand.municipalities if m.valid_from is not None)
    return _noon(max(began, default=EARLIEST))


def _noon(day: date) -> datetime:
    # At noon in UTC it is the same day everywhere in Europe.
    return datetime.combine(day, time(12), UTC)


def say_moment(moment: datetime) -> Words:
    """Return a moment by this computer's clock, to the minute: `23.11.2026 kl. 08.44`."""
    here = moment.astimezone()
    return _MOMENT.fill(day=say_day(here.date()), hour=f"{here:%H}", minute=f"{here:%M}")


_MOMENT = Words("{day} kl. {hour}.{minute}", "{day} kl. {hour}.{minute}", "{day} {hour}:{minute}")
