"""How a unit is connected, as a fixed and realistic stand-in: no cloud yet, and a bootstrapper at work."""

from collections.abc import Callable

import msgspec

from hmi.ports.connection import Cloud, ConnectionFacts, FirstBoot, Heard, Step, StepState, Update, UpdateJob

STEPS = (
    Step("identity", StepState.DONE, "Serial number", "10000000cafe0123"),
    Step("time", StepState.NOW, "Date and time", "waiting for synchronisation"),
    Step(
        "enrolment", StepState.MISSING, "Papers of enrolment", "none: the unit works without a cloud",
        "put ballast-enrolment.toml on the first part of the card to enrol the unit",
    ),
    Step(
        "network", StepState.FAILED, "Way to the hub", "dns: the name hub.example.net cannot be resolved: no answer",
        "let NTP (UDP 123) out",
    ),
    Step("provisioning", StepState.OPEN, "Place at the hub"),
    Step("cleanup", StepState.MISSING, "Clean-up", "not wanted without papers of enrolment"),
    Step("remote", StepState.MISSING, "Remote access", "TeamViewer is not installed"),
)  # fmt: skip
LIVE = FirstBoot(
    Heard.LIVE,
    serial="10000000cafe0123",
    model="Raspberry Pi 5 Model B Rev 1.0",
    address="192.168.1.20",
    steps=STEPS,
)
SILENT = msgspec.structs.replace(LIVE, heard=Heard.SILENT, silent_s=754.0)
ABSENT = FirstBoot(Heard.ABSENT)
DAMAGED = FirstBoot(Heard.DAMAGED, fault="JSON is malformed: invalid character (byte 17)")
FACTS = ConnectionFacts(
    version="0.1.0",
    serial="10000000cafe0123",
    model="Raspberry Pi 5 Model B Rev 1.0",
    addresses=("192.168.1.20", "2001:db8:4711:1:dea6:32ff:fe01:2345"),
    first_boot=LIVE,
    cloud=Cloud(
        host="ballast-hub.azure-devices.net",
        device_id="unit-10000000cafe0123",
        since_utc=1_717_236_000.0,
        attempts=17,
        next_try_s=42.0,
        last_error="the name ballast-hub.azure-devices.net cannot be resolved",
        waiting=1_234,
        oldest_utc=1_717_232_400.0,
        sent=88,
    ),
    update=Update(
        running="0.1.0",
        job=UpdateJob("firmware", "0.2.0", "trial", "", 1_717_236_000.0),
        checked_utc=1_717_230_000.0,
    ),
)


class FakeConnection:
    """Answers at once with what the test says."""

    def __init__(self, facts: ConnectionFacts = FACTS) -> None:
        self.now = facts
        self.asked = 0

    def facts(self, done: Callable[[ConnectionFacts], None]) -> None:
        """Answer."""
        self.asked += 1
        done(self.now)

    def boot(self, told: FirstBoot) -> None:
        """Let the bootstrapper say something else."""
        self.now = msgspec.structs.replace(self.now, first_boot=told)


def said() -> set[str]:
    """Return what is shown as others have said it: names, addresses, versions, the bootstrapper's own findings."""
    cloud, update = FACTS.cloud, FACTS.update
    texts = {FACTS.serial, FACTS.model, FACTS.version, *FACTS.addresses, ", ".join(FACTS.addresses)}
    texts |= {cloud.host, cloud.device_id, cloud.last_error} if cloud is not None else set()
    texts |= {update.job.version} if update is not None and update.job is not None else set()
    return texts | {step.text for step in STEPS if step.state is StepState.FAILED}
