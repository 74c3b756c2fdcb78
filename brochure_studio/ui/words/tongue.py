"""The language that the window speaks: our own words, Qt's words, dates and numbers."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_HERE = Path(__file__).parent
_LOCALES = {"nn": "nn_NO", "nb": "nb_NO", "en": "en_GB"}


class Tongue:
    """Lets an application speak one language at a time."""

    def __init__(self, app: QCoreApplication, folder: Path = _HERE) -> None:
        self._app = app
        self._folder = folder
        self._spoken: list[QTranslator] = []

    def speak(self, language: str) -> bool:
        """Speak `language` from now on; widgets made before keep their words.

        Tell whether our own words are there: without them the window speaks nynorsk, the language
        of the code.
        """
        self.hush()
        QLocale.setDefault(QLocale(_LOCALES.get(language, "nn_NO")))
        # Qt brings nynorsk but no bokmål; what is newer than its nynorsk, or reads unlike ours, is
        # in our own file. Its own language is English.
        shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for folder in (Path(shipped), self._folder):
            self._add(folder / f"qtbase_{language}.qm")
        return self._add(self._folder / f"{language}.qm") or language == "nn"

    def hush(self) -> None:
        """Take all words back, as they were before anybody spoke."""
        for old in self._spoken:
            self._app.removeTranslator(old)
        self._spoken.clear()

    def sayings(self) -> tuple[Callable[[str, str], str], ...]:
        """Return what translates a text of a context, for every language of the window."""
        return tuple(map(self._saying, _LOCALES))

    def _saying(self, language: str) -> Callable[[str, str], str]:
        words = QTranslator(self._app)
        words.load(str(self._folder / f"{language}.qm"))
        return lambda context, text: words.translate(context, text) or text

    def _add(self, file: Path) -> bool:
        translator = QTranslator(self._app)
        if not translator.load(str(file)):
            return False
        self._app.installTranslator(translator)
        self._spoken.append(translator)
        return True
