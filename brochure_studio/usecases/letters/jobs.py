"""The facts that the files of a document's letters state."""

from brochure_studio.model.receivers import Receiver
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.finished_files import receiver_profile
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.ports.letters import LetterJob
from brochure_studio.usecases.proofs import find_receiver
from brochure_studio.usecases.studio import Studio

PROOF = "proof"


def letter_receiver(studio: Studio, id: str, is_proof: bool = False) -> Receiver:
    """Return the receiver of letters, for a proof with the watermark of proofs.

    A UsageError where there is no such receiver.
    """
    receiver = find_receiver(studio, id)
    proof = studio.library.receivers().get(PROOF) if is_proof else None
    return receiver.model_copy(update={"watermark": proof.watermark}) if proof else receiver


def letter_job(studio: Studio, work: Work, receiver: Receiver) -> LetterJob:
    """Return what all letters of a document have in common for a receiver.

    An UnreadableError for a color profile that is none.
    """
    return LetterJob(
        title=work.document.title,
        language=work.document.language,
        receiver=receiver,
        profile=receiver_profile(studio, receiver),
        author=work.brand.name,
        moment=moment_of(studio, work),
    )
