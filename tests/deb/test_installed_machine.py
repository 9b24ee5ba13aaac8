"""A machine with Debian: Ballast is installed, started, watched, upgraded, rolled back and removed.

One story a Debian release; the tests build on each other in the order of this file.
"""

import json
import re
import time
from pathlib import Path

import pytest

from debian.make.suites import SUITES
from tests.deb.conftest import NEW, OLD
from tests.deb.machine import Machine, apt
from tests.deb.repository import Repository

pytestmark = [pytest.mark.deb, pytest.mark.timeout(1800), pytest.mark.req("PKG-01")]

SERVICE = "ballast.service"
VOLATILE = (
    *("/proc", "/sys", "/dev", "/run", "/tmp", "/srv", "/root", "/var/tmp"),  # noqa: S108 - of the machine
    *("/var/lib/apt", "/var/cache", "/var/log/journal", "/var/lib/systemd"),
)
KIOSK_CHANGED = "/etc/systemd/system/ballast-kiosk.service.d"
WITHOUT_CARD = (
    "[Service]\\nPAMName=\\nTTYPath=\\nTTYReset=no\\nTTYVHangup=no\\nTTYVTDisallocate=no\\nStandardInput=null\\n"
    "Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1\\n"
)
"""A machine in a test has neither graphics card nor console: cage draws into memory."""
SWITCH = "/usr/lib/ballast-ems/switch"


@pytest.fixture(scope="module")
def files_before(machine: Machine) -> set[str]:
    machine.must(apt(["update"]))
    return machine.files(*VOLATILE)


def running_release(machine: Machine) -> str:
    return machine.must("ballast --version").split()[-1]


def is_ready(machine: Machine) -> bool:
    return machine.shown(SERVICE, "ActiveState") == "active" and bool(machine.shown(SERVICE, "StatusText"))


def main_process(machine: Machine) -> str:
    number = machine.shown(SERVICE, "MainPID")
    assert int(number) > 1, "the service does not run"
    return number


def wait_ready(machine: Machine) -> None:
    machine.wait(lambda: is_ready(machine), "the service is ready and tells its state", 60.0)


def test_an_altered_repository_is_refused(machine: Machine, repository: Repository, files_before: set[str]) -> None:
    signed = repository.folder / "dists" / machine.suite / "InRelease"
    text = signed.read_text(encoding="utf-8")
    signed.write_text(text.replace("Origin: Ballast", "Origin: Somebody"), encoding="utf-8")
    try:
        done = machine.run(apt(["update", "-o APT::Update::Error-Mode=any"]))
    finally:
        signed.write_text(text, encoding="utf-8")
    assert done.code != 0
    assert re.search("BADSIG|not signed|manipulated", done.out), done.out
    assert files_before


def test_one_apt_command_installs_everything_from_the_signed_repository(machine: Machine) -> None:
    machine.must(apt(["update"]))
    said = machine.must(apt(["install", "ballast-ems"]), within_s=900)
    assert "unauthenticated" not in said.lower()
    installed = machine.must("dpkg-query -W -f '${Package} ${db:Status-Status}\\n' 'ballast-ems*' | grep ' installed'")
    assert {line.split()[0] for line in installed.splitlines()} == {
        "ballast-ems",
        f"ballast-ems-core-{OLD}",
        "ballast-ems-bootstrapper",
    }
    assert running_release(machine) == OLD
    assert machine.must("ballast-bootstrapper --version").split()[-1] == OLD


def test_without_a_site_file_the_service_waits_for_one(machine: Machine) -> None:
    assert machine.shown(SERVICE, "ActiveState") == "inactive"
    assert machine.shown(SERVICE, "UnitFileState") == "enabled"
    assert machine.shown("ballast-site.path", "ActiveState") == "active"


def test_a_wrong_site_file_is_explained_and_changed_it_starts_the_service(machine: Machine) -> None:
    machine.must("printf 'schema = \"ballast-site/1\"\\n[site]\\nid = 5\\n' > /etc/ballast/site.toml")
    machine.wait(lambda: machine.shown(SERVICE, "ActiveState") == "failed", "the service refuses the file")
    assert "site.id" in machine.must("journalctl -u ballast.service --no-pager")
    machine.must("systemd-run --unit=plant --quiet ballast simulate-site --site residential")
    machine.must("cp /usr/share/doc/ballast-ems/examples/residential.toml /etc/ballast/new.toml")
    machine.must("ballast check /etc/ballast/new.toml")
    machine.must("mv /etc/ballast/new.toml /etc/ballast/site.toml")
    machine.wait(lambda: machine.shown(SERVICE, "ActiveState") == "active", "the service starts by itself")
    wait_ready(machine)


