"""Sequences that come with the product, by name; times and rates of the tests are those of the requirements.

FCR: Technical Requirements for FCR Provision in the Nordic Synchronous Area v1.1, tables 3, 4 and 6.
"""

from collections.abc import Mapping
from types import MappingProxyType

from simulator.frequency.sequence import Noise, Part, Ramp, Sequence, Sine, Step

_RAMPS = ((30.0, 0.14, 49.45), (34.9, 0.09, 49.9), (90.0, 0.24, 49.5), (390.0, 0.24, 49.9), (690.0, 0.24, 49.0),
          (750.0, 0.24, 50.0), (1050.0, 0.24, 49.7), (1350.0, 0.24, 49.89))  # fmt: skip
"""FCR-D fast ramp test upwards: start, rate, target (table 4); downwards mirrored about 50 Hz."""
_N_STEPS = ((30.0, 49.95), (60.0, 50.0), (360.0, 49.9), (660.0, 50.1), (960.0, 50.0))
"""FCR-N step sequence (table 3)."""


def _mirrored(hertz: float) -> float:
    return round(100.0 - hertz, 3)


def _ramps(*, down: bool) -> tuple[Part, ...]:
    turn = _mirrored if down else float
    return tuple(Ramp(at_s, rate, turn(to_hz)) for at_s, rate, to_hz in _RAMPS)


_ALL = (
    Sequence("quiet", 3600.0, noise=Noise(0.02), about="an ordinary hour: 20 mHz of wandering around 50 Hz"),
    Sequence("nominal", 3600.0, about="exactly 50 Hz"),
    Sequence(
        "dip",
        300.0,
        parts=(Ramp(10.0, 0.3, 49.55), Ramp(15.0, 0.02, 49.85), Ramp(90.0, 0.005, 50.0)),
        noise=Noise(0.005, 5.0),
        about="a large unit trips: down to 49.55 Hz in seconds, back in minutes",
    ),
    Sequence("fcr-d-up-ramps", 1650.0, 49.9, _ramps(down=False), about="FCR-D upwards, fast ramp test"),
    Sequence("fcr-d-down-ramps", 1650.0, 50.1, _ramps(down=True), about="FCR-D downwards, fast ramp test"),
    Sequence(
        "fcr-n-steps", 1260.0, parts=tuple(Step(at_s, to_hz) for at_s, to_hz in _N_STEPS), about="FCR-N, step test"
    ),
    Sequence(
        "fcr-ce-step", 1000.0, parts=(Step(30.0, 49.8), Step(960.0, 50.0)), about="continental FCR: 200 mHz, 15 min"
    ),
    Sequence(
        "ffr-dip", 180.0, parts=(Ramp(60.0, 0.24, 49.4), Step(120.0, 50.0)), about="through every threshold of FFR"
    ),
    *(
        Sequence(
            f"sine-{period_s}s",
            20.0 * period_s,
            parts=(Sine(0.0, 50.0, 0.1, float(period_s)),),
            about=f"FCR-N sine of {period_s} s",
        )
        for period_s in (10, 15, 25, 40, 50, 60, 70, 90, 150, 300)
    ),
)

CATALOG: Mapping[str, Sequence] = MappingProxyType({sequence.name: sequence for sequence in _ALL})
"""Name -> sequence."""
