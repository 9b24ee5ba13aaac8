"""Alarms of the grid-code functions: a trip, an unknown frequency, an inverter that is protected differently."""

from collections.abc import Iterable

from control.alarm_conditions import AlarmInputs, Spot
from control.alarm_row import AlarmRow, Look, Response
from control.alarm_table import causes
from control.grid_code.differences import differences
from control.grid_code.model import Connection
from control.record import Severity

SHOWN = 3
"""So many differences are named; the others are counted."""


def tripped(inputs: AlarmInputs) -> Iterable[Spot]:
    """The plant has separated from the grid and waits to come back."""
    known = inputs.memory.grid_code.connection
    if known.tripped and known.phase is Connection.WAITING:
        yield "", known.cause


def frequency_unknown(inputs: AlarmInputs) -> Iterable[Spot]:
    """Nobody measures the frequency that P(f) follows."""
    for settings in inputs.memory.settings.grid_code:
        if (settings.over or settings.under) and not inputs.snapshot.frequency_hz and not inputs.starting:
            yield "", "neither grid meter nor inverter has it"


def protection_differs(inputs: AlarmInputs) -> Iterable[Spot]:
    """An inverter's own protection is set otherwise than the grid code of the site asks."""
    for settings in inputs.memory.settings.grid_code:
        for inverter in inputs.snapshot.inverters:
            faults = differences(settings.protection, inverter.protection)
            more = f"; and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
            if faults:
                yield inverter.device_id, "; ".join(faults[:SHOWN]) + more


ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "grid.tripped",
        Severity.WARNING,
        "Unit waits after a trip",
        "The grid has gone, or an inverter has separated itself because voltage or frequency left their bands.",
        "Nothing; power comes back by itself once the grid has been normal for the time of the grid code.",
        tripped,
        Response.LIMIT,
        follows_anywhere=causes.GRID,
    ),
    AlarmRow(
        "grid.frequency_unknown",
        Severity.WARNING,
        "Grid frequency is not known",
        "Neither grid meter nor inverter measures it, or they are silent.",
        "P(f) of the controller cannot work. Check the grid meter.",
        frequency_unknown,
        raise_after_s=5.0,
        clear_after_s=5.0,
        follows=causes.ABSENT,
        follows_anywhere=(*causes.GRID, *causes.ABSENT),
    ),
    AlarmRow(
        "inverter.protection_differs",
        Severity.WARNING,
        "Inverter protection differs from the grid code",
        "The inverter was set up for another country or code, or the preset of the site file is the wrong one.",
        "Compare with the grid operator's paper; correct the inverter or `grid_code.protection` of the site file.",
        protection_differs,
        raise_after_s=5.0,
        clear_after_s=5.0,
        look=Look.SECOND,
    ),
)
"""Rows of this area."""
