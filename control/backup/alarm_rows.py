"""The alarms of the island: conditions on what the machine remembers, and their rows for `control.alarms`."""

from collections.abc import Callable, Iterable

from control.alarm_conditions import AlarmInputs, Spot, When
from control.alarm_row import AlarmRow, Response
from control.alarm_table import causes
from control.backup import facts
from control.backup.causes import CAUSES
from control.backup.machine import FORMING_STATES
from control.backup.memory import BackupMemory, BackupState, Contactor
from control.backup.settings import BackupSettings
from control.readings import NEVER_S, OutputRole
from control.record import Severity

S = BackupState
_FORMED = FORMING_STATES - {S.BLACK_START}
_AWAY = FORMING_STATES | {S.GRID_LOST, S.OPENING, S.EXHAUSTED}
SHOWN_S = 60.0
"""A thing that happened stays an active alarm for this long."""
UNMEASURED_S = 5.0
"""An answer of the meter with a hole in it is no missing wire."""

_OFF: dict[str, str] = {
    "soc": "off to save energy",
    "overload": "off because too much was switched on",
    "under_frequency": "off because too much was switched on",
}
"""What keeps a load group off; it waits for the island to be steady where nothing else does."""
_WAITS = "off until the island is steady"

Look = Callable[[AlarmInputs, BackupSettings, BackupMemory], str]
"""Returns the detail in words while the condition holds, empty otherwise."""


def _when(look: Look) -> When:
    """Return the alarm condition of a look at the island; a site without backup has none."""

    def when(inputs: AlarmInputs) -> Iterable[Spot]:
        backup = inputs.memory.settings.backup
        detail = look(inputs, backup[0], inputs.memory.backup) if backup else ""
        return (("", detail),) if detail else ()

    return when


