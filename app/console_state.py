"""What the console shows and does, without a terminal: keys in, lines to the unit and lines of text out."""

import math
from collections import deque
from collections.abc import Callable

from app import link_lines as lines
from app.console_parts import STEPS, Menu, Prompt, Reading, overview
from app.explain import explained, power_words
from app.link_client import NOBODY
from control import requests as ask
from control.lifecycle import ASKED_ROLE
from control.modes import MODES
from control.record import CycleRecord
from simulator.faults import FAULTS, fault_kind

SMALL_W, LARGE_W = 100.0, 1000.0
"""Steps of the arrow and page keys."""
VALID_S = 5.0
"""Life of a set-point sent from here; renewed every `RENEW_S` while it is held."""
RENEW_S = 1.5
LOG_LINES = 200
MANUAL = "local"
"""The mode of set-points given by hand."""


class ConsoleState:
    """Everything between the keyboard, the link and the screen."""

    def __init__(self, hello: lines.Hello, ask_with: str = "ballast ask") -> None:
        """Begin.

        Args:
            hello: Who the unit is.
            ask_with: How this unit is asked from the command line; empty when it ends with this console.
        """
        self.hello = hello
        self._ask_with = ask_with
        self.record: CycleRecord | None = None
        self.setpoint_w = 0.0
        self.setpoint_var: float | None = None
        """None: left to the site's own rule."""
        self.holding = False
        self.ended = False
        self.farewell = ""
        """What the person must know after the screen is gone; empty: nothing."""
        self.out: list[lines.ToServer] = []
        """Lines for the unit; the caller sends and clears them."""
        self.log: deque[str] = deque(maxlen=LOG_LINES)
        self._menu: Menu | None = None
        self._prompt: Prompt | None = None
        self._reading: Reading | None = None
        self._faults: tuple[str, ...] = ()
        """`NAME` or `NAME:DEVICE` of those that are on, whoever switched them."""
        self._renew_at_s = 0.0
        self._unanswered: deque[ask.Request] = deque()
        """What was asked and has no answer yet; the answers come in this order."""
        self._accepted: tuple[float, float | None] | None = None
        """The set-point being held as last accepted, W and var; None: none of it was yet."""
        self._manual_by_us = False
        """This console has put the unit into Manual, or steers it there."""
        self._before: tuple[str, dict[str, float]] | None = None
        """Mode and parameters before Manual, as last seen."""
        self._leaving = False
        """Ends as soon as the unit has taken the mode asked for at `q`."""

    # -- from the unit

    def received(self, line: lines.ToClient) -> None:
        """Take a line of the unit."""
        match line:
            case lines.Seen():
                self.record = line.record
                self._look_who_holds(line.record)
                self._look_what_was_before(line.record)
                self.log.extend(f"{event.kind.value}: {event.subject} {event.text}" for event in line.record.events)
            case lines.Answered():
                self._answered(line.answer)
            case lines.FaultsOn():
                self._faults = line.faults
            case lines.Complaint():
                self._unanswered.clear()
                self._leaving = False
                self.log.append(f"REFUSED: {line.text}")
            case lines.Exported():
                self.log.append(f"NOT SAVED: {line.fault}" if line.fault else f"saved: {line.path}")
            case lines.HandedOver():
                self.log.append(f"NOT HANDED OVER: {line.fault}" if line.fault else f"handed over to {line.version}")
            case lines.Hello():
                self.hello = line
            case lines.Situated():
                pass  # the console does not ask for it

    def _answered(self, answer: ask.Answer) -> None:
        asked = self._unanswered.popleft() if self._unanswered else None
        self.log.append(("ok: " if answer.accepted else "REFUSED: ") + answer.text)
        if not answer.accepted:
            self._leaving = False
            self._refused(asked)
        elif self.holding and isinstance(asked, ask.SetPower):
            self._accepted = asked.active_power_w, asked.reactive_power_var
        elif self._leaving and not self._unanswered:
            self.ended = True

    def _refused(self, asked: ask.Request | None) -> None:
        """Go on holding what was accepted when a change of it is refused; end the hold when it is itself refused."""
        setpoint = (asked.active_power_w, asked.reactive_power_var) if isinstance(asked, ask.SetPower) else None
        if not self.holding:
            return
        if setpoint is not None and self._accepted is not None and setpoint != self._accepted:
            if setpoint == (self.setpoint_w, self.setpoint_var):
                self.setpoint_w, self.setpoint_var = self._accepted
                self._renew_at_s = 0.0
                self.log.append(f"still held: {self._setpoint_words()}")
        elif setpoint is not None or (isinstance(asked, ask.SetMode) and asked.mode_id == MANUAL):
            self._end_hold("the unit does not take this set-point")

    def _end_hold(self, why: str) -> None:
        if self.holding:
            self.holding = False
            self.log.append(f"LET GO: {why}")

    def _look_what_was_before(self, record: CycleRecord) -> None:
        if record.mode_id != MANUAL:
            self._before = record.mode_id, dict(record.mode_parameters)

    def tick(self, at_s: float) -> None:
        """Renew the held set-point; `at_s` is monotonic."""
        if self.holding and at_s >= self._renew_at_s:
            self._renew_at_s = at_s + RENEW_S
            self._ask(ask.SetPower(NOBODY, self.setpoint_w, self.setpoint_var, valid_s=VALID_S))

    def _look_who_holds(self, record: CycleRecord) -> None:
        """Let go when somebody else's set-point is in force: two who renew theirs would swing the battery."""
        manual = record.manual
        other = manual.active_power_w != self.setpoint_w or manual.reactive_power_var != (self.setpoint_var or 0.0)
        if self.holding and not self._unanswered and manual.expires_in_s > 0.0 and other:
            self._manual_by_us = False
            self._end_hold(f"somebody else has given {power_words(manual.active_power_w)}")

    # -- from the keyboard

    def key(self, name: str) -> None:
        """Take a key: a character, or `up down pgup pgdn enter esc backspace`."""
        if name == "!":  # works everywhere, whatever list or question is open
            self._menu = self._prompt = None
            self._ask(ask.EmergencyStop(NOBODY))
        elif self._prompt is not None:
            self._prompt_key(self._prompt, name)
        elif self._menu is not None:
            self._menu_key(self._menu, name)
        elif self._reading is not None and name in STEPS:
            self._reading.go(name)
        elif self._reading is not None and name not in {"e", "esc", "q"}:
            return  # nobody steers what they do not see
        elif name in self._actions():
            self._actions()[name]()

    def _actions(self) -> dict[str, Callable[[], None]]:
        return {
            "up": lambda: self._move(SMALL_W),
            "down": lambda: self._move(-SMALL_W),
            "pgup": lambda: self._move(LARGE_W),
            "pgdn": lambda: self._move(-LARGE_W),
            "0": lambda: self._move(-self.setpoint_w),
            "w": lambda: self._question("Set-point, W, + discharges", self._type_power),
            "v": lambda: self._question("Reactive power, var, + injects", self._type_reactive),
            "enter": self._hold,
            "esc": self._let_go,
            "m": self._choose_mode,
            "p": self._ask_parameter,
            "s": self._choose_state,
            "x": lambda: self._question("Stop; reason", lambda text: self._ask(ask.Stop(NOBODY, text))),
            "r": lambda: self._question("Release the stop; reason", self._release),
            "a": self._acknowledge,
            "f": self._choose_fault,
            "e": self._explain,
            "d": lambda: self.out.append(lines.Export()),
            "q": self._quit,
        }

    def _ask(self, request: ask.Request) -> None:
        self._unanswered.append(request)
        self.out.append(lines.Ask(request))

    def _question(self, title: str, done: Callable[[str], None]) -> None:
        self._prompt = Prompt(title, done)

    def _move(self, change_w: float) -> None:
        wanted_w = self.setpoint_w + change_w
        self.setpoint_w = min(max(wanted_w, -self.hello.max_charge_w), self.hello.max_discharge_w)
        self._renew_at_s = 0.0  # a held set-point follows at once

    def _type_power(self, text: str) -> None:
        low_w, high_w = -self.hello.max_charge_w, self.hello.max_discharge_w
        for power_w in self._number("set-point", text):
            if low_w <= power_w <= high_w:
                self._move(power_w - self.setpoint_w)
            else:
                self.log.append(f"REFUSED: set-point: {power_w:g} is outside {low_w:g} to {high_w:g} W")

    def _type_reactive(self, text: str) -> None:
        largest_var = self.hello.max_reactive_var
        for power_var in self._number("reactive power", text):
            if largest_var is not None and abs(power_var) > largest_var:
                allowed = f"{-largest_var:g} to {largest_var:g} var"
                self.log.append(f"REFUSED: reactive power: {power_var:g} is outside {allowed}")
            else:
                self.setpoint_var = power_var
                self._renew_at_s = 0.0

    def _number(self, name: str, text: str) -> tuple[float, ...]:
        """Return the number that was typed; nothing and a word about it when it is none."""
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if math.isfinite(value):
            return (value,)
        self.log.append(f"REFUSED: {name}: {text!r} is not a number")
        return ()

    def _hold(self) -> None:
        if self.record is not None and self.record.mode_id != MANUAL:
            self._ask(ask.SetMode(NOBODY, MANUAL))
        if not self.holding:
            self._accepted = None
        self.holding = self._manual_by_us = True
        self._renew_at_s = 0.0

    def _let_go(self) -> None:
        self._reading = None
        if self.holding:
            self.holding = False
            self.setpoint_w, self.setpoint_var = 0.0, None
            self._ask(ask.SetPower(NOBODY, 0.0, valid_s=VALID_S))
            self.log.append(
                f"set-point let go: 0 W; in {VALID_S:.0f} s a safe stop, unless m chooses a mode or enter holds again"
            )

    def _choose_mode(self) -> None:
        choices = tuple((mode.mode_id, f"{mode.title}: {mode.text}") for mode in MODES.values())
        self._menu = Menu("Mode", choices, self._set_mode)

    def _set_mode(self, mode_id: str) -> None:
        self._end_hold(f"mode {MODES[mode_id].title} was chosen")
        self._manual_by_us = mode_id == MANUAL
        self._ask(ask.SetMode(NOBODY, mode_id))

    def _ask_parameter(self) -> None:
        if self.record is None:
            return
        mode = MODES[self.record.mode_id]
        if not mode.parameters:
            self.log.append(f"mode {mode.title} has no parameters")
            return
        now = self.record.mode_parameters
        choices = tuple(
            (item.name, f"{item.name} = {now.get(item.name, item.default):g} ({item.allowed().strip()}): {item.text}")
            for item in mode.parameters
        )
        self._menu = Menu(f"Parameter of {mode.title}", choices, self._ask_value)

    def _ask_value(self, name: str) -> None:
        self._question(name, lambda text: self._set_parameter(name, text))

    def _set_parameter(self, name: str, text: str) -> None:
        for value in self._number(name, text):
            if self.record is not None:
                self._ask(ask.SetMode(NOBODY, self.record.mode_id, {name: value}))

    def _choose_state(self) -> None:
        choices = tuple((state.value, f"{state.value} (role {role.value})") for state, role in ASKED_ROLE.items())
        self._menu = Menu("State", choices, lambda state: self._ask(ask.ChangeState(NOBODY, state)))

    def _release(self, reason: str) -> None:
        self._ask(ask.ReleaseStop(NOBODY, reason, confirm=False))
        self._question(
            "Type YES when nobody is at the battery",
            lambda text: self._confirm(reason, text),
        )

    def _confirm(self, reason: str, text: str) -> None:
        if text == "YES":
            self._ask(ask.ReleaseStop(NOBODY, reason, confirm=True))
        else:
            self.log.append("not released")

    def _acknowledge(self) -> None:
        keys = tuple(alarm.key for alarm in self.record.alarms) if self.record is not None else ()
        if keys:
            self._ask(ask.AcknowledgeAlarms(NOBODY, keys))

    def _choose_fault(self) -> None:
        if not self.hello.faults:
            self.log.append("REFUSED: faults can be switched on a simulated site only")
            return
        on = tuple((fault, f"end {fault}") for fault in self._faults)
        off = tuple((name, f"begin {name}") for name in self.hello.faults if name not in self._faults)
        self._menu = Menu("Fault of the simulated site", (*on, *off), self._take_fault)

    def _take_fault(self, fault: str) -> None:
        """End a fault that is on, or ask which device it is to hit."""
        if fault in self._faults:
            self._switch_fault(fault, on=False)
            return
        kind = fault_kind(fault).kind if fault in FAULTS else None
        devices = [status.device_id for status in self.record.devices if status.kind is kind] if self.record else []
        if len(devices) < 2:
            self._switch_fault(fault, on=True)
            return
        choices = tuple((f"{fault}:{device}", device) for device in devices)
        self._menu = Menu(f"{fault} of which device?", choices, lambda chosen: self._switch_fault(chosen, on=True))

    def _switch_fault(self, fault: str, *, on: bool) -> None:
        name, _, device = fault.partition(":")
        self.out.append(lines.SwitchFault(name, device, on=on))
        self.log.append(f"fault {fault} {'begins' if on else 'ends'}")

    def _explain(self) -> None:
        self._reading = Reading() if self._reading is None else None

    def _quit(self) -> None:
        """End at once, or ask first: a unit left in Manual without set-points makes a safe stop."""
        in_manual = self.record is not None and self.record.mode_id == MANUAL
        if not (self._ask_with and in_manual and self._manual_by_us):
            self._let_go()
            self.ended = True
            return
        title = f"The unit is in {MODES[MANUAL].title} because of this console. Leave it"
        stay = ("", f"in {MODES[MANUAL].title}: 0 W, and a safe stop with an alarm in {VALID_S:.0f} s")
        back = () if self._before is None else ((self._before[0], f"in {MODES[self._before[0]].title}, as before"),)
        self._menu = Menu(title, (*back, stay), self._leave)

    def _leave(self, mode_id: str) -> None:
        """End in the mode before, once the unit has taken it; or at once in Manual."""
        if self._before is not None and mode_id:
            self._end_hold(f"mode {MODES[self._before[0]].title} was chosen")
            self._manual_by_us = False
            self._leaving = True
            self._ask(ask.SetMode(NOBODY, *self._before))
            return
        self._let_go()
        other = "self_consumption" if self._before is None else self._before[0]
        self.farewell = (
            f"the unit stays in mode {MODES[MANUAL].title} and makes a safe stop in {VALID_S:.0f} s; "
            f"go on with: {self._ask_with} mode {other}"
        )
        self.ended = True

    def _prompt_key(self, prompt: Prompt, name: str) -> None:
        if name == "esc":
            self._prompt = None
        elif name == "enter":
            self._prompt = None
            prompt.done(prompt.text.strip())
        elif name == "backspace":
            prompt.text = prompt.text[:-1]
        elif len(name) == 1 and name.isprintable():
            prompt.text += name

    def _menu_key(self, menu: Menu, name: str) -> None:
        if name in {"esc", "q"}:
            self._menu = None
        elif name in STEPS:
            menu.go(name)
        elif name == "enter":
            self._menu = None
            menu.chosen(menu.choices[menu.at][0])

    # -- to the screen

    def screen(self, width: int, height: int) -> list[str]:
        """Return the lines of the screen, cut to size."""
        about = self.hello
        kind = "simulated" if about.simulated else "REAL SITE"
        top = [f"Ballast console  {about.site_name} ({kind})  {about.version}  you: {about.role}", "─" * width]
        room = height - len(top)
        if self._menu is not None:
            body = self._menu.lines(width, room)
        elif self._reading is not None and self.record is not None:
            body = self._reading.lines(explained(self.record), width, room)
        else:
            held = "HELD, renewed" if self.holding else "not sent; enter holds it"
            setpoint = f"{self._setpoint_words()} ({held})"
            body = overview(self.record, setpoint, self._faults, self.log, width, room)
        if self._prompt is not None:
            body = [*body, "", f"{self._prompt.title}: {self._prompt.text}_   (enter takes, esc leaves)"]
            body = body[-room:]
        return [line[:width] for line in (*top, *body)][:height]

    def _setpoint_words(self) -> str:
        reactive = f", {self.setpoint_var:+.0f} var" if self.setpoint_var is not None else ""
        return f"{power_words(self.setpoint_w)}{reactive}"
