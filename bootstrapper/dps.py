"""Which hub the unit belongs to: asked of the device provisioning service, kept on disk, asked again when refused.

The identity file is how the control program learns it (`cloud/provisioning.py` reads it); the refusals file is how the
control program says that the hub does not let it in. Neither program imports the other (docs/decisions/0010).
"""

import json
import math
import os
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, cast

from bootstrapper.durable import sync
from bootstrapper.enrolment import Credential, Enrolment

SCHEMA = "ballast-identity/1"
REFUSALS_SCHEMA = "ballast-refusals/1"
REFUSED_TIMES = 5
REFUSED_FOR_S = 3600.0
"""Asked anew only after so many refusals over so long a time: a hub under service refuses too."""
ANSWER_S = 120.0
_LARGEST_BYTES = 65_536


class ProvisioningError(Exception):
    """Why there is no assignment, in one sentence without secrets."""

    def __init__(self, text: str, *, retry: bool) -> None:
        """Keep the sentence; `retry`: the same may succeed later without anybody changing something."""
        super().__init__(text)
        self.retry = retry


@dataclass(frozen=True)
class HubIdentity:
    """Where the unit belongs and what proves it."""

    hub: str
    device_id: str
    credential: Credential
    enrolment: str
    """SHA-256 of the enrolment file it came from."""
    provisioned_at_utc: float
    payload: str = ""
    """What the service sent along (JSON); empty: nothing."""


@dataclass(frozen=True)
class Assignment:
    """What the service answers."""

    hub: str
    device_id: str
    payload: str = ""


Register = Callable[[Enrolment], Assignment]
"""Asks the service once; raises `ProvisioningError`."""


def ensure_identity(
    file: Path,
    enrolment: Enrolment,
    refusals: Path,
    now_utc: float,
    *,
    register: Register,
    owner: tuple[int, int] | None = None,
) -> HubIdentity:
    """Return the unit's identity: the one on disk while it is good, else a new one, which is then on disk.

    Args:
        file: The identity file, in a folder only root can write.
        enrolment: How the unit gets to its hub.
        refusals: File in which the control program counts what the hub refuses.
        now_utc: Now.
        register: Asks the service (`dps_register`); not called for a known hub.
        owner: User and group id of the control program, to which the file shall belong.

    Raises:
        ProvisioningError: None on disk, and none to be had. (With one on disk that was refused for long, the old one
            stays and the error says why there is no new one.)
        OSError: The file cannot be written.
    """
    known = read_identity(file)
    if known is not None and known.enrolment == enrolment.digest and not refused_for_long(refusals, known):
        return known
    found = Assignment(enrolment.hub, enrolment.device_id) if enrolment.hub else register(enrolment)
    fresh = HubIdentity(
        found.hub, found.device_id, enrolment.credential, enrolment.digest, max(now_utc, 0.0), found.payload
    )
    _write(file, json.dumps({"schema": SCHEMA, **asdict(fresh)}, indent=1).encode(), owner)
    return fresh


def _write(file: Path, data: bytes, owner: tuple[int, int] | None) -> None:
    """Replace the identity file, which belongs to the control program from its first byte on.

    By the open file, never by its name: root must not change the owner of what somebody put in its place.
    """
    file.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    beside = file.with_name(file.name + ".new")
    beside.unlink(missing_ok=True)
    with open(beside, "xb", opener=lambda name, flags: os.open(name, flags | os.O_NOFOLLOW, 0o600)) as new:
        if owner is not None:
            os.fchown(new.fileno(), *owner)
        new.write(data)
        new.flush()
        os.fsync(new.fileno())
    beside.replace(file)
    sync(file.parent)


def read_identity(file: Path) -> HubIdentity | None:
    """Return the identity on disk; None when there is none or it is damaged, which means asking again."""
    raw = _table(file, SCHEMA)
    credential = raw.get("credential")
    if not isinstance(credential, dict):
        return None
    try:
        parts = cast("dict[str, Any]", {**raw, "credential": Credential(**cast("dict[str, Any]", credential))})
        found = HubIdentity(**parts)
    except TypeError:
        return None
    texts = (found.hub, found.device_id, found.enrolment, found.credential.key, found.credential.certificate)
    if not all(isinstance(text, str) for text in texts) or not found.hub or not found.device_id:  # pyright: ignore[reportUnnecessaryIsInstance]
        return None
    return found


