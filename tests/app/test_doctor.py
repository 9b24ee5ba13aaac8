"""What `ballast doctor` finds, and the words it has for it."""

import asyncio
import json
import threading
from pathlib import Path

import pytest

from app import clock
from app.cli import main
from app.doctor_checks import State, lines, rights
from app.doctor_services import bootstrapper, network, running, service_state, updates
from app.paths import under
from app.site_file import shipped

pytestmark = pytest.mark.req("PKG-03")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A computer with a network."""
    for name in ("lo", "eth0"):
        (tmp_path / "sys/class/net" / name).mkdir(parents=True)
        (tmp_path / "sys/class/net" / name / "carrier").write_text("1\n")
    (tmp_path / "proc/net").mkdir(parents=True)
    (tmp_path / "proc/net/route").write_text("Iface\tDestination\n" + "eth0\t00000000\n")
    return tmp_path


def doctor(root: Path, *words: str, site: Path | None = None) -> int:
    places = ["--root", str(root), "--data", str(root / "data"), "--site", str(site or root / "site.toml")]
    return main(["doctor", *places, *words])


def test_an_empty_computer_is_told_what_to_do_first(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor(root) == 1
    out = capsys.readouterr().out
    assert f"WRONG  site file    there is no {root}/site.toml" in out
    assert "-> write it; every key: ballast check --keys" in out
    assert "WRONG  unit         no unit is running" in out


def test_a_wrong_site_file_is_told_with_its_first_problem(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "site.toml").write_text("[site]\nid = 7\n")
    assert doctor(root, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    (site,) = (one for one in found if one["subject"] == "site file")
    assert site["state"] == "WRONG"
    assert site["text"].startswith("schema: is missing")
    assert "(and 4 more)" in site["text"]


def test_a_site_file_everybody_may_change_is_wrong(root: Path) -> None:
    site = root / "site.toml"
    site.write_text(shipped("residential").read_text())
    site.chmod(0o666)
    found = list(rights(root, site, under(root)))
    assert any(one.state is State.WRONG and "may be changed by everybody" in one.text for one in found)


def test_papers_of_enrolment_others_can_read_are_wrong(root: Path) -> None:
    (root / "etc/ballast").mkdir(parents=True)
    (root / "etc/ballast/enrolment.toml").write_text("secret")
    (root / "etc/ballast/enrolment.toml").chmod(0o644)
    found = [one for one in rights(root, root / "site.toml", under(root)) if one.subject == "secret"]
    assert [one.todo for one in found] == [f"chmod 600 {root}/etc/ballast/enrolment.toml"]


def test_a_missing_layer_of_the_network_is_named(root: Path) -> None:
    assert [one.state for one in network(root)] == [State.WELL]
    (root / "proc/net/route").write_text("Iface\tDestination\n")
    assert [one.text for one in network(root)] == ["layer address: no default route"]
    (root / "sys/class/net/eth0/carrier").write_text("0\n")
    assert [one.text for one in network(root)] == ["layer link: no cable and no radio link on eth0"]


def test_a_line_of_the_site_file_that_is_not_there_is_wrong(root: Path) -> None:
    found = list(
        lines(
            root,
            {
                "batteries": [{"connection": {"type": "can", "interface": "socketcan", "channel": "can0"}}],
                "x": "/dev/ttyUSB7",
            },
        )
    )
    assert [(one.state, one.text) for one in found] == [
        (State.WRONG, "/dev/ttyUSB7 of the site file is not there"),
        (State.WRONG, "CAN interface can0 is not there"),
    ]
    (root / "dev").mkdir()
    (root / "dev/ttyUSB7").touch()
    (root / "sys/class/net/can0").mkdir()
    (root / "sys/class/net/can0/operstate").write_text("down\n")
    found = list(
        lines(
            root, {"connection": {"type": "can", "interface": "socketcan", "channel": "can0"}, "port": "/dev/ttyUSB7"}
        )
    )
    assert [one.state for one in found] == [State.WELL, State.WRONG]
    (root / "sys/class/net/can0/operstate").write_text("up\n")
    found = list(lines(root, {"connection": {"type": "can", "interface": "socketcan", "channel": "can0"}}))
    assert [one.text for one in found] == ["can0 is up"]


def test_what_the_bootstrapper_reports_is_told(root: Path) -> None:
    report = root / "run/ballast-bootstrapper/status.json"
    report.parent.mkdir(parents=True)
    steps = [
        {
            "name": "network",
            "title": "Way to the hub",
            "state": "failed",
            "text": "dns: no answer",
            "todo": "the router",
        },
        {"name": "remote", "title": "Remote access", "state": "missing", "text": "not installed", "todo": ""},
        {"name": "time", "title": "Date and time", "state": "done", "text": "", "todo": ""},
    ]
    now = {"format": "ballast-first-boot/1", "said_at_s": clock.monotonic_s(), "steps": steps}
    report.write_text(json.dumps(now))
    found = [(one.state, one.text) for one in bootstrapper(root)]
    assert found == [(State.WRONG, "Way to the hub: dns: no answer"), (State.NOTE, "Remote access: not installed")]
    report.write_text(json.dumps(now | {"said_at_s": clock.monotonic_s() - 100.0}))
    assert next(iter(bootstrapper(root))).text == "it has said nothing for 100 s: what follows is old"
    report.write_text("{")
    assert [(one.state, one.subject) for one in bootstrapper(root)] == [(State.WRONG, "bootstrapper")]
    report.unlink()
    assert list(bootstrapper(root)) == []


@pytest.mark.parametrize(
    ("found", "state", "text"),
    [
        ({"LoadState": "not-found"}, State.NOTE, "b is not installed"),
        ({"ActiveState": "active", "StatusText": "run, passive"}, State.WELL, "b runs"),
        ({"ActiveState": "active", "NRestarts": "2"}, State.NOTE, "b runs, restarted 2 time(s) by systemd"),
        (
            {"ActiveState": "active", "StatusText": "waits for /etc/ballast/site.toml"},
            State.NOTE,
            "b runs the set-up, not the controller: waits for /etc/ballast/site.toml",
        ),
        ({"ActiveState": "inactive", "Result": "exec-condition"}, State.NOTE, "b waits for a site file"),
        ({"ActiveState": "failed", "Result": "watchdog"}, State.WRONG, "b is failed (watchdog)"),
        ({"ActiveState": "inactive", "Result": "success"}, State.WRONG, "b is inactive"),
    ],
)
def test_each_state_of_a_service_has_its_words(found: dict[str, str], state: State, text: str) -> None:
    one = service_state("b", {"LoadState": "loaded", **found})
    assert (one.state, one.text) == (state, text)


def test_an_update_rolled_back_and_a_link_to_nowhere_are_told(root: Path) -> None:
    status = root / "var/lib/ballast/update/status.json"
    status.parent.mkdir(parents=True)
    last = {"kind": "firmware", "version": "2.0.0", "phase": "rolledback", "reason": "it crashed"}
    status.write_text(json.dumps({"running": "1.0.0", "last": last, "job": None}))
    (root / "opt/ballast-ems").mkdir(parents=True)
    (root / "opt/ballast-ems/current").symlink_to("3.0.0")
    texts = [one.text for one in updates(root)]
    assert "firmware 2.0.0 was rolledback: it crashed" in texts
    assert any("points to no version that is there" in text for text in texts)


async def test_a_unit_that_listens_but_does_not_speak_is_wrong(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)  # names of sockets are short
    connected = threading.Event()

    async def silent(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connected.set()
        writer.close()

    server = await asyncio.start_unix_server(silent, "s")
    found = await running(Path("s"))
    server.close()
    assert connected.is_set()
    assert (found.state, found.subject) == (State.WRONG, "unit")
