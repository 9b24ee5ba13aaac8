"""`ballast frequency`: look at sequences, play one into the test mode of the running unit, steer simulated mains."""

import argparse
import asyncio
import sys
from pathlib import Path

from app import link_lines
from app.ask import EXIT_BAD_INPUT, EXIT_REFUSED, WAIT_S
from app.link_client import NOBODY, LinkClient, LinkError
from app.paths import default_paths, under
from control.requests import TestFrequency
from simulator.frequency.catalog import CATALOG
from simulator.frequency.files import named
from simulator.frequency.sequence import Sequence, SequenceError, Track

STEP_S = 0.1
ROWS = 20
"""Lines of the table on the terminal."""


class CommandError(Exception):
    """Something on the command line that cannot be done, as one sentence."""


def frequency(options: argparse.Namespace) -> int:
    """Do what is asked: 0 done, 1 refused by the unit, 2 not possible."""
    try:
        return _ACTIONS[options.action](options)
    except (SequenceError, LinkError, CommandError, OSError) as error:
        sys.stderr.write(f"ballast frequency: {error}\n")
        return EXIT_BAD_INPUT


def _list(options: argparse.Namespace) -> int:
    del options
    width = max(len(name) for name in CATALOG)
    for sequence in CATALOG.values():
        _say(f"{sequence.name:<{width}}  {sequence.length_s:6.0f} s  {sequence.about}")
    return 0


def _show(options: argparse.Namespace) -> int:
    sequence = named(_what(options))
    track = Track(sequence)
    _say(f"{sequence.name}: {sequence.about or 'from a file'}; {sequence.length_s:g} s")
    for number in range(ROWS + 1):
        at_s = sequence.length_s * number / ROWS
        _say(f"{at_s:9.1f} s  {track.value_hz(at_s):7.3f} Hz")
    if options.csv is not None:
        options.csv.write_text(_csv(sequence), encoding="ascii")
        _say(f"written: {options.csv}")
    if options.plot is not None:
        from app.frequency_plot import plot  # noqa: PLC0415 - the plotting library is large

        plot(track, options.plot)
        _say(f"drawn: {options.plot}")
    return 0


def _csv(sequence: Sequence) -> str:
    """Return the values ten times a second, as `ballast frequency play` reads them again."""
    track = Track(sequence)
    rows = [f"{at_s:.1f},{track.value_hz(at_s):.4f}" for at_s in _times(sequence.length_s)]
    return "\n".join(("seconds,frequency_hz", *rows)) + "\n"


def _times(length_s: float) -> list[float]:
    return [number * STEP_S for number in range(int(length_s / STEP_S) + 1)]


def _play(options: argparse.Namespace) -> int:
    what = _what(options)
    sequence = named(what)  # what is wrong with it is said here, before the unit is asked
    content = "" if what in CATALOG else Path(what).read_text(encoding="utf-8")
    name = what if what in CATALOG else Path(what).name
    minutes = options.minutes or min(max(sequence.length_s / 60.0 + 0.5, 1.0), 1440.0)
    line = link_lines.PlayFrequency(name, content, minutes, options.acknowledge_market)
    return asyncio.run(_asked(options, line))


def _stop(options: argparse.Namespace) -> int:
    return asyncio.run(_asked(options, link_lines.Ask(TestFrequency(NOBODY, enabled=False))))


def _mains(options: argparse.Namespace) -> int:
    text = _what(options)
    try:
        hertz = 0.0 if text == "free" else float(text)
    except ValueError:
        raise CommandError(f"{text!r} is neither a frequency in Hz nor `free`") from None
    return asyncio.run(_steered(options, hertz))


def _what(options: argparse.Namespace) -> str:
    if not options.what:
        wanted = "a frequency in Hz, or `free`" if options.action == "mains" else "a name or a file"
        raise CommandError(f"{options.action} needs {wanted}; there are {', '.join(CATALOG)}")
    return options.what


async def _connected(options: argparse.Namespace) -> LinkClient:
    paths = under(options.data) if options.data else default_paths()
    return await LinkClient.connect(options.connect or paths.running)


async def _asked(options: argparse.Namespace, line: link_lines.ToServer) -> int:
    """Send a line and wait for the answer to the request it leads to."""
    client = await _connected(options)
    try:
        client.send(line)
        async with asyncio.timeout(WAIT_S):
            async for got in client.received():
                if isinstance(got, link_lines.Complaint):
                    raise LinkError(got.text)
                if isinstance(got, link_lines.Answered):
                    _say(f"{'ok' if got.answer.accepted else 'refused'}: {got.answer.text}")
                    return 0 if got.answer.accepted else EXIT_REFUSED
    except TimeoutError as error:
        raise LinkError(f"the unit did not answer for {WAIT_S:.0f} s") from error
    finally:
        await client.close()
    raise LinkError("the unit hung up")


async def _steered(options: argparse.Namespace, hertz: float) -> int:
    """Steer the simulated mains; the unit says something only when it cannot."""
    client = await _connected(options)
    try:
        if not client.hello.simulated:
            raise LinkError("the frequency of the mains can be steered on a simulated site only")
        client.send(link_lines.SteerFrequency(hertz))
        client.send(link_lines.Watch(0.1))
        async with asyncio.timeout(WAIT_S):
            async for got in client.received():
                if isinstance(got, link_lines.Complaint):
                    raise LinkError(got.text)
                if isinstance(got, link_lines.Seen):
                    _say(f"ok: mains {f'held at {hertz:g} Hz' if hertz else 'free again'}")
                    return 0
    finally:
        await client.close()
    raise LinkError("the unit hung up")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


_ACTIONS = {"list": _list, "show": _show, "play": _play, "stop": _stop, "mains": _mains}
ACTIONS = tuple(_ACTIONS)
"""What can be asked for."""