def test_a_service_that_a_person_has_stopped_stays_stopped(machine: Machine) -> None:
    machine.must("systemctl stop ballast && sleep 2 && touch /etc/ballast/site.toml && sleep 2")
    assert machine.shown(SERVICE, "ActiveState") == "inactive"
    machine.must("systemctl start ballast")
    wait_ready(machine)


@pytest.mark.req("SEC-01")
def test_the_controller_runs_without_root_in_its_own_folders(machine: Machine) -> None:
    pid = main_process(machine)
    assert machine.must(f"ps -o user= -p {pid} 2>/dev/null || stat -c %U /proc/{pid}").strip() == "ballast-ems"
    status = machine.must(f"cat /proc/{pid}/status")
    assert re.search(r"^CapEff:\s+0+$", status, re.MULTILINE)
    assert re.search(r"^NoNewPrivs:\s+1$", status, re.MULTILINE)
    owners = machine.must("stat -c '%U:%G %a %n' /var/lib/ballast /var/log/ballast /run/ballast /etc/ballast")
    assert owners.splitlines() == [
        "ballast-ems:ballast-ems 750 /var/lib/ballast",
        "ballast-ems:ballast-ems 750 /var/log/ballast",
        "ballast-ems:ballast-ems 750 /run/ballast",
        "root:ballast-ems 750 /etc/ballast",
    ]


def test_only_the_control_loop_has_real_time_priority(machine: Machine) -> None:
    pid = main_process(machine)
    policies = machine.must(f"for task in /proc/{pid}/task/*; do echo ${{task##*/}} $(cut -d' ' -f41 $task/stat); done")
    fifo = {line.split()[0] for line in policies.splitlines() if line.split()[1] == "1"}
    assert fifo == {pid}
    assert len(policies.splitlines()) > 1


@pytest.mark.req("SEC-01")
def test_the_service_is_locked_in(machine: Machine) -> None:
    said = machine.must("systemd-analyze security ballast.service --no-pager")
    found = re.search(r"Overall exposure level for ballast.service: ([\d.]+)", said)
    assert found is not None
    assert float(found.group(1)) <= 2.0, said


def test_the_units_are_free_of_mistakes(machine: Machine) -> None:
    units = machine.must("dpkg -L ballast-ems ballast-ems-bootstrapper | grep -E '\\.(service|path)$'").split()
    assert len(units) == 6
    said = machine.run(f"systemd-analyze verify --man=no {' '.join(units)} 2>&1").out
    assert not [line for line in said.splitlines() if "ballast" in line], said


def test_the_person_at_the_unit_can_ask_it(machine: Machine) -> None:
    known = json.loads(machine.must("ballast info --json"))
    assert known
    assert "min_soc_pct" in machine.must("ballast check --keys")
    assert machine.must("ballast explain").strip()


def inside(machine: Machine, unit: str, command: str) -> str:
    """Return what a command says that runs with everything the unit forbids, before its program starts."""
    folder = f"/run/systemd/system/{unit}.d"
    machine.must(f"mkdir -p {folder} && printf '[Service]\\nExecStartPre=-{command}\\n' > {folder}/test.conf")
    since = machine.must("date +%s.%N").strip()
    try:
        machine.must(f"systemctl daemon-reload && systemctl restart {unit}")
        return machine.must(f"journalctl -u {unit} --since @{since} --no-pager -o cat")
    finally:
        machine.must(f"rm -r {folder} && systemctl daemon-reload")


def test_the_bootstrapper_may_ask_the_kernel_whether_the_clock_is_right_but_not_set_it(machine: Machine) -> None:
    said = inside(machine, "ballast-bootstrapper.service", "/usr/bin/ballast-bootstrapper time")
    assert re.search(r"^synchronised +(yes|no)", said, re.MULTILINE), said
    said = inside(machine, "ballast-bootstrapper.service", "/usr/bin/date -s 2001-01-01")
    assert "cannot set date: Operation not permitted" in said


