"""Help as a page of the window: texts and the trade's words on the left, what one reads beside."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.help.licences import own_version, part_licences
from brochure_studio.ui.help.reading import show_markdown
from brochure_studio.ui.help.topics import (
    ABOUT,
    GLOSSARY,
    SHORTCUTS,
    Topic,
    find_topics,
    read_glossary,
    read_topics,
)

_TOPIC = Qt.ItemDataRole.UserRole
# What a menu shows: its actions as name, shortcut and tip.
Shortcuts = tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...]


class HelpPage(QWidget):
    """Finds and shows a text; `language` is the window's."""

    left = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._language = language
        self._glossary = read_glossary(language)
        self._topics: tuple[Topic, ...] = ()
        self.search = QLineEdit()
        self.list = QListWidget()
        self.text = QTextBrowser()
        self._build()

    def _build(self) -> None:
        back = QPushButton(self.tr("‹ Tilbake"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        title = QLabel(self.tr("Hjelp"))
        title.setObjectName("title")
        self.search.setPlaceholderText(self.tr("Søk i hjelpa og ordlista"))
        self.search.setAccessibleName(self.tr("Søk i hjelpa og ordlista"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.setAccessibleName(self.tr("Emne"))
        self.list.setObjectName("topics")
        self.list.currentItemChanged.connect(lambda item, _: self._read(item))
        self.text.setAccessibleName(self.tr("Hjelpetekst"))
        self.text.setObjectName("reading")
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.document().setDocumentMargin(26)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(title)
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        holder = QWidget()
        holder.setLayout(side)
        holder.setFixedWidth(max(290, self.fontMetrics().averageCharWidth() * 38))
        self.text.setMaximumWidth(self.fontMetrics().averageCharWidth() * 118)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 34, 48, 34)
        row.setSpacing(24)
        row.addWidget(holder)
        row.addWidget(self.text, 1)
        row.addStretch(0)

    def show_help(self, topic: str, keys: Mapping[str, str], shortcuts: Shortcuts) -> None:
        """Show a text by id; `keys` are the shortcuts by action, `shortcuts` all of them."""
        self._topics = (
            *read_topics(self._language, keys),
            Topic(GLOSSARY, self.tr("Ordliste"), self._all_words()),
            Topic(SHORTCUTS, self.tr("Snøggtastar"), self._key_table(shortcuts)),
            Topic(ABOUT, self.tr("Om brochure_studio"), self._about()),
        )
        self.search.clear()
        self._list(self._topics)
        self.choose(topic)

    def choose(self, topic: str) -> None:
        """Read a text of the list, the first where the list lacks it."""
        ids = [self.list.item(row).data(_TOPIC).id for row in range(self.list.count())]
        self.list.setCurrentRow(ids.index(topic) if topic in ids else 0)

    @property
    def shown(self) -> str:
        """Return the id of the text that is read."""
        item = self.list.currentItem()
        return str(item.data(_TOPIC).id) if self.list.count() else ""

    def _find(self) -> None:
        query = self.search.text()
        everything = (*self._topics, *self._glossary)
        self._list(find_topics(query, everything) if query.strip() else self._topics)
        self.list.setCurrentRow(0)
        if not self.list.count():
            self.text.setMarkdown(self.tr("Ingenting om det. Prøv eit anna ord."))

    def _list(self, topics: tuple[Topic, ...]) -> None:
        self.list.clear()
        for topic in topics:
            item = QListWidgetItem(topic.title)
            item.setData(_TOPIC, topic)
            item.setSizeHint(QSize(0, max(32, self.fontMetrics().height() + 16)))
            self.list.addItem(item)

    def _read(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            topic: Topic = item.data(_TOPIC)
            show_markdown(self.text, f"# {topic.title}\n\n{topic.body}")

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("https", "mailto"):
            QDesktopServices.openUrl(link)

    # The texts that are made here

    def _all_words(self) -> str:
        return "\n\n".join(f"**{word.title}.** {word.body}" for word in self._glossary)

    def _key_table(self, shortcuts: Shortcuts) -> str:
        parts = []
        for menu, rows in shortcuts:
            lines = [f"| {name} | {key} | {tip} |" for name, key, tip in rows if key]
            if lines:
                head = self.tr("| Handling | Tastar | Kva ho gjer |")
                parts.append("\n".join((f"## {menu}", head, "|---|---|---|", *lines)))
        return "\n\n".join(parts)

    def _about(self) -> str:
        rows = [f"| {name} | {number} | {licence} |" for name, number, licence in part_licences()]
        return "\n".join(
            (
                self.tr("Utgåve {0}.").format(own_version()),
                "",
                self.tr(
                    "Brosjyrar, annonsar og brev frå felles malar, klare for trykkeriet. "
                    "Fri programvare under MIT-lisensen."
                ),
                "",
                self.tr("## Delar andre har laga"),
                self.tr("| Del | Utgåve | Lisens |"),
                "|---|---|---|",
                *rows,
                "",
                self.tr(
                    "Skriftene EB Garamond og Lato har lisensen SIL Open Font License 1.1. "
                    "Kvar andre filer kjem frå, står i assets/sources.yaml."
                ),
            )
        )
