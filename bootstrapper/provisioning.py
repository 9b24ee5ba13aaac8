"""From a blank card to a place at the hub, without a keyboard; interrupted at any step, it goes on at the next start.

Every step looks at what is on the disk and does what is missing, so that a power cut at any instant costs one step.
"""

import logging
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bootstrapper.clock import Clock
from bootstrapper.connectivity import Layer, own_address
from bootstrapper.dps import HubIdentity, ProvisioningError, Register, ensure_identity, read_identity
from bootstrapper.durable import read_object, sync, write_durable, write_object
from bootstrapper.enrolment import Enrolment, EnrolmentError, read_enrolment
from bootstrapper.first_boot import Progress, StepState
from bootstrapper.identity import IdentityError, identify
from bootstrapper.places import Places

_LOG = logging.getLogger("ballast.bootstrapper.provisioning")

FORMAT = "ballast-provisioning/1"
CARD_MAX_BYTES = 65_536
TIME_LOOK_S = 2.0
RETRY_S = (15.0, 900.0)
AGAIN_S = 3600.0
"""When all is done: whether the hub has refused the unit for long, or new papers have come."""


@dataclass(frozen=True)
class Means:
    """What provisioning works with; others in tests."""

    synchronised: Callable[[], bool]
    """Is the clock right?"""
    walk: Callable[[str], tuple[Layer, ...]]
    """Tries the way to a host."""
    register: Register
    clock: Clock
    owner: tuple[int, int] | None = None
    """User and group id of the control program."""
    time_wait_s: float = 120.0


