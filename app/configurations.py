"""The history of accepted site files: the last good one at hand, one step of undo (SITE-03)."""

from pathlib import Path

from app.files import write_durable

KEEP = 20


def accepted(folder: Path) -> list[Path]:
    """Return the accepted site files, oldest first."""
    return sorted(folder.glob("[0-9]*.toml"))


def remember(folder: Path, text: str) -> None:
    """Keep an accepted site file, unless it is the same as the newest; the oldest beyond `KEEP` go."""
    folder.mkdir(parents=True, exist_ok=True)
    files = accepted(folder)
    if files and files[-1].read_text(encoding="utf-8") == text:
        return
    number = int(files[-1].stem) + 1 if files else 1
    write_durable(folder / f"{number:06d}.toml", text.encode())
    for old in accepted(folder)[:-KEEP]:
        old.unlink()


def last_good(folder: Path) -> Path | None:
    """Return the newest accepted site file, None when there is none."""
    files = accepted(folder)
    return files[-1] if files else None


def undo(folder: Path, site_file: Path) -> Path:
    """Put the accepted site file before the current one back in place and return where it came from.

    Raises:
        ValueError: There is nothing to go back to.
    """
    files = accepted(folder)
    current = site_file.read_text(encoding="utf-8")
    older = [file for file in files if file.read_text(encoding="utf-8") != current]
    if not older:
        raise ValueError("there is no earlier configuration to go back to")
    write_durable(site_file, older[-1].read_bytes())
    return older[-1]
