"""When the grid counts as lost: the table of who says what, and the rate of change of frequency."""

import math

import msgspec
import pytest

from control.backup import detect, facts
from control.backup.facts import Supply
from control.backup.memory import DetectMemory
from control.backup.settings import BackupSettings, LossSettings
from control.model import Inverter, Meter, Phase, PlantSnapshot, SiteFlow
from control.readings import DeviceState, MeterRole

SETTINGS = BackupSettings()
FLOW = SiteFlow(0.0, 0.0, 0.0, 0.0, grid_known=True, pv_known=True, ess_known=True)


def phases(voltage_v: float, count: int = 3) -> tuple[Phase, ...]:
    return (Phase(voltage_v, 0.0, 0.0, 0.0),) * count


def meter(at_s: float, voltages: tuple[Phase, ...], frequency_hz: float | None) -> Meter:
    frequency = () if frequency_hz is None else (frequency_hz,)
    return Meter("grid", MeterRole.GRID, at_s, 0.0, 0.0, 0.0, frequency, voltages, ())


def inverter(voltages: tuple[Phase, ...], frequency_hz: float | None, state: DeviceState) -> Inverter:
    frequency = () if frequency_hz is None else (frequency_hz,)
    return Inverter(
        "inv", 0.0, state, 0.0, 0.0, frequency, voltages, (), (), 5e3, 5e3, 5e3, 0.0, (), dead_man_armed=True, alarms=()
    )


def snapshot(at_s: float, *devices: Meter | Inverter) -> PlantSnapshot:
    return PlantSnapshot(
        at_s,
        tuple(device for device in devices if isinstance(device, Meter)),
        tuple(device for device in devices if isinstance(device, Inverter)),
        (),
        (),
        FLOW,
        (),
        (),
    )


def advance(memory: DetectMemory, seen: PlantSnapshot, settings: BackupSettings) -> DetectMemory:
    return detect.advance(memory, facts.mains(seen, settings), facts.bus(seen, settings), settings, seen.at_s)


OK, OFF, LOW, HIGH = phases(230.0), phases(0.0), phases(170.0), phases(270.0)
ONE_GONE = (*phases(230.0, 2), *phases(3.0, 1))
RUN, STANDBY, STOPPED = DeviceState.RUNNING, DeviceState.STANDBY, DeviceState.OFF

Case = tuple[str, object, object, float, str]
"""What happens; what the meter and what the inverter see; for how long; the verdict."""

CASES: list[Case] = [
    ("all is well", (OK, 50.0), (OK, 50.0, RUN), 10.0, ""),
    ("dead mains, both see it", (OFF, 0.0), (OFF, None, STANDBY), 0.4, "voltage_gone"),
    ("dead mains for a moment", (OFF, 0.0), (OFF, None, STANDBY), 0.2, ""),
    ("brown-out", (LOW, 50.0), (LOW, 50.0, RUN), 1.1, "voltage_low"),
    ("short brown-out", (LOW, 50.0), (LOW, 50.0, RUN), 0.9, ""),
    ("lost neutral", (HIGH, 50.0), (HIGH, 50.0, RUN), 1.1, "voltage_high"),
    ("one phase gone, one-phase inverter", (ONE_GONE, 50.0), (phases(230.0, 1), 50.0, RUN), 0.4, "voltage_gone"),
    ("frequency low", (OK, 47.0), (OK, 47.0, RUN), 1.1, "frequency"),
    ("frequency high, inverter off", (OK, 52.0), None, 1.1, "frequency"),
    ("fuse of the meter gone", (OFF, 0.0), (OK, 50.0, RUN), 30.0, ""),
    ("meter sees nothing wrong, inverter is off the bus", (OK, 50.0), (OFF, None, STANDBY), 30.0, ""),
    ("meter silent, inverter sees a good grid", None, (OK, 50.0, RUN), 60.0, ""),
    ("meter silent, inverter sees none", None, (OFF, None, STANDBY), 3.1, "meter_dead"),
    ("meter silent for a moment with the inverter tripped", None, (OFF, None, STANDBY), 2.5, ""),
    ("meter silent, inverter in fault by an abnormal grid", None, (LOW, 50.0, DeviceState.FAULT), 3.1, "meter_dead"),
    ("meter silent, inverter switched off does not measure", None, (OFF, None, STOPPED), 60.0, ""),
    ("nobody says anything", None, None, 60.0, ""),
    ("meter without voltages, good frequency", ((), 50.0), None, 10.0, ""),
]  # fmt: skip


