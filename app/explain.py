"""`ballast explain`: the whole way from request to readback of one cycle, in plain words."""

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

from app import explain_services
from app.held import holders
from app.replay import Replayed, replayed
from control import why
from control.alarms import ROWS
from control.backup.causes import CAUSES
from control.dso.model import DsoPhase
from control.grid_code.model import Connection, GridCodeInfo
from control.modes import MODES
from control.plan import PlanSlot
from control.plan_reason import purpose
from control.reactive.model import ReactiveKind
from control.readings import NO_LIMIT
from control.reasons import Reason, words
from control.record import Bound, CycleRecord, Setpoint

NOTICEABLE_PCT = 1.0
"""A believed state of charge that far from the BMS's is told."""
PARTED = "in this cycle another command was recorded; `ballast replay` says where the two part"
END_S = 1.0
"""A moment this little after the last cycle of a recording means the last cycle."""


class ExplainError(ValueError):
    """A moment that is not in the recording, or not a moment; in one sentence."""


def power_words(power_w: float) -> str:
    """Return a power in words: what the battery does, never a bare sign."""
    if abs(power_w) < 0.5:
        return "0 W (rest)"
    amount = _watts(abs(power_w))
    return f"discharge {amount}" if power_w > 0 else f"charge {amount}"


def _watts(power_w: float) -> str:
    """Return a power as digits in groups, never as -0."""
    return f"{round(power_w):,} W".replace(",", " ")


def explained(record: CycleRecord) -> list[str]:
    """Return the chain of one cycle as lines of text."""
    return [
        *_head(record),
        "",
        *_row("requests", _requests(record)),
        *_row("mode", [_mode(record)]),
        *_row("plant", _plant(record)),
        *_row("who decides", _claims(record)),
        *_row("wish", [_setpoint(record.chain.wish)]),
        *_row("ramp", [_ramp(record)]),
        *_row("on top", explain_services.added(record)),
        *_row("bounds", _bounds(record)),
        *_row("set-point", [_final(record)]),
        *_row("others", _others(record)),
        *_row("commands", _commands(record)),
        *_row("readback", _readback(record)),
        *_row("alarms", _alarms(record)),
    ]


def _row(title: str, lines: Iterable[str]) -> list[str]:
    texts = list(lines)
    return [f"{title if index == 0 else '':<13}{text}" for index, text in enumerate(texts)]


def _head(record: CycleRecord) -> list[str]:
    moment = dt.datetime.fromtimestamp(record.at.at_utc, dt.UTC)
    mode = MODES[record.mode_id].title
    when = f"{moment:%Y-%m-%d %H:%M:%S}.{moment.microsecond // 100_000} UTC"
    lines = [f"{when}, cycle {record.cycle}: state {record.state.value}, mode {mode}"]
    if record.safe_stop is not None:
        lines.append(f"SAFE STOP: {words(record.safe_stop)}")
    else:
        lines.append(f"{power_words(record.chain.final.active_power_w)} because: {words(_deciding(record))}")
        lines += _held_back(record)
    return lines


def _held_back(record: CycleRecord) -> list[str]:
    """Return the limits the power stands at, of each inverter where their sum is the limit; empty when none holds."""
    binding = [limit.bound.reason for limit in why.limits(record.chain) if limit.binding]
    named = [reason for reason in binding if reason.code != "units_sum"] or binding
    texts = dict.fromkeys(words(reason) for reason in named if reason != _deciding(record))
    return [f"held back by: {'; '.join(texts)}"] if texts else []


def _deciding(record: CycleRecord) -> Reason:
    """Return why the power is what it is: at rest the bound that holds it, else what is pursued."""
    chain = record.chain
    held = holders(chain) if abs(chain.final.active_power_w) < why.AT_BOUND_W else ()
    return next(iter(held), chain.final.reason)


def _requests(record: CycleRecord) -> list[str]:
    lines = [f"{'accepted' if answer.accepted else 'refused'}: {answer.text}" for answer in record.answers]
    return lines or ["none in this cycle"]


