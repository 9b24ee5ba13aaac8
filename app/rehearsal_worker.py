"""The process of one run of a rehearsal: reads a job from standard input, tells its progress and its outcome by lines.

It lowers its own priority, reads the history itself (read-only), and whoever started it kills it when it is not wanted
any more: the control loop waits for nothing of it.
"""

import sys

import msgspec

from app.rehearsal import Job, RehearsalError
from app.rehearsal_lines import Done, Ended, Failed, Line
from app.rehearsal_run import outcome
from app.stepping_back import step_back


def main() -> int:
    """Run one job."""
    step_back()
    job = msgspec.json.decode(sys.stdin.buffer.read(), type=Job)
    try:
        _say(Ended(outcome(job, lambda share: _say(Done(share)))))
    except RehearsalError as error:
        _say(Failed(str(error)))
    return 0


def _say(line: Line) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(line) + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
