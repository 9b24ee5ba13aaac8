"""A day that a simulated house has already lived: its history, events, energies and state, made in virtual time.

A tour or a demonstration begins with something to see, without anybody waiting a day for it.
"""

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from app.history import History
from app.paths import Paths
from app.scenario import FORMAT, built
from app.state_store import StateStore, Stored
from app.virtual import VirtualSite
from control.cycle import persistent

CYCLE_S = 1.0
PLAN_EVERY_S = 3600.0
BREAK_AT = 0.6
"""Share of the time after which the grid meter is silent for a while, so that there is an alarm in the past."""
BREAK_S = 45.0
WAITS = 500
"""Minutes of history that may wait to be written before the house lives on."""


def live(site: Path, paths: Paths, end_utc: float, hours: float, tell: Callable[[float], None]) -> float:
    """Live the hours before a moment and leave what a running unit would have left on disk.

    Blocking; a day of the house of the tour takes about a minute and a half.

    Args:
        site: Its site file.
        paths: Where the unit that goes on from there keeps its data.
        end_utc: The last moment.
        hours: How long, in hours.
        tell: Called with the share that is done.

    Returns:
        State of charge of the site at the end, in percent.

    Raises:
        ScenarioError: The site file cannot be simulated.
        OSError: The folders cannot be written.
    """
    begin = dt.datetime.fromtimestamp(end_utc - hours * 3600.0, ZoneInfo("UTC")).replace(second=0, microsecond=0)
    scenario = built(
        {
            "schema": FORMAT,
            "title": "The past of a demonstration",
            "site": str(site.resolve()),
            "start": begin,
            "duration_s": hours * 3600.0,
            "cycle_s": CYCLE_S,
            "action": [
                {"at_s": 5.0, "every_s": PLAN_EVERY_S, "plan": True},
                {"at_s": BREAK_AT * hours * 3600.0, "for_s": BREAK_S, "fault": "meter-silent", "device": "grid"},
            ],
        },
        "past",
        str(site),
        site.parent,
    )
    virtual = VirtualSite(scenario)
    paths.data.mkdir(parents=True, exist_ok=True)
    kept = scenario.model.storage
    history = History(paths.data, virtual.settings, seconds_days=kept.seconds_days, minutes_days=kept.minutes_days)
    try:
        look = virtual.turn()
        for number in range(1, virtual.count):
            look = virtual.turn()
            history.publish(look.record)
            if number % 600 == 0:
                tell(number / virtual.count)
                catch_up(history, WAITS)
        catch_up(history, 0)
    finally:
        history.close()
    store = StateStore(paths.state)
    store.save(Stored(persistent(virtual.memory)))
    store.close()
    return next(iter(look.record.snapshot.soc_pct), 0.0)


def catch_up(history: History, most: int) -> None:
    """Wait until at most so many items are not yet on disk.

    Raises:
        OSError: They cannot be written.
    """
    while history.queued > most:
        for finding in history.findings():
            raise OSError(finding.detail)
        time.sleep(0.01)