def _mode(record: CycleRecord) -> str:
    mode, given = MODES[record.mode_id], record.mode_set
    if not given.by:
        return f"{mode.title}, from the site file"
    moment = dt.datetime.fromtimestamp(given.at_utc, dt.UTC)
    return f"{mode.title}, asked for by {given.by} at {moment:%Y-%m-%d %H:%M:%S} UTC"


def _others(record: CycleRecord) -> list[str]:
    """Return what else takes part: operator's limit, schedules, plan, reactive power, racks, island."""
    dso, reactive, plan = record.dso, record.reactive, record.plan
    lines: list[str] = []
    if dso.phase is not DsoPhase.NONE:
        state = "kept" if dso.reached else "not reached yet"
        limits = f"import {_limit(dso.import_w)}, export {_limit(dso.export_w)}"
        lines.append(f"operator's limit {dso.phase.value} by {dso.by}: {limits}, {state}")
    lines += [f"schedule {holding.tier.value}: entry {holding.entry_id}" for holding in record.schedule.holding]
    if plan.slot:
        lines.append(f"plan ({plan.rung.value}): {purpose(plan.slot[0])}, {_band(plan.slot[0])}")
    elif record.mode_id == "cost_saving":
        lines.append(f"no plan in force: {plan.why}")
    if reactive.kind is not ReactiveKind.OFF:
        cause = f" ({reactive.cause})" if reactive.cause else ""
        locked = ", locked out by low active power" if reactive.locked_out else ""
        lines.append(f"reactive power by {reactive.kind.value}, {reactive.state.value}{cause}{locked}")
    lines += [line for code in record.grid_code for line in _grid_code(code)]
    for rack in record.racks:
        if rack.valid and abs(rack.delta_pct) >= NOTICEABLE_PCT:
            believed = f"believed {rack.soc_pct:.1f} % (BMS {rack.bms_soc_pct:.1f} %)"
            lines.append(
                f"{rack.device_id}: {believed}, limits reckon with {rack.soc_low_pct:.1f} to {rack.soc_high_pct:.1f} %"
            )
    lines += [
        f"island: {info.state.replace('_', ' ')} ({CAUSES.get(info.cause, info.cause)})" for info in record.backup
    ]
    lines += explain_services.standing(record)
    return lines


def _grid_code(code: GridCodeInfo) -> Iterable[str]:
    """Return what the grid code does now; nothing while it only watches."""
    if code.connection is not Connection.CONNECTED:
        why = f"trip ({code.cause})" if code.tripped else "first start"
        left = f", {code.remaining_s:.0f} s left" if code.remaining_s else ""
        now = f", {code.outside}" if code.outside else ""
        yield f"grid code: {code.connection.value} after {why}{left}{now}, {code.allowed_share:.0%} of the rating"
    if min(code.discharge_share, code.charge_share) < 1.0:
        yield f"grid code: P(U) leaves {code.discharge_share:.0%} discharging, {code.charge_share:.0%} charging"


def _band(slot: PlanSlot) -> str:
    return (
        f"battery between {power_words(slot.low_w)} and {power_words(slot.high_w)} at a price of {slot.buy_per_kwh:.3f}"
    )


def _plant(record: CycleRecord) -> list[str]:
    flow = record.snapshot.flow
    parts: list[str] = []
    if flow.grid_known:
        parts.append(f"grid {'imports' if flow.grid_w >= 0 else 'exports'} {_watts(abs(flow.grid_w))}")
    if flow.pv_known:
        parts.append(f"PV {_watts(flow.pv_w)}")
    if flow.grid_known and flow.pv_known and flow.ess_known:
        parts.append(f"load {_watts(flow.load_w)}")
    if flow.ess_known:
        parts.append(f"battery measured {power_words(flow.ess_w)}")
    parts += [f"state of charge {soc_pct:.1f} %" for soc_pct in record.snapshot.soc_pct]
    absent = [
        f"no data from {absence.device_id} ({absence.cause.value}"
        + (f", {absence.age_s:.1f} s old" if absence.age_s else "")
        + ")"
        for absence in record.snapshot.absent
    ]
    return [", ".join(parts) or "nothing is known", *absent]


