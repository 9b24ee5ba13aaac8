"""What the cloud is told: one struct a type of message, of which the schemas in `docs/telemetry` are made (TEL-01).

SI units as suffixes of the names, signs as everywhere: `+` is power delivered to the site bus. Times are seconds since
1970 in UTC. A value that is not known is null. A new field may come with any release; a changed meaning, or one that
goes, makes a new `VERSION`.
"""

from typing import Any

import msgspec

VERSION = "ballast.telemetry/1"


class UnitSpot(msgspec.Struct, frozen=True):
    """An inverter with valid data."""

    id: str
    state: str
    active_power_w: float
    reactive_power_var: float
    dc_voltage_v: float | None = None
    dc_current_a: float | None = None
    temperature_c: float | None = None


class RackSpot(msgspec.Struct, frozen=True):
    """A battery rack with valid data; current `+` is discharge, limits are magnitudes."""

    id: str
    soc_pct: float
    soh_pct: float | None
    voltage_v: float
    current_a: float
    temperature_c: float | None
    max_charge_current_a: float
    max_discharge_current_a: float
    min_cell_voltage_v: float | None = None
    max_cell_voltage_v: float | None = None
    min_cell_temperature_c: float | None = None
    max_cell_temperature_c: float | None = None


class MeterSpot(msgspec.Struct, frozen=True):
    """A meter with valid data; at the grid `+` is import."""

    id: str
    role: str
    active_power_w: float
    reactive_power_var: float
    import_wh: float | None = None
    export_wh: float | None = None


class ServiceSpot(msgspec.Struct, frozen=True):
    """A grid service that is offered."""

    product: str
    status: int
    """1 while its controller acts on a measured frequency."""
    capacity_w: float
    power_w: float
    endurance_min: float | None
    aem: bool


class Spot(msgspec.Struct, frozen=True):
    """`SC_Spot_10s`: the unit at one moment, every ten seconds."""

    at_utc: float
    cycle: int
    state: str
    mode: str
    safe_stop: str
    """Code of the reason power is held at 0 W; empty in normal operation."""
    source: str
    """Who steers."""
    reason: str
    """Code of the reason of the set-point."""
    setpoint_w: float
    setpoint_var: float
    min_w: float
    """Live bounds of the site."""
    max_w: float
    unserved_w: float
    grid_w: float | None
    pv_w: float | None
    load_w: float | None
    ess_w: float | None
    soc_pct: float | None
    frequency_hz: float | None
    units: list[UnitSpot]
    racks: list[RackSpot]
    meters: list[MeterSpot]
    absent: list[str]
    """Devices without valid data."""
    alarms: list[str]
    """Keys of the alarms whose cause is there, most severe first, at most 20."""
    alarm_count: int
    services: list[ServiceSpot] = []


class StateEvent(msgspec.Struct, frozen=True):
    """`SC_state_event`: state, mode or safe stop has changed."""

    at_utc: float
    kind: str
    """`state`, `mode` or `safe_stop`."""
    subject: str
    text: str
    cause: str
    state: str
    mode: str


class ClusterStateEvent(msgspec.Struct, frozen=True):
    """`SC_cluster_state_event`: a member of the cluster has changed its role or state; not sent by a single unit."""

    at_utc: float
    member: str
    role: str
    state: str
    text: str


class ErrorEvent(msgspec.Struct, frozen=True):
    """`SC_error_event`: an alarm was raised or cleared."""

    at_utc: float
    key: str
    row_id: str
    """Row of `docs/alarms.md`."""
    place: str
    severity: str
    active: bool
    raised_at_utc: float
    detail: str
    cause_key: str
    """Key of the first cause it follows from; empty for a first cause."""


class DsoEvent(msgspec.Struct, frozen=True):
    """`SC_dso_event`: the limit of the distribution operator has changed, was reached or ended."""

    at_utc: float
    phase: str
    import_w: float | None
    """Null: no limit."""
    export_w: float | None
    reached: bool
    by: str
    text: str


class AemEvent(msgspec.Struct, frozen=True):
    """`SC_aem_event`: alert state energy management of a grid service begins or ends."""

    at_utc: float
    product: str
    active: bool
    endurance_min: float | None
    soc_pct: float | None


class CommandEvent(msgspec.Struct, frozen=True):
    """`SC_command_event`: what became of a command that came as a cloud-to-device message."""

    at_utc: float
    command: str
    request_id: str
    status: int
    accepted: bool
    reason: str


TYPES: dict[str, type[Any]] = {
    "SC_Spot_10s": Spot,
    "SC_state_event": StateEvent,
    "SC_cluster_state_event": ClusterStateEvent,
    "SC_error_event": ErrorEvent,
    "SC_dso_event": DsoEvent,
    "SC_aem_event": AemEvent,
    "SC_command_event": CommandEvent,
}
"""Every type of message."""


def envelope(kind: str, device_id: str, site_id: str, records: tuple[bytes, ...]) -> bytes:
    """Return the body of a message: who sends it, and one record or more of one type."""
    head = msgspec.json.encode({"schema": VERSION, "type": kind, "device_id": device_id, "site_id": site_id})
    return head[:-1] + b',"records":[' + b",".join(records) + b"]}"


def schemas() -> dict[str, dict[str, Any]]:
    """Return the JSON schema of each type of message, envelope and records."""
    found: dict[str, dict[str, Any]] = {}
    for kind, struct in TYPES.items():
        (reference,), definitions = msgspec.json.schema_components((struct,), ref_template="#/$defs/{name}")
        found[kind] = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"{VERSION}/{kind}",
            "title": kind,
            "description": struct.__doc__,
            "type": "object",
            "required": ["schema", "type", "device_id", "site_id", "records"],
            "additionalProperties": False,
            "properties": {
                "schema": {"const": VERSION},
                "type": {"const": kind},
                "device_id": {"type": "string"},
                "site_id": {"type": "string"},
                "records": {"type": "array", "minItems": 1, "items": reference},
            },
            "$defs": definitions,
        }
    return found
