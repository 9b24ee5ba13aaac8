"""What a technician asks of one inverter beside its figures: messages, ratings, line and protection."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from control.grid_code.protection import NAMES, Name, differs
from control.model import Absence, Inverter
from control.readings import DeviceStatus, Link
from control.record import CycleRecord
from control.settings import InverterSettings, Settings
from hmi import phrases, words
from hmi.quantity import POWER, REACTIVE_POWER, Quantity
from hmi.viewmodels.alarms import AlarmWords
from hmi.viewmodels.text_rows import TextRow

translate = QCoreApplication.translate

APPARENT_POWER = Quantity("VA", 1, "kVA")


def gone(record: CycleRecord, device_id: str) -> Iterator[Absence]:
    """Return why a device is not in the snapshot; nothing when it is."""
    return (absence for absence in record.snapshot.absent if absence.device_id == device_id)


class InverterDetails:
    """Tells the details of any inverter of a site."""

    def __init__(self, settings: Settings, alarm_words: Callable[[str], AlarmWords]) -> None:
        self._inverters = {unit.device_id: unit for unit in settings.inverters}
        self._wanted = {name: value for code in settings.grid_code for name, value in code.protection.items()}
        self._alarm_words = alarm_words

    def rows(self, record: CycleRecord, device_id: str) -> Sequence[TextRow]:
        """Return the details of an inverter, what is wrong first."""
        own = self._inverters[device_id]
        found = [
            TextRow("absent", words.sentence(words.say(words.ABSENCES[one.cause])), note=_advice(one), symbol="silent")
            for one in gone(record, device_id)
        ]
        unit = next((unit for unit in record.snapshot.inverters if unit.device_id == device_id), None)
        if unit is not None:
            found += self._messages(unit, own)
            found += _ratings(unit)
        status = next((device for device in record.devices if device.device_id == device_id), None)
        if status is not None:
            found += _line(status, own.line)
        if unit is not None:
            found += self._protection(unit)
        return found

    def _messages(self, unit: Inverter, own: InverterSettings) -> Iterator[TextRow]:
        if not unit.alarms:
            yield TextRow("messages", translate("Details", "Messages of the device"), translate("Details", "None"))
        for word in unit.alarms:
            plain = words.sentence(word.replace("_", " "))
            if word in own.alarm_rows:
                told = self._alarm_words(own.alarm_rows[word])
                note = translate("Details", "The device says: {0}. {1}").format(plain, told.remedy)
                yield TextRow(f"message:{word}", told.text, note=note, symbol="alarm-error", level="error")
            else:
                note = translate("Details", "See the manual of the device.")
                yield TextRow(f"message:{word}", plain, note=note, symbol="alarm-error", level="error")

    def _protection(self, unit: Inverter) -> Iterator[TextRow]:
        if not unit.protection:
            if self._wanted:
                name, text = translate("Details", "Protection settings"), translate("Details", "Not shown by it")
                yield TextRow("protection", name, text)
            return
        for key, value in unit.protection.items():
            name = NAMES[key]
            text = words.sentence(translate("Protection", name.text))
            shown = _setting(value, name)
            if key not in self._wanted:
                yield TextRow(f"protection:{key}", text, shown)
            elif differs(name, value, self._wanted[key]):
                note = translate("Details", "The grid code wants {0}").format(_setting(self._wanted[key], name))
                yield TextRow(f"protection:{key}", text, shown, note, "alarm-warning", "warning")
            else:
                yield TextRow(f"protection:{key}", text, shown, translate("Details", "As the grid code wants it"))


def _advice(absence: Absence) -> str:
    advice = words.say(words.ADVICE[absence.cause])
    return f"{phrases.say(absence.detail)}. {advice}" if absence.detail else advice


def _ratings(unit: Inverter) -> Iterator[TextRow]:
    yield TextRow("charge", translate("Details", "Rated charging power"), POWER.show(unit.rated_charge_w).phrase)
    power = POWER.show(unit.rated_discharge_w).phrase
    yield TextRow("discharge", translate("Details", "Rated discharging power"), power)
    apparent = APPARENT_POWER.show(unit.rated_apparent_va).phrase
    yield TextRow("apparent", translate("Details", "Rated apparent power"), apparent)
    reactive = REACTIVE_POWER.show(unit.rated_reactive_var).phrase
    yield TextRow("reactive", translate("Details", "Rated reactive power"), reactive)


def _line(status: DeviceStatus, line: str) -> Iterator[TextRow]:
    state = words.say(words.LINKS[status.link])
    symbol = "" if status.link is Link.ONLINE else "silent"
    yield TextRow("link", translate("Details", "Data line"), state, phrases.say(status.detail) or line, symbol)
    failed = translate("Details", "{0} of {1} failed").format(status.failures, status.polls)
    yield TextRow("polls", translate("Details", "Polls since the start"), failed)
    if status.read_only:
        note = translate("Details", "Its profile is not verified: nothing is written to it.")
        yield TextRow("read_only", translate("Details", "Only read"), note=note, symbol="blocked")


def _setting(value: float, name: Name) -> str:
    unit = f" {name.unit}" if name.unit else ""
    return f"{value:g}{unit}"