def _claims(record: CycleRecord) -> list[str]:
    claims = [f"{claim.source} ({why.LEVELS.get(claim.level, claim.level)})" for claim in record.chain.claims]
    if len(claims) == 1:
        return [f"{claims[0]}; nobody else wants the power"]
    return [f"{claims[0]}, before {', '.join(claims[1:])}"]


def _setpoint(setpoint: Setpoint) -> str:
    reactive = f", {setpoint.reactive_power_var:+.0f} var" if setpoint.reactive_power_var else ""
    return f"{power_words(setpoint.active_power_w)}{reactive}: {words(setpoint.reason)}"


def _ramp(record: CycleRecord) -> str:
    chain = record.chain
    if record.safe_stop is not None:
        return "not applied: a stop is immediate"
    if chain.ramped.active_power_w == chain.wish.active_power_w:
        return "not in the way"
    return f"{power_words(chain.ramped.active_power_w)}: {words(chain.ramped.reason)}"


def _bounds(record: CycleRecord) -> list[str]:
    bounds = record.chain.bounds
    lines = [
        f"charge up to {_limit(-bounds.min_w)}: {words(bounds.min_reason)}",
        f"discharge up to {_limit(bounds.max_w)}: {words(bounds.max_reason)}",
    ]
    if record.safe_stop is not None:
        lines.append("not applied: the stop is 0 W")
    lines += [f"  the site: {_bound(bound)}" for bound in bounds.limits]
    for unit in record.chain.units:
        lines += [f"  {unit.device_id}: {_bound(bound)}" for bound in unit.bounds.limits]
    return lines


def _bound(bound: Bound) -> str:
    parts: list[str] = []
    if bound.min_w > -NO_LIMIT:
        parts.append(f"charge <= {_limit(-bound.min_w)}")
    if bound.max_w < NO_LIMIT:
        parts.append(f"discharge <= {_limit(bound.max_w)}")
    return f"{', '.join(parts) or 'no limit'} ({words(bound.reason)})"


def _limit(power_w: float) -> str:
    return "no limit" if power_w >= NO_LIMIT else _watts(abs(power_w))


def _final(record: CycleRecord) -> str:
    chain = record.chain
    text = power_words(chain.final.active_power_w)
    for reason in why.holding(chain):
        text += f": held by a bound: {words(reason)}"
    if chain.unserved_w:
        text += f"; {abs(chain.unserved_w):.0f} W of it no inverter could take"
    return text


def _commands(record: CycleRecord) -> list[str]:
    lines = [
        f"{command.device_id}: {'run' if command.run else 'standby'}, {power_words(command.active_power_w)}, "
        f"{command.reactive_power_var:+.0f} var"
        + (", form the grid" if command.grid_forming else "")
        + (", reset" if command.reset else "")
        + f", valid {command.valid_until_s - record.at.at_s:.1f} s"
        for command in record.commands
    ]
    lines += [f"{output.output_id}: {output.value:g} ({words(output.reason)})" for output in record.outputs]
    return lines or ["none"]


def _readback(record: CycleRecord) -> list[str]:
    lines: list[str] = []
    for inverter in record.snapshot.inverters:
        held = [f"holds {power_words(power_w)}, " for power_w in inverter.setpoint_readback_w]
        lines.append(
            f"{inverter.device_id} ({inverter.age_s * 1000:.0f} ms old): {''.join(held)}"
            f"delivers {power_words(inverter.active_power_w)}, {inverter.state.value}"
        )
    return (
        [*lines, "(what was read before this command; the answer to it is in the next cycles)"] if lines else ["none"]
    )


def _alarms(record: CycleRecord) -> list[str]:
    lines = [
        f"{alarm.severity.value}: {ROWS[alarm.row_id].text}"
        + (f" {alarm.place}" if alarm.place else "")
        + (f" ({alarm.detail})" if alarm.detail else "")
        + ("" if alarm.present else ", gone; waits to clear")
        for alarm in record.alarms
        if alarm.active
    ]
    return lines or ["none active"]


