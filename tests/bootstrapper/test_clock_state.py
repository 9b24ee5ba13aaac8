"""The clock's state as the kernel tells it."""

import errno
import json
import subprocess
import sys
from collections.abc import Callable

import pytest

from bootstrapper.cli import main
from bootstrapper.clock_state import STA_UNSYNC, ClockError, ClockState, Timex, clock_state


def kernel(answer: int, *, status: int = 0, esterror: int = 0, maxerror: int = 0) -> Callable[[Timex], int]:
    """Return a kernel that gives this answer."""

    def ask(question: Timex) -> int:
        assert question.modes == 0
        question.status, question.esterror, question.maxerror = status, esterror, maxerror
        return answer

    return ask


def test_a_disciplined_clock_is_synchronised_with_its_errors_in_seconds() -> None:
    state = clock_state(kernel(0, status=0x2001, esterror=250, maxerror=31_000))
    assert state == ClockState(synchronised=True, estimated_error_s=0.00025, max_error_s=0.031, state="ok")


@pytest.mark.parametrize(("answer", "status"), [(5, STA_UNSYNC), (5, 0), (0, STA_UNSYNC)])
def test_a_clock_nobody_disciplines_is_not_synchronised(answer: int, status: int) -> None:
    assert not clock_state(kernel(answer, status=status, maxerror=16_000_000)).synchronised


def test_a_leap_second_does_not_count_as_loss_of_synchronisation() -> None:
    state = clock_state(kernel(1, status=0x11))
    assert state.synchronised
    assert state.state == "insert leap second"


def test_a_kernel_that_forbids_the_question_is_an_error_with_its_cause() -> None:
    def forbid(_: Timex) -> int:
        raise OSError(errno.EPERM, "Operation not permitted")

    with pytest.raises(ClockError, match="clock state not available: Operation not permitted"):
        clock_state(forbid)


def test_the_real_kernel_answers_without_rights() -> None:
    state = clock_state()
    assert state.max_error_s >= 0.0
    assert state.state


def test_the_command_ends_with_1_while_the_clock_is_not_synchronised(capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = (lambda: clock_state(kernel(0, esterror=250, maxerror=31_000))), (lambda: clock_state(kernel(5)))
    assert main(["time"], clock=good) == 0
    assert capsys.readouterr().out.splitlines() == [
        "synchronised     yes (ok)",
        "estimated error  0.000250 s",
        "largest error    0.031000 s",
    ]
    assert main(["time", "--json"], clock=bad) == 1
    assert json.loads(capsys.readouterr().out) == {
        "synchronised": False,
        "estimated_error_s": 0.0,
        "max_error_s": 0.0,
        "state": "not synchronised",
    }


def test_the_command_ends_with_1_and_words_when_the_kernel_does_not_tell(capsys: pytest.CaptureFixture[str]) -> None:
    def silent() -> ClockState:
        raise ClockError("clock state not available: gone")

    assert main(["time"], clock=silent) == 1
    assert capsys.readouterr().err == "ballast-bootstrapper time: clock state not available: gone\n"


def test_the_bootstrapper_starts_alone_with_nothing_but_the_standard_library() -> None:
    code = (
        "import sys; import bootstrapper.cli; "
        "print(sorted({name.split('.')[0] for name in sys.modules} - sys.stdlib_module_names - {'__main__'}))"
    )
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True, timeout=30)
    assert done.stdout.strip() == "['bootstrapper']"
