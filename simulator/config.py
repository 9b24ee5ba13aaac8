"""What is simulated and how: the `[simulation]` part of a site file, and the devices to be simulated.

The defaults make a house with 5 kW and 10 kWh; `for_site` picks those of a shop for anything of 20 kW and more.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from control.readings import DeviceKind, MeterRole
from hardware.config import CanConnection, Connection, LuxDongle, ModbusRtu, ModbusTcp
from simulator.can_traps import CanTrap
from simulator.days import load_names, pv_names

DAY_S = 86_400.0
MAX_CAN_VOLTAGE_V = 327.67
"""The pack voltage of frame 0x356 is a signed 16-bit number of 10 mV."""

SHOP_FROM_W = 20_000.0

_Positive = Annotated[float, Field(gt=0.0, allow_inf_nan=False)]
_NotNegative = Annotated[float, Field(ge=0.0, allow_inf_nan=False)]
_Percent = Annotated[float, Field(ge=0.0, le=100.0)]


class _Model(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class GridSimulation(_Model):
    """The connection to the public grid."""

    resistance_ohm: _NotNegative = 0.20
    """Source impedance of one phase, real part; 0.2 is a house at the end of a street, 0.04 a shop."""
    reactance_ohm: _NotNegative = 0.12
    frequency_deviation_hz: _NotNegative = 0.02
    """Standard deviation of the frequency around 50 Hz."""
    max_rocof_hz_per_s: _Positive = 0.01


class BatterySimulation(_Model):
    """One rack."""

    start_soc_pct: _Percent = 55.0
    soh_pct: Annotated[float, Field(gt=0.0, le=100.0)] = 98.0
    cells_series: Annotated[int, Field(ge=4, le=400)] | None = None
    """Cells in the string; when not given 16 up to 20 kWh, 80 above."""
    cell_spread: _NotNegative = 1.0
    """Factor on the differences between the cells; 0 makes all cells equal."""
    start_temperature_c: Annotated[float, Field(ge=-40.0, le=80.0)] | None = None
    """Of the cells; when not given that of the air outside."""
    can_traps: frozenset[CanTrap] = frozenset()
    """Habits of real batteries its BMS has (de-facto standard on CAN only)."""
    balance_pct_per_h: _NotNegative = 1.0
    """How fast the BMS brings cells together while it balances, % of capacity an hour."""


class InverterSimulation(_Model):
    """The dynamics of an inverter."""

    dead_time_s: Annotated[float, Field(ge=0.0, le=10.0)] = 0.06
    lag_s: Annotated[float, Field(gt=0.0, le=10.0)] = 0.08
    ramp_pct_per_s: _Positive = 400.0
    """Internal ramp in percent of the rating."""
    start_s: Annotated[float, Field(ge=0.0, le=120.0)] = 2.5
    no_load_pct: Annotated[float, Field(ge=0.0, le=10.0)] = 0.4
    """Loss at 0 W in percent of the rating."""
    linear_loss_pct: Annotated[float, Field(ge=0.0, le=20.0)] = 1.0
    square_loss_pct: Annotated[float, Field(ge=0.0, le=20.0)] = 1.2
    """Loss at rating in percent that grows with the square of the power; in all 97.4 % at rating by default."""


class SimulationConfig(_Model):
    """The `[simulation]` table of a site file; every key has a default."""

    seed: int = 1
    """The same seed gives the same day."""
    start_time: str = "11:30"
    """Local time of day at which the simulation starts, HH:MM."""
    load: str = "house"
    """Name of a load day of `simulator.days`."""
    load_scale: _NotNegative = 1.0
    load_power_factor: Annotated[float, Field(gt=0.0, le=1.0)] = 0.97
    load_noise_pct: _NotNegative = 0.5
    """Fast wandering of the load on top of the recorded day."""
    pv: str = "pv_mixed"
    """Name of a PV day of `simulator.days`."""
    pv_kwp: _NotNegative = 6.0
    """Peak power of the modules; 0 = no PV."""
    ambient_c: Annotated[float, Field(ge=-40.0, le=60.0)] | None = None
    """Outside temperature all day; when not given that of the PV day."""
    outside_humidity_pct: _Percent = 60.0
    pv_reconnect_s: _NotNegative = 60.0
    """For how long the bus must have had voltage before the PV inverters come back (EN 50549: 60 s)."""
    load_groups: dict[str, Annotated[float, Field(ge=0.0, le=1.0)]] = {}
    """Output id of a load group -> its share of the load. Groups not named share four fifths by their `power_w`;
    what no group supplies stays on the bus always."""
    meter_noise: _NotNegative = 1.0
    """Factor on the noise of the meters' last digits."""
    meter_delay_s: Annotated[float, Field(ge=0.0, le=5.0)] = 0.1
    """How old the values are a meter shows: averaging, or a gateway between."""
    meter_refresh_s: Annotated[float, Field(ge=0.01, le=5.0)] = 0.1
    """How often a meter shows new values; 0.02 is an instrument made for frequency response."""
    bms_fast_period_s: Annotated[float, Field(ge=0.01, le=10.0)] = 0.2
    """Period of the CAN frames with limits, state of charge and measured values."""
    bms_slow_period_s: Annotated[float, Field(ge=0.01, le=60.0)] = 1.0
    """Period of all other CAN frames."""
    grid: GridSimulation = GridSimulation()
    inverter: InverterSimulation = InverterSimulation()
    battery: BatterySimulation = BatterySimulation()
    """For every rack not named in `batteries`."""
    batteries: dict[str, BatterySimulation] = {}
    """Device id of a rack -> its own values."""

    @field_validator("start_time")
    @classmethod
    def _is_time_of_day(cls, text: str) -> str:
        if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
            raise ValueError(f'start_time must be a time of day like "11:30", not "{text}"')
        return text

    @field_validator("load")
    @classmethod
    def _is_load_day(cls, name: str) -> str:
        if name not in load_names():
            raise ValueError(f'there is no load day "{name}"; there are {", ".join(load_names())}')
        return name

    @field_validator("pv")
    @classmethod
    def _is_pv_day(cls, name: str) -> str:
        if name not in pv_names():
            raise ValueError(f'there is no PV day "{name}"; there are {", ".join(pv_names())}')
        return name

    @property
    def start_s(self) -> float:
        """Seconds from local midnight to the start."""
        hours, minutes = self.start_time.split(":")
        return int(hours) * 3600.0 + int(minutes) * 60.0

    @classmethod
    def for_site(cls, devices: Sequence["SimDevice"], given: Mapping[str, object]) -> "SimulationConfig":
        """Return the configuration of a site: what the site file gives, and defaults that fit its size.

        Args:
            devices: The devices of the site; the installed inverter power decides between house and shop.
            given: The `[simulation]` table as read from the site file.

        Raises:
            pydantic.ValidationError: a key that does not exist or a value out of range.
        """
        power_w = sum(device.max_discharge_w for device in devices if device.kind is DeviceKind.INVERTER)
        defaults: dict[str, object] = {}
        if power_w >= SHOP_FROM_W:
            defaults = {
                "load": "shop",
                "pv_kwp": 60.0,
                "grid": GridSimulation(resistance_ohm=0.03, reactance_ohm=0.03),
            }
        return cls.model_validate({**defaults, **given})


