"""Every command of the cloud in one table: name, payload with ranges, and what it asks of the controller (CLD-03).

The same table serves direct methods and cloud-to-device messages, `ballast hub-send --list` and the documents. A mode
gets its command by existing; a feature the site does not have has none.
"""

from collections.abc import Callable, Mapping
from typing import Annotated, Any

import msgspec

from cloud.schedules import EntriesSent, TierSent
from control.modes import MODES
from control.modes.mode import Mode, available
from control.requests import ChangeState, ClearSchedule, Origin, Request, SetMode, SetPower, SetSchedule, Stop
from control.settings import Settings

_SPELLED = {"backup": "GridForming"}
"""Names of the requirement that are not those of the mode."""

_ALSO = {"soc_target_pct": "target_soc_pct"}
"""Other names of parameters that callers use; the controller's own name wins where both are given."""

_SECRET = frozenset({"url"})
"""Keys whose values are never repeated: an address of a blob carries its permission."""

RequestId = Annotated[
    str,
    msgspec.Meta(
        max_length=64, pattern="^[A-Za-z0-9_.:-]*$", description="The same id is carried out once; empty: never seen"
    ),
]
Reason = Annotated[str, msgspec.Meta(max_length=200, description="Why, for the event log")]
MAX_REQUEST_ID = 64


