"""Whatever fails and in whatever order: no forming onto a closed contactor, no closing outside the windows."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from control.backup import machine
from control.backup.causes import CAUSES
from control.backup.memory import BackupState, Contactor
from control.backup.settings import BackupSettings, ReconnectWindow, SynchronisedBy
from control.command import OutputCommand
from control.record import CycleRecord
from control.requests import EmergencyStop, ReleaseStop, Request, ResetAlarms, Stop, TestBackup
from tests.control.backup.island import DT_S, Site, backup, settings
from tests.control.backup.pair import NAMES, Pair, pair_settings
from tests.control.plant import origin

WINDOW = ReconnectWindow(observation_s=5.0)
METHODS = (SynchronisedBy.SIGNAL, SynchronisedBy.DEAD_BUS)

Change = Callable[[Site], object]


def toggle(name: str) -> Change:
    return lambda site: setattr(site, name, not getattr(site, name))


def put(name: str, value: float | bool) -> Change:
    return lambda site: setattr(site, name, value)


def silence(name: str) -> Change:
    return lambda site: site.silent.symmetric_difference_update({name})


CHANGES: dict[str, Change] = {
    "mains": toggle("mains_on"),
    "mains again": toggle("mains_on"),
    "voltage low": put("mains_v", 180.0),
    "voltage good": put("mains_v", 230.0),
    "frequency high": put("mains_hz", 50.4),
    "frequency good": put("mains_hz", 50.0),
    "island faster": put("island_hz", 50.4),
    "island normal": put("island_hz", 50.02),
    "welded": toggle("welded"),
    "closed by hand": put("closed", True),
    "stuck open": toggle("stuck_open"),
    "cannot form": toggle("cannot_form"),
    "keeps forming": toggle("keeps_forming"),
    "meter": silence("grid"),
    "inverter": silence("inverter1"),
    "battery": silence("battery1"),
    "feedback": silence("k1-closed"),
    "angle": silence("angle"),
    "empty": put("soc_pct", 9.0),
    "charged": put("soc_pct", 70.0),
    "restart": lambda site: site.restart(dead_s=1.0),
    "emergency stop": lambda site: site.cycle(EmergencyStop(origin())),
    "stop": lambda site: site.cycle(Stop(origin(), "test")),
    "release": lambda site: (
        site.cycle(ReleaseStop(origin(), "done", confirm=False)),
        site.cycle(ReleaseStop(origin(), "done", confirm=True)),
    ),
    "reset": lambda site: site.cycle(ResetAlarms(origin(), ("backup.contactor_welded",))),
    "test": lambda site: site.cycle(TestBackup(origin(), 20.0)),
}


def contactor_told(record: CycleRecord) -> bool:
    found: tuple[OutputCommand, ...] = tuple(output for output in record.outputs if output.output_id == "k1")
    return any(output.value >= 0.5 for output in found)


def check(before: CycleRecord, record: CycleRecord, island: BackupSettings, inside_s: float, shut_s: float) -> None:
    """Look at one cycle as the records show it."""
    info = record.backup[0]
    forming = any(command.grid_forming for command in record.commands)
    if forming:
        assert shut_s <= island.contactor_settle_s + DT_S / 2, "forming without an open contactor"
    if contactor_told(record) and not contactor_told(before):
        closed = before.backup[0].state == BackupState.STARTING or info.state == BackupState.ON_GRID
        assert closed or inside_s >= island.reconnect.observation_s - 0.15, "closing outside the windows"


class Watched(Site):
    """The site with somebody who looks at every cycle, also at those in which a request comes."""

    inside_s = 0.0
    """Since how long the mains have been inside their windows."""
    shut_since_s = 0.0
    """Since when the feedback has shown anything else than an open contactor."""

    def cycle(self, *requests: Request) -> CycleRecord:
        """One control cycle, looked at."""
        in_window = self.mains_on and 195.5 <= self.mains_v <= 253.0 and 49.5 <= self.mains_hz <= 50.2
        self.inside_s = self.inside_s + DT_S if in_window else 0.0
        before, record = self.records[-1:], super().cycle(*requests)
        if record.backup[0].contactor == Contactor.OPEN:
            self.shut_since_s = self.at_s + DT_S
        for last in before:
            check(last, record, self.site.backup[0], self.inside_s, self.at_s - self.shut_since_s)
        return record


@pytest.mark.req("MOD-05")
@pytest.mark.timeout(900)
@profile(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_history_of_faults_forms_onto_a_closed_contactor_or_closes_outside_the_windows(data: st.DataObject) -> None:
    island = backup(reconnect=WINDOW, synchronised_by=data.draw(st.sampled_from(METHODS)), retry_after_s=10.0)
    site = Watched(settings(island))
    site.run(8.0)
    if data.draw(st.booleans()):
        site.mains_on = False
        site.run(8.0)
        site.mains_on = data.draw(st.booleans())
    for _ in range(data.draw(st.integers(3, 14))):
        CHANGES[data.draw(st.sampled_from(sorted(CHANGES)))](site)
        site.run(data.draw(st.sampled_from([3, 12, 70, 150])) * DT_S)
    assert site.dangers == []


def rack(name: str, soc_pct: float) -> Change:
    return lambda site: site.soc.update({name: soc_pct}) if isinstance(site, Pair) else None


PAIR_CHANGES: dict[str, Change] = {
    **{name: change for name, change in CHANGES.items() if name not in {"empty", "charged", "battery", "inverter"}},
    **{f"{device}{name}": silence(f"{device}{name}") for name in NAMES for device in ("battery", "inverter")},
    **{f"rack {name} at {soc}": rack(name, soc) for name in NAMES for soc in (9.0, 10.05, 15.0, 60.0)},
}
GRACE_CYCLES = 2
"""A state that is entered with a unit that is just found empty is left in the next cycle."""


class WatchedPair(Pair):
    """Two units with somebody who looks whether one works that must not."""

    unheard: dict[str, int]
    misused: dict[str, int]

    def cycle(self, *requests: Request) -> CycleRecord:
        """One control cycle, looked at."""
        record = super().cycle(*requests)
        if record.cycle == 0:  # a program that starts knows nothing of a silence before
            self.unheard, self.misused = dict.fromkeys(NAMES, 0), dict.fromkeys(NAMES, 0)
        island, snapshot = self.site.backup[0], record.snapshot
        heard = {device.device_id for device in (*snapshot.inverters, *snapshot.batteries)}
        for name in NAMES:
            whole = {f"inverter{name}", f"battery{name}"} <= heard
            self.unheard[name] = 0 if whole else self.unheard[name] + 1
            empty = any(
                one.device_id == f"battery{name}" and one.soc_pct <= island.floor_soc_pct for one in snapshot.batteries
            )
            barred = empty or self.unheard[name] * DT_S > island.doubt_s
            self.misused[name] = self.misused[name] + 1 if barred and name in self.formed() else 0
            assert self.misused[name] <= GRACE_CYCLES, f"unit {name} forms although it is empty or unheard"
        if any(command.grid_forming for command in record.commands):
            assert all(command.grid_forming or self.rests(command.device_id[-1]) for command in record.commands)
            assert not any(command.active_power_w for command in record.commands)
        return record


@pytest.mark.req("MOD-05")
@pytest.mark.timeout(900)
@profile(max_examples=40, deadline=None)
@given(data=st.data())
def test_no_history_makes_a_unit_form_that_is_empty_or_unheard(data: st.DataObject) -> None:
    island = backup(reconnect=WINDOW, synchronised_by=data.draw(st.sampled_from(METHODS)), retry_after_s=10.0)
    charges = st.sampled_from((9.0, 10.05, 15.0, 60.0))
    site = WatchedPair(pair_settings(island), soc1_pct=data.draw(charges), soc2_pct=data.draw(charges))
    site.run(8.0)
    site.mains_on = data.draw(st.booleans())
    site.run(8.0)
    for _ in range(data.draw(st.integers(3, 14))):
        PAIR_CHANGES[data.draw(st.sampled_from(sorted(PAIR_CHANGES)))](site)
        site.run(data.draw(st.sampled_from([3, 12, 70, 150])) * DT_S)
    assert site.dangers == []


def test_the_table_names_a_cause_for_every_transition_and_every_state_can_be_left() -> None:
    for row in machine.TABLE:
        assert row.cause in CAUSES or row.before is BackupState.ON_GRID
        assert row.before is not row.after
    assert {row.before for row in machine.TABLE} == set(BackupState)
    assert set(CAUSES) >= {row.cause for row in machine.TABLE} - {""}
