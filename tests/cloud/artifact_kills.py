"""Kills a unit (SIGKILL) before every single change of its disk while an artifact comes into use.

Arguments: folder, "good" or "bad" (how the trial ends). Prints what was found.
One process that forks: each life is a process of its own.
"""

import asyncio
import json
import os
import shutil
import signal
import sys
from pathlib import Path
from typing import Any

from cloud.artifact_journal import State
from cloud.artifacts import Artifacts, Trial, TrialResult
from tests.cloud.artifact_parts import Site, brought

OLD, NEW = b"the old version", b"the new version, which is longer"
CHANGES = ("replace", "rename", "symlink", "unlink", "mkdir", "rmdir")
"""What changes names on the disk; bytes go only into files that have no name of meaning yet."""
KILLED = -signal.SIGKILL


async def lives(site: Site) -> None:
    """Live on until nothing is left to do, with the restarts that are asked for."""
    running = site.started()
    if not any(job.number == 2 for job in running.journal.jobs()):
        running.submit(*site.offer(NEW, version="2.0"))
    while not finished(running):
        asked = len(site.restarts)
        while await running.step():
            pass
        if len(site.restarts) > asked or not finished(running):
            running = site.started()


def finished(running: Artifacts) -> bool:
    return running.journal.jobs()[-1].finished


def kill_before(count: int) -> None:
    """Let this process die before its `count`-th change of the disk."""
    left = count

    def guarded(name: str) -> None:
        real = getattr(os, name)

        def call(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **options)

        setattr(os, name, call)

    for name in CHANGES:
        guarded(name)


def life(folder: Path, trial: Trial, count: int) -> bool:
    """Run one life in a process of its own; False when it was killed."""
    child = os.fork()
    if child == 0:
        site = Site(folder)
        site.result = trial
        if count >= 0:
            kill_before(count)
        asyncio.run(lives(site))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in {0, KILLED}:
        raise SystemExit(f"a life ended with {code}")
    return code == 0


def look(folder: Path) -> str:
    file = folder / "artifacts/bms_configuration/rack/current/rack.dbc"
    content = file.read_bytes()
    return "old" if content == OLD else "new" if content == NEW else "broken"


def main() -> None:
    """Kill at 0, 1, 2 ... changes until a life gets through unharmed."""
    root = Path(sys.argv[1])
    good = sys.argv[2] == "good"
    trial = Trial(TrialResult.GOOD) if good else Trial(TrialResult.BAD, "silent")
    found: list[tuple[str, str, str]] = []
    (root / "begin").mkdir()
    asyncio.run(brought(Site(root / "begin"), OLD, "1.0"))
    for count in range(10_000):
        folder = root / str(count)
        shutil.copytree(root / "begin", folder, symlinks=True)
        whole = life(folder, trial, count)
        cut = look(folder)
        if not whole:
            life(folder, trial, -1)
        job = Site(folder).started().journal.jobs()[-1]
        found.append((cut, look(folder), job.state.value if job.state is not State.REFUSED else job.reason))
        if whole:
            break
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
