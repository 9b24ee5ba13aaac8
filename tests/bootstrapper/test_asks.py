"""The narrow local socket: what root does for the control program, and what it refuses."""

import asyncio
import json
import os
import stat
import sys
from pathlib import Path

import pytest

from bootstrapper import local_socket
from bootstrapper.asks import LIMITS, Desk, Powers
from bootstrapper.command import CommandError
from bootstrapper.local_socket import LocalSocket
from bootstrapper.update.updates import Asked


class Root:
    """Powers that note what was asked of them."""

    def __init__(self, *, full: bool = False, systemd: bool = True) -> None:
        self.done: list[object] = []
        self.full, self.systemd, self.now_s = full, systemd, 0.0

    def desk(self) -> Desk:
        return Desk(
            Powers(
                status=lambda: {"running": "1.0.0"},
                reboot=self._reboot,
                update=self._update,
                log_bundle=lambda: Path("/run/x.tar.gz"),
                maintenance=lambda reason, valid_s: self.done.append((reason, valid_s)),
            ),
            lambda: self.now_s,
        )

    def _reboot(self) -> None:
        if not self.systemd:
            raise CommandError("systemctl cannot be run: no such file")
        self.done.append("reboot")

    def _update(self, asked: Asked) -> bool:
        self.done.append(asked)
        return not self.full


@pytest.mark.req("SEC-01")
@pytest.mark.parametrize(
    ("wish", "text"),
    [
        ({"ask": "shell", "command": "id"}, "'shell' is not; offered here: status, reboot, update, log_bundle, maint"),
        ({"ask": ["reboot"]}, "is not; offered here"),
        ("reboot", "one JSON object with `ask` a line"),
        (None, "one JSON object with `ask` a line"),
        ({"ask": "reboot", "force": True}, "force: unknown; known: reason"),
        (
            {"ask": "update", "kind": "kernel"},
            "kind 'kernel' is unknown, allowed: firmware, bms_configuration, device_configuration, meter_setup",
        ),
        ({"ask": "update", "version": "../../etc"}, "version '../../etc' is not allowed"),
        ({"ask": "update", "file": "x.deb"}, "file 'x.deb' is not an absolute path"),
        ({"ask": "update", "version": 2}, "version is not a short text"),
        ({"ask": "maintenance", "allowed": "no"}, "allowed is 'no' instead of true or false"),
        ({"ask": "maintenance", "allowed": False}, "reason is missing"),
        ({"ask": "maintenance", "allowed": True, "valid_s": 1e9}, "valid_s is 1000000000.0, allowed are 1 to 900"),
        ({"ask": "maintenance", "allowed": True, "valid_s": True}, "valid_s is True"),
    ],
)
def test_everything_not_on_the_list_is_refused_by_name_and_nothing_is_done(wish: object, text: str) -> None:
    root = Root()
    answer = root.desk().answer(wish, "ballast-ems")
    assert answer["accepted"] is False
    assert text in str(answer["text"])
    assert root.done == []


def test_what_is_on_the_list_is_done(tmp_path: Path) -> None:
    root = Root()
    desk = root.desk()
    assert desk.answer({"ask": "status"}, "x")["status"] == {"running": "1.0.0"}
    assert desk.answer({"ask": "reboot", "reason": "operator"}, "x")["accepted"]
    file = str(tmp_path / "a.deb")
    assert desk.answer({"ask": "update", "version": "2.0.0", "file": file, "manifest": "m"}, "ballast-ems")["accepted"]
    assert desk.answer({"ask": "log_bundle"}, "x")["file"] == "/run/x.tar.gz"
    assert desk.answer({"ask": "maintenance", "allowed": False, "reason": "leads the cluster"}, "x")["accepted"]
    assert desk.answer({"ask": "maintenance", "allowed": True, "valid_s": 5}, "x")["accepted"]
    assert root.done == [
        "reboot",
        Asked(by="ballast-ems", version="2.0.0", file=file),
        ("leads the cluster", 60.0),
        ("", 5.0),
    ]


def test_what_is_asked_too_often_is_refused_with_the_time_to_wait() -> None:
    root = Root()
    desk = root.desk()
    times, within_s = LIMITS["reboot"]
    for _ in range(times):
        assert desk.answer({"ask": "reboot"}, "x")["accepted"]
    answer = desk.answer({"ask": "reboot"}, "x")
    assert answer == {"accepted": False, "text": "reboot was asked 2 times within 600 s; again in 600 s"}
    root.now_s = within_s
    assert desk.answer({"ask": "reboot"}, "x")["accepted"]


def test_what_fails_is_answered_with_the_cause() -> None:
    answer = Root(systemd=False).desk().answer({"ask": "reboot"}, "x")
    assert answer == {"accepted": False, "text": "systemctl cannot be run: no such file"}
    assert "too many updates" in str(Root(full=True).desk().answer({"ask": "update"}, "x")["text"])


async def test_the_socket_answers_line_by_line_and_only_its_owner_can_open_it(short_path: Path) -> None:
    server = LocalSocket(short_path / "run/socket", Root().desk().answer, "nobody-of-this-name")
    await server.start()
    try:
        path = short_path / "run/socket"
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        answer = await asyncio.to_thread(local_socket.ask, path, {"ask": "status"})
        assert answer["accepted"] is True
        reader, writer = await asyncio.open_unix_connection(path)
        for line in (b"not json\n", b"[" * 5000 + b"\n", b'{"ask": "format_disk"}\n'):
            writer.write(line)
            assert json.loads(await reader.readline())["accepted"] is False
        writer.write(b"x" * 100_000)
        assert await reader.read() == b""
        writer.close()
    finally:
        await server.close()
    assert not (short_path / "run/socket").exists()


@pytest.mark.req("SEC-01")
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
async def test_another_user_is_not_heard_even_with_the_socket_open_to_all(short_path: Path) -> None:
    root = Root()
    server = LocalSocket(short_path / "socket", root.desk().answer, "daemon")
    await server.start()
    os.chmod(short_path, 0o755)  # noqa: PTH101, S103 - open to all on purpose
    os.chmod(short_path / "socket", 0o666)  # noqa: PTH101, S103
    answers = {}
    try:
        for name, user in (("nobody", 65534), ("daemon", 1)):
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", ASK_AS, str(user), str(short_path / "socket"), stdout=asyncio.subprocess.PIPE
            )
            out, _ = await process.communicate()
            answers[name] = json.loads(out)
    finally:
        await server.close()
    assert answers["nobody"] == {"accepted": False, "text": "you may not ask here"}
    assert answers["daemon"]["accepted"] is True
    assert root.done == ["reboot"]


ASK_AS = """
import os, socket, sys
os.setuid(int(sys.argv[1]))
line = socket.socket(socket.AF_UNIX)
line.connect(sys.argv[2])
try:
    line.sendall(b'{"ask": "reboot"}\\n')
except BrokenPipeError:
    pass  # refused already; the answer is there to be read
print(line.makefile("rb").readline().decode())
"""
