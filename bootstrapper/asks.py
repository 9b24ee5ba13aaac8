"""What the control program may ask of root, and nothing more: status, reboot, update, log bundle, maintenance."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from bootstrapper.command import CommandError
from bootstrapper.update.job import FIRMWARE, KINDS, NAME
from bootstrapper.update.updates import Asked

LIMITS: Mapping[str, tuple[int, float]] = {
    "status": (60, 60.0),
    "reboot": (2, 600.0),
    "update": (10, 3600.0),
    "log_bundle": (6, 3600.0),
    "maintenance": (120, 60.0),
}
"""How often each may be asked: times, within seconds."""


class AskError(Exception):
    """A wish that is refused; in one sentence."""


@dataclass(frozen=True)
class Powers:
    """What happens when a wish is granted."""

    status: Callable[[], Mapping[str, object]]
    reboot: Callable[[], None]
    update: Callable[[Asked], bool]
    """False: too many wait."""
    log_bundle: Callable[[], Path]
    maintenance: Callable[[str, float], None]
    """Reason (empty: go ahead) and how long it holds, s."""


class Desk:
    """Takes wishes one by one."""

    def __init__(self, powers: Powers, now_s: Callable[[], float]) -> None:
        """`now_s`: a clock that never jumps."""
        self._powers, self._now_s = powers, now_s
        self._taken: dict[str, list[float]] = {}
        self._wishes: dict[str, Callable[[Mapping[str, object], str], dict[str, object]]] = {
            "status": self._status,
            "reboot": self._reboot,
            "update": self._update,
            "log_bundle": self._log_bundle,
            "maintenance": self._maintenance,
        }

    def answer(self, wish: object, who: str) -> dict[str, object]:
        """Return the answer to one line: `accepted`, and in words what will happen or why not."""
        asked = cast("dict[str, object]", wish) if isinstance(wish, dict) else {}
        name = asked.get("ask")
        if not isinstance(name, str) or name not in self._wishes:
            offered = f"offered here: {', '.join(self._wishes)}"
            text = f"{str(name)[:60]!r} is not; {offered}" if asked else f"one JSON object with `ask` a line; {offered}"
            return {"accepted": False, "text": text}
        try:
            self._admit(name)
            return {"accepted": True, **self._wishes[name](asked, who)}
        except (AskError, CommandError, OSError) as error:
            return {"accepted": False, "text": str(error)}

    def _admit(self, name: str) -> None:
        """Refuse what is asked too often."""
        times, within_s = LIMITS[name]
        now_s = self._now_s()
        taken = [at_s for at_s in self._taken.get(name, []) if now_s - at_s < within_s]
        if len(taken) >= times:
            wait_s = within_s - (now_s - taken[0])
            raise AskError(f"{name} was asked {times} times within {within_s:.0f} s; again in {math.ceil(wait_s)} s")
        self._taken[name] = [*taken, now_s]

    def _status(self, asked: Mapping[str, object], who: str) -> dict[str, object]:
        del who
        _only(asked)
        return {"text": "as of now", "status": dict(self._powers.status())}

    def _reboot(self, asked: Mapping[str, object], who: str) -> dict[str, object]:
        del who
        _only(asked, "reason")
        self._powers.reboot()
        return {"text": "the computer restarts"}

    def _update(self, asked: Mapping[str, object], who: str) -> dict[str, object]:
        """Take an update on; the file, if there is one, only counts when the repository has signed it."""
        _only(asked, "kind", "slot", "version", "file", "manifest")
        kind = _text(asked, "kind", FIRMWARE)
        if kind not in KINDS:
            raise AskError(f"kind {kind!r} is unknown, allowed: {', '.join(KINDS)}")
        slot, version, file = _text(asked, "slot", FIRMWARE), _text(asked, "version"), _text(asked, "file")
        for name, value in (("slot", slot), ("version", version)):
            if value and not NAME.fullmatch(value):
                raise AskError(f"{name} {value!r} is not allowed")
        if file and not Path(file).is_absolute():
            raise AskError(f"file {file!r} is not an absolute path")
        if not self._powers.update(Asked(by=who, kind=kind, slot=slot, version=version, file=file)):
            raise AskError("too many updates wait already")
        return {"text": f"{kind} {version or '(newest)'} is being looked for; see the status"}

    def _log_bundle(self, asked: Mapping[str, object], who: str) -> dict[str, object]:
        del who
        _only(asked)
        return {"text": "written", "file": str(self._powers.log_bundle())}

    def _maintenance(self, asked: Mapping[str, object], who: str) -> dict[str, object]:
        """Note whether an update may disturb the unit, as the control program sees it."""
        del who
        _only(asked, "allowed", "reason", "valid_s")
        allowed, valid_s = asked.get("allowed"), asked.get("valid_s", 60.0)
        reason = _text(asked, "reason")
        if not isinstance(allowed, bool):
            raise AskError(f"allowed is {allowed!r} instead of true or false")
        if isinstance(valid_s, bool) or not isinstance(valid_s, int | float) or not 1.0 <= valid_s <= 900.0:
            raise AskError(f"valid_s is {valid_s!r}, allowed are 1 to 900")
        if not allowed and not reason:
            raise AskError("reason is missing: why not?")
        self._powers.maintenance("" if allowed else reason[:200], float(valid_s))
        return {"text": "noted"}


def _only(asked: Mapping[str, object], *names: str) -> None:
    unknown = sorted(set(asked) - {"ask", *names})
    if unknown:
        raise AskError(f"{', '.join(unknown)}: unknown; known: {', '.join(names) or 'nothing more'}")


def _text(asked: Mapping[str, object], name: str, default: str = "") -> str:
    value = asked.get(name, default)
    if not isinstance(value, str) or len(value) > 1000:
        raise AskError(f"{name} is not a short text")
    return value
