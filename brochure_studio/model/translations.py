"""Translations: which overrides say a slot's words in another language, and whether they still fit.

A translation is marked with the words it was last compared with. Where the master says something
else by now, it is not checked. A language without any mark counts as compared with what stands now:
so it is in files that people write, and the first edit or confirmation marks it. From then on a
translation to it without a mark has not been compared with anything.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from brochure_studio.model.axes import LANGUAGE
from brochure_studio.model.document import Content, Document, Override
from brochure_studio.model.edits import Confirmation, ConfirmLanguage, ConfirmTranslation, Refusal
from brochure_studio.model.slots import fallback_content, with_pages
from brochure_studio.model.template import Slot, Template
from brochure_studio.model.variants import matching_overrides, resolve_content
from brochure_studio.values.words import Words

_MARK_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Translation:
    """What an override says of a slot in another language, what it translates, and whether it fits.

    `when` has the override's values, `source` is the master's for the same other axes. `is_marked`
    where it has been compared once, be it with other words than stand now.
    """

    address: str
    when: Mapping[str, str]
    content: Content
    source: Content
    is_checked: bool
    is_marked: bool = False


def list_translations(
    template: Template, document: Document, language: str | None = None
) -> tuple[Translation, ...]:
    """Return a document's translations in the order of its file; of one language where named."""
    paged = with_pages(template, document)
    return tuple(
        _translation(template, paged, override, address)
        for override in paged.overrides
        if language in (None, override.when.get(LANGUAGE))
        for address in override.content
        if _translates(template, paged, override, address)
    )


def find_translation(
    template: Template, document: Document, choice: Mapping[str, str], address: str
) -> Translation | None:
    """Return the translation whose words a variant shows in a slot.

    None where the words are the master's, the template's, or are not to be translated.
    """
    paged = with_pages(template, document)
    for override in reversed(matching_overrides(paged, choice)):
        if _says(override.content.get(address)):
            if _translates(template, paged, override, address):
                return _translation(template, paged, override, address)
            return None
    return None


def find_source(
    template: Template, document: Document, when: Mapping[str, str], address: str
) -> Content:
    """Return what a slot shows in the document's language for the same values of other axes."""
    others = {axis: value for axis, value in when.items() if axis != LANGUAGE}
    # What the document's own place says of itself is no source of a translation for all places.
    placeless = document.model_copy(update={"municipality": None})
    own = resolve_content(with_pages(template, placeless), others, address) or Content()
    slot = _slot(template, address)
    if slot is None:
        return own
    fallback = fallback_content(slot, document.language)
    lacking = {k: v for k, v in fallback if v is not None and getattr(own, k) is None}
    return own.model_copy(update=lacking)


def mark_of(content: Content) -> str:
    """Return the mark of a content's words: the same for the same words, however they are set.

    With a picture its file counts too: words about another picture do not fit this one.
    """
    rows = [sorted(row.items()) for row in content.rows or ()]
    said = (_plain(content.text), content.picture, _plain(content.alt), rows)
    written = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode("utf-8")).hexdigest()[:_MARK_LENGTH]


def mark_typed(
    template: Template,
    before: Document,
    after: Document,
    choice: Mapping[str, str],
    address: str,
) -> Document:
    """Return a document whose variant's words were just written, compared with the master's.

    The first mark of a language marks all its translations, which counted as compared till then.
    """
    old, override = _own(before, choice, address), _own(after, choice, address)
    if override is None or not _translates(template, after, override, address):
        return after
    if old is not None and _words(old.content[address]) == _words(override.content[address]):
        return after
    language = override.when[LANGUAGE]
    if language not in marked_languages(after):
        return _mark_language(template, after, after, language)
    return _mark(after, override, address, mark_of(find_source(template, after, choice, address)))


def marked_languages(document: Document) -> frozenset[str]:
    """Return the languages that a document has a mark of: in those one without is not checked."""
    return frozenset(
        o.when[LANGUAGE] for o in document.overrides if o.checked and LANGUAGE in o.when
    )


