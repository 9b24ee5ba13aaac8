"""The plan: what the battery does over the next hours, why, what it is worth, and what was done so far today."""

import math
from datetime import datetime
from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, Signal, Slot

from control.plan import InForce, Intent, Plan, PlanSlot, Rung
from control.plan_intake import PLANNED_MODE
from control.reasons import Reason
from control.record import CycleRecord
from hmi import phrases, region, story, words
from hmi.context import Context
from hmi.ports.plan import DoneSlot, PlannerState
from hmi.quantity import PERCENT, POWER, Quantity
from hmi.viewmodels import plan_chart
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.plan_chart import Column, Paths, Scales, Span
from hmi.viewmodels.reading import Reading

LOOK_BACK_EVERY_S = 300.0
_SHOWN_NOTES = 2
_DEADBAND_W = 20.0
_NO_SPAN = Span(0.0, 1.0)

INTENTS: dict[Intent, object] = {
    Intent.CHARGE: QT_TRANSLATE_NOOP("Words", "Charging from the grid"),
    Intent.STORE: QT_TRANSLATE_NOOP("Words", "Storing solar surplus"),
    Intent.COVER: QT_TRANSLATE_NOOP("Words", "Supplying the site"),
    Intent.EXPORT: QT_TRANSLATE_NOOP("Words", "Feeding in"),
    Intent.HOLD: QT_TRANSLATE_NOOP("Words", "Keeping the energy"),
}


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words above the chart."""

    headline: str = ""
    why: str = ""
    rung: str = ""
    """Which plan is followed, since when, and when the next one comes."""
    sound: bool = True
    """A fresh plan is followed; otherwise `rung` is marked."""
    notes: tuple[str, ...] = ()
    """Wishes that cannot be met, each with its cause."""
    period: str = ""
    """The time the saving is reckoned for."""


class Picture(msgspec.Struct, frozen=True, gc=False):
    """The chart."""

    paths: Paths = Paths()
    scales: Scales = Scales()
    ticks: tuple[tuple[float, str, bool], ...] = ()
    """Place, text, and whether a day begins."""


class Readout(msgspec.Struct, frozen=True, gc=False):
    """The slot that was touched, or the one of now."""

    time: str = ""
    price: str = ""
    battery: str = ""
    soc: str = ""
    pv: str = ""
    load: str = ""
    x: float = 0.0
    touched: bool = False


class PlanView(PageView):
    """Price, forecasts and planned power of the next hours."""

    changed = Signal()
    drawn = Signal()
    moved = Signal()
    read = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._planning = context.settings.planning
        self._zone = context.status.local_time
        self._port = context.ports.plan
        self.currency = self._planning[0].tariff.currency if self._planning else ""
        self.saving_reading = Reading(Quantity(self.currency, 2, signed=True), self)
        self.told = Told()
        self.picture = Picture()
        self.readout = Readout()
        self.now_x = -1.0
        self._span = _NO_SPAN
        self._columns: tuple[Column, ...] = ()
        self._done: tuple[DoneSlot, ...] = ()
        self._drawn: tuple[object, ...] = ()
        self._touched_utc = math.nan
        self._looked_utc = -math.inf
        self._now_utc = 0.0

    def enter(self) -> None:
        """Look back once more and read the slot of now."""
        self._looked_utc = -math.inf
        self._touched_utc = math.nan

    def update(self, record: CycleRecord) -> None:
        """Show the plan of a record."""
        if not self._planning:
            return
        self._now_utc = now_utc = record.at.at_utc
        in_force = record.plan
        self._look_back(now_utc)
        state = self._port.state() if self._port is not None else PlannerState()
        self._tell(self._words(in_force, state, record.mode_id, now_utc))
        plan = in_force.plan[0] if in_force.plan else None
        self.saving_reading.update(plan.cost_without - plan.cost if plan is not None else None)
        slot = in_force.slot[0].start_utc if in_force.slot else 0.0
        looks = (id(plan), slot, id(self._done), self._zone(now_utc).date())
        if looks != self._drawn:
            self._drawn = looks
            self._draw(plan, now_utc)
        now_x = round(self._span.x(now_utc), 3) if plan is not None else -1.0
        if now_x != self.now_x:
            self.now_x = now_x
            self.moved.emit()
        self._read()

    def clear(self) -> None:
        """Show that nothing is known."""
        self._tell(Told())
        self.saving_reading.update(None)
        self._drawn = ()
        self._draw(None, self._now_utc)
        self.now_x = -1.0
        self.moved.emit()
        self._read()

    def retranslate(self) -> None:
        """Forget the words of the chart, so that it is drawn anew."""
        self._drawn = ()

    def leave(self) -> None:
        """Forget what was touched."""
        self._touched_utc = math.nan

    @Slot(float)
    def point(self, x: float) -> None:
        """Read the slot at a place of the chart, 0 at its left edge and 1 at its right."""
        self._touched_utc = self._span.at(x)
        self._read()

    @Slot()
    def point_now(self) -> None:
        """Read the slot of now again."""
        self._touched_utc = math.nan
        self._read()

    def _look_back(self, now_utc: float) -> None:
        if self._port is None or 0.0 <= now_utc - self._looked_utc < LOOK_BACK_EVERY_S:
            return
        self._looked_utc = now_utc
        midnight = self._zone(now_utc).replace(hour=0, minute=0, second=0, microsecond=0)
        self._port.done(midnight.timestamp(), now_utc, self._take)

    def _take(self, done: tuple[DoneSlot, ...]) -> None:
        if done != self._done:
            self._done = done

    def _words(self, in_force: InForce, state: PlannerState, mode_id: str, now_utc: float) -> Told:
        if not in_force.plan:
            why = phrases.say(state.fault or in_force.why)
            making = self.tr("A plan is being made.") if state.working else self.tr("The next attempt comes by itself.")
            return Told(
                headline=self.tr("No plan can be used now"),
                why=story.friendly(Reason("plan_rule")),
                rung=f"{why[:1].upper()}{why[1:]}. {making}",
                sound=False,
            )
        plan, slot = in_force.plan[0], in_force.slot[0]
        until_utc = _until_utc(plan, slot)
        until = self._clock(until_utc)
        if self._zone(until_utc).date() != self._zone(now_utc).date():
            until = f"{self._day(until_utc)} {until}"
        return Told(
            headline=self.tr("{doing} until {time}").format(doing=words.say(INTENTS[slot.intent]), time=until),
            why=story.friendly(Reason(_reason_of(slot))),
            rung=self._rung(in_force, plan, state, mode_id, now_utc),
            sound=in_force.rung is Rung.NEW and mode_id == PLANNED_MODE and not state.fault,
            notes=tuple(phrases.say(note.text) for note in plan.notes[:_SHOWN_NOTES]),
            period=self.tr("expected saving over the next {0} hours").format(
                round((plan.end_utc - plan.made_at_utc) / 3600.0)
            ),
        )

    def _rung(self, in_force: InForce, plan: Plan, state: PlannerState, mode_id: str, now_utc: float) -> str:
        if mode_id != PLANNED_MODE:
            return self.tr("Only shown: the mode {0} is chosen and does not follow the plan").format(
                words.mode(mode_id)
            )
        every_s = self._planning[0].replan_s
        following = self._clock((now_utc // every_s + 1) * every_s)
        made = self._clock(plan.made_at_utc)
        soon = (
            self.tr("a new one is being made") if state.working else self.tr("the next comes at {0}").format(following)
        )
        if state.fault:
            return self.tr("Plan of {0}; the last attempt failed: {1}").format(made, state.fault)
        if in_force.rung is Rung.NEW:
            return self.tr("Plan of {0}; {1}").format(made, soon)
        return self.tr("Older plan of {0} still holds ({1}); {2}").format(made, in_force.why, soon)

    def _draw(self, plan: Plan | None, now_utc: float) -> None:
        if plan is None:
            self._columns, picture = (), Picture()
        else:
            self._span = plan_chart.span(plan, now_utc, self._zone)
            self._columns = plan_chart.columns(plan, self._done, now_utc)
            scales = plan_chart.scales(self._columns)
            marks = plan_chart.ticks(self._span, self._zone)
            picture = Picture(
                plan_chart.paths(self._columns, self._span, scales),
                scales,
                tuple((mark.x, self._tick(mark.at), mark.at.hour == 0) for mark in marks),
            )
        if picture != self.picture:
            self.picture = picture
            self.drawn.emit()

    def _read(self) -> None:
        at_utc = self._now_utc if math.isnan(self._touched_utc) else self._touched_utc
        number = plan_chart.column_at(self._columns, at_utc)
        readout = Readout() if number < 0 else self._told_of(self._columns[number])
        if readout != self.readout:
            self.readout = readout
            self.read.emit()

    def _told_of(self, column: Column) -> Readout:
        power_w = column.battery_w if column.over else column.planned_w
        direction = 0 if not abs(power_w) > _DEADBAND_W else 1 if power_w > 0 else -1
        battery = POWER.show(power_w)
        if column.over and math.isfinite(column.planned_w) and battery.valid:
            text = self.tr("{0} (plan {1})").format(battery.phrase, _signless(column.planned_w))
        else:
            text = battery.phrase
        return Readout(
            time=f"{self._day(column.start_utc)} {self._clock(column.start_utc)}",
            price=region.number(column.buy_per_kwh, 3)
            if math.isfinite(column.buy_per_kwh)
            else words.say(words.UNKNOWN),
            battery=text if direction == 0 else f"{words.battery(direction)} {text}",
            soc=PERCENT.show(column.soc_pct).phrase,
            pv=POWER.show(column.pv_w).phrase,
            load=POWER.show(column.load_w).phrase,
            x=round(self._span.x((column.start_utc + column.end_utc) / 2), 4),
            touched=not math.isnan(self._touched_utc),
        )

    def _tick(self, at: datetime) -> str:
        return words.weekday(at.weekday()) if at.hour == 0 else f"{at:%H:%M}"

    def _day(self, at_utc: float) -> str:
        return words.weekday(self._zone(at_utc).weekday())

    def _clock(self, at_utc: float) -> str:
        return f"{self._zone(at_utc):%H:%M}"

    def _tell(self, told: Told) -> None:
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _ticks(self) -> list[dict[str, object]]:
        return [{"x": x, "text": text, "day": day} for x, text, day in self.picture.ticks]

    planned_site = Property(bool, lambda self: bool(self._planning), constant=True)
    saving = Property(Reading, attrgetter("saving_reading"), constant=True)
    headline = Property(str, attrgetter("told.headline"), notify=changed)
    why = Property(str, attrgetter("told.why"), notify=changed)
    rung = Property(str, attrgetter("told.rung"), notify=changed)
    sound = Property(bool, attrgetter("told.sound"), notify=changed)
    notes = Property(str, lambda self: "\n".join(self.told.notes), notify=changed)
    period = Property(str, attrgetter("told.period"), notify=changed)
    price_path = Property(str, attrgetter("picture.paths.price"), notify=drawn)
    planned_path = Property(str, attrgetter("picture.paths.planned"), notify=drawn)
    battery_path = Property(str, attrgetter("picture.paths.battery"), notify=drawn)
    pv_path = Property(str, attrgetter("picture.paths.pv"), notify=drawn)
    load_path = Property(str, attrgetter("picture.paths.load"), notify=drawn)
    soc_path = Property(str, attrgetter("picture.paths.soc"), notify=drawn)
    zero = Property(float, attrgetter("picture.scales.zero"), notify=drawn)
    power_scale = Property(
        str, lambda self: f"{region.written(f'{self.picture.scales.up_w / 1000:g}')} kW", notify=drawn
    )
    price_scale = Property(str, lambda self: region.number(self.picture.scales.price_high, 2), notify=drawn)
    price_unit = Property(str, lambda self: f"{self.currency}/kWh", constant=True)
    ticks = Property(list, _ticks, notify=drawn)
    now_at = Property(float, attrgetter("now_x"), notify=moved)
    read_time = Property(str, attrgetter("readout.time"), notify=read)
    read_price = Property(str, attrgetter("readout.price"), notify=read)
    read_battery = Property(str, attrgetter("readout.battery"), notify=read)
    read_soc = Property(str, attrgetter("readout.soc"), notify=read)
    read_pv = Property(str, attrgetter("readout.pv"), notify=read)
    read_load = Property(str, attrgetter("readout.load"), notify=read)
    read_x = Property(float, attrgetter("readout.x"), notify=read)
    touched = Property(bool, attrgetter("readout.touched"), notify=read)


def _signless(power_w: float) -> str:
    return POWER.show(power_w).phrase


def _until_utc(plan: Plan, slot: PlanSlot) -> float:
    """Return the end of the stretch of slots with the same intent."""
    end_utc = slot.start_utc + slot.length_s
    for later in plan.slots:
        if later.start_utc <= slot.start_utc:
            continue
        if later.intent is not slot.intent:
            break
        end_utc = later.start_utc + later.length_s
    return end_utc


def _reason_of(slot: PlanSlot) -> str:
    """Return the code of the reason the planned mode gives for a slot."""
    if slot.intent in (Intent.COVER, Intent.EXPORT):
        return f"plan_{slot.intent.value}"
    if slot.other_minute >= 0.0:
        return f"plan_{slot.intent.value}"
    return f"plan_{slot.intent.value}_now" if slot.intent in (Intent.CHARGE, Intent.STORE) else "plan_idle"
