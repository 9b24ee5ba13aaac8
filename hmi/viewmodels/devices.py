"""All devices at one look: who answers, who does not, and which cable to touch first."""

from collections.abc import Iterable
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal

from control.model import AbsenceCause
from control.readings import DeviceKind, DeviceStatus, Link
from control.record import CycleRecord
from hmi import phrases, region, words
from hmi.context import Context
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.row_model import RowModel

EVERY_S = 1.0
"""Ages and durations change with every poll; they are renewed this often, states at once."""

ICONS: dict[DeviceKind, str] = {
    DeviceKind.INVERTER: "inverter",
    DeviceKind.BATTERY: "battery",
    DeviceKind.METER: "meter",
    DeviceKind.IO: "board",
    DeviceKind.WATCHDOG: "shield",
}


class DeviceRow(msgspec.Struct, frozen=True, gc=False):
    """One device as it is shown."""

    key: str
    icon: str
    name: str
    what: str
    """Kind and line."""
    link: str
    symbol: str
    """Icon of the state; empty while all is well."""
    polls: str
    """Duration and age of the last poll, failures."""
    cause: str
    """What is wrong and what to do; empty while all is well."""


class Summary(msgspec.Struct, frozen=True, gc=False):
    """The first look."""

    headline: str = ""
    advice: str = ""
    well: bool = True


class DevicesView(PageView):
    """The state of the line to every device."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        settings = context.settings
        every = (*settings.inverters, *settings.batteries, *settings.meters)
        self._lines = {device.device_id: device.line for device in every}
        self._seen: tuple[tuple[str, str], ...] = ()
        self._next_at_s = 0.0
        self.summary = Summary()
        self.rows_part = RowModel[DeviceRow](DeviceRow, self)

    def enter(self) -> None:
        """Show the next record whatever was seen before."""
        self._seen = ()

    def update(self, record: CycleRecord) -> None:
        """Show the lines of a record: at once when a state has changed, else once a second."""
        absent = {absence.device_id: absence.cause for absence in record.snapshot.absent}
        seen = tuple(
            (device.device_id, device.link.value + absent.get(device.device_id, "")) for device in record.devices
        )
        early = record.at.at_s < self._next_at_s and self._next_at_s - record.at.at_s <= EVERY_S
        if seen == self._seen and early:
            return
        self._seen = seen
        self._next_at_s = record.at.at_s + EVERY_S
        bad = [device for device in record.devices if _bad(device, absent)]
        good = [device for device in record.devices if not _bad(device, absent)]
        ages_s = _ages(record)
        self.rows_part.show([self._row(device, absent, ages_s) for device in (*bad, *good)])
        self._tell(self._summary(record.devices, bad, absent))

    def retranslate(self) -> None:
        """Show the next record whatever was seen before."""
        self._seen = ()

    def clear(self) -> None:
        """Show that nothing is known."""
        self._seen = ()
        self.rows_part.show(())
        self._tell(Summary())

    def _row(self, device: DeviceStatus, absent: dict[str, AbsenceCause], ages_s: dict[str, float]) -> DeviceRow:
        bad = _bad(device, absent)
        line = self._lines.get(device.device_id, "")
        kind = words.say(words.DEVICE_KINDS[device.kind])
        parts = [f"{device.latency_s * 1000:.0f} ms"] if device.link is Link.ONLINE else []
        if device.device_id in ages_s:
            parts.append(self.tr("{0} s old").format(region.number(ages_s[device.device_id], 1)))
        parts.append(self.tr("{0} of {1} failed").format(device.failures, device.polls))
        state = words.say(words.LINKS[device.link])
        if bad and device.link is Link.ONLINE:
            state = self.tr("Not believed")
        elif device.read_only:
            state = self.tr("Only read")
        return DeviceRow(
            key=device.device_id,
            icon=ICONS[device.kind],
            name=device.device_id,
            what=f"{kind} \u00b7 {line}" if line else kind,
            link=state,
            symbol="silent" if bad else "",
            polls=" \u00b7 ".join(parts),
            cause=self._cause(device, absent) if bad else "",
        )

    def _cause(self, device: DeviceStatus, absent: dict[str, AbsenceCause]) -> str:
        cause = absent.get(device.device_id, _CAUSES.get(device.link, AbsenceCause.NEVER))
        text = words.sentence(phrases.say(device.detail) or words.say(words.ABSENCES[cause]))
        return f"{text}{'' if text.endswith('.') else '.'} {words.say(words.ADVICE[cause])}"

    def _summary(
        self, every: tuple[DeviceStatus, ...], bad: list[DeviceStatus], absent: dict[str, AbsenceCause]
    ) -> Summary:
        if not every:
            return Summary(self.tr("No device is set up"), self.tr("Set the site up under System."), well=False)
        if not bad:
            if len(every) == 1:
                return Summary(self.tr("The device answers"))
            return Summary(self.tr("All {0} devices answer").format(len(every)))
        headline = self.tr("No valid data from {0} of {1} devices").format(len(bad), len(every))
        line = self._common_line(every, bad)
        if line:
            advice = self.tr("Everything on {0} is silent: look at this line first.").format(line)
            return Summary(headline, advice, well=False)
        first = bad[0]
        advice = self._cause(first, absent)
        return Summary(headline, self.tr("Look at {0} first. {1}").format(first.device_id, advice), well=False)

    def _common_line(self, every: Iterable[DeviceStatus], bad: list[DeviceStatus]) -> str:
        """Return the line on which several devices are and none answers; empty when there is none."""
        silent = {device.device_id for device in bad if device.link is Link.SILENT}
        for line in dict.fromkeys(self._lines.get(device.device_id, "") for device in bad):
            there = [device.device_id for device in every if line and self._lines.get(device.device_id, "") == line]
            if len(there) > 1 and silent.issuperset(there):
                return line
        return ""

    def _tell(self, summary: Summary) -> None:
        if summary != self.summary:
            self.summary = summary
            self.changed.emit()

    rows = Property(QObject, attrgetter("rows_part"), constant=True)
    headline = Property(str, attrgetter("summary.headline"), notify=changed)
    advice = Property(str, attrgetter("summary.advice"), notify=changed)
    well = Property(bool, attrgetter("summary.well"), notify=changed)


_CAUSES = {
    Link.CONNECTING: AbsenceCause.NEVER,
    Link.SILENT: AbsenceCause.SILENT,
    Link.REFUSED: AbsenceCause.REFUSED,
}


def _bad(device: DeviceStatus, absent: dict[str, AbsenceCause]) -> bool:
    return device.link is not Link.ONLINE or device.device_id in absent


def _ages(record: CycleRecord) -> dict[str, float]:
    """Return how old the newest sample of each device is, s; nothing of what was never heard."""
    here = (*record.snapshot.meters, *record.snapshot.inverters, *record.snapshot.batteries)
    ages_s = {device.device_id: device.age_s for device in here}
    ages_s.update({absence.device_id: absence.age_s for absence in record.snapshot.absent if absence.age_s})
    return ages_s
