"""Pictures that come to the canvas: dropped from the file manager or the shelf, or pasted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QImage

from brochure_studio.ui.canvas.slot_area import SlotArea
from brochure_studio.ui.panels.picture_chooser import SHELF_MIME
from brochure_studio.usecases.errors import UsageError, say_os_error
from brochure_studio.usecases.pictures import SUFFIXES
from brochure_studio.values.geometry import Point

# A photo of more pixels than this is stored as JPEG, a drawing or anything see-through as PNG.
_LARGE = 1_500_000
_ENCODED = (("image/jpeg", ".jpg"), ("image/png", ".png"))


class PictureIntake(QObject):
    """Takes pictures for the slot under the pointer, or for the selected one."""

    def __init__(self, canvas: SlotArea) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.target: str | None = None

    def takes(self, data: QMimeData) -> bool:
        """Tell whether a clipboard or a drag holds a picture."""
        return data.hasFormat(SHELF_MIME) or data.hasImage() or _file(data) is not None

    def hover(self, event: QDropEvent) -> None:
        """Show which slot would take the picture that is dragged; no other takes it."""
        at = self._canvas.view.to_desk(Point(event.position().x(), event.position().y()))
        address = self._canvas.slot_at(at)
        target = address if self._is_open(address) else None
        if target != self.target:
            self.target = target
            self._canvas.viewport().update()
        event.acceptProposedAction()

    def leave(self) -> None:
        """Forget the slot when the drag goes elsewhere."""
        self.target = None
        self._canvas.viewport().update()

    def drop(self, event: QDropEvent) -> None:
        """Put the dropped picture into the slot under the pointer."""
        self.hover(event)
        target = self.target
        self.leave()
        self.put(event.mimeData(), target)

    def paste(self, data: QMimeData, address: str | None) -> bool:
        """Put a picture of the clipboard into a slot; tell whether there was one."""
        if not self.takes(data):
            return False
        self.put(data, address if self._is_open(address) else None)
        return True

    def put_file(self, file: Path, address: str) -> None:
        """Put a picture file of this computer into a slot."""
        session = self._canvas.session
        if session is not None:
            self._put(address, lambda: session.bench.album.bring(file))

    def put(self, data: QMimeData, address: str | None) -> None:
        """Put the picture that some data holds into a slot, and select it."""
        session = self._canvas.session
        if session is None:
            return
        if address is None:
            self._canvas.told.emit(self.tr("Slepp eller lim inn biletet i eit biletfelt."))
            return
        file = _file(data)
        if data.hasFormat(SHELF_MIME):
            name = bytes(data.data(SHELF_MIME).data()).decode("utf-8", "replace")
            self._put(address, lambda: name)
        elif file is not None:
            self.put_file(file, address)
        else:
            held, suffix = _encode(data)
            stem = self.tr("utklipp")
            self._put(address, lambda: session.bench.album.keep(held, f"{stem}{suffix}"))

    def _put(self, address: str, find: Callable[[], str]) -> None:
        session = self._canvas.session
        if session is None:
            return
        try:
            name = find()
        except UsageError as error:
            said = error.words.say(session.language)
            # A sentence that begins with a file's name keeps it as it is.
            first = said[:1] if "." in said.partition(" ")[0] else said[:1].upper()
            self._canvas.told.emit(f"{first}{said[1:]}.")
            return
        except OSError as error:
            said = say_os_error(error).say(session.language)
            self._canvas.told.emit(self.tr("Biletet vart ikkje teke inn: {0}.").format(said))
            return
        session.select(address)
        session.set_picture(address, name)

    def _is_open(self, address: str | None) -> bool:
        session = self._canvas.session
        placed = session.slot(address) if session else None
        if session is None or placed is None:
            return False
        return placed.slot.kind == "picture" and not session.is_locked(placed)


def _file(data: QMimeData) -> Path | None:
    """Return the first picture file among what is dragged, or None."""
    files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((file for file in files if file.suffix.lower() in SUFFIXES), None)


def _encode(data: QMimeData) -> tuple[bytes, str]:
    """Return a picture of the clipboard as a file's bytes, as it came where that can be kept."""
    for kind, suffix in _ENCODED:
        if data.hasFormat(kind):
            return bytes(data.data(kind).data()), suffix
    held = data.imageData()
    image = held if isinstance(held, QImage) else QImage()
    photo = not image.hasAlphaChannel() and image.width() * image.height() > _LARGE
    room = QByteArray()
    buffer = QBuffer(room)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG" if photo else "PNG", 95 if photo else -1)  # type: ignore[call-overload]
    buffer.close()
    return bytes(room.data()), ".jpg" if photo else ".png"
