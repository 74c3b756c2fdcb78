"""Sentences in the three languages that the program speaks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence in nynorsk, bokmål and English."""

    nn: str
    nb: str
    en: str

    def say(self, language: str) -> str:
        """Return the sentence in `language`; nynorsk where the program does not speak it."""
        return {"nb": self.nb, "en": self.en}.get(language, self.nn)

    def fill(self, **facts: object) -> "Words":
        """Return the sentence with its `{name}` places filled.

        Facts that are Words are said in the same language.
        """

        def filled(language: str) -> str:
            said = {k: v.say(language) if isinstance(v, Words) else v for k, v in facts.items()}
            return self.say(language).format(**said)

        return Words(filled("nn"), filled("nb"), filled("en"))


def same(text: str) -> Words:
    """Return a name that is the same in every language."""
    return Words(text, text, text)
