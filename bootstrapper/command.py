"""Runs a program of the system, with a time limit, and says in one sentence what went wrong."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

ENVIRONMENT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
"""Nothing of the caller's environment reaches a program that runs as root."""


class CommandError(Exception):
    """A program is missing, took too long or failed; in one sentence."""


@dataclass(frozen=True)
class Done:
    """How a program ended."""

    code: int
    out: str
    err: str

    @property
    def last_words(self) -> str:
        """Last line it wrote, of errors first: mostly the cause."""
        lines = [line.strip() for text in (self.out, self.err) for line in text.splitlines() if line.strip()]
        return lines[-1][:300] if lines else f"exit code {self.code}"


def run(words: Sequence[str], *, timeout_s: float, user: str = "") -> Done:
    """Run a program to its end.

    Args:
        words: Program and arguments.
        timeout_s: After this long it is killed with everything it started.
        user: Run as this user, without any other group; empty: as ourselves.

    Raises:
        CommandError: It is missing, may not be run, or took too long.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - words are ours, never a shell's
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
            start_new_session=True,
            user=user or None,
            group=user or None,
            extra_groups=[] if user else None,
        )
    except (OSError, LookupError, ValueError) as error:
        raise CommandError(f"{words[0]} cannot be run: {error}") from error
    try:
        out, err = process.communicate(timeout=timeout_s)
    except subprocess.TimeoutExpired as error:
        raise CommandError(f"{' '.join(words)}: no end after {timeout_s:.0f} s") from error
    finally:
        if process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
    return Done(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))


def need(words: Sequence[str], *, timeout_s: float, user: str = "") -> Done:
    """Run a program that has to succeed.

    Raises:
        CommandError: It did not, with its last words.
    """
    done = run(words, timeout_s=timeout_s, user=user)
    if done.code != 0:
        raise CommandError(f"{words[0].rsplit('/', 1)[-1]} failed: {done.last_words}")
    return done
