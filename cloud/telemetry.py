"""Turns records into what the cloud is told: a spot every ten seconds, and an event for everything that happens."""

import math
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from cloud.messages import (
    TYPES,
    AemEvent,
    DsoEvent,
    ErrorEvent,
    MeterSpot,
    RackSpot,
    ServiceSpot,
    Spot,
    StateEvent,
    UnitSpot,
)
from cloud.outbox import Outgoing, Priority
from control.model import Battery, Inverter, Meter
from control.readings import NO_LIMIT, Instant
from control.record import Alarm, CycleRecord, EventKind
from control.services.info import ServiceInfo

SPOT_EVERY_S = 10.0
ALARMS_TOLD = 20
_STATE_KINDS = frozenset({EventKind.STATE, EventKind.MODE, EventKind.SAFE_STOP})
_NAMES = {struct: name for name, struct in TYPES.items()}


class Telemetry:
    """Remembers what it has told, to tell differences."""

    def __init__(self) -> None:
        self._next_spot_utc = 0.0
        self._alarms: dict[str, Alarm] = {}
        self._aem: dict[str, bool] = {}

    def told(self, record: CycleRecord) -> list[Outgoing]:
        """Return what this record has to tell, events first; nothing in most cycles."""
        at_utc = record.at.at_utc
        found = [outgoing(event) for event in self._events(record)]
        if spot_due(record.at, self._next_spot_utc):
            # on the wall clock, so that a fleet's records can be laid side by side; a clock that jumps is followed
            self._next_spot_utc = (math.floor(at_utc / SPOT_EVERY_S) + 1) * SPOT_EVERY_S
            found.append(outgoing(spot_of(record)))
        return found

    def _events(self, record: CycleRecord) -> Iterable[Any]:
        at_utc = record.at.at_utc
        for event in record.events:
            if event.kind in _STATE_KINDS:
                yield StateEvent(
                    at_utc,
                    event.kind.value,
                    event.subject,
                    event.text,
                    event.cause,
                    record.state.value,
                    record.mode_id,
                )
            elif event.kind is EventKind.DSO_SETPOINT:
                dso = record.dso
                limits = _limit(dso.import_w), _limit(dso.export_w)
                yield DsoEvent(at_utc, dso.phase.value, *limits, dso.reached, dso.by, event.text)
        yield from self._alarm_changes(record)
        for info in record.services:
            if info.aem is not self._aem.get(info.product, False):
                self._aem[info.product] = info.aem
                soc = round(record.snapshot.soc_pct[0], 1) if record.snapshot.soc_pct else None
                yield AemEvent(at_utc, info.product, info.aem, _limit(info.endurance_min), soc)

    def _alarm_changes(self, record: CycleRecord) -> Iterable[ErrorEvent]:
        now = {alarm.key: alarm for alarm in record.alarms if alarm.active}
        for key, alarm in now.items():
            if key not in self._alarms:
                yield _error(record, alarm, active=True)
        for key, alarm in self._alarms.items():
            if key not in now:
                yield _error(record, alarm, active=False)
        self._alarms = now


def outgoing(message: Any) -> Outgoing:
    """Return a message as the outbox keeps it."""
    priority = Priority.SPOT if isinstance(message, Spot) else Priority.EVENT
    return Outgoing(_NAMES[type(message)], msgspec.json.encode(message), priority)


def spot_due(at: Instant, next_utc: float) -> bool:
    """Tell whether the next spot is due; a clock that was set back by more than a period does not silence us."""
    return not next_utc - SPOT_EVERY_S <= at.at_utc < next_utc


