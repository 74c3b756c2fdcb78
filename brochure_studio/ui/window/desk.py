"""The desk: which document lies open, how it came there, how it is saved, and how it may leave.

It owns no widget but the two file dialogs that a person asks for; what is to be said goes out as
signals, and nothing is lost in silence: unsaved work is kept while one works, and a document with
changes leaves only when it is saved or given up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from brochure_studio.ui.errors import say_error
from brochure_studio.ui.keeping.autosave import Autosave
from brochure_studio.ui.keeping.presence_watch import PresenceWatch
from brochure_studio.ui.notice import Choice
from brochure_studio.ui.start.dropped import Dropped, look_at, say_foreign
from brochure_studio.ui.start.recent import RecentFiles
from brochure_studio.ui.words.figures import say_moment, say_time
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.words import Words

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.model.kept import ConflictError, Presence, Recovery, Version
    from brochure_studio.ui.editing.session import Session
    from brochure_studio.ui.workplace.workplace import Workplace
    from brochure_studio.usecases.documents import Work

# Errors that a person can do something about; anything else is a defect and goes to the excepthook.
EXPECTED = (UnreadableError, OSError)


class Desk(QObject):
    """Holds the open document; `opened` comes with every other one, `told` with what to say."""

    opened = Signal()
    state_changed = Signal()
    campaign_opened = Signal(object)
    unreadable = Signal(object, object)
    # Grade, sentence, choices: as the notice strip takes them.
    told = Signal(str, str, object)
    pages_asked = Signal()
    recent_changed = Signal()

    def __init__(self, workplace: Workplace, recent: RecentFiles, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.workplace = workplace
        self.recent = recent
        self.session: Session | None = None
        self.work: Work | None = None
        self.saved_at: datetime | None = None
        self.cabinet = workplace.cabinet()
        self.autosave = Autosave(self.cabinet, parent=self)
        self.presence = PresenceWatch(self.cabinet, parent=self)
        self.autosave.failed.connect(self._tell_words)
        self.presence.met.connect(self._tell_met)

    def set_person(self, name: str) -> None:
        """Say from now on who works here; the name is shown to others and grants nothing."""
        self.autosave.who = self.presence.who = name

    # Opening

    def new_document(self, template: str) -> None:
        """Start a document from a template; nothing is written until it is saved."""
        try:
            work = self.workplace.draft(template)
        except EXPECTED as error:
            self.tell_error(error)
            return
        if self.may_leave(lambda: self.new_document(template)):
            self._take(work, None)

    def new_campaign(self) -> None:
        """Copy the starter to a folder of one's own, and show it."""
        try:
            opened = self.workplace.new_campaign()
        except EXPECTED as error:
            self.tell_error(error)
            return
        self._show_campaign(opened.folder)
        said = self.tr("Kampanjen er laga i {0}. Alt i han er ditt å endre.")
        self.told.emit("good", said.format(opened.folder), ())

    def open_file(self) -> None:
        """Ask for a document and open it."""
        folder = self.work.folder if self.work else self.workplace.home
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Opne dokument"),
            str(folder),
            self.tr("Dokument og kampanjar (*.yaml *.yml)"),
        )
        if file:
            self.open_path(Path(file))

    def open_path(self, path: Path) -> None:
        """Open a document or a campaign; what is none of ours is said in one sentence."""
        kind = look_at(path)
        if kind is Dropped.CAMPAIGN:
            self._show_campaign(path if path.is_dir() else path.parent)
        elif kind is Dropped.DOCUMENT:
            self._open_document(path)
        elif kind is Dropped.GONE:
            drop = (self.tr("Ta ut av lista"), lambda: self._forget(path))
            listed = any(place.path == str(path) for place in self.recent.places())
            self.told.emit("warning", say_foreign(kind, path), (drop,) if listed else ())
        else:
            self.told.emit("warning", say_foreign(kind, path), ())

    def _open_document(self, path: Path) -> None:
        try:
            if self.workplace.campaign(path) is not None:
                self._show_campaign(path.parent)
                return
            work = self.workplace.open(path)
        except UnreadableError as error:
            self.unreadable.emit(path, error)
            return
        except OSError as error:
            self.tell_error(error)
            return
        if self.may_leave(lambda: self.open_path(path)):
            self._take(work, path)

    def _show_campaign(self, folder: Path) -> None:
        try:
            campaign = self.workplace.campaign(folder)
        except UnreadableError as error:
            self.unreadable.emit(folder / "campaign.yaml", error)
            return
        except OSError as error:
            self.tell_error(error)
            return
        if campaign is not None:
            self.recent.add(campaign.folder, campaign.campaign.name, is_campaign=True)
            self.campaign_opened.emit(campaign)

    def take_up(self, left: Recovery) -> None:
        """Open unsaved work that an earlier run left; it stays unsaved."""
        if not self.may_leave(lambda: self.take_up(left)):
            return
        try:
            work = self.cabinet.take_up(left)
        except EXPECTED as error:
            self.tell_error(error)
            return
        self._take(work, None if work.draft else left.unsaved.file, is_kept=True)

    def _take(self, work: Work, file: Path | None, is_kept: bool = False) -> None:
        from brochure_studio.ui.editing.session import Session

        try:
            bench = self.workplace.bench(work)
            session = Session(bench, work.document, file, self.workplace.language, self)
        except EXPECTED as error:
            self.tell_error(error)
            return
        if is_kept:
            session.mark_unsaved(self.tr("Henta fram det som ikkje var lagra"))
        old, self.session, self.work, self.saved_at = self.session, session, work, None
        session.saved_changed.connect(self.state_changed)
        self.autosave.watch(session, work, is_kept)
        self.presence.enter(file)
        if old is not None:
            old.deleteLater()
        if file is not None:
            self.recent.add(file, work.document.title)
        self.opened.emit()
        self.state_changed.emit()

    # Saving

    def save(self) -> None:
        """Save the document where it lies; a new one gets a name from its title."""
        from brochure_studio.usecases.names import safe_name

        if self.session is None or self.work is None:
            return
        if self.session.file is not None:
            self.save_to(self.session.file)
            return
        file = self.workplace.free_file(self.work.folder, safe_name(self.session.document.title))
        if self.save_to(file):
            said = self.tr("Lagra som «{0}» i {1}.").format(file.name, file.parent)
            self.told.emit("good", said, ((self.tr("Lagre ein annan stad …"), self.save_as),))

    def save_as(self) -> None:
        """Ask for a name and save under it."""
        if self.session is None or self.work is None:
            return
        self.work.folder.mkdir(parents=True, exist_ok=True)
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Lagre som"),
            str(self.work.file),
            self.tr("Dokument (*.yaml)"),
        )
        if file:
            chosen = Path(file)
            self.save_to(chosen if chosen.suffix else chosen.with_suffix(".yaml"))

    def save_to(self, file: Path) -> bool:
        """Save under a name; tell whether it is on the disk."""
        from brochure_studio.model.kept import ConflictError

        if self.session is None or self.work is None:
            return False
        self.autosave.settle()
        before = self.work.folder
        try:
            self.work = self.workplace.save(self.work, self.session.document, file)
        except ConflictError as error:
            self._tell_conflict(error)
            return False
        except OSError as error:
            self._tell_unsaved(error, file)
            return False
        self.saved_at = datetime.now()
        self.autosave.follow(self.work)
        self.presence.enter(file)
        self.session.mark_saved(file)
        self.recent.add(file, self.session.document.title)
        if before.resolve() != self.work.folder.resolve():
            self._move_in(file)
        for words in self.work.notices:
            self._tell_words(words)
        return True

    def _move_in(self, file: Path) -> None:
        """Go on in the new folder: its pictures and its campaign are those of the document now."""
        saved_at, notices = self.saved_at, self.work.notices if self.work else ()
        try:
            work = replace(self.workplace.open(file), notices=notices)
        except EXPECTED as error:
            self.tell_error(error)
            return
        self._take(work, file)
        self.saved_at = saved_at
        self.state_changed.emit()
        said = self.tr("Lagra som «{0}» i {1}. Bileta i dokumentet er tekne med.")
        self.told.emit("good", said.format(file.name, file.parent), ())

    def go_back_to(self, version: Version) -> None:
        """Put a former version in the document's place, as a step that can be undone."""
        from brochure_studio.model.edits import Restore

        if self.session is None:
            return
        try:
            former = self.cabinet.version(version)
        except EXPECTED as error:
            self.tell_error(error)
            return
        when = say_moment(version.saved)
        self.session.do(Restore(former), self.tr("Tilbake til utgåva frå {0}").format(when))

    # Leaving

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Tell whether the open document may go; else offer to save it, in the strip."""
        session = self.session
        if session is None or not session.dirty or session.history.is_fresh:
            return True
        self.pages_asked.emit()
        said = self.tr("«{0}» har endringar som ikkje er lagra.").format(session.document.title)
        first = (self.tr("Lagre først"), lambda: self._leave(then, save=True))
        second = (self.tr("Kast endringane"), lambda: self._leave(then, save=False))
        self.told.emit("warning", said, (first, second))
        return False

    def _leave(self, then: Callable[[], object], save: bool) -> None:
        if save:
            self.save()
            if self.session is not None and self.session.dirty:
                return
        self.autosave.give_up()
        self.session = None
        self.told.emit("", "", ())
        then()

    def close(self) -> None:
        """Let go of everything: the note beside the document, and this run's unsaved work."""
        self.presence.leave()
        self.autosave.settle()
        self.cabinet.close()

    # What is said

    @property
    def state(self) -> str:
        """Return in words whether the document is on the disk; only what is true."""
        session = self.session
        if session is None:
            return ""
        if session.file is None and session.history.is_fresh:
            return self.tr("Ny, ikkje lagra")
        if session.dirty:
            return self.tr("Ikkje lagra")
        if self.saved_at is not None:
            return self.tr("Lagra {0}").format(say_time(self.saved_at))
        return self.tr("Lagra")

    def tell_error(self, error: BaseException, *choices: Choice) -> None:
        """Say what went wrong."""
        self.told.emit("blocking", say_error(error, self.workplace.language), choices)

    def _tell_words(self, words: Words) -> None:
        self.told.emit("warning", words.say(self.workplace.language), ())

    def _tell_conflict(self, error: ConflictError) -> None:
        kept = error.kept
        choice = (self.tr("Hald fram i di utgåve"), lambda: self._go_on(kept))
        self.tell_error(error, choice)

    def _go_on(self, kept: Path) -> None:
        """Open one's own version of a conflict, which is on the disk already."""
        self.autosave.give_up()
        self.session = None
        self.told.emit("", "", ())
        self.open_path(kept)

    def _tell_unsaved(self, error: OSError, file: Path) -> None:
        """Say that saving failed, and where the work is now."""
        said = say_error(error, self.workplace.language)
        if self.autosave.keep_now() is None:
            safe = self.tr("Dokumentet er ikkje lagra, men arbeidet er trygt på maskina di.")
        else:
            safe = self.tr("Dokumentet er ikkje lagra, så ikkje lukk vindauget.")
        again = (self.tr("Prøv igjen"), lambda: self.save_to(file))
        elsewhere = (self.tr("Lagre ein annan stad …"), self.save_as)
        self.told.emit("blocking", f"{safe} {said}", (again, elsewhere))

    def _tell_met(self, others: tuple[Presence, ...]) -> None:
        from brochure_studio.usecases.keeping.presence import each_once, say_presence

        language = self.workplace.language
        said = " ".join(say_presence(one).say(language) for one in each_once(others))
        stale = tuple(one for one in others if one.is_stale)
        remove = (self.tr("Fjern merket"), lambda: self._break(stale))
        self.told.emit("warning", said, (remove,) if stale else ())

    def _break(self, stale: tuple[Presence, ...]) -> None:
        self.told.emit("", "", ())
        for one in stale:
            notice = self.cabinet.break_presence(one)
            if notice is not None:
                self._tell_words(notice)

    def _forget(self, path: Path) -> None:
        self.recent.remove(str(path))
        self.told.emit("", "", ())
        self.recent_changed.emit()
