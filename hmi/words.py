"""The words of the screen for the codes of the brain: modes, states, severities, phases and sources.

`QT_TRANSLATE_NOOP` marks a word for the translators; `say` gives it in the language of the moment.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from control import modes, why
from control.model import AbsenceCause
from control.reactive.model import ReactiveKind
from control.readings import DeviceKind, DeviceState, Link, MeterRole
from control.record import AlarmPhase, Severity, State, UnitState
from control.requests import Role, Source
from hmi import language

MODES: dict[str, object] = {
    "self_consumption": QT_TRANSLATE_NOOP("Words", "Self-consumption"),
    "local": QT_TRANSLATE_NOOP("Words", "Manual"),
    "backup": QT_TRANSLATE_NOOP("Words", "Ready for a power cut"),
    "passive": QT_TRANSLATE_NOOP("Words", "Measuring only"),
    "peak_shaving": QT_TRANSLATE_NOOP("Words", "Peak shaving"),
    "charge_only": QT_TRANSLATE_NOOP("Words", "Charge only"),
    "load_matching": QT_TRANSLATE_NOOP("Words", "Load matching"),
    "remote": QT_TRANSLATE_NOOP("Words", "Remote control"),
    "cost_saving": QT_TRANSLATE_NOOP("Words", "Cost saving"),
}
"""Modes with a word of their own; any other is shown by its title."""

STATES: dict[State, object] = {
    State.INIT: QT_TRANSLATE_NOOP("Words", "Starting"),
    State.RUN: QT_TRANSLATE_NOOP("Words", "Running"),
    State.IDLE: QT_TRANSLATE_NOOP("Words", "Idle"),
    State.MAINTENANCE: QT_TRANSLATE_NOOP("Words", "Maintenance"),
    State.ERROR: QT_TRANSLATE_NOOP("Words", "Fault"),
    State.REBOOT: QT_TRANSLATE_NOOP("Words", "Rebooting"),
    State.RESTART: QT_TRANSLATE_NOOP("Words", "Restarting"),
}

DEVICE_STATES: dict[DeviceState, object] = {
    DeviceState.OFF: QT_TRANSLATE_NOOP("Words", "Off"),
    DeviceState.STANDBY: QT_TRANSLATE_NOOP("Words", "Standby"),
    DeviceState.STARTING: QT_TRANSLATE_NOOP("Words", "Starting"),
    DeviceState.RUNNING: QT_TRANSLATE_NOOP("Words", "Running"),
    DeviceState.STOPPING: QT_TRANSLATE_NOOP("Words", "Stopping"),
    DeviceState.FAULT: QT_TRANSLATE_NOOP("Words", "Fault"),
    DeviceState.MAINTENANCE: QT_TRANSLATE_NOOP("Words", "Maintenance"),
    DeviceState.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Unknown"),
}

UNIT_STATES: dict[UnitState, object] = {
    UnitState.UNKNOWN: QT_TRANSLATE_NOOP("Words", "No data"),
    UnitState.FAULT: QT_TRANSLATE_NOOP("Words", "Fault"),
    UnitState.STANDBY: QT_TRANSLATE_NOOP("Words", "Standby"),
    UnitState.READY: QT_TRANSLATE_NOOP("Words", "Ready"),
    UnitState.CHARGING: QT_TRANSLATE_NOOP("Words", "Charging"),
    UnitState.DISCHARGING: QT_TRANSLATE_NOOP("Words", "Discharging"),
    UnitState.LIMITED: QT_TRANSLATE_NOOP("Words", "Limited"),
}

ROLES: dict[Role, object] = {
    Role.VIEWER: QT_TRANSLATE_NOOP("Words", "Viewer"),
    Role.OPERATOR: QT_TRANSLATE_NOOP("Words", "Operator"),
    Role.INSTALLER: QT_TRANSLATE_NOOP("Words", "Installer"),
    Role.SERVICE: QT_TRANSLATE_NOOP("Words", "Service"),
}

SEVERITIES: dict[Severity, object] = {
    Severity.CRITICAL: QT_TRANSLATE_NOOP("Words", "Critical"),
    Severity.ERROR: QT_TRANSLATE_NOOP("Words", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Words", "Warning"),
}

PHASES: dict[AlarmPhase, object] = {
    AlarmPhase.UNACKNOWLEDGED: QT_TRANSLATE_NOOP("Words", "New"),
    AlarmPhase.ACKNOWLEDGED: QT_TRANSLATE_NOOP("Words", "Seen"),
    AlarmPhase.RETURNED: QT_TRANSLATE_NOOP("Words", "Gone, not seen"),
    AlarmPhase.LATCHED: QT_TRANSLATE_NOOP("Words", "Needs a reset"),
}

SOURCES: dict[str, object] = {
    # Who a set-point comes from: a source of requests, what overrides every mode, or else a mode.
    Source.SCREEN: QT_TRANSLATE_NOOP("Words", "this screen"),
    Source.BUTTON: QT_TRANSLATE_NOOP("Words", "a button"),
    Source.CLOUD: QT_TRANSLATE_NOOP("Words", "the cloud"),
    Source.CLUSTER: QT_TRANSLATE_NOOP("Words", "the cluster"),
    Source.SCADA: QT_TRANSLATE_NOOP("Words", "SCADA"),
    Source.REST: QT_TRANSLATE_NOOP("Words", "a web client"),
    Source.MQTT: QT_TRANSLATE_NOOP("Words", "MQTT"),
    Source.CONSOLE: QT_TRANSLATE_NOOP("Words", "the console"),
    Source.SYSTEM: QT_TRANSLATE_NOOP("Words", "the system"),
    "safety": QT_TRANSLATE_NOOP("Words", "a safe stop"),
    "lifecycle": QT_TRANSLATE_NOOP("Words", "the state of the unit"),
    "grid_code": QT_TRANSLATE_NOOP("Words", "Grid code"),
}

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Words", "Mon"),
    QT_TRANSLATE_NOOP("Words", "Tue"),
    QT_TRANSLATE_NOOP("Words", "Wed"),
    QT_TRANSLATE_NOOP("Words", "Thu"),
    QT_TRANSLATE_NOOP("Words", "Fri"),
    QT_TRANSLATE_NOOP("Words", "Sat"),
    QT_TRANSLATE_NOOP("Words", "Sun"),
)
ABSENCES: dict[AbsenceCause, object] = {
    AbsenceCause.NEVER: QT_TRANSLATE_NOOP("Words", "not heard since the start"),
    AbsenceCause.SILENT: QT_TRANSLATE_NOOP("Words", "it does not answer any more"),
    AbsenceCause.FROZEN: QT_TRANSLATE_NOOP("Words", "its values do not move"),
    AbsenceCause.RANGE: QT_TRANSLATE_NOOP("Words", "its values are impossible"),
    AbsenceCause.REFUSED: QT_TRANSLATE_NOOP("Words", "it is not the device that was set up"),
}

ADVICE: dict[AbsenceCause, object] = {
    AbsenceCause.NEVER: QT_TRANSLATE_NOOP("Words", "Check its supply, its cable and its address under Devices."),
    AbsenceCause.SILENT: QT_TRANSLATE_NOOP("Words", "Check its supply and its data cable."),
    AbsenceCause.FROZEN: QT_TRANSLATE_NOOP("Words", "Switch it off and on; if that does not help, replace it."),
    AbsenceCause.RANGE: QT_TRANSLATE_NOOP("Words", "Check its wiring and its profile."),
    AbsenceCause.REFUSED: QT_TRANSLATE_NOOP("Words", "Check whether cables or addresses were swapped."),
}
"""What to do about a device that is absent."""

DEVICE_KINDS: dict[DeviceKind, object] = {
    DeviceKind.INVERTER: QT_TRANSLATE_NOOP("Words", "Inverter"),
    DeviceKind.BATTERY: QT_TRANSLATE_NOOP("Words", "Battery"),
    DeviceKind.METER: QT_TRANSLATE_NOOP("Words", "Meter"),
    DeviceKind.IO: QT_TRANSLATE_NOOP("Words", "Inputs and outputs"),
    DeviceKind.WATCHDOG: QT_TRANSLATE_NOOP("Words", "Watchdog"),
}

LINKS: dict[Link, object] = {
    Link.CONNECTING: QT_TRANSLATE_NOOP("Words", "Connecting"),
    Link.ONLINE: QT_TRANSLATE_NOOP("Words", "Answers"),
    Link.SILENT: QT_TRANSLATE_NOOP("Words", "Silent"),
    Link.REFUSED: QT_TRANSLATE_NOOP("Words", "Wrong device"),
}

METER_ROLES: dict[MeterRole, object] = {
    MeterRole.GRID: QT_TRANSLATE_NOOP("Words", "Grid connection"),
    MeterRole.PV: QT_TRANSLATE_NOOP("Words", "Solar"),
    MeterRole.LOAD: QT_TRANSLATE_NOOP("Words", "Load"),
    MeterRole.GENERATOR: QT_TRANSLATE_NOOP("Words", "Generator"),
}

REACTIVE: dict[ReactiveKind, object] = {
    ReactiveKind.OFF: QT_TRANSLATE_NOOP("Words", "Off"),
    ReactiveKind.FIXED_Q: QT_TRANSLATE_NOOP("Words", "Fixed reactive power"),
    ReactiveKind.FIXED_PF: QT_TRANSLATE_NOOP("Words", "Fixed power factor"),
    ReactiveKind.PF_BY_P: QT_TRANSLATE_NOOP("Words", "Power factor by power"),
    ReactiveKind.Q_BY_U: QT_TRANSLATE_NOOP("Words", "Reactive power by voltage"),
}

CHARGING = QT_TRANSLATE_NOOP("Words", "Charging")
DISCHARGING = QT_TRANSLATE_NOOP("Words", "Discharging")
RESTING = QT_TRANSLATE_NOOP("Words", "Resting")
IMPORTING = QT_TRANSLATE_NOOP("Words", "Importing")
EXPORTING = QT_TRANSLATE_NOOP("Words", "Exporting")
BALANCED = QT_TRANSLATE_NOOP("Words", "Balanced")
PRODUCING = QT_TRANSLATE_NOOP("Words", "Producing")
CONSUMING_ITSELF = QT_TRANSLATE_NOOP("Words", "Own use")
NOT_PRODUCING = QT_TRANSLATE_NOOP("Words", "Not producing")
USING = QT_TRANSLATE_NOOP("Words", "Using")
FEEDING_IN = QT_TRANSLATE_NOOP("Words", "Feeding in")
NOT_USING = QT_TRANSLATE_NOOP("Words", "Nothing used")
FOLLOWING = QT_TRANSLATE_NOOP("Words", "{count} more follow from it")
SHELVED = QT_TRANSLATE_NOOP("Words", "Put aside until {time}")
TOTAL = QT_TRANSLATE_NOOP("Words", "Total")
UNKNOWN = QT_TRANSLATE_NOOP("Words", "No data")
HOME = QT_TRANSLATE_NOOP("Words", "Home")
SITE = QT_TRANSLATE_NOOP("Words", "Site")

_TITLED = QT_TRANSLATE_NOOP("Words", "{name}: {text}")


def titled(name: str, text: str) -> str:
    """Return a name and what is said of it, with the colon as it is written in the language of the moment."""
    return say(_TITLED).format(name=name, text=text)


def say(word: object) -> str:
    """Return a marked word in the language of the moment."""
    return QCoreApplication.translate("Words", str(word))


def weekday(number: int) -> str:
    """Return the short name of a day of the week, Monday is 0."""
    return say(WEEKDAYS[number])


def mode(mode_id: str) -> str:
    """Return the name of a mode; a code that is none (of a service, say) is shown by itself."""
    if mode_id in MODES:
        return say(MODES[mode_id])
    if mode_id in modes.MODES:
        return language.mode_title(modes.MODES[mode_id])
    return mode_id.replace("_", " ").capitalize()


def source(code: str) -> str:
    """Return who set a set-point; a mode is named by the mode's own name."""
    return say(SOURCES[code]) if code in SOURCES else mode(code)


def level(code: str) -> str:
    """Return the name of a level of `control.priority`, for use inside a sentence."""
    return QCoreApplication.translate("Levels", why.LEVELS[code]) if code in why.LEVELS else code


def sentence(text: str) -> str:
    """Return a text with a capital first letter."""
    return text[:1].upper() + text[1:]


def beside(*parts: str) -> str:
    """Return what there is of several short texts, in one line."""
    return " \u00b7 ".join(part for part in parts if part)


def battery(direction: int) -> str:
    """Return what a battery with this direction of power does."""
    return say((RESTING, DISCHARGING, CHARGING)[direction])
