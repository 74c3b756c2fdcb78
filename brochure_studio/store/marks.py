"""Where things stand in YAML files, for those who find a fault after the file was read."""

from pathlib import Path

from brochure_studio.store.reading import file_format, read_file_tree
from brochure_studio.store.yaml.reading import Steps
from brochure_studio.values.finding import Problem


class YamlMarks:
    """Finds the line and column of a value or key; satisfies the port `FileMarks`."""

    def problem(self, file: Path, steps: Steps, what: str, todo: str, key: bool = False) -> Problem:
        """Return a problem at the value that the steps lead to, or at its key."""
        tree = read_file_tree(file)
        mark = tree.key_mark(steps) if key else tree.mark(steps)
        return Problem(file, mark.line, mark.column, what, todo)

    def format_of(self, file: Path) -> str:
        """Return the format that a file says it has, without the version; empty for none."""
        return file_format(file)
