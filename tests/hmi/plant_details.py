"""Raw samples as the screen's details have them: racks with every cell, with a dead sensor, and with extremes only."""

import math

from control.readings import BatteryReading, CellExtremesReading, Readings, SignalReading
from hmi.ports.details import Details


def cell_voltages(count: int, *, weak: int = -1, strong: int = -1) -> tuple[float | None, ...]:
    """A string of LFP cells a few millivolts apart, with one weak and one strong cell."""
    volts = [round(3.295 + 0.003 * math.sin(7.1 * n) + 0.002 * math.cos(2.3 * n), 3) for n in range(count)]
    if weak >= 0:
        volts[weak] = 3.262
    if strong >= 0:
        volts[strong] = 3.318
    return tuple(volts)


def temperatures(count: int) -> tuple[float | None, ...]:
    """Sensors along a stack: warmer in the middle."""
    return tuple(round(24.0 + 4.4 * math.sin(math.pi * n / count), 1) for n in range(count))


def rack(
    device_id: str, cells: tuple[float | None, ...] = (), sensors: tuple[float | None, ...] = ()
) -> BatteryReading:
    """One sample of a rack; without cells its BMS tells the extremes only."""
    return BatteryReading(
        device_id,
        1000.0,
        soc_pct=65.0,
        voltage_v=412.0,
        current_a=2.0,
        max_charge_current_a=100.0,
        max_discharge_current_a=100.0,
        cells=CellExtremesReading(3.281, 3.310, 24.1, 28.4, "M2/C07", "M1/C03", "M1", "M3"),
        modules_online=4,
        cell_voltages_v=cells,
        cell_temperatures_c=sensors,
    )


def details() -> Details:
    """All racks of the sites in `records`: 240 cells at home, 48 cells with a silent one and extremes at the works."""
    partly = list(cell_voltages(48, weak=30, strong=5))
    partly[17] = None
    return Details(
        Readings(
            signals=(SignalReading("air_up", 1000.0, math.nan),),
            batteries=(
                rack("bat-1", cell_voltages(240, weak=142, strong=57), temperatures(32)),
                rack("rack-a", tuple(partly), temperatures(12)),
                rack("rack-b"),
                *(
                    rack(f"rack-{n}", cell_voltages(400, weak=n * 31, strong=n * 17), temperatures(40))
                    for n in range(1, 9)
                ),
            ),
        )
    )
