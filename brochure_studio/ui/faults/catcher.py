"""Catches what nobody caught: written to the log, said in one sentence, the work kept."""

import os
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication

from brochure_studio.ui.faults.log import FaultLog, details_to_copy
from brochure_studio.ui.notice import Choice

_LOUD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Catcher(QObject):
    """Takes uncaught exceptions of every thread, and says them in the window it watches over."""

    _caught = Signal(object)

    def __init__(
        self,
        log: FaultLog,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._tell: Callable[..., object] | None = None
        self._keep: Callable[[], object] | None = None
        # A signal, so that what fails on another thread is said on the window's.
        self._caught.connect(self._say)

    def watch(self, tell: Callable[..., object], keep: Callable[[], object]) -> None:
        """Say errors with `tell` from now on, once `keep` has kept the work."""
        self._tell, self._keep = tell, keep

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self._note(args.exc_value)

    def listen_to_qt(self) -> None:
        """Take over from Qt's message handler too."""
        qInstallMessageHandler(self._qt)

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an exception that came out of a slot."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._note(error)
        if os.environ.get("BROCHURE_STUDIO_DEBUG"):
            sys.__excepthook__(kind, error, trace)

    def _note(self, error: BaseException | None) -> None:
        if error is not None:
            self._log.note(error)
            self._caught.emit(error)

    def _say(self, error: BaseException) -> None:
        if self._tell is None or self._keep is None:
            return
        try:
            self._keep()
        finally:
            self._tell(error, *self.choices(error))

    def choices(self, error: BaseException) -> tuple[Choice, ...]:
        """Return what a person can do with an error that is the program's own fault."""
        details = details_to_copy(error)
        folder = QUrl.fromLocalFile(str(self._log.folder))
        return (
            (self.tr("Kopier detaljar"), lambda: QGuiApplication.clipboard().setText(details)),
            (self.tr("Opne loggmappa"), lambda: QDesktopServices.openUrl(folder)),
        )

    def _qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in _LOUD:
            self._log.note_qt(context.category or "", kind.name)
        if os.environ.get("BROCHURE_STUDIO_DEBUG"):
            print(text, file=sys.stderr)  # noqa: T201 - asked for, on a developer's terminal
