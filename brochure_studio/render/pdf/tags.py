"""The structure tree of a tagged PDF, built from the roles of groups (ISO 32000-1, 14.7)."""

from dataclasses import dataclass, field

from brochure_studio.render.pdf.content import Content
from brochure_studio.render.pdf.objects import ObjectFile, Ref, Value, array, name, table, text
from brochure_studio.scene.items import Group, Role
from brochure_studio.scene.page import Page, Scene
from brochure_studio.values.geometry import Rect


@dataclass(eq=False, slots=True)
class Element:
    """A structure element in the making; `kids` are elements and finished PDF values."""

    role: str
    ref: Ref
    parent: Ref
    place: str = ""
    language: str = ""
    alt: str = ""
    scope: str = ""
    box: Rect | None = None
    kids: "list[Element | Value]" = field(default_factory=list)


class Stream:
    """A content stream's marks: which element each piece of it belongs to."""

    def __init__(self, page: Ref, key: int, form: Ref | None = None) -> None:
        self.page = page
        self.key = key
        self.form = form
        self.owners: list[Ref] = []
        self.open: Element | str | None = None


class Tags:
    """Marks content and gathers the tree; the writer asks for it only where tags are wanted."""

    def __init__(self, file: ObjectFile, scene: Scene) -> None:
        self._file = file
        self._scene = scene
        self._root = file.reserve()
        self._document = Element("Document", file.reserve(), self._root)
        self._inside = [self._document]
        self._artifacts = 0
        self._streams: list[Stream] = []
        self._parents: list[tuple[int, Value]] = []
        self._keys = 0

    @property
    def stream(self) -> Stream:
        """Return the stream being written."""
        return self._streams[-1]

    def start_stream(self, page: Ref, form: Ref | None = None) -> int:
        """Begin a page or a form in it; the number goes into its StructParents."""
        self._streams.append(Stream(page, self._next_key(), form))
        return self.stream.key

    def end_stream(self, content: Content) -> None:
        """End the page or form begun last."""
        self.close_mark(content)
        stream = self._streams.pop()
        self._parents.append((stream.key, self._file.put(array(stream.owners))))

    def enter(self, group: Group, place: str, box: Rect | None) -> bool:
        """Begin a group; tell whether it is an element or an artifact of its own."""
        role = group.role
        if role is Role.ARTIFACT or self._artifacts:
            self._artifacts += 1
            return True
        if role is None and not group.link:
            return False
        self._inside.append(self._make(group, role or Role.LINK, place, box))
        return True

    def leave(self) -> None:
        """End the group entered last."""
        if self._artifacts:
            self._artifacts -= 1
        else:
            self._inside.pop()

    def mark(self, content: Content) -> None:
        """Say to which element the drawing that follows belongs."""
        on_element = len(self._inside) > 1 and not self._artifacts
        wanted = self._inside[-1] if on_element else "Artifact"
        stream = self.stream
        if stream.open is wanted or stream.open == wanted:
            return
        self.close_mark(content)
        stream.open = wanted
        if isinstance(wanted, Element):
            content.add(f"/{wanted.role} <</MCID {len(stream.owners)}>> BDC")
            wanted.kids.append(self._reference(stream))
            stream.owners.append(wanted.ref)
        else:
            content.add("/Artifact BMC")

    def close_mark(self, content: Content) -> None:
        """End the piece of content that is open, if one is."""
        if self.stream.open is not None:
            content.add("EMC")
            self.stream.open = None

    def own_annotation(self, annotation: Ref, page: Ref) -> int:
        """Put an annotation into the innermost element; the number is its StructParent."""
        owner = self._inside[-1]
        owner.kids.append(table({"Type": name("OBJR"), "Obj": annotation, "Pg": page}))
        key = self._next_key()
        self._parents.append((key, owner.ref))
        return key

    def end_page(self, page: Page, first: int) -> None:
        """Bring what a page added to the document, from number `first`, into reading order."""
        order = {place: index for index, place in enumerate(page.reading)}
        kids = self._document.kids
        kids[first:] = sorted(kids[first:], key=lambda kid: order.get(kid.place, len(order)))

    @property
    def count(self) -> int:
        """Return how many elements the document holds directly."""
        return len(self._document.kids)

    def put_all(self) -> Ref:
        """Write the tree and return its root."""
        self._put(self._document)
        numbers = [part for entry in sorted(self._parents, key=lambda e: e[0]) for part in entry]
        facts = {
            "Type": name("StructTreeRoot"),
            "K": array([self._document.ref]),
            "ParentTree": self._file.put(table({"Nums": array(numbers)})),
            "ParentTreeNextKey": self._keys,
        }
        return self._file.put(table(facts), self._root)

    def _next_key(self) -> int:
        self._keys += 1
        return self._keys - 1

    def _make(self, group: Group, role: Role, place: str, box: Rect | None) -> Element:
        parent = self._inside[-1]
        made = Element(role.value, self._file.reserve(), parent.ref, place, alt=group.alt)
        made.language = group.language if group.language != self._scene.language else ""
        made.scope = group.scope.capitalize() if role is Role.TABLE_HEADER else ""
        made.box = box if role is Role.FIGURE else None
        parent.kids.append(made)
        return made

    def _reference(self, stream: Stream) -> Value:
        facts = {"Type": name("MCR"), "Pg": stream.page, "MCID": len(stream.owners)}
        return table(facts | ({"Stm": stream.form} if stream.form else {}))

    def _put(self, element: Element) -> Ref:
        kids = [self._put(kid) if isinstance(kid, Element) else kid for kid in element.kids]
        facts = {
            "Type": name("StructElem"),
            "S": name(element.role),
            "P": element.parent,
            "Lang": text(element.language) if element.language else None,
            "Alt": text(element.alt) if element.alt else None,
            "A": _attributes(element),
            "K": array(kids) if kids else None,
        }
        return self._file.put(table(facts), element.ref)


def _attributes(element: Element) -> Value:
    if element.scope:
        return table({"O": name("Table"), "Scope": name(element.scope)})
    if element.box is not None:
        box = element.box
        edges = array([box.x, box.y, box.right, box.bottom])
        return table({"O": name("Layout"), "BBox": edges, "Placement": name("Block")})
    return None