class SimConnection(_Model):
    """Where a simulated device listens."""

    transport: Literal["modbus_tcp", "modbus_rtu", "lux_dongle", "can"]
    host: str = "127.0.0.1"
    """Address to listen on (`modbus_tcp`); a CAN bus listens on 127.0.0.1 only."""
    port: Annotated[int, Field(ge=0, le=65535)] = 0
    """TCP port; 0 takes any free one."""
    unit: Annotated[int, Field(ge=0, le=247)] = 1
    """Modbus unit the device answers to."""
    path: str = ""
    """For `modbus_rtu`: where to put a link to the pseudo-terminal; empty for none."""
    channel: str = "can0"
    """Name of the CAN bus; racks with the same port (not 0) and channel share one, port 0 shares by channel."""
    id_offset: Annotated[int, Field(ge=0, le=0x1FFFFFFF)] = 0
    """Added to every CAN identifier of the rack."""
    rack: Annotated[int, Field(ge=1, le=255)] = 1
    """Which rack behind the Modbus unit, or its number on the CAN bus where the profile tells racks apart by it."""
    dbc: str = ""
    """Installer's DBC and map; empty for what the profile itself says."""
    map: str = ""

    @classmethod
    def from_site(cls, connection: Connection) -> "SimConnection":
        """Return where to listen so that a site's own connection finds the device.

        A port the site file leaves out becomes any free one. For a serial line the site's port becomes a link to
        the pseudo-terminal; for CAN the options `host` and `port` of the `socketcand` interface are used.
        """
        match connection:
            case ModbusTcp(host=host, port=port, unit=unit, rack=rack):
                number = 1 if unit is None else unit
                return cls(transport="modbus_tcp", host=host, port=port or 0, unit=number, rack=rack)
            case LuxDongle(host=host, port=port):
                return cls(transport="lux_dongle", host=host, port=port or 0)
            case ModbusRtu(port=path, unit=unit, rack=rack):
                return cls(transport="modbus_rtu", path=path, unit=1 if unit is None else unit, rack=rack)
            case CanConnection(channel=channel, id_offset=offset, options=options):
                port = options.get("port", 0)
                return cls(
                    transport="can",
                    port=port if isinstance(port, int) else 0,
                    channel=channel,
                    id_offset=offset,
                    rack=connection.rack,
                    dbc=connection.dbc,
                    map=connection.map,
                )


