"""Devices with just enough behaviour for driver tests, and small builders."""

import asyncio
from collections.abc import Callable
from typing import Any

from control.command import InverterCommand
from control.readings import MeterRole
from control.reasons import Reason
from control.settings import (
    BatterySettings,
    InverterSettings,
    LimitSettings,
    MeterSettings,
    RampSettings,
    Settings,
)
from hardware.config import DeviceEntry
from hardware.profile import load_profile
from tests.hardware.modbus_device import SUNSPEC_LENGTHS, ProfiledUnit

MODELS = {"w_sf": 0, "va_sf": 0, "var_sf": 0, "hz_sf": -3, "a_sf": -2, "v_sf": -1, "wh_sf": 0, "tmp_sf": -1}


class InverterUnit(ProfiledUnit):
    """A 30 kW SunSpec inverter that starts, stops, follows, and forgets its set-point on `forget`."""

    def __init__(self, lengths: dict[int, int] | None = None) -> None:
        super().__init__(load_profile("sunspec_inverter"), lengths or SUNSPEC_LENGTHS)
        self.obeys = True
        self.put(manufacturer="Ballast tests", model_name="INV-30", firmware="1.0", serial_number="0001")
        self.put(**MODELS, rating_w_sf=1, rating_va_sf=1, rating_var_sf=1)
        self.put(w_max_rtg=30000, w_cha_rte_max_rtg=30000, w_dis_cha_rte_max_rtg=30000, va_max_rtg=33000)
        self.put(var_max_inj_rtg=15000, var_max_abs_rtg=15000, w_max=30000, w_cha_rte_max=30000)
        self.put(w_dis_cha_rte_max=30000, va_max=33000, var_max_inj=15000, var_max_abs=15000)
        self.put(inv_st=0, hz=50.0, v_l1=230, v_l2=230, v_l3=230, w=0, var=0)
        if 714 in self.models:
            self.put(dc_a_sf=-1, dc_v_sf=-1, dc_w_sf=0, dc_v=780, dc_a=0, dc_w=0)
        self.on_write = self._react

    def _react(self, address: int, words: list[int]) -> None:
        if 715 in self.models and address == self.where("op_ctl") and self.obeys:
            self.put(inv_st={0: 0, 1: 3, 2: 7, 3: 3}[words[0]])
        running = self.get("inv_st") == 3
        follows = running and self.get("w_set_ena") == 1 and self.obeys
        self.put(w=self.get("w_set") if follows else 0)

    def revert(self) -> None:
        """Do what the reversion timer does when it runs out."""
        self.put(w_set=0, w=0)


def meter_unit() -> ProfiledUnit:
    """Return an EM540 in mode B that measures 1234.5 W import at 50.001 Hz."""
    unit = ProfiledUnit(load_profile("carlo_gavazzi_em540"))
    return unit.put(
        identification=1744, measurement_mode=1, w=1234.5, w_l1=400, w_l2=400, w_l3=434.5,
        v_l1=230.1, v_l2=230.2, v_l3=230.3, hz=50.001, wh_import=1_000_000, wh_export=2_000,
    )  # fmt: skip


def tcp(device_id: str, profile: str, port: int, **more: Any) -> DeviceEntry:
    unit = more.pop("unit", 1)
    connection = {"type": "modbus_tcp", "host": "127.0.0.1", "port": port, "unit": unit}
    values: dict[str, Any] = {"id": device_id, "profile": profile, "connection": connection}
    return DeviceEntry.model_validate({**values, "poll_s": 0.02, "timeout_s": 0.2, **more})


def inverter_entry(port: int, **more: Any) -> DeviceEntry:
    values: dict[str, Any] = {"acknowledge_unverified_writes": True, "dead_man_s": 1, **more}
    return tcp(values.pop("device_id", "inverter1"), "sunspec_inverter", port, **values)


def settings(max_reactive_var: float = 0.0) -> Settings:
    return Settings(
        site_id="t",
        site_name="Test",
        inverters=tuple(
            InverterSettings(name, 25_000, 25_000, 30_000, max_reactive_var) for name in ("inverter1", "inverter2")
        ),
        batteries=(BatterySettings("battery1", 50_000, 100, 100),),
        meters=(MeterSettings("grid", MeterRole.GRID, 100_000),),
        limits=LimitSettings(),
        ramp=RampSettings(1e6, 1e6),
    )


def command(power_w: float, valid_until_s: float, *, run: bool = True, var: float = 0.0) -> InverterCommand:
    return InverterCommand("inverter1", run, power_w, var, "test", Reason("manual"), valid_until_s)


async def eventually(condition: Callable[[], bool], timeout_s: float = 5.0) -> None:
    """Wait until a condition holds, giving the loop its turns; fail with a time-out."""
    async with asyncio.timeout(timeout_s):
        while not condition():  # noqa: ASYNC110 - the condition is in other tasks, not an event
            await asyncio.sleep(0.002)


async def keep(action: Callable[[], None], condition: Callable[[], bool], timeout_s: float = 5.0) -> None:
    """Repeat an action as a control cycle would, until a condition holds."""

    def both() -> bool:
        action()
        return condition()

    await eventually(both, timeout_s)
