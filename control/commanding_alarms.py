"""When an alarm about those who command from outside holds: set-points, operator's limit, reactive power."""

from collections.abc import Iterable

from control.alarm_conditions import AlarmInputs, Spot
from control.backup.memory import line_dead
from control.dso.model import DsoPhase
from control.dso.rule import beyond
from control.reactive.model import ReactiveState
from control.record import State
from control.schedule.entry import Tier


def external_lost(inputs: AlarmInputs) -> Iterable[Spot]:
    """The system that set the power has not renewed its set-point; the fallback is in force."""
    memory, manual = inputs.memory, inputs.memory.manual
    if memory.mode_id == "external_control" and manual.given and inputs.now.at_s >= manual.expires_at_s:
        yield "", f"last {manual.active_power_w:.0f} W from {manual.by}"


def schedule_waits(inputs: AlarmInputs) -> Iterable[Spot]:
    """Somebody has set the unit idle, which comes before every schedule; the site's own timetable calls nobody."""
    memory = inputs.memory
    if memory.lifecycle.state is not State.IDLE or memory.idle.automatic:
        return
    for holding in memory.schedules.view.holding:
        if holding.tier is not Tier.LOCAL and any((*holding.active_power_w, *holding.reactive_power_var)):
            yield "", f"{holding.tier.value}:{holding.entry_id}"
            return


def dso_lost(inputs: AlarmInputs) -> Iterable[Spot]:
    """Nothing is heard from the distribution operator's side any more."""
    for name in ("remote", "contact") if inputs.memory.settings.dso else ():
        channel = inputs.memory.dso.remote if name == "remote" else inputs.memory.dso.contact
        if channel.phase is DsoPhase.UNKNOWN:
            yield name, channel.by or "its contact cannot be read"


def dso_exceeded(inputs: AlarmInputs) -> Iterable[Spot]:
    """The measured power is beyond the limit of the distribution operator."""
    islanded = line_dead(inputs.memory.backup, grid=True)  # nothing comes from the grid or goes there
    for contract in () if islanded else inputs.memory.settings.dso:
        for text in beyond(inputs.memory.dso.evidence.limits, inputs.snapshot, contract):
            yield "", text


def reactive_error(inputs: AlarmInputs) -> Iterable[Spot]:
    """The chosen rule for reactive power is not in force."""
    if inputs.memory.reactive.state is ReactiveState.ERROR:
        yield "", inputs.memory.reactive.cause
