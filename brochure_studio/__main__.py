"""Start the program: without arguments the window, else the command line."""

import os
import signal
import sys
import sysconfig
import warnings
from collections.abc import Callable
from pathlib import Path


def main() -> int:
    """Run the program on the process's arguments and return the exit code."""
    try:
        stop_gently(signal.SIG_DFL, signal.default_int_handler)
        forget_current_folder()
        forget_strangers()
        # Imported only now, so that nothing is looked for in the folder one happens to stand in.
        from brochure_studio.usecases.sweeping import sweep_no_more, sweep_seldom

        # Modules are made of thousands of objects, and none of them is garbage.
        sweep_seldom()
        from brochure_studio.cli.main import run

        code = run(_show_window)
        sweep_no_more()
        return code
    except KeyboardInterrupt:  # before a command was there to tell of it
        return 130


def stop_gently(before: object, after: signal.Handlers | Callable[..., object]) -> None:
    """Let what ends the program, or closes its terminal, cancel it as Ctrl-C does.

    Then nothing half is left behind. Only signals that are handled as `before` says are changed:
    who started the program with `nohup` wants it to go on.
    """
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is before:
            signal.signal(number, after)


def _show_window(library: Path, path: Path | None, language: str) -> int:
    # Python gets no word of a signal while Qt waits for events.
    stop_gently(signal.default_int_handler, signal.SIG_DFL)
    from brochure_studio.ui.app import show_window
    from brochure_studio.usecases.sweeping import sweep_as_usual

    # The window minds its memory itself (`ui/quiet_memory.py`).
    sweep_as_usual()
    return show_window(library, path, language)


def forget_current_folder() -> None:
    """Take the current folder off the import path.

    `python -m` puts it there, and reportlab runs any `reportlab_settings.py` that it finds: a
    document folder on a shared drive must not run code. The program's own folder stays, where
    the processes that it starts look for it.
    """
    installed = {Path(path).resolve() for path in sysconfig.get_paths().values()}
    installed.add(Path(__file__).resolve().parents[1])
    here = Path.cwd().resolve()
    if here not in installed:
        sys.path[:] = [entry for entry in sys.path if Path(entry or os.curdir).resolve() != here]


def forget_strangers() -> None:
    """Keep what other packages would add: pydantic's plugins, and warnings for their developers.

    Pydantic would run what any installed package offers it, over everything that is read. What a
    library warns of, nobody here can mend; files are judged by checks of our own.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    if not sys.warnoptions:
        warnings.simplefilter("ignore")


if __name__ == "__main__":
    sys.exit(main())
