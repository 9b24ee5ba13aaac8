"""What a start begins with, and what a restart keeps."""

import msgspec

from control import alarm_engine, commanding, validate
from control.alarms import ROWS
from control.backup import memory as backup_memory
from control.battery import care as battery_care
from control.battery.memory import BatteryMemory
from control.grid_code import rule as grid_code
from control.memory import AlarmMemory, LifecycleMemory, Memory, Persistent
from control.modes import MODES
from control.modes.mode import available, parameter_faults, resolved
from control.readings import NEVER_S
from control.record import ModeSet, State
from control.services import take as services
from control.settings import Settings
from control.sleep.memory import SleepMemory


def initial(settings: Settings, persistent: Persistent) -> Memory:
    """Return the memory of the first cycle: stops and alarms of the last run stay in force."""
    wanted = persistent.mode_id if persistent.mode_id in MODES else settings.initial_mode
    if not available(MODES[wanted], settings):
        wanted = settings.initial_mode
    mode = MODES[wanted]
    kept = persistent.mode_parameters if wanted == persistent.mode_id else {}
    if parameter_faults(mode, kept, settings.mode_parameters.get(mode.mode_id, {})):
        kept = {}
    alarms = {
        alarm_engine.key_of(alarm.row_id, alarm.place): msgspec.structs.replace(
            alarm, present=False, changed_at_s=NEVER_S
        )
        for alarm in persistent.alarms
        if alarm.row_id in ROWS  # a row of another version of the program
    }
    memory = Memory(
        settings=settings,
        lifecycle=LifecycleMemory(
            State.MAINTENANCE if persistent.maintenance else State.INIT,
            operator_stop=persistent.operator_stop,
            emergency_stop=persistent.emergency_stop,
            maintenance=persistent.maintenance,
        ),
        mode_id=mode.mode_id,
        mode_parameters=resolved(mode, settings.mode_parameters.get(mode.mode_id, {}), kept),
        mode_memory=None,
        mode_set=persistent.mode_set if wanted == persistent.mode_id else ModeSet(),
        alarms=alarms,
        sleep=SleepMemory(total_s=persistent.sleep_total_s),
        batteries=BatteryMemory(racks=persistent.batteries),
        backup=backup_memory.initial(persistent.backup),
        shelves={shelf.key: shelf for shelf in persistent.shelves},
        plans=persistent.plans,
        prices=persistent.prices,
        grid_code=grid_code.initial(settings, tripped=persistent.grid_trip),
        services=services.restored(settings, persistent.service_volumes),
        fingerprints=validate.restored(persistent.protections),
    )
    return commanding.restored(memory, persistent)


def persistent(memory: Memory) -> Persistent:
    """Return what must survive a restart."""
    own = Persistent(
        mode_id=memory.mode_id,
        mode_parameters=memory.mode_parameters,
        mode_set=memory.mode_set,
        operator_stop=memory.lifecycle.operator_stop,
        emergency_stop=memory.lifecycle.emergency_stop,
        alarms=tuple(_kept(alarm) for alarm in memory.alarms.values() if alarm.phase is not None),
        sleep_total_s=memory.sleep.total_s,
        batteries=battery_care.kept(memory.batteries),
        backup=backup_memory.kept(memory.backup),
        shelves=tuple(memory.shelves.values()),
        plans=memory.plans,
        prices=memory.prices,
        grid_trip=grid_code.tripped(memory),
        service_volumes=memory.services.volumes,
        protections=validate.kept(memory.fingerprints, memory.settings),
        maintenance=memory.lifecycle.maintenance,
    )
    return commanding.kept(memory, own)


def _kept(alarm: AlarmMemory) -> AlarmMemory:
    """Strip what changes every cycle, so that the state file is written only when something happened."""
    return msgspec.structs.replace(alarm, present=False, changed_at_s=NEVER_S, detail="")
