"""`ballast plan`: the plan of a site, offline from the reference days, as a table and a picture."""

import argparse
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np

from app.commands import site_path
from app.plan_worker import HISTORY_S
from app.scenario_times import begin_of
from app.site_file import SiteFileError, read_site, settings_of
from app.site_model import SiteModel
from control.plan import Plan
from control.plan_reason import purpose
from control.plan_settings import PlanningSettings, PricePoint, TariffKind, TariffSettings
from control.planning.forecast import Forecast, series_of
from control.planning.make import make_plan
from control.planning.site import SiteProblem, SiteView, site_problem
from simulator.weeks import known_until_utc, weeks

EXIT_BAD_INPUT = 2
DEMO_DAY = "2026-05-27T14:00"
HISTORY_DAYS = 21
PICTURES = (".png", ".svg", ".pdf")
YEARS = (1970, 2100)
DEMO_TARIFF = TariffSettings(kind=TariffKind.DYNAMIC, factor=1.19, surcharge_per_kwh=0.16)
"""Used when the site file has no [planning]: market prices of the reference weeks with German tax and fees."""


def plan_command(options: argparse.Namespace) -> int:
    """Print the plan of a site; exit 2 when site or options are wrong."""
    if options.plot is not None and options.plot.suffix not in PICTURES:
        sys.stderr.write(f"ballast plan: --plot {options.plot}: the name must end in one of {', '.join(PICTURES)}\n")
        return EXIT_BAD_INPUT
    try:
        model = read_site(site_path(options.site))
        view = reference_view(model, options.at, options.soc)
    except SiteFileError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_BAD_INPUT
    except ValueError as error:
        sys.stderr.write(f"ballast plan: {error}\n")
        return EXIT_BAD_INPUT
    asked = site_problem(view)
    plan = make_plan(asked.problem, view.now_utc, remarks=asked.remarks)
    sys.stdout.write(table(plan, asked, view))
    if options.plot is not None:
        from app.plan_plot import plot  # noqa: PLC0415 - matplotlib only when a picture is wanted

        try:
            plot(plan, view, options.plot)
        except OSError as error:
            sys.stderr.write(f"ballast plan: --plot {options.plot}: {error.strerror or error}\n")
            return EXIT_BAD_INPUT
        sys.stdout.write(f"picture: {options.plot}\n")
    return 0


def reference_view(model: SiteModel, at: str, soc_pct: float) -> SiteView:
    """Return what would be known of the site if it had lived the reference weeks of its `[simulation]`.

    Raises:
        ValueError: The time is not one, or the state of charge is outside 0 to 100 %.
    """
    if not 0.0 <= soc_pct <= 100.0:
        raise ValueError(f"--soc {soc_pct:g} is outside 0 to 100 %")
    settings = settings_of(model)
    zone = ZoneInfo(settings.time_zone)
    try:
        given = datetime.fromisoformat(at)
    except ValueError as error:
        raise ValueError(f"--at {at!r} is not a local time like {DEMO_DAY}") from error
    if not YEARS[0] <= given.year <= YEARS[1]:
        raise ValueError(f"--at {at!r}: the year is outside {YEARS[0]} to {YEARS[1]}")
    try:
        now = begin_of(given, zone).astimezone(zone)
    except ValueError as error:
        raise ValueError(f"--at: {error}") from error
    planning = settings.planning[0] if settings.planning else PlanningSettings(tariff=DEMO_TARIFF)
    simulation = model.simulation
    now_utc = now.timestamp()
    first = datetime.fromtimestamp(now_utc - HISTORY_DAYS * 86_400.0, zone)
    past = weeks(
        first,
        HISTORY_DAYS + 3,
        load=simulation.load if simulation is not None else "house",
        load_scale=simulation.load_scale if simulation is not None else 1.0,
        pv_wp=1000.0 * (simulation.pv_kwp or 0.0) if simulation is not None else 0.0,
    )
    times_utc = past.start_utc + 60.0 * np.arange(len(past.load_w), dtype=np.float64)
    known = (times_utc < now_utc) & (times_utc >= now_utc - HISTORY_S)
    pairs = zip(past.price_times_utc, past.prices_per_kwh, strict=True)
    until_utc = known_until_utc(now_utc, zone)
    return SiteView(
        settings=settings,
        planning=planning,
        now_utc=now_utc,
        soc_pct=soc_pct,
        load=series_of(times_utc[known], np.array(past.load_w)[known]),
        pv=series_of(times_utc[known], np.array(past.pv_w)[known]),
        market=tuple(PricePoint(start, price) for start, price in pairs if start < until_utc),
    )


def table(plan: Plan, asked: SiteProblem, view: SiteView) -> str:
    """Return the plan as text: what it costs, a row a slot, what it rests on and what it could not do."""
    zone, currency = ZoneInfo(view.settings.time_zone), view.planning.tariff.currency
    saved = plan.cost_without - plan.cost
    made = datetime.fromtimestamp(plan.made_at_utc, zone)
    lines = [
        f"{view.settings.site_name}: plan of {made:%Y-%m-%d %H:%M}, {len(plan.slots)} slots, by {plan.kind.value}",
        f"expected cost {plan.cost:.2f} {currency}, without battery {plan.cost_without:.2f} (saves {saved:.2f})",
        "",
        "from         buy   sell    load      pv  battery     grid    SOC  what for",
    ]
    for slot in plan.slots:
        begin = datetime.fromtimestamp(slot.start_utc, zone)
        lines.append(
            f"{begin:%a %H:%M}  {slot.buy_per_kwh:6.3f} {slot.sell_per_kwh:6.3f} {round(slot.load_w):7d} "
            f"{round(slot.pv_w):7d} {round(slot.battery_w):8d} {round(slot.grid_w):8d} {slot.soc_pct:5.1f}%  "
            f"{purpose(slot)}"
        )
    lines.append("")
    lines += [
        f"forecast error, {name}: {errors(forecast)}" for name, forecast in (("load", asked.load), ("PV", asked.pv))
    ]
    lines += [f"note: {note.text}" for note in plan.notes]
    if not view.settings.planning:
        lines.append("note: the site file has no [planning]; shown with the demo tariff")
    lines.append("load, PV and market prices are the reference weeks of the simulator")
    return "\n".join(lines) + "\n"


def errors(forecast: Forecast) -> str:
    """Return the stated error of a forecast in words."""
    if not forecast.errors:
        return "not known yet, too little history"
    return ", ".join(f"up to {error.up_to_h:g} h {error.mean_w:.0f} W" for error in forecast.errors)
