"""The words of the commissioning wizard: what each step tells, as a sentence and lines below it."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.model import AbsenceCause
from control.readings import NO_LIMIT, DeviceStatus, Link
from control.record import CycleRecord
from control.settings import Settings
from hmi import phrases, words
from hmi.finding_words import FINDINGS
from hmi.ports.commission import Choice, Course, Findings, Found, Known, Phase, Verdict
from hmi.quantity import CURRENT, PERCENT, POWER, duration
from hmi.trial_steps import Step
from hmi.trial_steps import Verdict as Tried
from hmi.viewmodels.text_rows import TextRow

_SIGNED = msgspec.structs.replace(POWER, signed=True)
_TENTH = msgspec.structs.replace(PERCENT, decimals=1)

_SILENT = QT_TRANSLATE_NOOP("Words", "{silent} of {count} devices are not heard. Put that right before the test.")
_HEARD = QT_TRANSLATE_NOOP("Words", "All {count} devices are heard.")
_NOBODY = QT_TRANSLATE_NOOP("Words", "No device is set up: the site file names them.")
_NOT_BELIEVED = QT_TRANSLATE_NOOP("Words", "Not believed")
_ANSWERS = QT_TRANSLATE_NOOP("Words", "Answers")
_PLACEHOLDER = QT_TRANSLATE_NOOP("Words", "Its profile is a placeholder: invented addresses, for the simulator only.")
_UNVERIFIED = QT_TRANSLATE_NOOP(
    "Words", "Its profile was never checked on a real device: compare values with its display."
)
_WITHHELD = QT_TRANSLATE_NOOP("Words", "It is only read: allow writing in the site file.")

_UNLIMITED = QT_TRANSLATE_NOOP("Words", "Not limited")
_IMPORT = QT_TRANSLATE_NOOP("Words", "Import from the grid, at most")
_EXPORT = QT_TRANSLATE_NOOP("Words", "Feed-in to the grid, at most")
_FUSE = QT_TRANSLATE_NOOP("Words", "Fuse of each phase")
_WINDOW = QT_TRANSLATE_NOOP("Words", "State of charge used")
_INVERTER = QT_TRANSLATE_NOOP("Words", "{name}: charging / discharging")
_RACK = QT_TRANSLATE_NOOP("Words", "{name}: charging / discharging current")

_FLOWS = QT_TRANSLATE_NOOP("Words", "Pulses of {name}")
_BOTH_WAYS = QT_TRANSLATE_NOOP("Words", "{count} times discharging and charging, {time} each")
_LASTS = QT_TRANSLATE_NOOP("Words", "Takes")
_SWING = QT_TRANSLATE_NOOP("Words", "State of charge moves by about")
_COMES_BACK = QT_TRANSLATE_NOOP("Words", "and comes back; all limits stay in force")
_ASKED = QT_TRANSLATE_NOOP("Words", "Asked for")
_SIGNS = QT_TRANSLATE_NOOP("Words", "+ discharging, \u2212 charging")
_MEASURES = QT_TRANSLATE_NOOP("Words", "{name} measures")
_ABOUT = QT_TRANSLATE_NOOP(
    "Words", "Small pulses show whether meters and transformers see what the battery does. Switch no large loads now."
)
_RESTS = QT_TRANSLATE_NOOP("Words", "{name} rests.")
_DISCHARGES = QT_TRANSLATE_NOOP("Words", "{name} discharges with {power}.")
_CHARGES = QT_TRANSLATE_NOOP("Words", "{name} charges with {power}.")
_BEGINS = QT_TRANSLATE_NOOP("Words", "The test begins.")
_WAITS = QT_TRANSLATE_NOOP("Words", "The meters contradict each other; waiting until the unit runs again.")
_ENDS = QT_TRANSLATE_NOOP("Words", "The mode is put back, and what was recorded is looked at.")
_FAILED = QT_TRANSLATE_NOOP("Words", "The test did not come to an end: {why}")
_IMPOSSIBLE = QT_TRANSLATE_NOOP("Words", "This site cannot be tested: {why}")
_WELL = QT_TRANSLATE_NOOP("Words", "All is well: meters, transformers, signs and scales agree.")
_WRONG = QT_TRANSLATE_NOOP("Words", "Wrong: {wrong}, unclear: {unclear}. Put it right, then test again.")
_VERDICTS: dict[Verdict, tuple[str, object]] = {
    Verdict.FAULT: ("blocked", QT_TRANSLATE_NOOP("Words", "Wrong")),
    Verdict.UNCLEAR: ("why", QT_TRANSLATE_NOOP("Words", "Unclear")),
    Verdict.HINT: ("mark", QT_TRANSLATE_NOOP("Words", "Note")),
    Verdict.RIGHT: ("check", QT_TRANSLATE_NOOP("Words", "Right")),
}

_NO_WIRES = QT_TRANSLATE_NOOP("Words", "Nothing is wired to this unit: no buttons, lamps or contacts to be tried.")
_OPEN = QT_TRANSLATE_NOOP("Words", "Not tried yet: {count}. The test page leads through them, one at a time.")
_ALL_TRIED = QT_TRANSLATE_NOOP("Words", "Everything that is wired has been tried.")
_NOT_TRIED = QT_TRANSLATE_NOOP("Words", "Not tested")
_PASSED = QT_TRANSLATE_NOOP("Words", "Passed")
_BROKEN = QT_TRANSLATE_NOOP("Words", "Failed")

_UNTESTED = QT_TRANSLATE_NOOP("Words", "No test pulse has been made: go back to it.")
_READY = QT_TRANSLATE_NOOP("Words", "The test has passed. Hold the button to mark this site as commissioned.")
_MARKED = QT_TRANSLATE_NOOP("Words", "This site is commissioned. The warning goes within seconds.")
_REFUSED = QT_TRANSLATE_NOOP("Words", "Not marked: {why}")
_PULSES = QT_TRANSLATE_NOOP("Words", "Test pulse")
_PASSED_AT = QT_TRANSLATE_NOOP("Words", "Passed")
_DEVICES = QT_TRANSLATE_NOOP("Words", "Devices heard")
_WIRED = QT_TRANSLATE_NOOP("Words", "Wired contacts and outputs tried")
_OF = QT_TRANSLATE_NOOP("Words", "{done} of {count}")
_REPORT = QT_TRANSLATE_NOOP("Words", "Report")
_LOST = QT_TRANSLATE_NOOP("Words", "Not written")


def devices(record: CycleRecord, known: Mapping[str, Known]) -> tuple[str, list[TextRow]]:
    """Tell who is heard, the others first."""
    absent = {absence.device_id: absence.cause for absence in record.snapshot.absent}
    silent = [device for device in record.devices if not heard(device, absent)]
    fine = [device for device in record.devices if heard(device, absent)]
    rows = [_device(device, absent, known.get(device.device_id)) for device in (*silent, *fine)]
    if not rows:
        return words.say(_NOBODY), rows
    told = _SILENT if silent else _HEARD
    return words.say(told).format(silent=len(silent), count=len(rows)), rows


def heard(device: DeviceStatus, absent: Mapping[str, AbsenceCause]) -> bool:
    """Tell whether a device answers and is believed."""
    return device.link is Link.ONLINE and device.device_id not in absent


def _device(device: DeviceStatus, absent: Mapping[str, AbsenceCause], known: Known | None) -> TextRow:
    name = f"{device.device_id} \u00b7 {known.model}" if known is not None else device.device_id
    notes: list[str] = []
    if heard(device, absent):
        state, symbol = words.say(_ANSWERS), "check"
    else:
        cause = absent.get(device.device_id, AbsenceCause.NEVER)
        state = words.say(_NOT_BELIEVED if device.link is Link.ONLINE else words.LINKS[device.link])
        symbol = "silent"
        notes += [
            words.sentence(phrases.say(device.detail) or words.say(words.ABSENCES[cause])),
            words.say(words.ADVICE[cause]),
        ]
    if known is not None and known.placeholder:
        notes.append(words.say(_PLACEHOLDER))
    elif known is not None and not known.verified:
        notes.append(words.say(_UNVERIFIED))
    if device.read_only:
        notes.append(words.say(_WITHHELD))
    return TextRow(device.device_id, name, state, " ".join(_ended(note) for note in notes), symbol)


def _ended(note: str) -> str:
    return note if note.endswith(".") else f"{note}."


def limits(settings: Settings) -> list[TextRow]:
    """Tell the limits that matter most."""
    site = settings.limits
    window = f"{PERCENT.show(site.min_soc_pct).phrase} \u2013 {PERCENT.show(site.max_soc_pct).phrase}"
    rows = [
        TextRow("import", words.say(_IMPORT), _power(site.grid_import_w)),
        TextRow("export", words.say(_EXPORT), _power(min(site.grid_export_w, site.grid_code_export_w))),
        TextRow("fuse", words.say(_FUSE), _current(site.fuse_a)),
        TextRow("window", words.say(_WINDOW), window),
    ]
    for unit in settings.inverters:
        value = f"{_power(unit.max_charge_w)} / {_power(unit.max_discharge_w)}"
        rows.append(TextRow(unit.device_id, words.say(_INVERTER).format(name=unit.device_id), value))
    for rack in settings.batteries:
        value = f"{_current(rack.max_charge_current_a)} / {_current(rack.max_discharge_current_a)}"
        rows.append(TextRow(rack.device_id, words.say(_RACK).format(name=rack.device_id), value))
    return rows


def _power(power_w: float) -> str:
    return words.say(_UNLIMITED) if power_w >= NO_LIMIT else POWER.show(power_w).phrase


def _current(current_a: float) -> str:
    return words.say(_UNLIMITED) if current_a >= NO_LIMIT else CURRENT.show(current_a).phrase


def choice(one: Choice) -> str:
    """Return the name of a power that may be chosen."""
    powers = {power_w for _, power_w in one.powers_w}
    return POWER.show(powers.pop()).phrase if len(powers) == 1 else PERCENT.show(one.share_pct).phrase


def pulse(course: Course, chosen: Choice | None, why_not: str, record: CycleRecord) -> tuple[str, list[TextRow]]:
    """Tell what the test would do, does, or has found."""
    match course.phase:
        case Phase.RUNNING:
            return _doing(course), list(_figures(course, record))
        case Phase.ENDING:
            return words.say(_ENDS), list(_figures(course, record))
        case Phase.DONE:
            return verdict(course.findings[0]), [_finding(one) for one in course.findings[0].found]
        case Phase.FAILED:
            text = words.say(_FAILED).format(why=_ended(phrases.say(course.error.replace("\n", "; "))))
        case Phase.IDLE:
            text = words.say(_ABOUT)
    if chosen is None:
        return words.say(_IMPOSSIBLE).format(why=_ended(phrases.say(why_not))), []
    return text, list(_plan(chosen))


def _doing(course: Course) -> str:
    if course.waiting:
        return words.say(_WAITS)
    if not course.device_id:
        return words.say(_BEGINS)
    told = _RESTS if course.power_w == 0.0 else _DISCHARGES if course.power_w > 0.0 else _CHARGES
    return words.say(told).format(name=course.device_id, power=POWER.show(abs(course.power_w)).phrase)


def _figures(course: Course, record: CycleRecord) -> Iterable[TextRow]:
    yield TextRow("asked", words.say(_ASKED), _SIGNED.show(course.power_w).phrase, words.say(_SIGNS))
    for device in (*record.snapshot.inverters, *record.snapshot.meters):
        name = words.say(_MEASURES).format(name=device.device_id)
        yield TextRow(device.device_id, name, _SIGNED.show(device.active_power_w).phrase)


def _plan(chosen: Choice) -> Iterable[TextRow]:
    both = words.say(_BOTH_WAYS).format(count=chosen.pulses, time=duration(chosen.hold_s))
    for device_id, power_w in chosen.powers_w:
        name = words.say(_FLOWS).format(name=device_id)
        yield TextRow(device_id, name, f"\u00b1 {POWER.show(power_w).phrase}", both)
    yield TextRow("duration", words.say(_LASTS), duration(chosen.duration_s))
    yield TextRow("swing", words.say(_SWING), _TENTH.show(max(chosen.swing_pct, 0.1)).phrase, words.say(_COMES_BACK))


def verdict(findings: Findings) -> str:
    """Return the outcome in one sentence."""
    if findings.well:
        return words.say(_WELL)
    wrong = sum(one.verdict is Verdict.FAULT for one in findings.found)
    unclear = sum(one.verdict is Verdict.UNCLEAR for one in findings.found)
    return words.say(_WRONG).format(wrong=wrong, unclear=unclear)


def _finding(one: Found) -> TextRow:
    symbol, told = _VERDICTS[one.verdict]
    place, text = phrases.say(one.place), phrases.say(one.text)
    name = words.say(FINDINGS[one.code]).format(place=place) if one.code in FINDINGS else place
    named = text.startswith(one.place.split(" ", maxsplit=1)[0])  # the name of a device is written as it is
    note = _ended(text if named else words.sentence(text))
    if one.remedy:
        note = f"{note} \u2192 {_ended(phrases.say(one.remedy))}"
    if one.lines:
        note = f"{note} ({', '.join(one.lines)})"
    return TextRow(f"{one.code} {one.place} {one.verdict.value}", name, words.say(told), note, symbol)


def wired(steps: Sequence[Step], tried: Mapping[str, Tried]) -> tuple[str, list[TextRow]]:
    """Tell what of the wired contacts and outputs has been tried."""
    if not steps:
        return words.say(_NO_WIRES), []
    rows: list[TextRow] = []
    for step in sorted(steps, key=lambda one: one.key in tried):
        came = tried.get(step.key)
        symbol = "check" if came is Tried.PASSED else "blocked" if came is Tried.FAILED else "clock"
        word = _PASSED if came is Tried.PASSED else _BROKEN if came is Tried.FAILED else _NOT_TRIED
        rows.append(TextRow(step.key, step.name(), words.say(word), symbol=symbol))
    missing = sum(step.key not in tried for step in steps)
    return words.say(_OPEN if missing else _ALL_TRIED).format(count=missing), rows


def finish(
    course: Course, record: CycleRecord, steps: Sequence[Step], tried: Mapping[str, Tried], when: str
) -> tuple[str, list[TextRow]]:
    """Tell what came of everything, and where the report is."""
    findings = course.findings[0] if course.findings else None
    if findings is None:
        text = words.say(_UNTESTED)
    elif course.marked:
        text = words.say(_MARKED)
    elif course.refusal:
        text = words.say(_REFUSED).format(why=_ended(phrases.say(course.refusal)))
    else:
        text = words.say(_READY) if findings.well else verdict(findings)
    return text, list(_summary(findings, record, steps, tried, when))


def _summary(
    findings: Findings | None, record: CycleRecord, steps: Sequence[Step], tried: Mapping[str, Tried], when: str
) -> Iterable[TextRow]:
    absent = {absence.device_id: absence.cause for absence in record.snapshot.absent}
    here = sum(heard(device, absent) for device in record.devices)
    well = findings is not None and findings.well
    told = words.say(_NOT_TRIED if findings is None else _PASSED_AT if well else _BROKEN)
    yield TextRow("pulses", words.say(_PULSES), told, when, "check" if well else "blocked")
    yield _share(_DEVICES, here, len(record.devices))
    if steps:
        yield _share(_WIRED, sum(tried.get(step.key) is Tried.PASSED for step in steps), len(steps))
    if findings is not None and findings.files:
        yield TextRow("report", words.say(_REPORT), note="\n".join(findings.files), symbol="list")
    elif findings is not None:
        yield TextRow("report", words.say(_REPORT), words.say(_LOST), findings.unwritten, "blocked")


def _share(title: object, done: int, count: int) -> TextRow:
    told = words.say(_OF).format(done=done, count=count)
    return TextRow(str(title), words.say(title), told, symbol="check" if done == count else "clock")
