"""`ballast rehearse`: a mode of the running unit, tried on the simulator from where the unit stands now (MOD-11)."""

import argparse
import asyncio
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from app import link_lines
from app.link_client import LinkClient, LinkError
from app.paths import default_paths, under
from app.progress import Bar
from app.rehearsal import Outcome, Rehearsal, RehearsalError, Situation
from app.rehearsal_process import RehearsalProcess
from app.rehearsal_words import differences, grounds
from control.modes import MODES

EXIT_REFUSED = 1
EXIT_BAD_INPUT = 2
WAIT_S = 5.0


class WordsError(ValueError):
    """The words of the command line make no rehearsal; in one sentence."""


def rehearse(options: argparse.Namespace) -> int:
    """Try a mode: 0 done, 1 the unit could not be put into this mode, 2 no unit or a word that is none."""
    try:
        parameters = _checked(options)
        paths = under(options.data) if options.data else default_paths()
        situation = asyncio.run(situation_at(options.connect or paths.running))
    except (WordsError, LinkError) as error:
        sys.stderr.write(f"ballast rehearse: {error}\n")
        return EXIT_BAD_INPUT
    bar = Bar(MODES[options.mode].title)
    process = RehearsalProcess(situation, options.mode, parameters, options.hours, bar)
    try:
        found = process.run()
    except RehearsalError as error:
        sys.stderr.write(f"ballast rehearse: {error}\n")
        return EXIT_REFUSED
    finally:
        process.stop()
        bar.end()
    if found is None:
        return EXIT_REFUSED
    _show(found, as_json=options.json)
    if options.plot is not None:
        from app.rehearsal_plot import plot  # noqa: PLC0415 - matplotlib only when a picture is wanted

        plot(found, options.plot)
        sys.stdout.write("" if options.json else f"picture: {options.plot}\n")
    return 0


async def situation_at(socket: Path) -> Situation:
    """Return how the unit at a socket stands.

    Raises:
        LinkError: No unit runs there, or it does not tell.
    """
    client = await LinkClient.connect(socket)
    try:
        client.send(link_lines.TellSituation())
        async with asyncio.timeout(WAIT_S):
            async for line in client.received():
                match line:
                    case link_lines.Situated(situation):
                        return situation
                    case link_lines.Complaint():
                        raise LinkError(line.text)
                    case _:
                        continue
    except TimeoutError as error:
        raise LinkError(f"the unit did not answer for {WAIT_S:.0f} s") from error
    finally:
        await client.close()
    raise LinkError("the unit hung up")


def _checked(options: argparse.Namespace) -> dict[str, float]:
    """Return the parameters that are set.

    Raises:
        WordsError: The mode is none, a parameter is not a number, or the picture has no kind.
    """
    if options.mode not in MODES:
        raise WordsError(f"mode {options.mode!r} is unknown, allowed: {', '.join(MODES)}")
    if options.plot is not None and options.plot.suffix not in {".png", ".svg"}:
        raise WordsError(f"--plot {str(options.plot)!r} must end in .png or .svg")
    return dict(_pair(text) for text in options.set)


def _pair(text: str) -> tuple[str, float]:
    name, equals, value = text.partition("=")
    try:
        pair = name.strip(), float(value)
    except ValueError:
        equals, pair = "", ("", 0.0)
    if not equals or not pair[0]:
        raise WordsError(f"--set {text!r} is not of the form NAME=NUMBER, like import_limit_w=5000")
    return pair


def _show(found: Rehearsal, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(found)).decode() + "\n")
    else:
        sys.stdout.write("\n".join(told(found)) + "\n")


def told(found: Rehearsal) -> list[str]:
    """Return both runs side by side, and what would be different in words."""
    now, then = found.now, found.then
    begin = datetime.fromtimestamp(found.start_utc, ZoneInfo(found.time_zone))
    names = MODES[now.mode_id].title, MODES[then.mode_id].title
    width = max(14, *map(len, names))
    rows = [(label, _cell(now, kind), _cell(then, kind)) for label, kind in _ROWS]
    if now.cost and then.cost:
        rows.append((f"cost, {found.currency}", f"{now.cost[0]:.2f}", f"{then.cost[0]:.2f}"))
    return [
        f"Rehearsal of {names[1]} for {then.hours:g} h from {begin:%Y-%m-%d %H:%M}, from {then.soc_start_pct:.0f} %",
        "",
        f"{'':28}{names[0]:>{width}}  {names[1] + (' *' if names[0] == names[1] else ''):>{width}}",
        *(f"{label:28}{left:>{width}}  {right:>{width}}" for label, left, right in rows),
        "",
        "What would be different:",
        *(f"- {sentence}" for sentence in differences(found)),
        "",
        *grounds(found),
    ]


_ROWS = (
    ("bought, kWh", "bought_wh"),
    ("fed in, kWh", "sold_wh"),
    ("highest 15 min import, kW", "import_peak_w"),
    ("highest 15 min feed-in, kW", "export_peak_w"),
    ("charged, kWh", "charged_wh"),
    ("discharged, kWh", "discharged_wh"),
    ("lowest charge, %", "soc_min_pct"),
    ("charge at the end, %", "soc_end_pct"),
    ("safe stops, min", "stops"),
    ("alarms", "alarms"),
)


def _cell(outcome: Outcome, kind: str) -> str:
    match kind:
        case "stops":
            return f"{sum(outcome.stops_s.values()) / 60.0:.1f}"
        case "alarms":
            return str(len(outcome.alarms))
        case "soc_min_pct" | "soc_end_pct":
            return f"{getattr(outcome, kind):.0f}"
        case _:
            return f"{getattr(outcome, kind) / 1000.0:.1f}"