def refused_for_long(refusals: Path, identity: HubIdentity) -> bool:
    """Tell whether the hub refused this very identity often enough over a long enough time."""
    raw = _table(refusals, REFUSALS_SCHEMA)
    about = (raw.get("hub"), raw.get("device_id"), raw.get("provisioned_at_utc"))
    if about != (identity.hub, identity.device_id, identity.provisioned_at_utc):
        return False
    count, first, last = (_number(raw.get(key)) for key in ("count", "first_at_utc", "last_at_utc"))
    return count >= REFUSED_TIMES and last - first >= REFUSED_FOR_S


def dps_register(*, trust: str = "", websockets: bool = False, answer_s: float = ANSWER_S) -> Register:
    """Return a function that asks the service through Azure's SDK.

    Args:
        trust: PEM text of the authorities the service may be signed by; empty: the system's.
        websockets: Port 443 instead of 8883.
        answer_s: How long an answer may take.
    """

    def register(enrolment: Enrolment) -> Assignment:
        answer: SimpleQueue[Assignment | Exception] = SimpleQueue()

        def ask() -> None:
            try:
                answer.put(_asked(enrolment, trust, websockets=websockets))
            except Exception as error:  # noqa: BLE001 - raised by who waits
                answer.put(error)

        # The SDK has no time limit of its own for the whole; a thread that hangs ends with the process.
        threading.Thread(target=ask, name="dps", daemon=True).start()
        try:
            found = answer.get(timeout=answer_s)
        except Empty:
            text = f"the provisioning service {enrolment.endpoint} did not answer within {answer_s:.0f} s"
            raise ProvisioningError(text, retry=True) from None
        if isinstance(found, Exception):
            raise found
        return found

    return register


def _asked(enrolment: Enrolment, trust: str, *, websockets: bool) -> Assignment:
    """Ask once, with a client of its own: one that failed does not recover."""
    from azure.iot.device import X509, ProvisioningDeviceClient, exceptions  # noqa: PLC0415 - 33 MB, only for who asks

    options: dict[str, Any] = {"websockets": websockets, "keep_alive": 30}
    if trust:
        options["server_verification_cert"] = trust
    names = (enrolment.endpoint, enrolment.registration_id, enrolment.id_scope)
    credential, who = enrolment.credential, f"registration {enrolment.registration_id}"
    try:
        if credential.certificate:
            pair = X509(credential.certificate, credential.private_key)
            client = ProvisioningDeviceClient.create_from_x509_certificate(*names, pair, **options)
        else:
            client = ProvisioningDeviceClient.create_from_symmetric_key(*names, credential.key, **options)
        result = client.register()
    except exceptions.CredentialError as error:
        text = f"the provisioning service does not accept {who}: unknown, disabled, wrong key, or the clock is wrong"
        raise ProvisioningError(text, retry=True) from error
    except (exceptions.ClientError, exceptions.ConnectionFailedError, OSError, ValueError) as error:
        if type(error.__cause__).__name__ == "ServiceError":  # it answered, but not with an assignment
            text = f"the provisioning service did not assign {who}: it is disabled there, or the service failed"
            raise ProvisioningError(text, retry=True) from error
        # The SDK's texts may repeat what was sent; its class names do not.
        names_of = ", ".join(dict.fromkeys(type(one).__name__ for one in (error, error.__cause__) if one is not None))
        text = f"the provisioning service {enrolment.endpoint} could not be asked: {names_of}"
        raise ProvisioningError(text, retry=True) from error
    state = result.registration_state
    if result.status != "assigned" or state is None or not state.assigned_hub or not state.device_id:
        raise ProvisioningError(f"the provisioning service did not assign {who}: {result.status}", retry=True)
    return Assignment(str(state.assigned_hub), str(state.device_id), str(state.response_payload or ""))


def _table(file: Path, schema: str) -> dict[str, Any]:
    """Return a small JSON object of a schema without its `schema` key; empty when there is none."""
    try:
        with file.open("rb") as data:
            raw = json.loads(data.read(_LARGEST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(raw, dict):
        return {}
    table = cast("dict[str, Any]", raw)
    return table if table.pop("schema", "") == schema else {}


def _number(value: object) -> float:
    usable = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if usable else 0.0  # pyright: ignore[reportArgumentType]
