"""A scene as text: one line an item, so that a change of layout reads as a difference."""

from collections.abc import Iterator

from brochure_studio.scene.items import GlyphRun, Gradient, Group, Item, Outline, Path, Picture
from brochure_studio.scene.page import Page, Scene
from brochure_studio.values.color import Color
from brochure_studio.values.geometry import Rect


def dump_scene(scene: Scene) -> str:
    """Return a scene as lines of text; lengths in points with two decimals."""
    lines = [f"scene {scene.language} {scene.title!r}"]
    lines += [f"outline {'  ' * o.level}{o.title!r} page {o.page}" for o in scene.outline]
    for page in scene.pages:
        lines += _page(page)
    return "\n".join(lines) + "\n"


def _page(page: Page) -> Iterator[str]:
    trim = f"{page.trim.width:.2f} x {page.trim.height:.2f}"
    yield f"page {page.id} {page.name!r} trim {trim} bleed {page.bleed:.2f} slug {page.slug:.2f}"
    for panel in page.panels:
        yield f"  panel {panel.id} {_rect(panel.box)}"
    if page.reading:
        yield f"  reading {' '.join(page.reading)}"
    for item in page.items:
        yield from _item(item, "  ")


def _item(item: Item, indent: str) -> Iterator[str]:
    match item:
        case Path():
            yield f"{indent}path {_path(item)}"
        case GlyphRun():
            yield f"{indent}text {_run(item)}"
        case Picture():
            place = f"{_rect(item.placed)} window {_rect(item.window)}"
            yield f"{indent}picture {item.key} {item.pixels[0]}x{item.pixels[1]} {place}"
        case Group():
            yield f"{indent}group{_group(item)}"
            for inner in item.items:
                yield from _item(inner, indent + "  ")


def _path(path: Path) -> str:
    parts = [f"{len(path.outline.ops)} ops {_rect(path.outline.bounds())}"]
    if isinstance(path.fill, Color):
        parts.append(f"fill {_color(path.fill)}")
    if isinstance(path.fill, Gradient):
        parts.append("gradient " + " ".join(f"{at:g}:{_color(c)}" for at, c in path.fill.stops))
    if path.stroke:
        parts.append(f"stroke {_color(path.stroke.color)} {path.stroke.width:g}")
    return " ".join(parts)


def _run(run: GlyphRun) -> str:
    font = f"{run.font.family} {run.font.weight}{' italic' if run.font.italic else ''}"
    place = f"{run.origin.x:.2f} {run.origin.y:.2f} + {run.advance:.2f}"
    return f"{place} {font} {run.size:g} {_color(run.color)} {run.text!r}"


def _group(group: Group) -> str:
    words = {
        "source": group.source,
        "frame": group.frame,
        "role": group.role.value if group.role else "",
        "lang": group.language,
        "alt": repr(group.alt) if group.alt else "",
        "link": group.link,
        "opacity": f"{group.opacity:g}" if group.opacity != 1 else "",
        "box": _rect(group.box) if group.box else "",
        "clip": _outline(group.clip) if group.clip else "",
        "at": _numbers(group) if group.transform else "",
        "blend": "multiply" if group.multiply else "",
    }
    return "".join(f" {key} {value}" for key, value in words.items() if value)


def _numbers(group: Group) -> str:
    t = group.transform
    return "" if t is None else f"({t.a:.4f} {t.b:.4f} {t.c:.4f} {t.d:.4f} {t.e:.2f} {t.f:.2f})"


def _outline(outline: Outline) -> str:
    return f"{len(outline.ops)} ops {_rect(outline.bounds())}"


def _rect(rect: Rect) -> str:
    return f"[{rect.x:.2f} {rect.y:.2f} {rect.width:.2f} {rect.height:.2f}]"


def _color(color: Color) -> str:
    name = color.token or color.spot or color.rgb.to_hex()
    return name if color.tint == 1 else f"{name}@{color.tint:g}"
