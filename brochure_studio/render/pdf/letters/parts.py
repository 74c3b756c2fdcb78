"""The resources that all pages of letters inherit, written when all letters have come."""

from collections.abc import Mapping
from typing import assert_never

from brochure_studio.render.pdf.items import Shelves
from brochure_studio.render.pdf.letters.needs import OVERPRINTS, Blend, LetterNeeds, Part, part_name
from brochure_studio.render.pdf.objects import Ref, Value, table
from brochure_studio.scene.items import Gradient, Group, Picture
from brochure_studio.values.color import Color


def put_resources(
    needs: LetterNeeds, forms: Mapping[str, Ref], shelves: Shelves, inner: Ref, at: Ref
) -> None:
    """Write fonts, parts and the dictionary of all that letters' pages may name.

    `inner` gets what text alone may name, for the forms in which it recurs. A MissingError or
    ProfileError tells of a picture that cannot be had.
    """
    names: dict[str, dict[str, Ref]] = {"Font": {}, "ExtGState": {}, "ColorSpace": {}}
    of_page: dict[str, dict[str, Ref]] = {"XObject": dict(forms)}
    for key, glyphs in needs.glyphs.items():
        font = shelves.fonts.font(key)
        font.show(glyphs)
        names["Font"][font.key] = font.ref
    for how, said in OVERPRINTS.items():
        names["ExtGState"][said] = shelves.inks.overprint_state(how)[1]
    for part in sorted(needs.parts, key=part_name):
        kind, ref = _put_part(part, shelves)
        (names if kind in names else of_page).setdefault(kind, {})[part_name(part)] = ref
    shelves.fonts.put_all()
    shelves.file.put(_dictionary(names), inner)
    shelves.file.put(_dictionary(names | of_page), at)


def _dictionary(names: Mapping[str, Mapping[str, Ref]]) -> Value:
    return table({kind: table(used) for kind, used in names.items() if used})


def _put_part(part: Part, shelves: Shelves) -> tuple[str, Ref]:
    """Write a part; return the kind of resource that it is, and its object."""
    match part:
        case Color():
            return "ColorSpace", shelves.inks.separation(part)[1]
        case Gradient():
            return "Shading", shelves.gradients.shading(part)[1]
        case Blend():
            group = Group((), opacity=part.opacity, multiply=part.multiply)
            return "ExtGState", shelves.blends.find(group)[1]
        case Picture():
            image = shelves.pictures.image(part)
            if image is None:
                raise AssertionError("a picture of which nothing shows was drawn")
            shelves.pictures.put((image.key,))
            return "XObject", image.ref
        case _:
            assert_never(part)
