"""The facts that the files of a document's letters state."""

from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.exports import receiver_profile
from brochure_studio.usecases.letters.ports import LetterJob
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.proofs import find_receiver
from brochure_studio.usecases.studio import Studio


def letter_job(studio: Studio, work: Work, receiver_id: str) -> LetterJob:
    """Return what all letters of a document have in common for a receiver.

    A UsageError where there is no such receiver, an UnreadableError for a profile that is none.
    """
    receiver = find_receiver(studio, receiver_id)
    return LetterJob(
        title=work.document.title,
        language=work.document.language,
        receiver=receiver,
        profile=receiver_profile(studio, receiver),
        author=work.brand.name,
        moment=moment_of(studio, work),
    )