class Provisioner:
    """Brings the unit to its hub."""

    def __init__(self, places: Places, enrolment: Path, card: Path, means: Means, progress: Progress) -> None:
        """`enrolment`, `card`: where the papers are, and where an installer may have put them on the card."""
        self._places, self._enrolment, self._card, self._means = places, enrolment, card, means
        self._progress = progress
        self._tries = 0

    @property
    def identity_file(self) -> Path:
        """The identity the control program reads."""
        return self._places.identity / "hub.json"

    def run(self) -> float:
        """Take all the steps that can be taken now; return after how many seconds to try again.

        Raises:
            Stopped: The program is to end.
        """
        try:
            done = self._steps()
        except (EnrolmentError, ProvisioningError, OSError) as error:
            _LOG.warning("provisioning", extra={"cause": str(error)})
            done = False
        self._tries = 0 if done else self._tries + 1
        return AGAIN_S if done else min(RETRY_S[0] * 2.0 ** (self._tries - 1), RETRY_S[1])

    def _steps(self) -> bool:
        self._who()
        enrolment = self._papers()
        if enrolment is None:
            for name in ("network", "provisioning", "cleanup"):
                self._progress.report(name, StepState.MISSING, "not wanted without papers of enrolment")
            self._time()
            return True
        self._time()
        known = read_identity(self.identity_file)
        if known is None or known.enrolment != enrolment.digest:
            self._network(enrolment)
        identity = self._register(enrolment)
        if self._progress_of("network") is not StepState.DONE:
            self._progress.report("network", StepState.DONE, identity.hub)
        self._clean_up(enrolment)
        return True

    def _progress_of(self, name: str) -> StepState:
        steps = self._progress.steps()
        return steps[name].state

    def _who(self) -> None:
        try:
            found = identify(self._places.root)
        except IdentityError as error:
            self._progress.report("identity", StepState.FAILED, str(error), "use a computer with a serial number")
            return
        self._progress.know(serial_number=found.serial_number, model=found.model, address=own_address())
        self._progress.report("identity", StepState.DONE, found.serial_number)

    def _papers(self) -> Enrolment | None:
        """Return the papers; those on the card are taken over first."""
        try:
            self._take_over()
            if not self._enrolment.is_file():
                self._progress.report(
                    "enrolment", StepState.MISSING, "none: the unit works without a cloud",
                    f"put {self._card.name} on the first part of the card to enrol the unit",
                )  # fmt: skip
                return None
            found = read_enrolment(self._enrolment)
        except EnrolmentError as error:
            self._progress.report("enrolment", StepState.FAILED, str(error), "correct the file")
            raise
        self._progress.report("enrolment", StepState.DONE, "hub known" if found.hub else found.registration_id)
        return found

    def _take_over(self) -> None:
        """Copy papers from the card; they are only removed there when the unit has its place (`_clean_up`)."""
        if not self._card.is_file():
            return
        data = self._card.read_bytes()[: CARD_MAX_BYTES + 1]
        if len(data) > CARD_MAX_BYTES:
            raise EnrolmentError(f"{self._card} is larger than {CARD_MAX_BYTES} bytes")
        if self._enrolment.is_file() and self._enrolment.read_bytes() == data:
            return
        trial = self._enrolment.with_name(self._enrolment.name + ".card")
        write_durable(trial, data)
        try:
            read_enrolment(trial)
        except EnrolmentError as error:
            raise EnrolmentError(str(error).replace(str(trial), str(self._card))) from error
        else:
            write_durable(self._enrolment, data)
        finally:
            trial.unlink(missing_ok=True)

    def _time(self) -> None:
        """Wait for the clock, but not for ever: a network without time servers is no reason to do nothing."""
        clock, waited_s = self._means.clock, 0.0
        while not self._means.synchronised():
            if waited_s >= self._means.time_wait_s:
                self._progress.report(
                    "time", StepState.FAILED, "not synchronised; tried all the same", "let NTP (UDP 123) out"
                )
                return
            self._progress.report("time", StepState.NOW, "waiting for synchronisation")
            clock.sleep(TIME_LOOK_S)
            waited_s += TIME_LOOK_S
        self._progress.report("time", StepState.DONE, "synchronised")

    def _network(self, enrolment: Enrolment) -> None:
        self._progress.report("network", StepState.NOW)
        layers = self._means.walk(enrolment.hub or enrolment.endpoint)
        bad = next((layer for layer in layers if not layer.ok), None)
        if bad is not None:
            self._progress.report("network", StepState.FAILED, f"{bad.name}: {bad.text}", bad.todo)
            raise ProvisioningError(f"network, layer {bad.name}: {bad.text}", retry=True)
        self._progress.report("network", StepState.DONE, "; ".join(f"{layer.name}: {layer.text}" for layer in layers))

    def _register(self, enrolment: Enrolment) -> HubIdentity:
        self._progress.report("provisioning", StepState.NOW)
        try:
            self._folder()
            found = ensure_identity(
                self.identity_file,
                enrolment,
                self._places.data / "cloud/refusals.json",
                self._means.clock.utc_s(),
                register=self._means.register,
                owner=self._means.owner,
            )
        except ProvisioningError as error:
            self._progress.report("provisioning", StepState.FAILED, str(error), "check the papers and the hub's side")
            raise
        self._progress.know(hub=found.hub, device_id=found.device_id)
        self._progress.report("provisioning", StepState.DONE, f"{found.device_id} at {found.hub}")
        return found

    def _folder(self) -> None:
        """Make the identity's folder ours: the data folder above it belongs to the control program's user."""
        folder = self._places.identity
        folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        status = folder.lstat()
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid():
            raise ProvisioningError(f"{folder} is not a folder of root's; remove it", retry=True)

    def _clean_up(self, enrolment: Enrolment) -> None:
        """Remove the papers from the card, where everybody can read them, and remember the success."""
        if self._card.is_file():
            self._card.unlink()
            sync(self._card.parent)
        done = {"format": FORMAT, "enrolment": enrolment.digest, "done": True}
        if read_object(self._places.provisioning) != done:
            write_object(self._places.provisioning, done)
        self._progress.report("cleanup", StepState.DONE)