@pytest.mark.parametrize(("what", "grid", "bus", "seconds", "verdict"), CASES, ids=[case[0] for case in CASES])
def test_who_says_what_and_what_follows(what: str, grid: object, bus: object, seconds: float, verdict: str) -> None:
    del what
    memory = DetectMemory()
    cycles = round(seconds / 0.1) + 1
    at_s = 0.0
    for number in range(cycles):
        at_s = number * 0.1
        devices: list[Meter | Inverter] = []
        if grid is not None:
            devices.append(meter(at_s, *grid))  # type: ignore[misc]
        if bus is not None:
            devices.append(inverter(*bus))  # type: ignore[misc]
        memory = advance(memory, snapshot(at_s, *devices), SETTINGS)
    assert detect.lost(memory, SETTINGS, at_s) == verdict


def frequencies(series: list[float], settings: BackupSettings = SETTINGS) -> list[str]:
    """The verdict after each sample, ten a second."""
    memory, verdicts = DetectMemory(), []
    for number, hertz in enumerate(series):
        at_s = number * 0.1
        grid = meter(at_s, OK, hertz)
        memory = advance(memory, snapshot(at_s, grid, inverter(OK, hertz, RUN)), settings)
        verdicts.append(detect.lost(memory, settings, at_s))
    return verdicts


def test_a_frequency_that_runs_away_is_a_loss_within_a_second() -> None:
    steady = [50.0] * 10
    verdicts = frequencies(steady + [50.0 + 0.3 * n for n in range(1, 11)])
    assert "rocof" in verdicts
    assert verdicts.index("rocof") <= 19
    assert "rocof" in frequencies(steady + [50.0 - 0.3 * n for n in range(1, 9)])


@pytest.mark.parametrize(
    "disturbance",
    [
        [53.0],
        [47.0, 53.0],
        [52.0, 51.0],
        [50.2 * 1, 50.4, 50.6, 50.8, 51.0, 51.2, 51.4],
    ],
    ids=["one wild sample", "phase step back and forth", "phase step", "2 Hz/s that must be ridden through"],
)
def test_spikes_a_phase_step_and_a_tolerable_slope_are_no_loss(disturbance: list[float]) -> None:
    last = 50.0 if len(disturbance) < 5 else 51.4
    assert set(frequencies([50.0] * 10 + disturbance + [last] * 15)) == {""}


def test_the_rate_of_change_can_be_switched_off() -> None:
    off = BackupSettings(loss=msgspec.structs.replace(LossSettings(), rocof_hz_per_s=1e12))
    assert set(frequencies([50.0] * 10 + [50.0 + 0.15 * n for n in range(1, 10)], off)) == {""}


def test_the_same_sample_seen_twice_counts_once_and_another_meter_starts_afresh() -> None:
    memory = advance(DetectMemory(), snapshot(0.0, meter(0.0, OK, 50.0)), SETTINGS)
    again = advance(memory, snapshot(0.1, meter(0.0, OK, 50.0)), SETTINGS)
    assert again.samples == memory.samples
    other = advance(again, snapshot(0.2, inverter(OK, 50.0, RUN)), SETTINGS)
    assert other.samples == ((0.2, 50.0),)
    nobody = advance(other, snapshot(0.3), SETTINGS)
    assert nobody.samples == ()


def test_a_slope_is_the_median_of_all_pairs() -> None:
    samples = tuple((n * 0.1, 50.0 + n * 0.1) for n in range(7))
    assert detect._slope(samples, 0.6) == pytest.approx(1.0)  # pyright: ignore[reportPrivateUsage]
    assert detect._slope(samples[:5], 0.3) == pytest.approx(1.0)  # pyright: ignore[reportPrivateUsage]
    assert detect._slope(samples[:4], 0.6) == 0.0  # pyright: ignore[reportPrivateUsage]
    assert math.isclose(detect.judged(Supply(), SETTINGS)[0] == "unmeasured", True)


def test_only_the_grid_meter_speaks_for_the_mains() -> None:
    pv = msgspec.structs.replace(meter(0.0, OFF, 0.0), device_id="pv", role=MeterRole.PV)
    assert facts.mains(snapshot(0.0, pv, meter(0.0, OK, 50.0)), SETTINGS).voltages_v == (230.0, 230.0, 230.0)
    assert facts.mains(snapshot(0.0, pv), SETTINGS) == facts.UNMEASURED
