"""Phases a device sends only in part keep their places."""

import pytest

from control.readings import PhaseReading
from hardware.canonical import phases
from hardware.profile import load_profile

L1, L2, L3 = (PhaseReading(volts, 1.0, 230.0) for volts in (230.0, 231.0, 232.0))
NOTHING = PhaseReading()


@pytest.mark.parametrize(
    ("sent", "seen"),
    [
        ((L1, L2, L3), (L1, L2, L3)),
        ((L1, NOTHING, NOTHING), (L1,)),
        ((NOTHING, NOTHING, L3), (NOTHING, NOTHING, L3)),
        ((L1, NOTHING, L3), (L1, NOTHING, L3)),
        ((NOTHING, NOTHING, NOTHING), ()),
    ],
    ids=["three phases", "single phase", "only the last", "one between is missing", "none"],
)
def test_a_phase_of_a_sunspec_meter_keeps_its_number_when_one_before_it_is_not_implemented(
    sent: tuple[PhaseReading, ...], seen: tuple[PhaseReading, ...]
) -> None:
    profile = load_profile("sunspec_meter_float")
    values: dict[str, float | None] = {}
    for number, phase in enumerate(sent, start=1):
        for part in ("voltage_v", "current_a", "active_power_w"):
            for point in profile.canonical[f"phase{number}_{part}"].points:
                values[point] = getattr(phase, part)
    assert phases(profile)(values) == seen
