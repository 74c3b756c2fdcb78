"""What stands beside the work: settings, help, the palette and the tour."""

from collections.abc import Callable


class SidePages:
    """Opens them in the window, and goes back to where one was."""

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the help menu and the settings do."""
        return {
            "settings": lambda: None,
            "palette": lambda: None,
            "help": lambda: None,
            "glossary": lambda: None,
            "shortcuts": lambda: None,
            "tour": lambda: None,
            "about": lambda: None,
        }
