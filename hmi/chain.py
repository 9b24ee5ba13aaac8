"""The chain of one cycle as rows of text: what was measured, who wanted what, what held it back, what came of it.

The same story as `ballast explain` tells on the console; what decides comes from `control.why` in both.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

import msgspec
from PySide6.QtCore import QCoreApplication

from control import why
from control.command import InverterCommand
from control.model import Absence, Inverter
from control.readings import NO_LIMIT
from control.record import Added, Claimed, CycleRecord
from hmi import chain_others, region, story, words
from hmi.quantity import FREQUENCY, PERCENT, POWER, REACTIVE_POWER, Shown

translate = QCoreApplication.translate

OPEN = 1.0
"""End of a bar that reaches the edge of the chart."""
NO_BREAK = "\u00a0"
REST_W = 5.0
"""Power below this is shown as rest."""


class Row(msgspec.Struct, frozen=True, gc=False):
    """One line of the chain, or one limit of the chart in it."""

    key: str
    kind: str
    """`step`, `axis` (begins a chart), `limit`, or `note` (a step with nothing to it)."""
    title: str
    text: str
    amount: str = ""
    """Power of a step with its unit."""
    arrow: str = ""
    """Icon for the direction of `amount`; empty at rest."""
    strong: bool = False
    """What decides now: the binding limit, the stop."""
    charge: str = ""
    """Of a limit: what it leaves of charging; empty when it says nothing of it."""
    discharge: str = ""
    low: float = 0.0
    """Of a limit: left end of its bar, -1 to 0 of the chart's half."""
    high: float = 0.0
    low_ends: bool = False
    """The left end is a real one and not the edge of the chart."""
    high_ends: bool = False
    low_binds: bool = False
    high_binds: bool = False
    mark: float = 0.0
    """Of a limit: where the set-point is, -1 to 1."""
    quiet: bool = False
    """A step with nothing to it."""


class Amounts:
    """Powers as text that does not flicker between units: it remembers what was shown for the same place."""

    def __init__(self) -> None:
        self._before: dict[str, Shown] = {}

    def shown(self, place: str, power_w: float) -> Shown:
        """Return a power for a place."""
        shown = POWER.show(power_w, self._before.get(place), REST_W)
        self._before[place] = shown
        return shown

    def told(self, place: str, power_w: float) -> str:
        """Return a power in words: what the battery does."""
        shown = self.shown(place, power_w)
        return f"{words.battery(shown.direction)} {shown.phrase}" if shown.direction else words.battery(0)

    def forget(self) -> None:
        """Forget what was shown."""
        self._before.clear()


