"""Draws a sequence of a frequency."""

from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from simulator.frequency.sequence import Track

POINTS = 4000
BLUE = "#2a6fb0"


def plot(track: Track, path: Path) -> None:
    """Write the picture; its kind follows from the name (`.png`, `.svg`, `.pdf`).

    Raises:
        ValueError: No such kind of picture.
    """
    length_s = track.sequence.length_s
    times = [length_s * number / POINTS for number in range(POINTS + 1)]
    figure = Figure(figsize=(11, 4))
    FigureCanvasAgg(figure)
    axis = figure.subplots()
    axis.plot(times, [track.value_hz(at_s) for at_s in times], color=BLUE, linewidth=1.2)
    axis.set_title(f"{track.sequence.name}: {track.sequence.about}")
    axis.set_xlabel("seconds")
    axis.set_ylabel("Hz")
    axis.ticklabel_format(axis="y", useOffset=False)
    axis.grid(visible=True, alpha=0.3)
    axis.margins(x=0)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
