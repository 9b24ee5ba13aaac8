"""Temperature of the processor as the kernel shows it: the one place that reads it."""

from collections.abc import Collection, Mapping
from pathlib import Path

from hardware.io.wire import PortError

ZONE = Path("class/thermal/thermal_zone0/temp")
"""Below /sys."""
LINES = ("temperature",)


def cpu_temperature_c(path: Path) -> float:
    """Return the temperature of a file in thousandths of a degree.

    Raises:
        PortError: There is no such sensor, or it holds no number.
    """
    try:
        text = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise PortError(f"{path}: {error}") from error
    try:
        return int(text) / 1000.0
    except ValueError as error:
        raise PortError(f"{path} holds {text[:20]!r}, which is no number of thousandths of a degree") from error


class CpuSensor:
    """The processor as a board with one line."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, lines: Collection[str]) -> Mapping[str, float]:
        """Return the temperature, °C. Errors as of `cpu_temperature_c`."""
        return dict.fromkeys(lines, cpu_temperature_c(self._path))

    def close(self) -> None:
        """Nothing is held open."""