class Teller:
    """Tells records of one site as rows."""

    def __init__(self, rated_w: float, local_time: Callable[[float], datetime]) -> None:
        """Prepare for a site.

        Args:
            rated_w: Largest power of the site in either direction: half the width of the chart.
            local_time: Turns UTC into time of the site's clock.
        """
        self.amounts = Amounts()
        self._rated_w = rated_w
        self._local_time = local_time

    def rows(self, record: CycleRecord) -> tuple[Row, ...]:
        """Return the chain from what was measured to what the inverters do."""
        return (
            self._plant(record),
            self._claims(record),
            *(self._mode(record) for claim in record.chain.claims[:1] if claim.level != "mode"),
            self._wish(record),
            self._ramp(record),
            *(self._added(number, part) for number, part in enumerate(record.chain.added)),
            *self._limits(record),
            self._final(record),
            *self._inverters(record),
            *(
                Row(f"other:{number}", "step", title, text)
                for number, (title, text) in enumerate(chain_others.others(record, self.amounts.told))
            ),
        )

    def _step(self, key: str, title: str, text: str, power_w: float | None = None, *, strong: bool = False) -> Row:
        if power_w is None:
            return Row(key, "step", title, text, strong=strong)
        shown = self.amounts.shown(key, power_w)
        return Row(key, "step", title, text, shown.phrase, ("", "arrow-up", "arrow-down")[shown.direction], strong)

    def _plant(self, record: CycleRecord) -> Row:
        flow, parts = record.snapshot.flow, list[str]()
        if flow.grid_known:
            grid = self.amounts.shown("grid", flow.grid_w)
            doing = words.say((words.BALANCED, words.IMPORTING, words.EXPORTING)[grid.direction])
            parts.append(translate("Why", "Grid: {0}").format(f"{doing} {grid.phrase}" if grid.direction else doing))
        if flow.pv_known and flow.pv_w:
            parts.append(translate("Why", "Solar: {0}").format(self.amounts.shown("pv", flow.pv_w).phrase))
        if flow.grid_known and flow.pv_known and flow.ess_known:
            parts.append(translate("Why", "Use: {0}").format(self.amounts.shown("load", flow.load_w).phrase))
        if flow.ess_known:
            parts.append(translate("Why", "Battery: {0}").format(self.amounts.told("ess", flow.ess_w)))
        parts += [
            translate("Why", "State of charge: {0}").format(PERCENT.show(soc_pct).phrase)
            for soc_pct in record.snapshot.soc_pct
        ]
        parts += [FREQUENCY.show(frequency_hz).phrase for frequency_hz in record.snapshot.frequency_hz]
        lines = [" \u00b7 ".join(part.replace(" ", NO_BREAK) for part in parts)] if parts else []
        lines += [_absence(absence) for absence in record.snapshot.absent]
        return self._step("plant", translate("Why", "Measured"), "\n".join(lines) or words.say(words.UNKNOWN))

    def _claims(self, record: CycleRecord) -> Row:
        claims = record.chain.claims
        names = [_claim(claim) for claim in claims]
        if claims[0].level == "mode":
            text = translate("Why", "{0}. Nobody else wants the power.").format(self._mode(record).text)
        else:
            text = translate("Why", "{0}, before {1}").format(names[0], ", ".join(names[1:]))
        return self._step("claims", translate("Why", "Who decides"), text)

    def _mode(self, record: CycleRecord) -> Row:
        name, given = words.mode(record.mode_id), record.mode_set
        if given.by:
            by, _, rest = given.by.partition(",")
            who = words.say(words.SOURCES[by]) + ("," + rest if rest else "") if by in words.SOURCES else given.by
            moment = self._local_time(given.at_utc)
            name = translate("Why", "{0}, asked for by {1} at {2}").format(name, who, f"{moment:%H:%M}")
        else:
            name = translate("Why", "{0}, as set up for this site").format(name)
        return self._step("mode", translate("Why", "Mode"), name)

    def _wish(self, record: CycleRecord) -> Row:
        wish = record.chain.wish
        if record.safe_stop is not None:
            return self._step("wish", translate("Why", "Stop"), story.technical(record.safe_stop), 0.0, strong=True)
        return self._step("wish", translate("Why", "Wish"), story.technical(wish.reason), wish.active_power_w)

    def _ramp(self, record: CycleRecord) -> Row:
        chain, title = record.chain, translate("Why", "Ramp")
        if record.safe_stop is not None:
            return Row("ramp", "note", title, translate("Why", "Not applied: a stop is immediate"), quiet=True)
        if chain.ramped.active_power_w == chain.wish.active_power_w:
            return Row("ramp", "note", title, translate("Why", "Not in the way"), quiet=True)
        return self._step("ramp", title, story.technical(chain.ramped.reason), chain.ramped.active_power_w)

    def _added(self, number: int, part: Added) -> Row:
        title = translate("Why", "On top")
        text = translate("Why", "{0} (without ramp)").format(story.technical(part.reason))
        return self._step(f"added:{number}", title, text, part.active_power_w)

    def _limits(self, record: CycleRecord) -> Iterator[Row]:
        chain, place = record.chain, None
        commands_w = {command.device_id: command.active_power_w for command in record.commands}
        for number, limit in enumerate(why.limits(chain)):
            power_w = commands_w.get(limit.device_id, 0.0) if limit.device_id else chain.final.active_power_w
            # Each inverter of several is drawn against its part of the rating, or its bars would be too short.
            half_w = self._rated_w / len(chain.units) if limit.device_id else self._rated_w
            if limit.device_id != place:
                place = limit.device_id
                title = translate("Why", "Limits of {0}").format(place) if place else translate("Why", "Limits")
                yield Row(
                    f"axis:{place}",
                    "axis",
                    title,
                    "" if place else self._held(record),
                    mark=_position(power_w, half_w),
                )
            yield self._limit(f"{limit.device_id}:{number}", limit, half_w, power_w, why.held_side(chain))

    def _held(self, record: CycleRecord) -> str:
        if record.safe_stop is not None:
            return translate("Why", "Not applied: the stop is 0 W")
        side = why.held_side(record.chain)
        if side == 0:
            return translate("Why", "None holds the power back")
        return translate("Why", "Discharging is held back") if side > 0 else translate("Why", "Charging is held back")

    def _limit(self, place: str, limit: why.Limit, half_w: float, power_w: float, side: int) -> Row:
        bound = limit.bound
        low, low_ends = _end(-bound.min_w, half_w)
        high, high_ends = _end(bound.max_w, half_w)
        reason = bound.reason
        return Row(
            key=f"limit:{limit.device_id}:{reason.code}:{reason.place}:{'' if bound.min_w > -NO_LIMIT else 'd'}"
            f"{'' if bound.max_w < NO_LIMIT else 'c'}",
            kind="limit",
            title="",
            text=story.technical(reason),
            strong=limit.binding,
            charge=self._allowed(f"low:{place}", -bound.min_w),
            discharge=self._allowed(f"high:{place}", bound.max_w),
            low=-low,
            high=high,
            low_ends=low_ends,
            high_ends=high_ends,
            low_binds=limit.binding and side < 0,
            high_binds=limit.binding and side > 0,
            mark=_position(power_w, half_w),
        )

    def _allowed(self, place: str, power_w: float) -> str:
        return "" if power_w >= NO_LIMIT else self.amounts.shown(place, power_w).phrase

    def _final(self, record: CycleRecord) -> Row:
        chain, lines = record.chain, list[str]()
        held = why.holding(chain)
        if record.safe_stop is not None:
            lines.append(translate("Why", "0 W because of the stop"))
        elif held:
            lines += [translate("Why", "Held by a limit: {0}").format(story.technical(reason)) for reason in held]
        else:
            lines.append(translate("Why", "As it came from above"))
        if chain.unserved_w:
            left = self.amounts.shown("unserved", chain.unserved_w).phrase
            lines.append(translate("Why", "{0} of it no inverter could take").format(left))
        if chain.final.reactive_power_var:
            lines.append(_reactive(chain.final.reactive_power_var))
        power_w = chain.final.active_power_w
        return self._step("final", translate("Why", "Set-point"), "\n".join(lines), power_w, strong=True)

    def _inverters(self, record: CycleRecord) -> Iterator[Row]:
        units = {unit.device_id: unit for unit in record.snapshot.inverters}
        told = {command.device_id: command for command in record.commands}
        names = [unit.device_id for unit in record.chain.units] or list(told)
        for name in names:
            unit = units.get(name)
            lines = [self._command(told[name], record.at.at_s)] if name in told else []
            if unit is None:
                lines.append(translate("Why", "It does not answer"))
                yield self._step(f"unit:{name}", name, "\n".join(lines))
                continue
            lines += self._response(unit)
            yield self._step(f"unit:{name}", name, "\n".join(lines), unit.active_power_w)

    def _command(self, command: InverterCommand, at_s: float) -> str:
        doing = (
            translate("Why", "form the grid")
            if command.grid_forming
            else self.amounts.told(f"command:{command.device_id}", command.active_power_w)
            if command.run
            else translate("Why", "Standby")
        )
        parts = [translate("Why", "Command: {0}").format(doing)]
        if command.reactive_power_var:
            parts.append(_reactive(command.reactive_power_var))
        if command.reset:
            parts.append(translate("Why", "clear the fault"))
        parts.append(translate("Why", "valid {0} s").format(region.number(command.valid_until_s - at_s, 1)))
        return ", ".join(parts)

    def _response(self, unit: Inverter) -> Iterable[str]:
        for power_w in unit.setpoint_readback_w:
            held = self.amounts.told(f"readback:{unit.device_id}", power_w)
            yield translate("Why", "Reported back: {0}").format(held)
        doing = self.amounts.told(f"measured:{unit.device_id}", unit.active_power_w)
        state = words.say(words.DEVICE_STATES[unit.state])
        yield translate("Why", "Measured: {0} ({1})").format(doing, state)


def _end(power_w: float, half_w: float) -> tuple[float, bool]:
    """Return how far a bar reaches, and whether it really ends there."""
    if half_w <= 0.0 or power_w > half_w * 1.001:
        return OPEN, False
    return round(max(power_w, 0.0) / half_w, 3), True


def _position(power_w: float, half_w: float) -> float:
    """Return where a power is in the chart, -1 to 1."""
    return round(min(max(power_w / half_w, -OPEN), OPEN), 3) if half_w > 0.0 else 0.0


def _reactive(reactive_power_var: float) -> str:
    phrase = REACTIVE_POWER.show(reactive_power_var).phrase
    if reactive_power_var > 0.0:
        return translate("Why", "{0} of reactive power injected").format(phrase)
    return translate("Why", "{0} of reactive power absorbed").format(phrase)


def _absence(absence: Absence) -> str:
    cause = words.say(words.ABSENCES[absence.cause])
    return translate("Why", "No data from {0}: {1}").format(absence.device_id, cause)


def _claim(claim: Claimed) -> str:
    level = words.level(claim.level)
    _, colon, entry = claim.source.partition(":")
    return f"{level} {entry}" if colon else f"{words.source(claim.source)} ({level})"
