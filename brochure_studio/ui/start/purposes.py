"""The purposes of templates in words."""

from PySide6.QtCore import QCoreApplication


def purpose_names() -> dict[str, str]:
    """Return the purposes in the order of the filter; the empty one is all of them."""
    translate = QCoreApplication.translate
    return {
        "": translate("StartPage", "Alle"),
        "brochure": translate("StartPage", "Brosjyre"),
        "ad": translate("StartPage", "Annonse"),
        "letter": translate("StartPage", "Brev"),
        "poster": translate("StartPage", "Plakat"),
        "postcard": translate("StartPage", "Postkort"),
        "card": translate("StartPage", "Kort"),
        "sheet": translate("StartPage", "Ark"),
        "screen": translate("StartPage", "Skjerm"),
    }
