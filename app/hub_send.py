"""`ballast hub-send`: what the cloud would send to a unit, from the emulated hub."""

import argparse
import asyncio
import importlib
import json
import sys
import textwrap
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import msgspec

from app.hub_device import hub_folder
from simulator.hub.client import HubClient, HubError, MethodAnswer

EXIT_REFUSED = 1
EXIT_BAD_INPUT = 2
EXIT_SILENT = 3
_WIDTH = 100


class SendError(Exception):
    """Nothing was sent; the message says why."""


def hub_send(options: argparse.Namespace) -> int:
    """Send a command and print the answer; see the exit codes of `ballast hub-send --help`."""
    if options.list:
        sys.stdout.write(listed())
        return 0
    try:
        return asyncio.run(_sent(options))
    except (SendError, OSError) as error:
        sys.stderr.write(f"ballast hub-send: {error}\n")
        return EXIT_BAD_INPUT
    except HubError as error:
        sys.stderr.write(f"ballast hub-send: {error}\n")
        return EXIT_SILENT if error.status in (404, 504) else EXIT_BAD_INPUT


async def _sent(options: argparse.Namespace) -> int:
    client = client_of(hub_folder(options.folder))
    if options.put is not None:
        content = await asyncio.to_thread(options.put.read_bytes)
        sys.stdout.write(client.offer(options.put.name, content) + "\n")
        return 0
    device = options.device or only_device(client)
    if options.twin:
        sys.stdout.write(pretty({"desired": client.desired(device), "reported": client.reported(device)}) + "\n")
        return 0
    if options.desired is not None:
        patch = json_of(options.desired)
        if not isinstance(patch, dict):
            raise SendError("desired properties are a JSON object")
        sys.stdout.write(f"{device}: desired properties are now version {client.patch_desired(device, patch)}\n")
        return 0
    if not options.method:
        raise SendError("which command? `ballast hub-send --list` shows them")
    payload = json_of(options.payload)
    if options.message:
        identifier = client.send(device, json.dumps(payload), {"command": options.method})
        sys.stdout.write(f"{options.method} -> {device}: queued as message {identifier}\n")
        return 0
    answer = await client.invoke(device, options.method, payload, options.timeout)
    sys.stdout.write(answered(device, options.method, answer))
    return 0 if answer.status < 300 else EXIT_REFUSED


def client_of(folder: Path) -> HubClient:
    """Return the client of the hub of a folder.

    Raises:
        SendError: None runs there.
    """
    try:
        client = HubClient.of(folder)
        client.faults()
    except OSError as error:
        raise SendError(
            f"no hub runs in {folder} ({error.strerror or error}); start `ballast demo --cloud` or `ballast hub`, or "
            "name its folder with --folder"
        ) from error
    return client


def only_device(client: HubClient) -> str:
    """Return the device that is connected, or the only one.

    Raises:
        SendError: There is none, or a choice.
    """
    devices = client.devices()
    names = [device.id for device in devices if device.connected] or [device.id for device in devices]
    if len(names) != 1:
        raise SendError(f"which device? --device with one of: {', '.join(names) or '(none was made)'}")
    return names[0]


def json_of(text: str) -> Any:
    """Return the value of JSON, or of the file after `@`.

    Raises:
        SendError: It is no JSON.
        OSError: The file cannot be read.
    """
    content = Path(text[1:]).read_text(encoding="utf-8") if text.startswith("@") else text
    try:
        return json.loads(content)
    except json.JSONDecodeError as error:
        raise SendError(
            f"{content[:60]!r} is no JSON: {error.msg} at character {error.pos + 1}; for example '{{\"a\": 1}}'"
        ) from error


def pretty(value: Any) -> str:
    """Return a value as JSON for people."""
    return json.dumps(value, indent=2, ensure_ascii=False, sort_keys=True)


def answered(device: str, method: str, answer: MethodAnswer) -> str:
    """Return what a unit answered, in words and as it came."""
    word = "accepted" if answer.status < 300 else "refused"
    reason = answer.payload.get("reason") if isinstance(answer.payload, dict) else None
    told = f": {reason}" if reason else ""
    return f"{method} -> {device}: {answer.status} {word}{told}\n{pretty(answer.payload)}\n"


def listed() -> str:
    """Return every command with what its payload may contain; what all of them take comes last."""
    commands: Mapping[str, Any] = importlib.import_module("cloud.commands").COMMANDS
    keys = {name: _keys(command.payload) for name, command in commands.items()}
    common = set.intersection(*map(set, keys.values()))
    parts = [_described(name, command.text, keys[name], common) for name, command in commands.items()]
    if common:
        everywhere = next(iter(keys.values()))
        parts.append(_described("Every command", "", everywhere, everywhere.keys() - common))
    return "\n".join(parts)


def _described(name: str, text: str, keys: Mapping[str, str], without: Collection[str]) -> str:
    lines = [name, *textwrap.wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="  ")]
    for key, about in keys.items():
        if key not in without:
            lines += textwrap.wrap(f"{key}: {about}", _WIDTH, initial_indent="    ", subsequent_indent="      ")
    return "\n".join(lines) + "\n"


def _keys(payload: type) -> dict[str, str]:
    """Return the keys of a payload with what they mean."""
    schema = msgspec.json.schema(payload)
    while "$ref" in schema:
        schema = schema["$defs"][schema["$ref"].rpartition("/")[2]]
    return {name: _about(about) for name, about in schema.get("properties", {}).items()}


def _about(schema: Mapping[str, Any]) -> str:
    kinds = (schema, *schema.get("anyOf", ()))
    merged: dict[str, Any] = {key: value for kind in reversed(kinds) for key, value in kind.items()}
    text = str(merged.get("description") or merged.get("type", "value"))
    if "minimum" in merged and "maximum" in merged and "Allowed" not in text:
        text += f". Allowed: {merged['minimum']:g} to {merged['maximum']:g}"
    return text
