"""The beginning of every command: `ballast` and `python -m app`."""

import sys

INTERRUPTED = 130
"""Exit code after Ctrl-C."""


def main() -> int:
    """Run the command line; Ctrl-C ends it quietly even while its parts are still being loaded."""
    try:
        from app.cli import main as command_line  # noqa: PLC0415 - loading takes long enough to be interrupted

        return command_line()
    except KeyboardInterrupt:
        sys.stderr.write("\n" if sys.stderr.isatty() else "")
        return INTERRUPTED


if __name__ == "__main__":
    raise SystemExit(main())
