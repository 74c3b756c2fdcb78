"""National identity numbers: found so that they are refused, never kept."""

import re

# Eleven digits, also as 010190 12345; ten where a spreadsheet has taken the zero in front.
_LIKE = re.compile(r"(?<!\d)\d{5,6}[ .-]?\d{5}(?!\d)")
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def holds_identity_number(text: str) -> bool:
    """Tell whether a text holds a number of eleven digits whose two check digits are right.

    Folkeregisteret's weights, modulo 11; D-numbers and synthetic ones follow them too.
    """
    # Asked of every row of a list, and hardly any has a number that long.
    if _LIKE.search(text) is None:
        return False
    return any(_is_right(found[0]) for found in _LIKE.finditer(text))


def _is_right(text: str) -> bool:
    digits = [int(letter) for letter in text if letter.isdigit()]
    if len(digits) == 10:
        digits.insert(0, 0)
        # Telephone and account numbers are as long: without the zero it must begin as a day.
        if digits[1] == 0 or not 1 <= (digits[2] * 10 + digits[3]) % 40 <= 12:
            return False
    return _check(digits[:9], _FIRST) == digits[9] and _check(digits[:10], _SECOND) == digits[10]


def _check(digits: list[int], weights: tuple[int, ...]) -> int:
    rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11
    return 0 if rest == 0 else 11 - rest
