"""Manual set-point: what is in force, what is allowed, what is being typed, and the requests that follow from it."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, Signal, Slot

from control.record import Bounds, CycleRecord
from control.requests import Role, SetMode, SetPower, Stop
from hmi import story, words
from hmi.context import Context
from hmi.quantity import POWER, duration
from hmi.region import written
from hmi.viewmodels.entry import Entry, phrase, preset
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.limits import rated_charge_w, rated_discharge_w
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.reading import Reading
from hmi.viewmodels.release import Release
from hmi.viewmodels.status import MANUAL_MODE

HOLD_S = 1.5
EXPIRIES_S = (300.0, 900.0, 1800.0, 3600.0)
_STOP_REASON = "Stop (software) on the screen"


class InForce(msgspec.Struct, frozen=True, gc=False):
    """What the controller does now, in words."""

    doing: str = ""
    told_to: str = ""
    source: str = ""
    remaining: str = ""
    allowed: str = ""
    advice: str = ""
    """What the controller has accepted and what holds it back, or what to do."""
    automatic: bool = False
    stopped: bool = False
    release_armed: bool = False


class Verdict(msgspec.Struct, frozen=True, gc=False):
    """What would happen to the typed value."""

    problem: str = ""
    out_of_range: bool = False
    consequence: str = ""


class SetpointView(PageView):
    """The page a person sets the power with."""

    changed = Signal()
    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        settings = self._settings = context.settings
        self._outbox = context.outbox
        self._bounds: Bounds | None = None
        self._mode_id = ""
        self._rated_w = {1: rated_discharge_w(settings), -1: rated_charge_w(settings)}
        self.entry = Entry()
        self.expiry_index = 1
        self.in_force = InForce()
        self.verdict = Verdict()
        deadband_w = 0.005 * self._rated_w[1]
        self.actual_reading = Reading(POWER, self, deadband=deadband_w)
        self.target_reading = Reading(POWER, self, deadband=deadband_w)
        self._session = context.session
        self.apply_hold = Hold(HOLD_S, self._apply, self, self._may_apply)
        self.release_part = Release(context, self)
        self.release_hold = self.release_part.release_hold

    def update(self, record: CycleRecord) -> None:
        """Show what is in force and judge the typed value again."""
        flow, final, bounds = record.snapshot.flow, record.chain.final, record.chain.bounds
        self._bounds, self._mode_id = bounds, record.mode_id
        self.release_part.update(record)
        self.actual_reading.update(flow.ess_w if flow.ess_known else None)
        self.target_reading.update(final.active_power_w)
        stopped = record.stops.emergency_stop or bool(record.stops.operator_stop)
        charge_w, discharge_w = (0.0, 0.0) if stopped else (bounds.min_w, bounds.max_w)
        limit = story.limiting(record) if record.safe_stop is None else record.safe_stop
        actual = self.actual_reading.shown
        self._tell(
            InForce(
                doing=words.battery(actual.direction) if actual.valid else words.say(words.UNKNOWN),
                told_to=words.battery(self.target_reading.shown.direction),
                source=words.source(final.source),
                remaining=duration(record.manual.expires_in_s) if record.manual.expires_in_s > 0 else "",
                allowed=self.tr("charge {0}, discharge {1}").format(phrase(charge_w), phrase(discharge_w)),
                advice=self._advice(record, "" if limit is None else story.friendly(limit)),
                automatic=record.mode_id == self._settings.initial_mode,
                stopped=stopped,
                release_armed=record.stops.release_armed,
            )
        )
        self._judge()

    def clear(self) -> None:
        """Show that nothing is known; nothing can be applied then."""
        self._bounds = None
        self.actual_reading.update(None)
        self.target_reading.update(None)
        self.release_part.clear()
        self._tell(InForce())
        self._judge()

    def leave(self) -> None:
        """Forget what was typed and let go of every button: the page is left."""
        self.apply_hold.cancel()
        self.release_part.leave()
        self._edit(Entry(direction=self.entry.direction))

    @Slot(str)
    def press(self, key: str) -> None:
        """Take a key of the keypad or keyboard."""
        self._edit(self.entry.press(key))

    @Slot(int)
    def turn(self, direction: int) -> None:
        """Choose discharging (1) or charging (-1)."""
        self._edit(self.entry.turned(direction))

    @Slot(int)
    def preset(self, percent: int) -> None:
        """Take a part of the rating in the chosen direction."""
        self._edit(preset(percent, self._rated_w[self.entry.direction], self.entry.direction))

    @Slot(int)
    def choose_expiry(self, index: int) -> None:
        """Choose for how long the set-point shall hold."""
        if index != self.expiry_index:
            self.expiry_index = index
            self._judge()
            self.edited.emit()

    @Slot()
    def longer(self) -> None:
        """Choose the next longer life of a set-point, after the longest the shortest."""
        self.choose_expiry((self.expiry_index + 1) % len(EXPIRIES_S))

    @Slot()
    def zero(self) -> None:
        """Ask for 0 kW now."""
        self._session.ask(Role.OPERATOR, lambda: self._send_power(0.0), self.tr("Set the power to 0 kW"))

    @Slot()
    def return_to_automatic(self) -> None:
        """Ask for the mode the unit starts with."""
        self._session.ask(Role.OPERATOR, self._to_automatic, self.tr("Return to automatic"))

    def _to_automatic(self) -> None:
        self._outbox.send(SetMode(self._outbox.origin(), self._settings.initial_mode))

    @Slot()
    def stop(self) -> None:
        """Ask for the operator stop; never gated by anything."""
        self._outbox.send(Stop(self._outbox.origin(), _STOP_REASON))

    def _may_apply(self) -> bool:
        if self._session.may(Role.OPERATOR):
            return True
        self._session.ask(Role.OPERATOR, lambda: None, self.verdict.consequence)
        return False

    def _apply(self) -> None:
        power_w = self.entry.power_w
        if power_w is not None:
            self._send_power(power_w)
            self._edit(Entry(direction=self.entry.direction))

    def _send_power(self, power_w: float) -> None:
        setting = SetPower(self._outbox.origin(), power_w, valid_s=EXPIRIES_S[self.expiry_index])
        if self._mode_id == MANUAL_MODE:
            self._outbox.send(setting)
        else:
            self._outbox.send(SetMode(self._outbox.origin(), MANUAL_MODE), setting)

    def _edit(self, entry: Entry) -> None:
        if entry != self.entry:
            self.apply_hold.cancel()
            self.entry = entry
            self._judge()
            self.edited.emit()

    def _judge(self) -> None:
        verdict = self._verdict()
        may_apply = bool(verdict.consequence) and self._bounds is not None and not self.in_force.stopped
        self.apply_hold.allow(allowed=may_apply)
        if verdict != self.verdict:
            self.verdict = verdict
            self.edited.emit()

    def _advice(self, record: CycleRecord, limited_by: str) -> str:
        """Return what was accepted beside what comes of it, else what limits the power, else what can be done."""
        if record.mode_id != MANUAL_MODE or record.manual.expires_in_s <= 0:
            return limited_by or self.tr("Type a power or choose a part of the rating")
        power_w = record.manual.active_power_w
        sentence = (
            self.tr("Accepted: 0 kW.")
            if power_w == 0
            else self.tr("Accepted: discharge {0}.")
            if power_w > 0
            else self.tr("Accepted: charge {0}.")
        )
        return f"{sentence.format(POWER.show(power_w).phrase)} {limited_by}".rstrip()

    def _verdict(self) -> Verdict:
        entry, bounds = self.entry, self._bounds
        if self.in_force.stopped:
            return Verdict(problem=self.tr("Stopped: release the stop first"))
        if bounds is None or entry.power_w is None:
            return Verdict()
        if not entry.within(bounds.min_w, bounds.max_w):
            bound_w, reason = (
                (bounds.max_w, bounds.max_reason) if entry.direction > 0 else (bounds.min_w, bounds.min_reason)
            )
            sentence = (
                self.tr("At most {0} of discharging now. {1}")
                if entry.direction > 0
                else self.tr("At most {0} of charging now. {1}")
            )
            return Verdict(sentence.format(phrase(bound_w), story.friendly(reason)), out_of_range=True)
        sentence = (
            self.tr("Hold at 0 kW for {1}")
            if entry.power_w == 0
            else self.tr("Discharge {0} for {1}")
            if entry.direction > 0
            else self.tr("Charge {0} for {1}")
        )
        return Verdict(consequence=sentence.format(f"{written(entry.text)} kW", self._expiries()[self.expiry_index]))

    def _tell(self, in_force: InForce) -> None:
        if in_force != self.in_force:
            self.in_force = in_force
            self.changed.emit()

    def _by(self) -> str:
        now = self.in_force
        return self.tr("{0}, {1} left").format(now.source, now.remaining) if now.remaining else now.source

    def _by_title(self) -> str:
        now = self.in_force
        if now.remaining or not now.source:
            return self._by() or self.tr("Set-point")
        return self.tr("Set by {0}").format(now.source)

    def _now_title(self) -> str:
        doing = self.in_force.doing
        return self.tr("Now: {0}").format(doing) if doing else self.tr("Now")

    def _text(self) -> str:
        return written(self.entry.text)

    def _expiries(self) -> list[str]:
        return [self.tr("{0} min").format(round(s / 60)) if s < 3600 else self.tr("1 hour") for s in EXPIRIES_S]

    actual = Property(Reading, attrgetter("actual_reading"), constant=True)
    target = Property(Reading, attrgetter("target_reading"), constant=True)
    apply = Property(Hold, attrgetter("apply_hold"), constant=True)
    release = Property(Hold, attrgetter("release_hold"), constant=True)
    expiries = Property(list, _expiries, notify=changed)
    doing = Property(str, attrgetter("in_force.doing"), notify=changed)
    told_to = Property(str, attrgetter("in_force.told_to"), notify=changed)
    by = Property(str, _by, notify=changed)
    """Who has set the power, and for how long still."""
    by_title = Property(str, _by_title, notify=changed)
    now_title = Property(str, _now_title, notify=changed)
    allowed = Property(str, attrgetter("in_force.allowed"), notify=changed)
    advice = Property(str, attrgetter("in_force.advice"), notify=changed)
    automatic = Property(bool, attrgetter("in_force.automatic"), notify=changed)
    stopped = Property(bool, attrgetter("in_force.stopped"), notify=changed)
    release_armed = Property(bool, attrgetter("in_force.release_armed"), notify=changed)
    text = Property(str, _text, notify=edited)
    direction = Property(int, attrgetter("entry.direction"), notify=edited)
    expiry = Property(int, attrgetter("expiry_index"), notify=edited)
    problem = Property(str, attrgetter("verdict.problem"), notify=edited)
    out_of_range = Property(bool, attrgetter("verdict.out_of_range"), notify=edited)
    consequence = Property(str, attrgetter("verdict.consequence"), notify=edited)
    stop_release = Property(Release, attrgetter("release_part"), constant=True)
