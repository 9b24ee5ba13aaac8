"""`ballast hub` and `ballast hub-send`, against the hub and a device that answers."""

import asyncio
import os
import re
import signal
import stat
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Annotated

import msgspec
import pytest
from azure.iot.device.iothub.models.methods import MethodRequest, MethodResponse

from app.cli import main
from app.hub_device import device_files
from tests.emulators.devices import client_of, collected, connected, handle, within
from tests.emulators.hub import TestHub, free_address


async def sent(hub: TestHub, *words: str) -> int:
    return await asyncio.to_thread(main, ["hub-send", "--folder", str(hub.process.folder), *words])


@pytest.mark.parametrize(("status", "code", "word"), [(200, 0, "accepted"), (202, 0, "accepted"), (409, 1, "refused")])
async def test_a_command_prints_status_reason_and_answer(
    hub: TestHub, capsys: pytest.CaptureFixture[str], status: int, code: int, word: str
) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:

        async def answer(request: MethodRequest) -> None:
            payload = {"got": request.payload, "reason": "the battery is warm"}
            await client.send_method_response(MethodResponse.create_from_method_request(request, status, payload))

        await handle(client, "on_method_request_received", answer)
        assert await sent(hub, "--device", access.id, "GoToMode_ChargeOnly", '{"soc_target_pct": 80}') == code
    out = capsys.readouterr().out
    assert out.startswith(f"GoToMode_ChargeOnly -> {access.id}: {status} {word}: the battery is warm\n")
    assert '"soc_target_pct": 80' in out


async def test_a_unit_that_is_not_there_is_code_3(hub: TestHub, capsys: pytest.CaptureFixture[str]) -> None:
    access = hub.device()
    assert await sent(hub, "--device", access.id, "Restart_Device") == 3
    assert "is not connected" in capsys.readouterr().err


async def test_a_message_waits_for_the_unit(hub: TestHub, tmp_path: Path) -> None:
    access = hub.device()
    file = tmp_path / "payload.json"
    file.write_text('{"a": 1}')
    assert await sent(hub, "--device", access.id, "--message", "Restart_Device", f"@{file}") == 0
    async with connected(client_of(access)) as client:
        messages = await collected(client, "on_message_received")
        message = await within(messages)
        assert (message.data, message.custom_properties) == (b'{"a": 1}', {"command": "Restart_Device"})


async def test_the_twin_is_changed_and_printed(hub: TestHub, capsys: pytest.CaptureFixture[str]) -> None:
    access = hub.device()
    assert await sent(hub, "--device", access.id, "--desired", '{"site": {"a": 1}}') == 0
    assert await sent(hub, "--device", access.id, "--twin") == 0
    out = capsys.readouterr().out
    assert "version 2" in out
    assert '"site"' in out


async def test_a_file_is_offered_and_its_address_printed(
    hub: TestHub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "inverter.yaml"
    file.write_text("a: 1")
    assert await sent(hub, "--put", str(file)) == 0
    assert capsys.readouterr().out.startswith(f"https://{hub.host}/ballasthub/artifacts/inverter.yaml?")
    assert await sent(hub, "--put", str(tmp_path / "nothing")) == 2
    assert "No such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("Restart_Device", "{a"), "is no JSON"),
        (("Restart_Device", "@/nowhere"), "No such file"),
        (("--desired", "[1]"), "JSON object"),
        (("--desired", '{"a b": 1}'), "property name"),
        ((), "which command"),
        (("bad name",), "no name of a method"),
    ],
)
async def test_wrong_input_is_refused_with_the_reason(
    hub: TestHub, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], why: str
) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        await collected(client, "on_method_request_received")
        assert await sent(hub, "--device", access.id, *words) == 2
    assert why in capsys.readouterr().err


async def test_the_connected_device_is_meant_and_a_choice_is_asked_for(
    hub: TestHub, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = hub.device(), hub.device()
    assert await sent(hub, "--twin") == 2
    assert re.search(rf"which device.*{one.id}.*{two.id}", capsys.readouterr().err)
    async with connected(client_of(two)):
        assert await sent(hub, "--desired", '{"mine": true}') == 0
    assert hub.desired(two.id)["mine"] is True


def test_without_a_hub_it_says_how_to_start_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hub-send", "--folder", str(tmp_path), "X"]) == 2
    assert "ballast demo --cloud" in capsys.readouterr().err


class Payload(msgspec.Struct):
    """What every command takes."""

    reason: Annotated[str, msgspec.Meta(description="Why")] = ""


class Target(Payload):
    """What a test command takes."""

    target_soc_pct: Annotated[float, msgspec.Meta(ge=0, le=100, description="State of charge to reach, %")] = 100.0
    limit_w: Annotated[float, msgspec.Meta(description="W")] | None = None


def test_the_commands_are_listed_with_their_payloads(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    table = ModuleType("cloud.commands")
    rows = (
        SimpleNamespace(name="Stop_Device", text="Stop.", payload=Payload),
        SimpleNamespace(name="GoToMode_ChargeOnly", text="Charge the battery.", payload=Target),
    )
    monkeypatch.setattr(table, "COMMANDS", {row.name: row for row in rows}, raising=False)
    monkeypatch.setitem(sys.modules, "cloud.commands", table)
    assert main(["hub-send", "--list"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Stop_Device",
        "  Stop.",
        "",
        "GoToMode_ChargeOnly",
        "  Charge the battery.",
        "    target_soc_pct: State of charge to reach, %. Allowed: 0 to 100",
        "    limit_w: W",
        "",
        "Every command",
        "    reason: Why",
    ]


def test_a_device_keeps_its_files_until_a_fresh_one_is_wanted(hub: TestHub, tmp_path: Path) -> None:
    first = device_files(hub, tmp_path, "kept")
    assert first.connection_file is not None
    text = first.connection_file.read_text()
    assert stat.S_IMODE(first.connection_file.stat().st_mode) == 0o600
    assert device_files(hub, tmp_path, "kept", fresh=False).connection_file == first.connection_file
    assert first.connection_file.read_text() == text
    device_files(hub, tmp_path, "kept")
    assert first.connection_file.read_text() != text


def test_the_hub_runs_until_it_is_told_to_end_and_shows_no_secret(tmp_path: Path) -> None:
    host = next(free_address(100))
    command = [sys.executable, "-m", "app", "hub", "--folder", str(tmp_path), "--host", host, "--certificate"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as process:
        assert process.stdout is not None
        head = process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        rest = process.stdout.read()
        assert process.wait(20) == 0
    assert head.startswith(f"Hub at {host}, port")
    key = (tmp_path / "devices" / "demo.key").read_text()
    assert f'key_file = "{tmp_path}/devices/demo.key"' in rest
    assert key.splitlines()[1] not in head + rest
