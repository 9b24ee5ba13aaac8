"""Plays one test through a bench, row by row; simulated benches go as fast as they can."""

from collections.abc import Callable
from typing import Protocol

import msgspec

from app.prequalification.player import Player, Seen
from app.prequalification.sequences import Sequence
from app.prequalification.tso_write import Sample


class Row(msgspec.Struct, frozen=True):
    """What a bench gives back for one moment of a test."""

    sample: Sample
    seen: Seen


class Bench(Protocol):
    """A controller with its plant, ready for one test."""

    @property
    def row_s(self) -> float:
        """Time from row to row."""
        ...

    def turn(self, frequency_hz: Callable[[float], float], t_s: float) -> Row:
        """Measure at `t_s` of the test, then let controller and plant go on until the next row.

        Args:
            frequency_hz: The applied frequency of any moment from `t_s` to the next row.
            t_s: Time in the test.
        """
        ...


Progress = Callable[[float], None]
"""Takes the time of the test."""
EVERY = 100


def play(sequence: Sequence, bench: Bench, progress: Progress | None = None) -> list[Sample]:
    """Return all rows of a test.

    Raises:
        StretchError: A step never saw what it waits for.
    """
    player, samples, seen, number = Player(sequence), list[Sample](), Seen(), 0
    while player.advance(t_s := round(number * bench.row_s, 6), seen):
        row = bench.turn(player.frequency_hz, t_s)
        samples.append(row.sample)
        seen = row.seen
        if progress is not None and number % EVERY == 0:
            progress(t_s)
        number += 1
    return samples
