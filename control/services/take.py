"""Requests about grid services, each carried out whole or refused with a reason."""

from control.memory import Memory
from control.readings import Instant
from control.requests import ClearServiceVolumes, SetServiceVolumes, TestFrequency

Taken = tuple[Memory, bool, str]
"""Memory after the request, whether it was accepted, and in words what was done or why not."""

ABSENT = "this site offers no grid services: [services] is not in the site file"


def volumes(memory: Memory, request: SetServiceVolumes | ClearServiceVolumes, now: Instant, denied: str) -> Taken:
    """Put volumes into force or take them back."""
    del request, now
    return memory, False, denied or ABSENT


def test_frequency(memory: Memory, request: TestFrequency, now: Instant, denied: str) -> Taken:
    """Begin or end the test mode of the frequency."""
    del request, now
    return memory, False, denied or ABSENT
