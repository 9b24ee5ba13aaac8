"""The programs beside control under the system-call filter of the service."""

import platform
import subprocess
import sys

import pytest

SETPRIORITY = {"x86_64": 141, "aarch64": 140}
FILTERED = """
import ctypes, struct, sys
from app.stepping_back import step_back

code = [(0x20, 0, 0, 0), (0x15, 0, 1, int(sys.argv[1])), (0x06, 0, 0, 0x00050001), (0x06, 0, 0, 0x7FFF0000)]
program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in code))
filter = struct.pack("HxxxxxxP", len(code), ctypes.addressof(program))
libc = ctypes.CDLL(None, use_errno=True)
refused = libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, ctypes.create_string_buffer(filter), 0, 0)
print("no filter" if refused else step_back())
"""
"""Answers setpriority with EPERM as systemd's SystemCallFilter=~@resources does (seccomp(2))."""


@pytest.mark.skipif(platform.machine() not in SETPRIORITY, reason="number of the system call is not known here")
def test_a_service_that_may_not_change_its_priority_plans_and_searches_all_the_same() -> None:
    number = str(SETPRIORITY[platform.machine()])
    done = subprocess.run([sys.executable, "-c", FILTERED, number], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("False", "")


def test_where_it_may_it_goes_last() -> None:
    told = "import os; from app.stepping_back import step_back; print(step_back(), os.nice(0) >= 10)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True True"


def test_when_memory_runs_short_the_kernel_takes_it_before_the_controller() -> None:
    told = "from app.stepping_back import step_back; step_back(); print(open('/proc/self/oom_score_adj').read())"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert int(done.stdout) >= 500
