"""The light behind the panel, through Linux (Documentation/ABI/stable/sysfs-class-backlight): written off the loop."""

from pathlib import Path

import msgspec

from app.worker import Worker

FOLDER = Path("/sys/class/backlight")
POWER_ON, POWER_OFF = "0", "4"
"""`bl_power`: FB_BLANK_UNBLANK and FB_BLANK_POWERDOWN of linux/fb.h."""
FULL_PCT = 100.0
_DEPTH = 20


class _Panel(msgspec.Struct, frozen=True):
    folder: Path
    top: int
    """Its brightest step; differs from panel to panel."""


class Backlight:
    """Every backlight of the computer, set alike; a computer without one has none that `works`."""

    def __init__(self, folder: Path = FOLDER, left_pct: float = FULL_PCT) -> None:
        """Find the panels.

        Args:
            folder: where the kernel names them; a unit without one, or without the right to write there, has a veil.
            left_pct: brightness the panel is left with at the end, for whoever uses it next.
        """
        self._left_pct = left_pct
        self._panels = tuple(_panels(folder))
        self._worker = Worker[float]("backlight", self._write, depth=_DEPTH) if self._panels else None

    @property
    def works(self) -> bool:
        """Whether there is a light and the last write reached it."""
        return self._worker is not None and not self._worker.fault

    def show(self, brightness_pct: float) -> None:
        """Set the light, 0 (off) to 100."""
        if self._worker is not None:
            self._worker.put(brightness_pct)

    def close(self) -> None:
        """Leave the panel as it shall be left. Waits for the last write: call it off the loop."""
        if self._worker is not None:
            self._worker.put(self._left_pct)
            self._worker.close()

    def _write(self, brightness_pct: float) -> None:
        for panel in self._panels:
            step = round(panel.top * brightness_pct / 100.0)
            if brightness_pct > 0.0:
                step = max(step, 1)
            (panel.folder / "brightness").write_text(str(step), encoding="ascii")
            power = panel.folder / "bl_power"
            if power.exists():
                power.write_text(POWER_ON if step else POWER_OFF, encoding="ascii")


def _panels(folder: Path) -> "list[_Panel]":
    found: list[_Panel] = []
    for path in sorted(folder.glob("*/max_brightness")):
        text = path.read_text(encoding="ascii").strip()
        if text.isdigit() and int(text) > 0:
            found.append(_Panel(path.parent, int(text)))
    return found
