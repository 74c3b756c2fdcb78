"""Running text for the measures: made up, the same at every run, with words of natural length."""

import random

VOCABULARY = """
fjorden ligg blank og stille mellom bratte lier der fruktblomane opnar seg i mai heim til bygda
skulevegen er kort naboane kjenner namnet ditt vi treng folk som vil byggje drive undervise pleie
dyrke reparere programmere ferja går kvar halvtime kommunen hjelper med hus barnehageplass arbeid
tomter langs vatnet eplehagane gir saft sider og hausten luktar av moreller fjellet opnar ski
løyper turstiar utsikt breen kvitnar kulturhuset fyller kveldane med song og dans ungdommane
startar verksemder i gamle sjøhus fiberen er raskare enn i byen og kvardagen har betre tid
innbyggjartenesta svarar på spørsmål om flyttehjelp bustadkøyring heimkomstpermisjon
"""


def paragraphs(words: int, a_paragraph: int = 75) -> list[str]:
    """Return about `words` words in paragraphs of `a_paragraph` words, as sentences."""
    chance = random.Random(20)
    return [
        " ".join(sentence(chance) for _ in range(a_paragraph // 15))
        for _ in range(words // a_paragraph)
    ]


def sentence(chance: random.Random) -> str:
    """Return fifteen words with a capital, a comma and a full stop."""
    words = chance.choices(VOCABULARY.split(), k=15)
    words[6] += ","
    return f"{words[0].capitalize()} {' '.join(words[1:])}."


def keystroke(before: list[str], number: int) -> list[str]:
    """Return the text as it is after one more letter, in the middle of the middle paragraph."""
    middle = len(before) // 2
    words = before[middle].split()
    words[len(words) // 2] += "abcdefghijklmnopqrstuvwxyz"[number % 26]
    return [*before[:middle], " ".join(words), *before[middle + 1 :]]
