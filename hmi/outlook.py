"""What a home owner must know beside the power: a power cut, a grid service at work, the next step of the plan."""

from collections.abc import Callable
from datetime import datetime

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from control.backup.info import BackupInfo
from control.backup.memory import BackupState
from control.plan import InForce, Intent, PlanSlot
from control.record import CycleRecord
from control.services.info import ServiceInfo
from hmi.quantity import POWER, duration
from hmi.story import consumer

PLANNED_MODE = "cost_saving"
"""The mode that follows the plan; in any other the plan's next step is not what will happen."""

_ISLAND: dict[str, object] = {
    BackupState.GRID_LOST: QT_TRANSLATE_NOOP("Outlook", "Power cut: the {consumer} has no supply"),
    BackupState.OPENING: QT_TRANSLATE_NOOP("Outlook", "Power cut: own supply is starting"),
    BackupState.BLACK_START: QT_TRANSLATE_NOOP("Outlook", "Power cut: own supply is starting"),
    BackupState.ISLANDED: QT_TRANSLATE_NOOP("Outlook", "Power cut: the {consumer} runs on its own power"),
    BackupState.RECONNECT_WAIT: QT_TRANSLATE_NOOP("Outlook", "The grid is back and is watched before switching over"),
    BackupState.SYNCHRONISING: QT_TRANSLATE_NOOP("Outlook", "The grid is back: switching over"),
    BackupState.CLOSING: QT_TRANSLATE_NOOP("Outlook", "The grid is back: switching over"),
    BackupState.EXHAUSTED: QT_TRANSLATE_NOOP("Outlook", "Power cut: the battery cannot supply any more"),
    BackupState.HALTED: QT_TRANSLATE_NOOP("Outlook", "Power cut: own supply is stopped"),
    BackupState.FAILED: QT_TRANSLATE_NOOP("Outlook", "The switch to the grid has failed; see Alarms"),
}
"""What is shown of the island; at the grid and while starting there is nothing to say."""
_WATCHED = QT_TRANSLATE_NOOP("Outlook", "The grid is back; switching over in {time} if it stays steady")
_SINCE = QT_TRANSLATE_NOOP("Outlook", "{what}, since {time}")
_TEST = QT_TRANSLATE_NOOP("Outlook", "Own supply is being tested")

_NOT_DELIVERED = QT_TRANSLATE_NOOP("Outlook", "Grid service {names} is not being delivered")
_HELPING = QT_TRANSLATE_NOOP("Outlook", "Supporting the grid with {power} ({names})")
_STANDING_BY = QT_TRANSLATE_NOOP("Outlook", "Standing by to support the grid ({names})")

_NEXT = QT_TRANSLATE_NOOP("Outlook", "From {time}: {what}")
_INTENTS: dict[Intent, object] = {
    Intent.CHARGE: QT_TRANSLATE_NOOP("Outlook", "charging from the grid"),
    Intent.STORE: QT_TRANSLATE_NOOP("Outlook", "storing solar power"),
    Intent.COVER: QT_TRANSLATE_NOOP("Outlook", "supplying the {consumer}"),
    Intent.EXPORT: QT_TRANSLATE_NOOP("Outlook", "selling to the grid"),
    Intent.HOLD: QT_TRANSLATE_NOOP("Outlook", "resting"),
}

LocalTime = Callable[[float], datetime]


class Notice(msgspec.Struct, frozen=True, gc=False):
    """One thing that is not as on any other day."""

    kind: str = "none"
    """`none`, `island` or `service`."""
    text: str = ""
    urgent: bool = False
    """A person may have to do something about it."""


def notice(record: CycleRecord, local_time: LocalTime, *, home: bool) -> Notice:
    """Return what comes first: the island, then a grid service that is sold."""
    for info in record.backup:
        text = _island(info, local_time, home=home)
        if text:
            return Notice("island", text, urgent=info.state != BackupState.RECONNECT_WAIT)
    sold = [info for info in record.services if info.mode]
    return _service(sold) if sold else Notice()


def _island(info: BackupInfo, local_time: LocalTime, *, home: bool) -> str:
    if info.state not in _ISLAND:
        return ""
    if info.test:
        return _say(_TEST)
    if info.state == BackupState.RECONNECT_WAIT and info.reconnect_in_s >= 0:
        return _say(_WATCHED).format(time=duration(info.reconnect_in_s))
    what = _say(_ISLAND[info.state]).format(consumer=consumer(home=home))
    if info.state != BackupState.ISLANDED:
        return what
    return _say(_SINCE).format(what=what, time=f"{local_time(info.since_utc):%H:%M}")


def _service(sold: list[ServiceInfo]) -> Notice:
    silent = [info for info in sold if not info.status]
    if silent:
        return Notice("service", _say(_NOT_DELIVERED).format(names=_names(silent)), urgent=True)
    power = POWER.show(sum(info.power_w for info in sold))
    text = _HELPING if power.direction and power.text != "0" else _STANDING_BY
    return Notice("service", _say(text).format(power=power.phrase, names=_names(sold)))


def _names(services: list[ServiceInfo]) -> str:
    return ", ".join(info.product.upper() for info in services)


def next_slot(plan: InForce) -> PlanSlot | None:
    """Return the first slot ahead that is meant for something else than the one of now; None when there is none."""
    if not plan.slot or not plan.plan:
        return None
    now = plan.slot[0]
    later = (slot for slot in plan.plan[0].slots if slot.start_utc > now.start_utc)
    return next((slot for slot in later if slot.intent is not now.intent), None)


def next_step(slot: PlanSlot | None, local_time: LocalTime, *, home: bool) -> str:
    """Return the next step of the plan in one phrase; empty when there is none."""
    if slot is None:
        return ""
    what = _say(_INTENTS[slot.intent]).format(consumer=consumer(home=home))
    return _say(_NEXT).format(time=f"{local_time(slot.start_utc):%H:%M}", what=what)


def _say(text: object) -> str:
    return QCoreApplication.translate("Outlook", str(text))