def spot_of(record: CycleRecord) -> Spot:
    """Return a record as the cloud sees it every ten seconds."""
    snapshot, chain = record.snapshot, record.chain
    flow = snapshot.flow
    active = [alarm.key for alarm in record.alarms if alarm.active]
    known = flow.grid_known and flow.pv_known and flow.ess_known
    return Spot(
        at_utc=round(record.at.at_utc, 3),
        cycle=record.cycle,
        state=record.state.value,
        mode=record.mode_id,
        safe_stop="" if record.safe_stop is None else record.safe_stop.code,
        source=chain.wish.source,
        reason=chain.final.reason.code,
        setpoint_w=round(chain.final.active_power_w, 1),
        setpoint_var=round(chain.final.reactive_power_var, 1),
        min_w=round(chain.bounds.min_w, 1),
        max_w=round(chain.bounds.max_w, 1),
        unserved_w=round(chain.unserved_w, 1),
        grid_w=round(flow.grid_w, 1) if flow.grid_known else None,
        pv_w=round(flow.pv_w, 1) if flow.pv_known else None,
        load_w=round(flow.load_w, 1) if known else None,
        ess_w=round(flow.ess_w, 1) if flow.ess_known else None,
        soc_pct=_first(snapshot.soc_pct, 2),
        frequency_hz=_first(snapshot.frequency_hz, 4),
        units=[_unit(unit) for unit in snapshot.inverters],
        racks=[_rack(rack) for rack in snapshot.batteries],
        meters=[_meter(meter) for meter in snapshot.meters],
        absent=[absence.device_id for absence in snapshot.absent],
        alarms=active[:ALARMS_TOLD],
        alarm_count=len(active),
        services=[_service(info) for info in record.services],
    )


def _unit(unit: Inverter) -> UnitSpot:
    dc = unit.dc[0] if unit.dc else None
    return UnitSpot(
        id=unit.device_id,
        state=unit.state.value,
        active_power_w=round(unit.active_power_w, 1),
        reactive_power_var=round(unit.reactive_power_var, 1),
        dc_voltage_v=None if dc is None else round(dc.voltage_v, 2),
        dc_current_a=None if dc is None else round(dc.current_a, 2),
        temperature_c=_first(unit.temperature_c, 1),
    )


def _rack(rack: Battery) -> RackSpot:
    cells = rack.cells[0] if rack.cells else None
    return RackSpot(
        id=rack.device_id,
        soc_pct=round(rack.soc_pct, 2),
        soh_pct=_first(rack.soh_pct, 1),
        voltage_v=round(rack.voltage_v, 2),
        current_a=round(rack.current_a, 2),
        temperature_c=_first(rack.temperature_c, 1),
        max_charge_current_a=round(rack.max_charge_current_a, 1),
        max_discharge_current_a=round(rack.max_discharge_current_a, 1),
        min_cell_voltage_v=None if cells is None else round(cells.min_voltage_v, 3),
        max_cell_voltage_v=None if cells is None else round(cells.max_voltage_v, 3),
        min_cell_temperature_c=None if cells is None else round(cells.min_temperature_c, 1),
        max_cell_temperature_c=None if cells is None else round(cells.max_temperature_c, 1),
    )


def _meter(meter: Meter) -> MeterSpot:
    energy = tuple(round(value) for value in meter.energy_wh)
    return MeterSpot(
        id=meter.device_id,
        role=meter.role.value,
        active_power_w=round(meter.active_power_w, 1),
        reactive_power_var=round(meter.reactive_power_var, 1),
        import_wh=energy[0] if energy else None,
        export_wh=energy[1] if len(energy) > 1 else None,
    )


def _service(info: ServiceInfo) -> ServiceSpot:
    return ServiceSpot(
        product=info.product,
        status=info.status,
        capacity_w=round(info.capacity_w, 1),
        power_w=round(info.power_w, 1),
        endurance_min=_limit(info.endurance_min),
        aem=info.aem,
    )


def _error(record: CycleRecord, alarm: Alarm, *, active: bool) -> ErrorEvent:
    return ErrorEvent(
        at_utc=record.at.at_utc,
        key=alarm.key,
        row_id=alarm.row_id,
        place=alarm.place,
        severity=alarm.severity.value,
        active=active,
        raised_at_utc=alarm.raised_at_utc,
        detail=alarm.detail,
        cause_key=alarm.cause_key,
    )


def _first(values: Sequence[float], digits: int) -> float | None:
    return round(values[0], digits) if values else None


def _limit(value: float) -> float | None:
    return round(value, 1) if value < NO_LIMIT else None
