"""No generated history of readings makes the believed values leave what is possible, or the step fail."""

import math

import msgspec
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from control.battery.settings import AutoChargeSettings, BalanceSettings, RackCare, SocSettings
from control.cycle import initial, persistent, step
from control.memory import Persistent
from control.readings import Instant, OutputRole
from control.settings import OutputSettings
from tests.control.plant import UTC_0, settings
from tests.control.test_properties import readings

CARES = tuple(
    RackCare(
        f"battery{number}",
        soc=SocSettings(nominal_voltage_v=51.2),
        balance=(BalanceSettings(rest_s=0.0, min_run_s=0.0, pause_s=0.0),),
        auto_charge=(AutoChargeSettings(300.0),),
    )
    for number in (1, 2)
)
OUTPUTS = (OutputSettings("line1", OutputRole.CELL_BALANCE, "battery1"),)


@profile(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_is_read_the_believed_soc_stays_possible_and_survives_a_restart(data: st.DataObject) -> None:
    site = settings(2, battery_care=CARES, outputs=OUTPUTS)
    memory = initial(site, Persistent())
    at_s, at_utc = 1000.0, UTC_0
    for _ in range(12):
        passed_s = data.draw(st.sampled_from([0.1, 1.0, 1.0, 0.0, 30.0, 4000.0]))
        at_s += passed_s
        at_utc += passed_s + data.draw(st.sampled_from([0.0, 0.0, 0.0, -7200.0, 1e9]))
        memory, record = step(memory, readings(data.draw, at_s, 2), (), Instant(at_s, at_utc))
        for battery in record.snapshot.batteries:
            assert 0.0 <= battery.soc_low_pct <= battery.soc_pct <= battery.soc_high_pct <= 100.0
        for info in record.racks:
            assert 0.0 <= info.uncertainty_pct <= 50.0
            assert math.isfinite(info.delta_pct)
            assert info.capacity_ah > 0.0
        assert all(output.value in {0.0, 1.0} for output in record.outputs)
        if data.draw(st.integers(0, 9)) == 0:
            kept = msgspec.json.decode(msgspec.json.encode(persistent(memory)), type=Persistent)
            memory, at_s = initial(site, kept), data.draw(st.sampled_from([3.0, 2000.0]))