def keep_marks(template: Template, before: Document, after: Document, address: str) -> Document:
    """Return a document after an edit of a slot, languages without marks marked where it matters.

    They get the marks of what the master said before, which is what they were made from.
    """
    marked = marked_languages(after)
    for override in after.overrides:
        if not _translates(template, after, override, address) or override.when[LANGUAGE] in marked:
            continue
        was = mark_of(find_source(template, before, override.when, address))
        if was != mark_of(find_source(template, after, override.when, address)):
            after = _mark_language(template, before, after, override.when[LANGUAGE])
            marked = marked_languages(after)
    return after


def confirm_translations(
    template: Template, document: Document, edit: Confirmation
) -> Document | Refusal:
    """Return a document with translations marked as compared with the master as it stands."""
    found = _meant(template, document, edit)
    if not found:
        return Refusal(_NOTHING)
    marks = {(_key(one.when), one.address): mark_of(one.source) for one in found}
    overrides = tuple(_confirmed(override, marks) for override in document.overrides)
    return document.model_copy(update={"overrides": overrides})


def _meant(template: Template, document: Document, edit: Confirmation) -> tuple[Translation, ...]:
    match edit:
        case ConfirmLanguage(language, address):
            found = list_translations(template, document, language)
            return tuple(one for one in found if address in (None, one.address))
        case ConfirmTranslation(address, choice):
            one = find_translation(template, document, choice, address)
            return () if one is None else (one,)


_Marks = Mapping[tuple[tuple[tuple[str, str], ...], str], str]


def _confirmed(override: Override, marks: _Marks) -> Override:
    when = _key(override.when)
    own = {at: marks[when, at] for at in override.content if (when, at) in marks}
    return override.model_copy(update={"checked": {**override.checked, **own}}) if own else override


def _translation(
    template: Template, document: Document, override: Override, address: str
) -> Translation:
    source = find_source(template, document, override.when, address)
    mark = override.checked.get(address)
    if mark is None:
        fits = override.when[LANGUAGE] not in marked_languages(document)
    else:
        fits = mark == mark_of(source)
    content = override.content[address]
    return Translation(address, override.when, content, source, fits, mark is not None)


def _translates(template: Template, document: Document, override: Override, address: str) -> bool:
    """Tell whether an override says a slot's words in another language than the document's."""
    slot, content = _slot(template, address), override.content.get(address)
    if slot is None or slot.neutral or content is None or not _says(content):
        return False
    if override.when.get(LANGUAGE, document.language) == document.language:
        return False
    match slot.kind:
        case "text":
            return content.text is not None
        case "table":
            return content.rows is not None
        case "picture":
            # Words about a picture of the translation's own are no translation.
            return content.alt is not None and content.picture is None and not slot.decorative
        case "qr":
            return False


def _slot(template: Template, address: str) -> Slot | None:
    return template.slots.get(address.rpartition("/")[2])


def _own(document: Document, choice: Mapping[str, str], address: str) -> Override | None:
    same = (o for o in document.overrides if o.when == choice and address in o.content)
    return next(same, None)


def _words(content: Content) -> tuple[object, ...]:
    return content.text, content.alt, content.rows


def _says(content: Content | None) -> bool:
    return content is not None and any(words is not None for words in _words(content))


def _mark(document: Document, override: Override, address: str, mark: str) -> Document:
    def marked(one: Override) -> Override:
        if one.when != override.when or address not in one.content:
            return one
        return one.model_copy(update={"checked": {**one.checked, address: mark}})

    overrides = tuple(marked(one) for one in document.overrides)
    return document.model_copy(update={"overrides": overrides})


def _mark_language(
    template: Template, source: Document, document: Document, language: str
) -> Document:
    """Return a document with each translation to a language marked with what `source` says."""
    for override in document.overrides:
        if override.when.get(LANGUAGE) != language:
            continue
        for address in override.content:
            if address not in override.checked and _translates(
                template, document, override, address
            ):
                mark = mark_of(find_source(template, source, override.when, address))
                document = _mark(document, override, address, mark)
    return document


def _key(when: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(when.items()))


def _plain(text: str | None) -> str:
    return " ".join((text or "").split())


_NOTHING = Words(
    "her er ikkje noka omsetjing å setje som kontrollert",
    "her er ikke noen oversettelse å sette som kontrollert",
    "there is no translation here to mark as checked",
)
