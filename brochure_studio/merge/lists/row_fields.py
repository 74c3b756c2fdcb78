"""The fields of one row judged together: name, postcode, place, country, language, year."""

import re
from collections.abc import Mapping

from brochure_studio.merge.countries import NORWAY, Country, country_index, country_of
from brochure_studio.merge.lists.columns import ColumnPlan
from brochure_studio.merge.lists.languages import language_index, language_of
from brochure_studio.merge.lists.person_names import names_two, split_name
from brochure_studio.model.lists.postal_register import SERVICE, PostalPlace
from brochure_studio.model.lists.recipients import FULL_NAME, POST_LINE, ListProblem

# 5600, N-5600, NO 5600, 56 00, and what spreadsheets make of 0150: 150, 150.0.
_POSTCODE = re.compile(r"(?:NO?[ -]?)?(\d[\d ]*?)(?:[.,]0+)?", re.IGNORECASE)
# What is left of a whole number that a spreadsheet took for a decimal one; zeros it takes away.
_POWERLESS = re.compile(r"[.,]0+$")
_MOST_ZEROS = 2
_POST_LINE = re.compile(r"((?:[A-Z]{1,2}-)?\d[\d ]*)[ ,]+(\D.*)", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_FIRST = re.compile(r"((?:19|20)\d\d)(?:[.,]0+|-\d\d-\d\d)?")


class FieldJudge:
    """Judges the fields of rows of one list, in place; problems are added to the row's."""

    def __init__(self, plan: ColumnPlan, register: Mapping[str, PostalPlace] | None) -> None:
        self._column = {column.field: column.name for column in plan.columns if column.field}
        self._register = register
        self._languages = language_index()
        self._countries = country_index()
        self._has_full = FULL_NAME in self._column
        self._has_line = POST_LINE in self._column
        self._has_year = "avgangsaar" in self._column
        self._has_both = "fornamn" in self._column and "etternamn" in self._column

    def judge(self, row: int, fields: dict[str, str], problems: list[ListProblem]) -> str:
        """Put the fields of a row right as far as that is safe; return the language's code."""
        if self._has_full:
            self._split_name(row, fields, problems)
        self._judge_name(row, fields, problems)
        if self._has_line:
            self._split_post_line(fields)
        self._judge_place(row, fields, problems)
        if self._has_year:
            self._judge_year(row, fields, problems)
        if "adresse" in fields and not fields["adresse"]:
            self._tell("address-missing", row, "adresse", problems)
        return self._language(row, fields, problems)

    def _tell(self, code: str, row: int, field: str, problems: list[ListProblem]) -> None:
        problems.append(ListProblem(code, row, self._column.get(field, "")))

    def _split_name(self, row: int, fields: dict[str, str], problems: list[ListProblem]) -> None:
        full = fields.pop(FULL_NAME)
        if not full or fields.get("fornamn") or fields.get("etternamn"):
            return
        found = split_name(full)
        fields["fornamn"], fields["etternamn"] = found.given, found.surname
        if found.is_unclear:
            self._tell("name-unclear", row, FULL_NAME, problems)

    def _judge_name(self, row: int, fields: dict[str, str], problems: list[ListProblem]) -> None:
        given, surname = fields.get("fornamn", ""), fields.get("etternamn", "")
        field = FULL_NAME if self._has_full else "fornamn" if not given else "etternamn"
        if not given and not surname:
            self._tell("name-missing", row, field, problems)
        elif self._has_both and not (given and surname):
            self._tell("name-short", row, field, problems)
        elif names_two(given):
            self._tell("two-people", row, FULL_NAME if self._has_full else "fornamn", problems)

    def _split_post_line(self, fields: dict[str, str]) -> None:
        line = fields.pop(POST_LINE)
        found = _POST_LINE.fullmatch(line)
        code, place = (found[1].strip(), found[2].strip()) if found else ("", line)
        if line and found is None and line.isdigit():
            code, place = line, ""
        fields["postnummer"] = fields.get("postnummer") or code
        fields["poststad"] = fields.get("poststad") or place

    def _judge_place(self, row: int, fields: dict[str, str], problems: list[ListProblem]) -> None:
        country: Country | None = NORWAY
        if fields.get("land"):
            country = country_of(fields["land"], self._countries)
            if country is None:
                self._tell("country-unknown", row, "land", problems)
        if country is NORWAY:
            self._judge_postcode(row, fields, problems)
            return
        if country is not None:
            self._restore_zero(country, row, fields, problems)
        if not fields.get("poststad"):
            self._tell("place-missing", row, self._place_field, problems)

    def _restore_zero(
        self, country: Country, row: int, fields: dict[str, str], problems: list[ListProblem]
    ) -> None:
        """Put back the zero that a spreadsheet took from a code such as 01067, Dresden."""
        code = _POWERLESS.sub("", fields.get("postnummer", ""))
        missing = country.digits - len(code)
        if code.isascii() and code.isdigit() and 0 < missing <= _MOST_ZEROS:
            fields["postnummer"] = code.zfill(country.digits)
            self._tell("zero-restored", row, self._code_field, problems)

    @property
    def _code_field(self) -> str:
        return "postnummer" if "postnummer" in self._column else POST_LINE

    @property
    def _place_field(self) -> str:
        return "poststad" if "poststad" in self._column else POST_LINE

    def _judge_postcode(
        self, row: int, fields: dict[str, str], problems: list[ListProblem]
    ) -> None:
        field = self._code_field
        code = fields.get("postnummer", "")
        if len(code) != 4 or not (code.isascii() and code.isdigit()):
            if not code:
                self._tell("postcode-missing", row, field, problems)
                return
            code, was_short = _norwegian(code)
            if not code or (was_short and not _may_be_in_oslo(fields)):
                self._tell("postcode-wrong", row, field, problems)
                return
            fields["postnummer"] = code
            if was_short:
                self._tell("zero-restored", row, field, problems)
        if self._register is not None:
            self._check(row, code, field, fields, problems)
        if not fields.get("poststad"):
            self._tell("place-missing", row, self._place_field, problems)

    def _check(
        self,
        row: int,
        code: str,
        field: str,
        fields: dict[str, str],
        problems: list[ListProblem],
    ) -> None:
        """Check a postcode and its place against the register."""
        found = (self._register or {}).get(code)
        place = fields.get("poststad", "")
        if found is None:
            self._tell("postcode-unknown", row, field, problems)
        elif found.category == SERVICE:
            self._tell("postcode-service", row, field, problems)
        elif not place:
            fields["poststad"] = found.name
            self._tell("place-filled", row, self._place_field, problems)
        elif place.casefold() != found.name.casefold():
            self._tell("place-differs", row, self._place_field, problems)

    def _judge_year(self, row: int, fields: dict[str, str], problems: list[ListProblem]) -> None:
        year = fields["avgangsaar"]
        if not year or _YEAR.fullmatch(year):
            return
        found = _YEAR_FIRST.fullmatch(year)
        if found:
            fields["avgangsaar"] = found[1]
        else:
            self._tell("year-doubtful", row, "avgangsaar", problems)

    def _language(self, row: int, fields: dict[str, str], problems: list[ListProblem]) -> str:
        said = fields.get("sprak", "")
        if not said:
            return ""
        code = language_of(said, self._languages)
        if not code:
            self._tell("language-unknown", row, "sprak", problems)
        fields["sprak"] = code or said
        return code


def _may_be_in_oslo(fields: Mapping[str, str]) -> bool:
    """Tell whether a row's place lets its postcode begin with a zero: only those of Oslo do."""
    place = fields.get("poststad", "").casefold()
    return not place or place.startswith("oslo")


def _norwegian(text: str) -> tuple[str, bool]:
    """Return a postcode of four digits, and whether a zero was put back; empty where it is none."""
    found = _POSTCODE.fullmatch(text)
    if found is None:
        return "", False
    digits = found[1].replace(" ", "")
    if len(digits) == 4:
        return digits, False
    return (digits.zfill(4), True) if len(digits) in (2, 3) else ("", False)