def test_the_controller_is_told_by_timesyncd_whether_the_clock_is_right(machine: Machine) -> None:
    program = f"/opt/ballast-ems/{OLD}/bin/python"
    ask = f'{program} -I -B -c "from cloud.timegate import synchronised as asked; print(asked())"'
    folder = "/run/systemd/timesync"
    assert "True" in inside(machine, SERVICE, ask), "another daemon may keep it"
    machine.must(f"mkdir {folder}")
    assert "False" in inside(machine, SERVICE, ask)
    machine.must(f"touch {folder}/synchronized")
    assert "True" in inside(machine, SERVICE, ask)
    machine.must(f"rm -r {folder}")
    wait_ready(machine)


def test_a_hung_controller_is_restarted_by_the_watchdog(machine: Machine) -> None:
    before = int(machine.shown(SERVICE, "NRestarts"))
    pid = main_process(machine)
    machine.must(f"kill -STOP {pid}")
    machine.wait(lambda: int(machine.shown(SERVICE, "NRestarts")) > before, "the watchdog acts", 40.0)
    assert "watchdog" in machine.must("journalctl -u ballast.service --no-pager -n 30").lower()
    wait_ready(machine)
    assert main_process(machine) != pid


def test_a_killed_controller_is_back_within_seconds(machine: Machine) -> None:
    pid = main_process(machine)
    machine.must(f"kill -KILL {pid}")
    began_s = time.monotonic()
    machine.wait(lambda: machine.shown(SERVICE, "MainPID") not in {pid, "0"}, "a new process", 20.0)
    wait_ready(machine)
    assert time.monotonic() - began_s < 20.0


def test_the_screen_is_a_guest_of_the_compositor(machine: Machine) -> None:
    machine.must(apt(["install", "cage", "xwayland"]), within_s=600)
    machine.must(f"mkdir -p {KIOSK_CHANGED} && printf '{WITHOUT_CARD}' > {KIOSK_CHANGED}/test.conf")
    machine.must("systemctl daemon-reload && systemctl start ballast-kiosk && systemctl restart ballast")
    wait_ready(machine)
    assert machine.must("cat /run/ballast/screen") == "wayland"
    windows = machine.must(f"ls -l /proc/{main_process(machine)}/fd")
    assert "socket:" in windows
    assert machine.must("stat -c %U /run/ballast-kiosk/wayland-0").strip() == "ballast-kiosk"


def test_a_dead_compositor_costs_a_restart_and_the_third_time_the_screen(machine: Machine) -> None:
    for _ in range(2):
        pid = main_process(machine)
        machine.must("systemctl kill -s KILL --kill-who=all ballast-kiosk")
        machine.wait(lambda pid=pid: machine.shown(SERVICE, "MainPID") not in {pid, "0"}, "control is back", 30.0)
        wait_ready(machine)
        assert machine.must("cat /run/ballast/screen") == "wayland"
    pid = main_process(machine)
    machine.must("systemctl kill -s KILL --kill-who=all ballast-kiosk")
    machine.wait(lambda: machine.shown(SERVICE, "MainPID") not in {pid, "0"}, "control is back", 30.0)
    wait_ready(machine)
    assert machine.must("cat /run/ballast/screen") == "none"
    assert "control runs without" in machine.must("journalctl -u ballast --no-pager -n 60")
    machine.must("systemctl stop ballast-kiosk; rm /run/ballast/screen-failures")


def test_an_upgrade_keeps_edited_files_and_runs_the_new_version(
    machine: Machine, repository: Repository, built: dict[str, list[Path]]
) -> None:
    machine.must("echo 'BALLAST_SCREEN=none' >> /etc/default/ballast-ems")
    machine.must("sed -i 's/Demo house/Edited house/' /etc/ballast/site.toml")
    repository.publish(machine.suite, built[NEW])
    machine.must(apt(["update"]))
    machine.must(apt(["upgrade", "--with-new-pkgs"]), within_s=600)
    assert running_release(machine) == NEW
    wait_ready(machine)
    assert "BALLAST_SCREEN=none" in machine.must("cat /etc/default/ballast-ems")
    assert "Edited house" in machine.must("cat /etc/ballast/site.toml")
    pid = main_process(machine)
    assert f"/opt/ballast-ems/{NEW}/" in machine.must(f"tr '\\0' ' ' < /proc/{pid}/cmdline")
    assert machine.must("ls /opt/ballast-ems").split() == sorted([OLD, NEW, "current"])


def test_the_version_before_is_one_command_away(machine: Machine) -> None:
    machine.must(f"{SWITCH} {OLD} && systemctl restart ballast")
    wait_ready(machine)
    pid = main_process(machine)
    assert f"/opt/ballast-ems/{OLD}/" in machine.must(f"tr '\\0' ' ' < /proc/{pid}/cmdline")


