"""A unit in a folder: real packages built and installed by the real dpkg, a signed repository, stand-in systemd."""

import json
import os
import shutil
import signal
import subprocess
import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from bootstrapper.assembly import Tools, updates_of
from bootstrapper.places import Places
from bootstrapper.release_keys import KeyFolder
from bootstrapper.release_repository import ReleaseFolder
from bootstrapper.settings import Settings, UpdateSettings
from bootstrapper.update.job import Job
from bootstrapper.update.trial import TrialRules
from bootstrapper.update.updates import Asked, Updates

STAND_INS = Path(__file__).parent / "stand_ins"
RULES = TrialRules(steady_s=0.15, limit_s=6.0)
FILES = 120
"""Files of a package beside the program, so that unpacking has a middle."""


def dpkg(root: Path) -> tuple[str, ...]:
    """Real dpkg with its own database; without root's rights in a name space of its own."""
    words = ("dpkg", f"--root={root}", "--force-not-root", "--force-bad-path")
    return words if os.geteuid() == 0 else ("unshare", "--map-root-user", *words)


def package(folder: Path, version: str, behaviour: str = "good", *, name: str = "") -> Path:
    """Build a payload package."""
    tree = folder / f"tree-{version}-{behaviour}"
    shutil.rmtree(tree, ignore_errors=True)
    payload = tree / "opt/ballast-ems" / version
    (payload / "bin").mkdir(parents=True)
    (payload / "lib").mkdir()
    shutil.copy2(STAND_INS / "ballast", payload / "bin/ballast")
    (payload / "behaviour").write_text(behaviour)
    for number in range(FILES):
        (payload / "lib" / f"module{number}.py").write_text(f"# {version} {number}\n" * 40)
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(
        f"Package: {name or 'ballast-ems-core-' + version}\nVersion: {version}~deb12\nArchitecture: all\n"
        "Maintainer: Test <test@example.org>\nDescription: payload of a test\n"
    )
    file = folder / f"ballast-ems-core-{version}_{behaviour}.deb"
    subprocess.run(
        ["dpkg-deb", "-Zzstd", "-z1", "--root-owner-group", "--build", tree, file], check=True, capture_output=True
    )
    return file


class UnitOnDisk:
    """One unit with version 1.0.0 in use and its service running."""

    def __init__(self, root: Path, repository: Path) -> None:
        self.root, self.repository = root, repository
        self.places = Places(root)
        self.tools = Tools(
            dpkg=dpkg(root), systemctl=(str(STAND_INS / "systemctl"), str(root)), observe_s=0.03, teamviewer=("false",)
        )
        self.settings = Settings(update=UpdateSettings(repository=f"file://{repository}"))

    @classmethod
    def blank(cls, root: Path, repository: Path, release: ReleaseFolder, first: Path) -> "UnitOnDisk":
        """Make one, with the shipped root of trust of a repository."""
        unit = cls(root, repository)
        (root / "var/lib/dpkg/info").mkdir(parents=True)
        (root / "var/lib/dpkg/updates").mkdir()
        (root / "var/lib/dpkg/triggers").mkdir()
        (root / "var/lib/dpkg/status").touch()
        (root / "etc/ballast").mkdir(parents=True)
        (root / "etc/os-release").write_text('ID=debian\nVERSION_ID="12"\n')
        (root / "etc/machine-id").write_text("0123456789abcdef0123456789abcdef\n")
        (root / "proc/device-tree").mkdir(parents=True)
        (root / "proc/device-tree/model").write_bytes(b"Raspberry Pi 4 Model B Rev 1.4\0")
        (root / "proc/device-tree/serial-number").write_bytes(b"10000000cafe0123\0")
        unit.places.site.write_text("# a site\n")
        unit.places.shipped_root.parent.mkdir(parents=True)
        shutil.copyfile(repository / "metadata/1.root.json", unit.places.shipped_root)
        del release
        subprocess.run([*unit.tools.dpkg, "--install", first], check=True, capture_output=True)
        unit.places.current.symlink_to("1.0.0")
        unit.new_boot_id("boot-1")
        return unit

    def new_boot_id(self, name: str) -> None:
        path = self.root / "proc/sys/kernel/random/boot_id"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name + "\n")

    def updates(self, rules: TrialRules = RULES) -> Updates:
        """A bootstrapper that has just started."""
        made = updates_of(self.places, self.settings, self.tools, stop=threading.Event())
        made.machine.parts = replace(made.machine.parts, rules=rules)
        return made

    def systemctl(self, word: str) -> int:
        return subprocess.run(
            [*self.tools.systemctl, word, "ballast.service"], check=False, capture_output=True
        ).returncode

    def start(self) -> None:
        assert self.systemctl("start") == 0

    def power_off(self) -> None:
        """Kill the service as a power cut does."""
        file = self.root / "systemd.json"
        with suppress(FileNotFoundError, ValueError, ProcessLookupError):
            state = json.loads(file.read_text())
            if state["pid"]:
                os.kill(state["pid"], signal.SIGKILL)
        file.unlink(missing_ok=True)

    def plant(self, **values: object) -> None:
        """Set what the control program says of the plant: ess_w, ess_known, alarms."""
        (self.root / "plant.json").write_text(json.dumps(values))

    def install(self, version: str = "", *, file: str = "", at_once: bool = False) -> Job:
        """Ask for an update and bring it as far as it goes."""
        updates = self.updates()
        updates.take_on(Asked("test", version=version, file=file, at_once=at_once))
        job = updates.machine.advance()
        assert job is not None
        return job

    def running(self) -> str:
        """Version in use, which must be complete."""
        version = self.places.current.readlink().name
        tree = self.places.payloads / version
        modules = list((tree / "lib").glob("module*.py"))
        assert len(modules) == FILES, f"{version} has {len(modules)} of {FILES} modules"
        for module in modules:
            assert module.read_text().startswith(f"# {version} "), module
        assert (tree / "bin/ballast").is_file()
        return version

    def packages_sound(self) -> bool:
        """Whether dpkg has nothing to complain about (apt works)."""
        done = subprocess.run([*self.tools.dpkg, "--audit"], check=False, capture_output=True, text=True)
        return done.returncode == 0 and not done.stdout.strip()

    def status(self) -> dict[str, object]:
        return json.loads(self.places.update_status.read_text())


class Publisher:
    """The release side: a repository and its keys in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.repository = folder, folder / "repository"
        self.release = ReleaseFolder(self.repository, KeyFolder((folder / "keys",)))
        self.release.init()

    def firmware(self, version: str, behaviour: str = "good", **custom: object) -> Path:
        """Build and publish a release."""
        file = package(self.folder, version, behaviour)
        self.release.add(file, "firmware", {"kind": "firmware", "version": version, **custom})
        return file

    def unit(self, root: Path, *, start: bool = True) -> UnitOnDisk:
        """A unit with 1.0.0 that trusts this repository."""
        first = self.folder / "ballast-ems-core-1.0.0_good.deb"
        if not first.exists():
            package(self.folder, "1.0.0")
        unit = UnitOnDisk.blank(root, self.repository, self.release, first)
        if start:
            unit.start()
        return unit