def moment_of(text: str, begin_utc: float) -> tuple[float, bool]:
    """Return a moment of the command line in seconds, and whether it is UTC (else: since the begin).

    `+12.5` or `12.5`: seconds since the begin of the recording. `2026-11-21T06:03:09Z`: a moment in UTC.
    `06:03:09`: the first such time of day (UTC) after the begin.

    Raises:
        ExplainError: It is none of these.
    """
    try:
        return float(text.removeprefix("+")), False
    except ValueError:
        pass
    try:
        if "T" in text or "-" in text:
            moment = dt.datetime.fromisoformat(text)
            return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp(), True
        of_day = dt.time.fromisoformat(text)
    except ValueError as error:
        raise ExplainError(
            f"{text!r} is not a moment; give seconds since the begin (12.5), a time of day in UTC (06:03:09) "
            "or a moment (2026-11-21T06:03:09Z)"
        ) from error
    begin = dt.datetime.fromtimestamp(begin_utc, dt.UTC)
    moment = dt.datetime.combine(begin.date(), of_day, dt.UTC)
    return (moment if moment >= begin.replace(microsecond=0) else moment + dt.timedelta(days=1)).timestamp(), True


def record_at(
    path: Path, at: str | None, cycles: Iterator[Replayed] | None = None, notes: list[str] | None = None
) -> CycleRecord:
    """Return the cycle of a recording that was in force at a moment; the last one without a moment.

    Args:
        path: The recording.
        at: The moment, as `moment_of` reads it.
        cycles: The cycles, if not those of the file.
        notes: Takes what `replayed` says, and that the commands of this cycle are not those recorded.

    Raises:
        ExplainError: The moment is not in the recording, or in a hole of it.
        RecordingError: As in `app.recorder.read_recording`.
    """
    first = last = None
    parted = False
    said = [] if notes is None else notes
    wanted_s, utc = 0.0, False
    for item in cycles or replayed(path, notes=said):
        record = item.record
        if first is None or last is None:
            first = record
            if at is not None:
                wanted_s, utc = moment_of(at, record.at.at_utc)
        elif at is not None and _since(last, first, utc=utc) <= wanted_s < _since(record, first, utc=utc):
            _must_be_recorded(at, wanted_s, first, last, record, utc=utc)
            break
        last = record
        parted = item.record.commands != item.cycle.commands
    else:
        _must_be_inside(path, at, wanted_s, first, last, utc=utc)
    if first is None or last is None:
        raise ExplainError(f"{path}: holds no cycle")
    if parted:
        said.append(PARTED)
    return last


def _must_be_inside(
    path: Path, at: str | None, wanted_s: float, first: CycleRecord | None, last: CycleRecord | None, *, utc: bool
) -> None:
    """Refuse a moment that is before the first cycle or after the last one."""
    if at is None or first is None or last is None:
        return
    if not 0.0 <= wanted_s - _since(last, first, utc=utc) <= last.dt_s + END_S:
        raise ExplainError(f"{at} is not in {path}: it covers {_span(first, last)} ({_at_s(last, first):.1f} s)")


def _must_be_recorded(
    at: str, wanted_s: float, first: CycleRecord, before: CycleRecord, after: CycleRecord, *, utc: bool
) -> None:
    """Refuse a moment in a hole of the recording: the program did not run, or the disk was too slow."""
    if wanted_s - _since(before, first, utc=utc) > before.dt_s + END_S:
        raise ExplainError(
            f"{at}: nothing was recorded from {_span(before, after)}; "
            f"the last cycle before is at {_at_s(before, first):.1f} s"
        )


def _span(begin: CycleRecord, end: CycleRecord) -> str:
    """Return two moments as `2026-11-21T06:03:09Z to 06:23:09Z`; of another day the end has its date, too."""
    from_utc, to_utc = (dt.datetime.fromtimestamp(record.at.at_utc, dt.UTC) for record in (begin, end))
    date = "" if from_utc.date() == to_utc.date() else f"{to_utc:%Y-%m-%dT}"
    return f"{from_utc:%Y-%m-%dT%H:%M:%SZ} to {date}{to_utc:%H:%M:%SZ}"


def _at_s(record: CycleRecord, first: CycleRecord) -> float:
    """Return when a cycle was, seconds since the begin of the recording."""
    return record.at.at_s - first.at.at_s


def _since(record: CycleRecord, first: CycleRecord, *, utc: bool) -> float:
    return record.at.at_utc if utc else _at_s(record, first)
