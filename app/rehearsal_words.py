"""What a rehearsal came to in plain words: what would be different. The screen says the same sentences translated."""

from app.rehearsal import Outcome, Rehearsal
from control.alarms import ROWS
from control.modes import MODES

ENERGY_WH = 100.0
"""Smaller differences of energy are none."""
POWER_W = 100.0
SOC_PCT = 2.0
MONEY = 0.01


def sentences(found: Rehearsal) -> tuple[str, ...]:
    """Return what would be different, the most telling first; the last ones say what it rests on."""
    return (*differences(found), *grounds(found))


def differences(found: Rehearsal) -> tuple[str, ...]:
    """Return what would be different with the other mode."""
    now, then = found.now, found.then
    said = [*_money(found), *_grid(now, then), *_battery(now, then)]
    if not said:
        said.append("Energy and power would be nearly the same.")
    return (*said, *_trouble(now, then))


def _money(found: Rehearsal) -> list[str]:
    if not found.now.cost or not found.then.cost:
        return []
    less = found.now.cost[0] - found.then.cost[0]
    if abs(less) < MONEY:
        return ["The energy would cost the same."]
    if less > 0.0:
        return [f"The energy would cost {less:.2f} {found.currency} less."]
    return [f"The energy would cost {-less:.2f} {found.currency} more."]


def _grid(now: Outcome, then: Outcome) -> list[str]:
    said: list[str] = []
    bought_wh, sold_wh = then.bought_wh - now.bought_wh, then.sold_wh - now.sold_wh
    if bought_wh >= ENERGY_WH:
        said.append(f"{_kwh(bought_wh)} kWh more would be bought, {_kwh(then.bought_wh)} kWh in all.")
    elif bought_wh <= -ENERGY_WH:
        said.append(f"{_kwh(-bought_wh)} kWh less would be bought, {_kwh(then.bought_wh)} kWh in all.")
    if sold_wh >= ENERGY_WH:
        said.append(f"{_kwh(sold_wh)} kWh more would be fed in, {_kwh(then.sold_wh)} kWh in all.")
    elif sold_wh <= -ENERGY_WH:
        said.append(f"{_kwh(-sold_wh)} kWh less would be fed in, {_kwh(then.sold_wh)} kWh in all.")
    if abs(then.import_peak_w - now.import_peak_w) >= POWER_W:
        peak, before = _kw(then.import_peak_w), _kw(now.import_peak_w)
        said.append(f"The highest quarter of an hour would draw {peak} kW from the grid instead of {before} kW.")
    if abs(then.export_peak_w - now.export_peak_w) >= POWER_W:
        peak, before = _kw(then.export_peak_w), _kw(now.export_peak_w)
        said.append(f"The highest quarter of an hour would feed in {peak} kW instead of {before} kW.")
    return said


def _battery(now: Outcome, then: Outcome) -> list[str]:
    said: list[str] = []
    through, before = then.charged_wh + then.discharged_wh, now.charged_wh + now.discharged_wh
    if abs(through - before) >= ENERGY_WH:
        said.append(f"{_kwh(through)} kWh would go through the battery instead of {_kwh(before)} kWh.")
    if abs(then.soc_min_pct - now.soc_min_pct) >= SOC_PCT:
        said.append(f"The lowest charge would be {then.soc_min_pct:.0f} % instead of {now.soc_min_pct:.0f} %.")
    if abs(then.soc_end_pct - now.soc_end_pct) >= SOC_PCT:
        said.append(f"At the end {then.soc_end_pct:.0f} % would be left instead of {now.soc_end_pct:.0f} %.")
    return said


def _trouble(now: Outcome, then: Outcome) -> list[str]:
    """Return stops and alarms; none is also worth saying."""
    said: list[str] = []
    for cause, stopped_s in sorted(then.stops_s.items()):
        said.append(f"It would stop for {_duration(stopped_s)}: {cause}.")
    gone = sorted(set(now.stops_s) - set(then.stops_s))
    if gone:
        said.append("It would no longer stop as it would do now.")
    fresh = [row_id for row_id in then.alarms if row_id not in now.alarms]
    said += [f"New alarm: {ROWS[row_id].text}." for row_id in fresh if row_id in ROWS]
    past = [row_id for row_id in now.alarms if row_id not in then.alarms]
    said += [f"No longer an alarm: {ROWS[row_id].text}." for row_id in past if row_id in ROWS]
    if not said and not then.alarms:
        said.append("There would be no stop and no alarm.")
    elif not said:
        said.append("There would be no stop and no other alarm than now.")
    return said


def grounds(found: Rehearsal) -> tuple[str, ...]:
    """Return what the rehearsal rests on, and what it does not know."""
    then = found.then
    said = [
        "Consumption and sun are taken to be those of the last 24 hours."
        if then.history
        else "Consumption and sun are those of a simulated day: the history does not tell the last 24 hours."
    ]
    if not found.charge_known:
        said.append(f"The state of charge is not known now: {then.soc_start_pct:.0f} % is assumed.")
    if MODES[then.mode_id].takes_setpoints:
        said.append("It waits for set-points: none were given here.")
    if found.stopped:
        said.append("The unit is stopped now: it was taken to run.")
    return tuple(said)


def _kwh(wh: float) -> str:
    return f"{wh / 1000.0:.1f}"


def _kw(w: float) -> str:
    return f"{w / 1000.0:.1f}"


def _duration(span_s: float) -> str:
    return f"{span_s / 3600.0:.1f} h" if span_s >= 3600.0 else f"{max(span_s / 60.0, 0.1):.1f} min"
