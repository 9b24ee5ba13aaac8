"""A machine with a screen and without a site: the set-up runs until there is a site file, then the controller does.

One story a Debian release, on a machine of its own; the tests build on each other in the order of this file.
"""

import json
import shutil
from collections.abc import Iterator

import pytest

from debian.make.roots import cache
from tests.deb.machine import Machine, apt
from tests.deb.repository import Repository
from tests.deb.test_installed_machine import KIOSK_CHANGED, SERVICE, WITHOUT_CARD, main_process

pytestmark = [pytest.mark.deb, pytest.mark.timeout(1800)]

OWN, INSTALLERS = "/var/lib/ballast/site.toml", "/etc/ballast/site.toml"
EXAMPLE = "/usr/share/doc/ballast-ems/examples/residential.toml"


@pytest.fixture(scope="module")
def machine(suite: str, repository: Repository) -> Iterator[Machine]:
    """A booted machine without Ballast, not the one of the other tests."""
    root = cache() / "machines" / f"{suite}-blank"
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    made = Machine.fresh(suite, root, repository.folder)
    made.boot()
    yield made
    made.off()
    shutil.rmtree(root, ignore_errors=True)


def says(machine: Machine, begin: str) -> bool:
    """Tell whether the service runs, and says this of itself."""
    return machine.shown(SERVICE, "ActiveState") == "active" and machine.shown(SERVICE, "StatusText").startswith(begin)


def command(machine: Machine) -> list[str]:
    """Return the words the service's process was started with."""
    return machine.must(f"tr '\\0' ' ' < /proc/{main_process(machine)}/cmdline").split()


def put(machine: Machine, site: str) -> None:
    """Put a good site file in place, as a person or the screen does: written beside, renamed."""
    machine.must(f"cp {EXAMPLE} {site}.new && chown ballast-ems: {site}.new && mv {site}.new {site}")


def test_without_site_and_screen_nothing_runs_and_one_line_says_what_is_missing(machine: Machine) -> None:
    machine.must(apt(["update"]))
    machine.must(apt(["install", "ballast-ems", "cage", "xwayland"]), within_s=900)
    assert machine.shown(SERVICE, "ActiveState") == "inactive"
    assert machine.shown(SERVICE, "Result") == "exec-condition"
    said = machine.must(f"journalctl -u {SERVICE} --no-pager -o cat")
    assert said.count(f"no site file: neither {INSTALLERS} nor {OWN} is there") == 1


def test_with_a_screen_the_set_up_runs_and_feeds_the_watchdog(machine: Machine) -> None:
    machine.must(f"mkdir -p {KIOSK_CHANGED} && printf '{WITHOUT_CARD}' > {KIOSK_CHANGED}/test.conf")
    machine.must(f"systemctl daemon-reload && systemctl start ballast-kiosk && systemctl start {SERVICE}")
    assert says(machine, f"waits for {INSTALLERS} or {OWN}")
    assert "setup" in command(machine)
    assert machine.must("cat /run/ballast/screen") == "wayland"
    pid = main_process(machine)
    assert machine.must(f"stat -c %U /proc/{pid}").strip() == "ballast-ems"
    machine.must("sleep 15")  # longer than WatchdogSec
    assert main_process(machine) == pid
    assert machine.shown(SERVICE, "NRestarts") == "0"


def test_the_bootstrapper_has_said_who_the_unit_is_where_the_screen_reads_it(machine: Machine) -> None:
    told = json.loads(machine.must("runuser -u ballast-ems -- cat /run/ballast-bootstrapper/status.json"))
    assert told["unit"]["serial_number"]
    before = told["said_at_s"]
    machine.wait(
        lambda: json.loads(machine.must("cat /run/ballast-bootstrapper/status.json"))["said_at_s"] > before,
        "it says that it lives",
    )


def test_doctor_and_check_know_that_a_site_file_is_missing(machine: Machine) -> None:
    found = json.loads(machine.run("ballast doctor --json").out)
    texts = [one["text"] for one in found if one["subject"] == "service"]
    assert any(text.startswith(f"{SERVICE} runs the set-up, not the controller: waits for") for text in texts)
    done = machine.run("ballast check")
    assert done.code == 2
    assert "no site file yet" in done.out


def test_a_wrong_site_file_is_explained_and_a_good_one_lets_the_controller_run(machine: Machine) -> None:
    machine.must(f"printf 'schema = \"ballast-site/1\"\\n[site]\\nid = 5\\n' > {INSTALLERS}")
    machine.wait(lambda: says(machine, f"waits: {INSTALLERS}: site.id"), "the set-up says what is wrong")
    assert "setup" in command(machine)
    put(machine, INSTALLERS)
    machine.wait(lambda: says(machine, "run") or says(machine, "init"), "the controller runs", 60.0)
    assert "run" in command(machine)


def test_a_wrong_file_at_the_start_is_explained_on_the_screen_too(machine: Machine) -> None:
    machine.must(f"systemctl stop {SERVICE} && rm -r /var/lib/ballast/configurations")
    machine.must(f"printf 'nonsense = 1\\n' > {INSTALLERS} && systemctl start {SERVICE}")
    machine.wait(lambda: says(machine, f"waits: {INSTALLERS}: "), "the screen explains it")
    assert "run" in command(machine)
    machine.must(f"rm {INSTALLERS}")
    machine.wait(lambda: says(machine, "waits for"), "the file is missing now")


def test_a_site_file_made_at_the_screen_is_enough_and_the_installers_counts_more(machine: Machine) -> None:
    put(machine, OWN)
    machine.wait(lambda: says(machine, "run") or says(machine, "init"), "the controller runs", 60.0)
    assert f"{OWN}: valid" in machine.must("ballast check")
    put(machine, INSTALLERS)
    assert f"{INSTALLERS}: valid" in machine.must("ballast check")
    machine.must(f"rm {INSTALLERS}")


def test_without_a_screen_the_watched_file_of_the_screen_starts_the_controller(machine: Machine) -> None:
    machine.must(f"systemctl stop {SERVICE} && rm {OWN} && echo 'BALLAST_SCREEN=none' >> /etc/default/ballast-ems")
    machine.must(f"systemctl start {SERVICE}")
    assert machine.shown(SERVICE, "ActiveState") == "inactive"
    put(machine, OWN)
    machine.wait(lambda: says(machine, "run") or says(machine, "init"), "the controller starts by itself", 60.0)
    assert "--headless" in command(machine)
