"""Sites on which several features meet."""

import msgspec

from control.readings import OutputRole
from control.record import EventKind, State
from control.settings import OutputSettings, Settings
from control.sleep.settings import IdleSettings, SleepSettings
from tests.control.plant import House, settings

IDLE = IdleSettings(idle_after_s=60.0)


SLEEP = SleepSettings(sleep_after_s=60.0, min_awake_s=10.0, min_asleep_s=300.0, wake_timeout_s=20.0)


WAKE = OutputSettings("wake", OutputRole.BATTERY_WAKE, safe_value=1.0)


def site(**changes: object) -> Settings:
    return msgspec.structs.replace(settings(cycle_s=1.0, idle=(IDLE,)), **changes)


def seconds(house: House, count: float) -> None:
    for _ in range(round(count)):
        house.cycle(dt_s=1.0)


def rested(here: Settings, **world: float) -> House:
    """A house whose unit has gone idle, because the sun covered the load."""
    house = House(here, load_w=500.0, pv_w=500.0, **world)
    seconds(house, 80)
    assert house.records[-1].state is State.IDLE
    return house


def changes_of_state(house: House) -> list[str]:
    return [e.text for record in house.records for e in record.events if e.kind is EventKind.STATE]