class SimDevice(_Model):
    """One device to simulate, made from the site file by `app`."""

    id: str
    profile: str
    """Id of the hardware profile, for example `sunspec_inverter`."""
    kind: DeviceKind
    connection: SimConnection
    role: MeterRole | None = None
    """Meters only."""
    max_charge_w: _NotNegative = 0.0
    """Inverters only, as the next four."""
    max_discharge_w: _NotNegative = 0.0
    max_apparent_va: _NotNegative = 0.0
    max_reactive_var: _NotNegative = 0.0
    """0 = 60 % of the apparent power."""
    batteries: tuple[str, ...] = ()
    """Ids of the racks on the DC side."""
    phase: Annotated[int, Field(ge=0, le=3)] = 0
    """Phase a single-phase inverter feeds; 0 for all three alike."""
    capacity_wh: _NotNegative = 0.0
    """Racks only, as the next two."""
    max_charge_current_a: _Positive | None = None
    """0.75 C when not given."""
    max_discharge_current_a: _Positive | None = None
    """1 C when not given."""

    @model_validator(mode="after")
    def _has_what_its_kind_needs(self) -> "SimDevice":
        match self.kind:
            case DeviceKind.METER:
                if self.role is None:
                    raise ValueError(f"{self.id}: a meter needs a role")
            case DeviceKind.INVERTER:
                if min(self.max_charge_w, self.max_discharge_w, self.max_apparent_va) <= 0.0:
                    raise ValueError(f"{self.id}: an inverter needs max_charge_w, max_discharge_w, max_apparent_va > 0")
            case DeviceKind.BATTERY:
                if self.capacity_wh <= 0.0:
                    raise ValueError(f"{self.id}: a battery needs capacity_wh > 0")
            case DeviceKind.IO | DeviceKind.WATCHDOG:
                raise ValueError(f"{self.id}: boards with inputs and outputs are not simulated as devices")
        return self


def cells_in_series(device: SimDevice, battery: BatterySimulation) -> int:
    """Return the number of cells in a rack's string.

    Raises:
        ValueError: the string's voltage cannot be told in the CAN frames of the de-facto standard.
    """
    count = battery.cells_series or (16 if device.capacity_wh <= 20_000.0 else 80)
    if device.connection.transport == "can" and count * 3.70 > MAX_CAN_VOLTAGE_V:
        most = int(MAX_CAN_VOLTAGE_V / 3.70)
        raise ValueError(f"{device.id}: frame 0x356 cannot carry the voltage of {count} cells; at most {most}")
    return count
