"""A machine with Debian on it: a fresh root, booted with its own systemd under systemd-nspawn."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from debian.make.roots import cache, made

BOOTED_WITHIN_S = 60.0
MACHINE_PACKAGES = ("ca-certificates", "dbus", "systemd", "systemd-sysv", "udev")
"""Of a minimal Debian that can boot; nothing that Ballast needs is there before apt brings it."""


class Done:
    """How a command in the machine ended."""

    def __init__(self, code: int, out: str) -> None:
        self.code, self.out = code, out


class Machine:
    """One machine; commands run in it as root."""

    def __init__(self, suite: str, root: Path, repository: Path) -> None:
        self.suite, self.root, self.repository = suite, root, repository
        self._process: subprocess.Popen[bytes] | None = None

    @classmethod
    def fresh(cls, suite: str, root: Path, repository: Path) -> "Machine":
        """Make a machine as a person has it after installing Debian, with our repository among its sources."""
        base = made(f"machine-{suite}", suite, MACHINE_PACKAGES)
        subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(root)], check=True)
        (root / "srv/ballast").mkdir(parents=True)
        (root / "etc/machine-id").write_text("", encoding="ascii")
        (root / "etc/apt/apt.conf.d/90keep").write_text(
            'Binary::apt::APT::Keep-Downloaded-Packages "true";\n', encoding="ascii"
        )
        shutil.copy2(repository / "ballast.gpg", root / "usr/share/keyrings/ballast.gpg")
        (root / "etc/apt/sources.list.d/ballast.list").write_text(
            f"deb [signed-by=/usr/share/keyrings/ballast.gpg] file:/srv/ballast {suite} main\n", encoding="ascii"
        )
        return cls(suite, root, repository)

    def boot(self) -> None:
        """Boot it and wait until systemd has started everything."""
        archives = cache() / f"archives-{self.suite}"
        archives.mkdir(parents=True, exist_ok=True)
        log = (self.root.parent / f"{self.root.name}.boot.log").open("ab")
        self._process = subprocess.Popen(
            ["systemd-nspawn", "--quiet", f"--directory={self.root}", "--register=no", "--keep-unit", "--boot",
             f"--machine=ballast-{self.suite}", "--console=pipe", "--resolv-conf=copy-host",
             "--system-call-filter=adjtimex clock_adjtime",  # asking for the clock, as on a computer; not setting it
             f"--bind-ro={self.repository}:/srv/ballast", f"--bind={archives}:/var/cache/apt/archives"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, "SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"},
        )  # fmt: skip
        log.close()
        self.wait(lambda: self.run("systemctl is-system-running").out.strip() in {"running", "degraded"}, "boot")

    def leader(self) -> int:
        """Process number of its systemd, seen from here; 0 while there is none."""
        if self._process is None:
            return 0
        number = self._process.pid
        try:
            return int(Path(f"/proc/{number}/task/{number}/children").read_text(encoding="ascii").split()[0])
        except (OSError, IndexError):
            return 0

    def run(self, command: str, *, within_s: float = 300.0) -> Done:
        """Run a line of shell in the booted machine."""
        leader = self.leader()
        if not leader:
            return Done(255, "the machine does not run")
        done = subprocess.run(
            ["nsenter", f"--target={leader}", "--mount", "--uts", "--ipc", "--net", "--pid", "--cgroup", "--root",
             "--wd", "--", "/usr/bin/env", "-i", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
             "HOME=/root", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", "sh", "-c", command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=within_s,
            check=False,
        )  # fmt: skip
        return Done(done.returncode, done.stdout)

    def must(self, command: str, *, within_s: float = 300.0) -> str:
        """Run a line of shell that has to succeed and return what it wrote."""
        done = self.run(command, within_s=within_s)
        if done.code != 0:
            raise AssertionError(f"{command}\nended with {done.code}:\n{done.out[-4000:]}")
        return done.out

    def wait(self, condition: Callable[[], bool], what: str, within_s: float = BOOTED_WITHIN_S) -> None:
        """Wait until something is so."""
        end_s = time.monotonic() + within_s
        while not condition():
            if time.monotonic() > end_s:
                status = self.run("systemctl status --no-pager ballast.service; journalctl -u ballast -n 30 --no-pager")
                raise AssertionError(f"not within {within_s:.0f} s: {what}\n{status.out[-4000:]}")
            time.sleep(0.2)

    def shown(self, unit: str, name: str) -> str:
        """Return a property of a unit."""
        return self.must(f"systemctl show --value -p {name} {unit}").strip()

    def files(self, *left_out: str) -> set[str]:
        """Return every path in the root, without those below some folders."""
        found: set[str] = set()
        for folder, folders, names in os.walk(self.root):
            here = "/" + os.path.relpath(folder, self.root).removeprefix(".").lstrip("/")
            folders[:] = [name for name in folders if f"{here.rstrip('/')}/{name}" not in left_out]
            found.update(f"{here.rstrip('/')}/{name}" for name in [*folders, *names])
        return found

    def off(self) -> None:
        """Shut down; the root stays."""
        if self._process is None:
            return
        leader = self.leader()
        if leader:
            os.kill(leader, signal.SIGRTMIN + 4)  # poweroff.target
        try:
            self._process.wait(60)
        except subprocess.TimeoutExpired:
            self.cut()
        self._process = None

    def cut(self) -> None:
        """Cut the power: every process of the machine is gone at once."""
        if self._process is not None:
            leader = self.leader()
            if leader:
                os.kill(leader, signal.SIGKILL)  # the first process of a name space takes all others with it
            self._process.wait(30)
            self._process = None


def apt(words: Sequence[str]) -> str:
    """Return a line of shell that runs apt without questions."""
    return "apt-get -q -y -o Dpkg::Options::=--force-confold " + " ".join(words)