def _grid_lost(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del inputs, settings
    return f"{memory.state.value}: {CAUSES[memory.cause]}" if memory.state in _AWAY and not memory.test.running else ""


def _failed(cause: str) -> Look:
    def look(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
        del inputs
        failed = memory.state is S.FAILED and memory.cause == cause
        return f"feedback {memory.timers.contactor.value}, limit {settings.contactor_timeout_s:g} s" if failed else ""

    return look


def _not_closed(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del inputs, settings
    return f"{memory.close_failures} attempts" if memory.close_failures else ""


def _opened(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del inputs, settings
    fell = memory.state is S.HALTED and memory.cause == "contactor_opened"
    return "it opened although it is told to be closed" if fell else ""


def _feedback_lost(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del settings
    lost = memory.timers.contactor is Contactor.UNKNOWN and not inputs.starting
    names = ", ".join(f"{name}: {cause}" for name, cause in inputs.snapshot.signals_lost)
    return names or "no feedback signal" if lost else ""


def _forming_failed(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del inputs, settings
    failed = memory.state is S.EXHAUSTED and memory.cause in {"forming_failed", "forming_lost", "doubt"}
    return CAUSES[memory.cause] if failed else ""


def _surplus_ended(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del inputs, settings
    ended = memory.state is S.EXHAUSTED and memory.cause == "surplus"
    return CAUSES[memory.cause] if ended else ""


def _overload(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del settings
    held = memory.shedding.overload_since_s <= inputs.now.at_s
    return f"{inputs.snapshot.flow.ess_w:.0f} W" if held and memory.state in _FORMED else ""


def _under_frequency(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    held = memory.shedding.low_frequency_since_s <= inputs.now.at_s
    return f"below {settings.shedding.low_hz:g} Hz" if held and memory.state in _FORMED else ""


def _surplus(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del settings
    wired = any(output.role is OutputRole.PV_GROUP for output in inputs.memory.settings.outputs)
    off = wired and memory.state in _FORMED and not memory.surplus.connected
    return "PV is switched off" if off else ""


def _groups_shed(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del inputs, settings
    off = (f"{group.output_id}: {_OFF.get(group.why, _WAITS)}" for group in memory.shedding.groups if not group.on)
    return ", ".join(off) if memory.state in _FORMED else ""


def _low_reserve(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del inputs
    low = 0.0 <= memory.soc_pct < settings.reserve_soc_pct
    return f"{memory.soc_pct:.0f} %, reserve {settings.reserve_soc_pct:.0f} %" if low else ""


def _exhausted(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del inputs
    if memory.state is S.GRID_LOST and 0.0 <= memory.soc_pct <= settings.floor_soc_pct:
        return f"{memory.soc_pct:.1f} %, floor {settings.floor_soc_pct:.0f} %: no island is made"
    empty = memory.state is S.EXHAUSTED and memory.cause == "soc_floor"
    again_pct = settings.floor_soc_pct + settings.restart_margin_pct
    return f"floor {settings.floor_soc_pct:.0f} %, starts again at {again_pct:.0f} %" if empty else ""


def _reconnect_failed(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    waited_s = inputs.now.at_s - memory.since_s
    late = memory.state is S.SYNCHRONISING and waited_s >= settings.synchronism.timeout_s
    return f"no agreement for {settings.synchronism.timeout_s:.0f} s" if late else ""


def _starts_used(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del inputs
    dark = memory.state in {S.EXHAUSTED, S.HALTED}
    used = memory.starts >= settings.starts_per_day and not memory.uncounted
    return f"{memory.starts} starts today" if dark and used else ""


def _test_running(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del inputs, settings
    return f"for {memory.test.duration_s:.0f} s, asked by {memory.test.by}" if memory.test.running else ""


def _contradiction(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    held_s = inputs.now.at_s - memory.detect.contradiction_since_s
    return "the inverter sees a good grid on the same phases" if held_s >= settings.loss.confirm_s else ""


def _unmeasured(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    """Look on the grid and in the island: with a phase that nobody measures, the mains never count as back."""
    del memory
    mains = facts.mains(inputs.snapshot, settings)
    if not facts.lacks_phases(mains, settings):
        return ""
    return f"the grid meter measures {len(mains.voltages_v)} of {settings.phases} phases"


def _dark(inputs: AlarmInputs, settings: BackupSettings, memory: BackupMemory) -> str:
    del settings
    halted = memory.state is S.HALTED and memory.since_s > NEVER_S and inputs.now.at_s - memory.since_s >= SHOWN_S
    return CAUSES[memory.cause] if halted else ""


_WARNING, _ERROR = Severity.WARNING, Severity.ERROR

ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "backup.grid_lost",
        _WARNING,
        "The grid is lost",
        "Power cut, a tripped main fuse, or a grid outside voltage or frequency.",
        "Nothing is needed; the site goes back by itself after the observation time. Check the main fuse.",
        _when(_grid_lost),
        follows_anywhere=causes.GRID,
    ),
    AlarmRow(
        "backup.contactor_not_opened",
        _ERROR,
        "Grid contactor did not open",
        "It is welded or stuck, its feedback is wired wrongly, or its coil is supplied from elsewhere.",
        "No island is made onto a closed contactor. Have it checked, then reset this alarm.",
        _when(_failed("contactor_not_opened")),
        Response.LIMIT,
        clear_after_s=0.0,
    ),
    AlarmRow(
        "backup.contactor_welded",
        _ERROR,
        "Grid contactor is closed although it is told to open",
        "It was closed by hand, is welded, or its feedback is wired wrongly.",
        "The island has ended. Have it checked, then reset this alarm.",
        _when(_failed("contactor_welded")),
        Response.LIMIT,
        clear_after_s=0.0,
    ),
    AlarmRow(
        "backup.contactor_not_closed",
        _ERROR,
        "Grid contactor did not close",
        "Coil, its supply or its feedback contact failed.",
        "The island goes on; the return is tried again after longer and longer waits, at last once an hour. "
        "Have the contactor checked. Resetting this alarm ends the wait.",
        _when(_not_closed),
    ),
    AlarmRow(
        "backup.contactor_opened",
        _ERROR,
        "Grid contactor has opened by itself",
        "Its coil lost its supply, or somebody opened it.",
        "It closes again by itself when that is safe. Check its supply.",
        _when(_opened),
        clear_after_s=5.0,
    ),
    AlarmRow(
        "backup.feedback_lost",
        _ERROR,
        "Feedback of the grid contactor is lost",
        "Input module, wire or auxiliary contact failed.",
        "No island is made without it. Check the input and its wiring.",
        _when(_feedback_lost),
        Response.LIMIT,
    ),
    AlarmRow(
        "backup.forming_failed",
        _ERROR,
        "The inverters do not make the grid",
        "Inverter fault, short circuit or too much load at the start, or lost communication.",
        "Read the inverter's own alarm, switch loads off. "
        "It is tried again by itself, after some failures once an hour.",
        _when(_forming_failed),
    ),
    AlarmRow(
        "backup.overload",
        _WARNING,
        "The island is overloaded",
        "The loads draw more than battery and inverters can give now.",
        "Switch loads off. Load groups are shed by their priority.",
        _when(_overload),
        raise_after_s=0.5,  # a motor that starts is no over-load
        clear_after_s=10.0,
    ),
    AlarmRow(
        "backup.under_frequency",
        _WARNING,
        "The island's frequency is too low",
        "The inverters are at their limit.",
        "Switch loads off. Load groups are shed by their priority.",
        _when(_under_frequency),
        raise_after_s=0.5,
        clear_after_s=10.0,
        follows=("backup.overload",),
    ),
    AlarmRow(
        "backup.surplus",
        _WARNING,
        "Solar power is switched off in the island",
        "PV delivered more than loads and battery take, and throttling by frequency did not help.",
        "Use energy now; PV comes back when the battery has room.",
        _when(_surplus),
    ),
    AlarmRow(
        "backup.surplus_ended",
        _ERROR,
        "The island is off: too much solar power",
        "PV delivered more than loads and battery take, and no output is left that could switch it off.",
        "Switch PV off by hand. The island starts again by itself after a wait that doubles, at most one hour; "
        "resetting this alarm makes the wait short again.",
        _when(_surplus_ended),
    ),
    AlarmRow(
        "backup.groups_shed",
        _WARNING,
        "Load groups are switched off",
        "The island cannot supply them now, or keeps the energy for more important loads.",
        "Nothing is needed; they come back by themselves, the most important first.",
        _when(_groups_shed),
        raise_after_s=30.0,
        follows=("backup.overload", "backup.under_frequency", "backup.low_reserve", "backup.grid_lost"),
    ),
    AlarmRow(
        "backup.low_reserve",
        _WARNING,
        "The battery holds less than the backup reserve",
        "A long power cut, or a mode that uses the battery below the reserve.",
        "Charge the battery, or choose the mode Backup.",
        _when(_low_reserve),
        raise_after_s=5.0,
        clear_after_s=60.0,
    ),
    AlarmRow(
        "backup.exhausted",
        _ERROR,
        "No island: the battery is empty",
        "The power cut lasted longer than the stored energy, or began with the battery at its floor.",
        "Supply comes back with the grid, or when the battery was charged again.",
        _when(_exhausted),
    ),
    AlarmRow(
        "backup.reconnect_failed",
        _ERROR,
        "The site cannot go back to the grid",
        "Voltage, frequency or phase of grid and island do not come together, or the bus does not go dead.",
        "The site stays as it is. Switch loads off: a loaded island may run slow. "
        "Check the synchronising relay and the phase sequence.",
        _when(_reconnect_failed),
    ),
    AlarmRow(
        "backup.starts_used",
        _ERROR,
        "Too many starts of the island today",
        "Each one ended: an inverter fault, a fault in the loads, a weak battery, or too little sun.",
        "Find out why it ends. Until tomorrow it starts once an hour only; resetting this alarm ends the wait. "
        "The site goes back to the grid by itself.",
        _when(_starts_used),
    ),
    AlarmRow(
        "backup.test_running",
        _WARNING,
        "A backup test is running",
        "An installer has asked for it.",
        "Nothing is needed; the site goes back to the grid by itself.",
        _when(_test_running),
        clear_after_s=0.0,
    ),
    AlarmRow(
        "backup.contradiction",
        _WARNING,
        "Grid meter and inverter contradict each other",
        "A fuse of the meter's voltage path, a loose wire, or a wrong number of phases in the site file.",
        "The site stays on the grid. Check the meter's voltages.",
        _when(_contradiction),
    ),
    AlarmRow(
        "backup.dark",
        _ERROR,
        "The site is dark",
        "A stop, a lost feedback or an open contactor keeps both the island and the grid away.",
        "Remove what the detail names; supply comes back by itself.",
        _when(_dark),
    ),
    AlarmRow(
        "backup.not_ready",
        _ERROR,
        "The site would not come back from an island",
        "The grid meter does not measure every phase that the site file names: it is of another kind, "
        "or a voltage wire is missing.",
        "Set backup.phases in the site file to the phases of the grid connection, or have the meter checked.",
        _when(_unmeasured),
        raise_after_s=UNMEASURED_S,
    ),
)
