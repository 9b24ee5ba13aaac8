"""`ballast ask` and `ballast modes`: one request to the running unit from the command line, and what can be asked."""

import argparse
import asyncio
import math
import sys
from pathlib import Path
from typing import Any, get_args

import msgspec

from app import ask_services, link_lines
from app.link_client import NOBODY, LinkClient, LinkError
from app.nearest import unknown
from app.paths import default_paths, under
from control import requests as requests_of
from control.modes import MODES
from control.modes.mode import Mode
from control.requests import Answer, Request

EXIT_REFUSED = 1
EXIT_BAD_INPUT = 2
WAIT_S = 5.0


def modes(options: argparse.Namespace) -> int:
    """Print all modes, or one with its parameters."""
    if options.mode is None:
        width = max(len(mode_id) for mode_id in MODES)
        for mode in MODES.values():
            sys.stdout.write(f"{mode.mode_id.ljust(width)}  {mode.title}: {mode.text}\n")
        return 0
    mode = MODES.get(options.mode)
    if mode is None:
        sys.stderr.write(f"ballast modes: {options.mode!r} is unknown, allowed: {', '.join(MODES)}\n")
        return EXIT_BAD_INPUT
    sys.stdout.write("\n".join(described(mode)) + "\n")
    return 0


def described(mode: Mode) -> list[str]:
    """Return a mode and its parameters as lines of text, from its own description."""
    lines = [f"{mode.mode_id}: {mode.title}. {mode.text}"]
    if not mode.parameters:
        return [*lines, "  no parameters"]
    width = max(len(parameter.name) for parameter in mode.parameters)
    for parameter in mode.parameters:
        allowed = f"{parameter.allowed()}, default {parameter.default:g}"
        lines.append(f"  {parameter.name.ljust(width)}  {parameter.text} ({allowed})")
    return lines


class AskError(ValueError):
    """A request that cannot be made of the words given; in one sentence."""


def request_of(options: argparse.Namespace) -> Request:  # noqa: C901, PLR0911, PLR0912 - a line a request
    """Return the request of the command line.

    Raises:
        AskError: The words do not make a request.
    """
    words: list[str] = options.words
    match options.what, words:
        case "mode", [mode_id, *parameters]:
            return requests_of.SetMode(NOBODY, mode_id, dict(_parameter(text) for text in parameters), options.reason)
        case "power", [power]:
            return requests_of.SetPower(NOBODY, _number("power", power), valid_s=options.valid)
        case "state", [state]:
            return requests_of.ChangeState(NOBODY, state)
        case "stop", []:
            return requests_of.Stop(NOBODY, options.reason)
        case "emergency-stop", []:
            return requests_of.EmergencyStop(NOBODY)
        case "release", []:
            return requests_of.ReleaseStop(NOBODY, options.reason, confirm=options.confirm)
        case "acknowledge", keys if keys:
            return requests_of.AcknowledgeAlarms(NOBODY, tuple(keys))
        case "reset", keys if keys:
            return requests_of.ResetAlarms(NOBODY, tuple(keys))
        case "sell", volumes if volumes:
            return ask_services.sell(options, volumes)
        case "take-back", [] | [_]:
            return ask_services.take_back(words)
        case "test-frequency", [word]:
            return ask_services.frequency_test(options, word)
        case "json", [text]:
            return _from_json(text)
        case what, _:
            raise AskError(f"{what}: {FORMS[what]}")


FORMS = {
    "mode": "give a mode and parameters, like: mode peak_shaving import_limit_w=5000",
    "power": "give watts, + discharges, like: power -1500 --valid 60",
    "state": "give a state, like: state idle",
    "stop": "takes no more words; give --reason",
    "emergency-stop": "takes no more words",
    "release": "takes no more words; give --reason, then again with --confirm within 30 s",
    "acknowledge": "give the keys of alarms, like: acknowledge meter.silent@grid",
    "reset": "give the keys of latched alarms",
    **ask_services.FORMS,
    "json": 'give any request as JSON, like: json \'{"type": "clear_schedule", "tier": "local"}\'',
}
"""What can be asked, and how."""


TYPES = tuple(str(kind.__struct_config__.tag) for kind in get_args(Request))
"""Every request that can be given as JSON."""


def _parameter(text: str) -> tuple[str, float]:
    name, equals, value = text.partition("=")
    if not equals:
        raise AskError(f"{text!r} is not of the form NAME=VALUE, like import_limit_w=5000")
    return name, _number(name, value)


def _number(name: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise AskError(f"{name}: {text!r} is not a number")
    return value


def _from_json(text: str) -> Request:
    try:
        given = msgspec.json.decode(text, type=dict[str, Any])
        if given.get("type") not in TYPES:
            raise AskError(f"json: {unknown(str(given.get('type', 'nothing')), 'a type of request', TYPES)}")
        given.setdefault("origin", msgspec.to_builtins(NOBODY))
        return msgspec.convert(given, Request)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise AskError(f"json: {error}") from error


def ask(options: argparse.Namespace) -> int:
    """Hand in one request: 0 accepted, 1 refused by the unit, 2 no unit or not a request."""
    try:
        request = request_of(options)
        paths = under(options.data) if options.data else default_paths()
        answer = asyncio.run(_answer(options.connect or paths.running, request))
    except (AskError, ask_services.WordsError, LinkError) as error:
        sys.stderr.write(f"ballast ask: {error}\n")
        return EXIT_BAD_INPUT
    sys.stdout.write(f"{'ok' if answer.accepted else 'refused'}: {answer.text}\n")
    return 0 if answer.accepted else EXIT_REFUSED


async def _answer(socket: Path, request: Request) -> Answer:
    client = await LinkClient.connect(socket)
    try:
        client.ask(request)
        async with asyncio.timeout(WAIT_S):
            async for line in client.received():
                match line:
                    case link_lines.Answered():
                        return line.answer
                    case link_lines.Complaint():
                        raise LinkError(line.text)
                    case _:
                        continue
    except TimeoutError as error:
        raise LinkError(f"the unit did not answer for {WAIT_S:.0f} s") from error
    finally:
        await client.close()
    raise LinkError("the unit hung up")
