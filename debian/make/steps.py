"""Runs the steps of a build, each with a line that says what happens and, after it, how long it took."""

import subprocess
import sys
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

LAST_LINES = 40


class BuildError(Exception):
    """A build that cannot go on, in one sentence."""


@contextmanager
def step(text: str) -> Generator[None]:
    """Announce a step and tell its duration when it is done."""
    sys.stdout.write(f"{text} ...")
    sys.stdout.flush()
    began_s = time.monotonic()
    try:
        yield
    except BaseException:
        sys.stdout.write(" failed\n")
        raise
    sys.stdout.write(f" {time.monotonic() - began_s:.1f} s\n")


def run(
    words: Sequence[str | Path], *, folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> str:
    """Run a program to its end and return what it wrote.

    Raises:
        BuildError: It is missing or failed; with its last lines.
    """
    name = Path(words[0]).name
    try:
        done = subprocess.run(  # noqa: S603 - our own words, no shell
            [str(word) for word in words],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise BuildError(f"{name} is missing; `.ci/setup-deb` installs what `make deb` needs") from error
    if done.returncode != 0:
        tail = "\n".join(done.stdout.splitlines()[-LAST_LINES:])
        raise BuildError(f"{name} ended with {done.returncode}:\n{tail}")
    return done.stdout