def test_a_version_that_does_not_start_is_not_switched_to(machine: Machine) -> None:
    folder = f"/opt/ballast-ems/{NEW}/lib/python{SUITES[machine.suite].python}/site-packages/app"
    machine.must(f"cp -a {folder} /root/app && rm -r {folder} && mkdir {folder}")
    pid = main_process(machine)
    try:
        done = machine.run(f"{SWITCH} {NEW}")
    finally:
        machine.must(f"rm -r {folder} && cp -a /root/app {folder}")
    assert done.code == 1
    assert "does not start" in done.out
    assert running_release(machine) == OLD
    assert main_process(machine) == pid


def test_a_site_file_the_new_version_does_not_take_stops_the_switch(machine: Machine) -> None:
    machine.must("cp -a /etc/ballast/site.toml /root/ && echo 'nonsense = 1' > /etc/ballast/site.toml")
    done = machine.run(f"{SWITCH} {NEW}")
    machine.must("cp -a /root/site.toml /etc/ballast/site.toml")
    assert done.code == 1
    assert "nonsense" in done.out
    assert running_release(machine) == OLD


def test_the_version_in_use_cannot_be_removed(machine: Machine) -> None:
    machine.must(f"ls -l /opt/ballast-ems/current | grep -q {OLD}")
    done = machine.run(f"dpkg --remove ballast-ems-core-{OLD}")
    assert done.code != 0
    assert "in use" in done.out
    assert running_release(machine) == OLD
    machine.must(f"{SWITCH} {NEW} && systemctl restart ballast")
    wait_ready(machine)


def test_after_a_power_cut_it_runs_again_by_itself(machine: Machine) -> None:
    machine.must("systemctl stop plant; systemctl reset-failed; sync")
    machine.cut()
    machine.boot()
    wait_ready(machine)  # without its plant: devices silent, safe state, but alive
    assert running_release(machine) == NEW


def test_the_bootstrapper_has_looked_before_the_controller_began(machine: Machine) -> None:
    assert machine.shown("ballast-ota-boot.service", "ActiveState") == "active"
    order = machine.must("systemctl show --value -p ActiveEnterTimestampMonotonic ballast-ota-boot ballast").split()
    assert int(order[0]) < int(order[1])
    assert machine.shown("ballast-bootstrapper.service", "ActiveState") == "active"


@pytest.mark.req("SEC-01")
def test_the_bootstrapper_answers_the_controller_and_root_only(machine: Machine) -> None:
    wish = """ballast-bootstrapper ask '{"ask": "status"}'"""
    machine.must(f"runuser -u ballast-ems -- {wish}")
    machine.must(wish)
    assert machine.run(f"runuser -u nobody -- {wish}").code != 0


def test_removing_stops_it_and_keeps_the_data(machine: Machine) -> None:
    machine.must(apt(["remove", "ballast-ems"]), within_s=300)
    assert machine.run("systemctl is-active ballast.service").out.strip() == "inactive"
    machine.must("test -e /etc/ballast/site.toml -a -e /var/lib/ballast/state.json")
    assert machine.run("command -v ballast").code != 0


def test_purging_leaves_nothing_behind(machine: Machine, files_before: set[str]) -> None:
    machine.must(apt(["purge", "'ballast-ems*'", "cage", "xwayland"]), within_s=300)
    machine.must(apt(["autoremove", "--purge"]), within_s=300)
    left = machine.files(*VOLATILE) - files_before
    ours = {path for path in left if "ballast" in path}
    assert not {path for path in ours if not path.startswith(KIOSK_CHANGED)}  # an administrator's own file stays
    foreign = {path for path in left if not path.startswith(("/var/log/", "/var/lib/dpkg/", "/etc/"))}
    # What apt keeps because another package of Debian recommends it is Debian's.
    lists = (machine.root / "var/lib/dpkg/info").glob("*.list")
    owned = {line for file in lists for line in file.read_text(encoding="utf-8").splitlines()}
    foreign -= owned | {f"/usr{path}" for path in owned}
    assert not foreign, sorted(foreign)[:50]
    assert machine.run("getent passwd ballast-ems ballast-kiosk; getent group ballast-ems ballast-kiosk").out == ""
    assert machine.run("systemctl list-unit-files 'ballast*' --no-legend").out == ""