class Payload(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every command may carry."""

    request_id: RequestId = ""
    reason: Reason = ""


class Restart(Payload, frozen=True, kw_only=True):
    """Start the program or the whole computer again; the plant is at 0 W meanwhile."""

    computer: Annotated[bool, msgspec.Meta(description="The computer instead of the program alone")] = False


class Power(Payload, frozen=True, kw_only=True):
    """Set-point for a mode that takes them."""

    active_power_w: Annotated[float, msgspec.Meta(ge=-1e8, le=1e8, description="W, + discharges")]
    reactive_power_var: Annotated[float, msgspec.Meta(ge=-1e8, le=1e8, description="var, + injects")] | None = None
    valid_s: Annotated[float, msgspec.Meta(ge=0.5, le=3600.0, description="s, to be renewed before")] = 60.0


class Timetable(Payload, frozen=True, kw_only=True):
    """Put a timetable of P and Q in place of the one of its tier, whole or not at all."""

    tier: TierSent
    entries: EntriesSent


class NoTimetable(Payload, frozen=True, kw_only=True):
    """Take a timetable away; of tier `local`, return to that of the site file."""

    tier: TierSent


class Setup(Payload, frozen=True, kw_only=True):
    """Change keys of the site file that the installer has left to the cloud, whole or not at all."""

    site: Annotated[dict[str, Any], msgspec.Meta(description="Tables as in the site file; null takes a key back")] = {}
    undo: Annotated[bool, msgspec.Meta(description="Go back to the configuration before the last change")] = False
    check_only: Annotated[bool, msgspec.Meta(description="Only say what would be wrong")] = False


class UploadLogs(Payload, frozen=True, kw_only=True):
    """Upload the logs to the hub's storage."""


class ReceiveArtifact(Payload, frozen=True, kw_only=True):
    """Download, verify and put into use a file by its signed manifest."""

    url: Annotated[str, msgspec.Meta(min_length=1, max_length=2000, description="https, with its own access token")]
    manifest: Annotated[
        dict[str, Any], msgspec.Meta(description="As `ballast artifact sign` prints it, with its signature")
    ]


class UpdateDevice(ReceiveArtifact, frozen=True, kw_only=True):
    """Download and verify new software, and hand it over for installation."""


class Command(msgspec.Struct, frozen=True):
    """One row."""

    name: str
    text: str
    payload: type[Payload]
    make: Callable[[Any, Origin], Request] | None = None
    """The request to the controller; None: the program itself carries it out."""
    job: bool = False
    """Takes long: answered at once, followed in the reported properties."""
    allowed: Mapping[str, str] = {}
    """Key -> what is allowed, in words, where the table knows better than the type."""


def command_name(mode: Mode) -> str:
    """Return the name of the command of a mode."""
    spelled = _SPELLED.get(mode.mode_id) or "".join(part.title() for part in mode.mode_id.split("_"))
    return f"GoToMode_{spelled}"


def _go_to_mode(mode: Mode) -> Command:
    names = {parameter.name: parameter.name for parameter in mode.parameters}
    names = {also: name for also, name in _ALSO.items() if name in names} | names
    parameters = {parameter.name: parameter for parameter in mode.parameters}
    fields: list[tuple[str, Any, Any]] = [
        (
            given_name,
            Annotated[
                float,
                msgspec.Meta(
                    ge=parameter.minimum,
                    le=parameter.maximum,
                    description=f"{parameter.text} Allowed: {parameter.allowed()}",
                ),
            ]
            | msgspec.UnsetType,
            msgspec.UNSET,
        )
        for given_name, name in names.items()
        for parameter in (parameters[name],)
    ]
    payload: type[Any] = msgspec.defstruct(
        f"{command_name(mode)}_Payload",
        fields,
        bases=(Payload,),
        frozen=True,
        forbid_unknown_fields=True,
        kw_only=True,
        namespace={"__doc__": mode.text},
    )

    def make(given: Any, origin: Origin) -> Request:
        stated = {also: getattr(given, also) for also in names}
        values = {names[also]: value for also, value in stated.items() if value is not msgspec.UNSET}
        return SetMode(origin, mode.mode_id, values, given.reason)

    allowed = {also: parameters[name].allowed().strip() for also, name in names.items()}
    return Command(command_name(mode), mode.text, payload, make, allowed=allowed)


_TABLE: tuple[Command, ...] = (
    Command(
        "GoToState_Idling",
        "Rest at 0 W until asked to run again.",
        Payload,
        lambda _, origin: ChangeState(origin, "idle"),
    ),
    Command(
        "GoToState_Running",
        "Run in the mode that is set; from error or maintenance over the start checks.",
        Payload,
        lambda _, origin: ChangeState(origin, "run"),
    ),
    Command(
        "Stop_Device",
        "Stop at 0 W; a person at the unit must release it.",
        Payload,
        lambda given, origin: Stop(origin, given.reason or "by the cloud"),
    ),
    Command(
        "Restart_Device",
        Restart.__doc__ or "",
        Restart,
        lambda given, origin: ChangeState(origin, "reboot" if given.computer else "restart"),
    ),
    Command(
        "Set_Power",
        Power.__doc__ or "",
        Power,
        lambda given, origin: SetPower(origin, given.active_power_w, given.reactive_power_var, given.valid_s),
    ),
    Command(
        "Set_Schedule",
        Timetable.__doc__ or "",
        Timetable,
        lambda given, origin: SetSchedule(origin, given.tier.value, tuple(one.entry for one in given.entries)),
    ),
    Command(
        "Clear_Schedule",
        NoTimetable.__doc__ or "",
        NoTimetable,
        lambda given, origin: ClearSchedule(origin, given.tier.value),
    ),
    *(_go_to_mode(mode) for mode in MODES.values()),
    Command("Setup_Device", Setup.__doc__ or "", Setup),
    Command("Upload_Logs", UploadLogs.__doc__ or "", UploadLogs, job=True),
    Command("Receive_Artifact", ReceiveArtifact.__doc__ or "", ReceiveArtifact, job=True),
    Command("Update_Device", UpdateDevice.__doc__ or "", UpdateDevice, job=True),
)

COMMANDS: Mapping[str, Command] = {command.name: command for command in _TABLE}
"""All commands there are."""

_MODE_OF = {command_name(mode): mode for mode in MODES.values()}


def offered(settings: Settings, jobs: frozenset[str]) -> dict[str, Command]:
    """Return the commands of this site: those of its features, and the long ones somebody carries out (SITE-02)."""
    return {
        name: command
        for name, command in COMMANDS.items()
        if (name in jobs if command.job else name not in _MODE_OF or available(_MODE_OF[name], settings))
    }


class PayloadError(ValueError):
    """A payload that is not taken; names the key, its value and what is allowed."""


def read(command: Command, payload: Any) -> Payload:
    """Return the payload of a command.

    Raises:
        PayloadError: It is not what the table says.
    """
    if payload in (None, "", b""):
        payload = {}
    try:
        # once through JSON: NaN and infinity, which Python's parser lets in, become null and are refused
        return msgspec.json.decode(msgspec.json.encode(payload), type=command.payload)
    except msgspec.ValidationError as error:
        raise PayloadError(_words(command, payload, str(error))) from error
    except (msgspec.MsgspecError, TypeError, ValueError, RecursionError) as error:
        raise PayloadError(f"is not JSON that can be used: {error}") from error


def _words(command: Command, payload: Any, error: str) -> str:
    """Return a refusal of msgspec with the value it is about."""
    what, found, path = error.partition(" - at `$.")
    key = path.rstrip("`")
    if not found:
        known = ", ".join(command.payload.__struct_fields__)
        return f"{error}; the payload is an object with the keys: {known}" if "unknown field" in error else error
    value = payload.get(key) if isinstance(payload, dict) else None
    shown = "what was given" if key in _SECRET else repr(value)
    allowed = f"allowed: {command.allowed[key]}" if key in command.allowed else what
    return f"{key}: {shown if len(shown) <= 60 else shown[:57] + '...'} is not allowed; {allowed}"
