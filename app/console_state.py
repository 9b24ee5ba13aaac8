"""What the console shows and does, without a terminal: keys in, lines to the unit and lines of text out."""

from collections import deque
from collections.abc import Callable

import msgspec

from app import link_lines as lines
from app.explain import explained, power_words
from app.link_client import NOBODY
from control import requests as ask
from control.alarms import ROWS
from control.lifecycle import ASKED_ROLE
from control.modes import MODES
from control.reasons import words
from control.record import CycleRecord

SMALL_W, LARGE_W = 100.0, 1000.0
"""Steps of the arrow and page keys."""
VALID_S = 5.0
"""Life of a set-point sent from here; renewed every `RENEW_S` while it is held."""
RENEW_S = 1.5
LOG_LINES = 200

KEYS = (
    ("up/down", "100 W more or less"),
    ("pgup/pgdn", "1 kW more or less"),
    ("0", "0 W"),
    ("enter", "hold this set-point (mode Manual)"),
    ("esc", "let go"),
    ("m", "mode"),
    ("p", "parameter of the mode"),
    ("s", "state"),
    ("x", "stop"),
    ("r", "release a stop"),
    ("!", "EMERGENCY STOP"),
    ("a", "acknowledge alarms"),
    ("f", "fault (simulated site)"),
    ("e", "why?"),
    ("d", "save the last minutes"),
    ("q", "quit"),
)


class Menu(msgspec.Struct):
    """A list to choose from."""

    title: str
    choices: tuple[tuple[str, str], ...]
    """Value and text."""
    chosen: Callable[[str], None]
    at: int = 0


class Prompt(msgspec.Struct):
    """A line of text that is asked for."""

    title: str
    done: Callable[[str], None]
    text: str = ""


class ConsoleState:
    """Everything between the keyboard, the link and the screen."""

    def __init__(self, hello: lines.Hello) -> None:
        self.hello = hello
        self.record: CycleRecord | None = None
        self.setpoint_w = 0.0
        self.holding = False
        self.explaining = False
        self.ended = False
        self.out: list[lines.ToServer] = []
        """Lines for the unit; the caller sends and clears them."""
        self.log: deque[str] = deque(maxlen=LOG_LINES)
        self._menu: Menu | None = None
        self._prompt: Prompt | None = None
        self._faults: set[str] = set()
        self._renew_at_s = 0.0

    # -- from the unit

    def received(self, line: lines.ToClient) -> None:
        """Take a line of the unit."""
        match line:
            case lines.Seen():
                self.record = line.record
                self.log.extend(f"{event.kind.value}: {event.subject} {event.text}" for event in line.record.events)
            case lines.Answered():
                self.log.append(("ok: " if line.answer.accepted else "REFUSED: ") + line.answer.text)
                if not line.answer.accepted:
                    self.holding = False
            case lines.Complaint():
                self.log.append(f"REFUSED: {line.text}")
            case lines.Exported():
                self.log.append(f"NOT SAVED: {line.fault}" if line.fault else f"saved: {line.path}")
            case lines.HandedOver():
                self.log.append(f"NOT HANDED OVER: {line.fault}" if line.fault else f"handed over to {line.version}")
            case lines.Hello():
                self.hello = line

    def tick(self, at_s: float) -> None:
        """Renew the held set-point; `at_s` is monotonic."""
        if self.holding and at_s >= self._renew_at_s:
            self._renew_at_s = at_s + RENEW_S
            self._ask(ask.SetPower(NOBODY, self.setpoint_w, valid_s=VALID_S))

    # -- from the keyboard

    def key(self, name: str) -> None:
        """Take a key: a character, or `up down pgup pgdn enter esc backspace`."""
        if self._prompt is not None:
            self._prompt_key(self._prompt, name)
        elif self._menu is not None:
            self._menu_key(self._menu, name)
        elif name in self._actions():
            self._actions()[name]()

    def _actions(self) -> dict[str, Callable[[], None]]:
        return {
            "up": lambda: self._move(SMALL_W),
            "down": lambda: self._move(-SMALL_W),
            "pgup": lambda: self._move(LARGE_W),
            "pgdn": lambda: self._move(-LARGE_W),
            "0": lambda: self._move(-self.setpoint_w),
            "enter": self._hold,
            "esc": self._let_go,
            "m": self._choose_mode,
            "p": self._ask_parameter,
            "s": self._choose_state,
            "x": lambda: self._question("Stop; reason", lambda text: self._ask(ask.Stop(NOBODY, text))),
            "r": lambda: self._question("Release the stop; reason", self._release),
            "!": lambda: self._ask(ask.EmergencyStop(NOBODY)),
            "a": self._acknowledge,
            "f": self._choose_fault,
            "e": self._explain,
            "d": lambda: self.out.append(lines.Export()),
            "q": self._quit,
        }

    def _ask(self, request: ask.Request) -> None:
        self.out.append(lines.Ask(request))

    def _question(self, title: str, done: Callable[[str], None]) -> None:
        self._prompt = Prompt(title, done)

    def _move(self, change_w: float) -> None:
        wanted_w = self.setpoint_w + change_w
        self.setpoint_w = min(max(wanted_w, -self.hello.max_charge_w), self.hello.max_discharge_w)
        self._renew_at_s = 0.0  # a held set-point follows at once

    def _hold(self) -> None:
        if self.record is not None and self.record.mode_id != "local":
            self._ask(ask.SetMode(NOBODY, "local"))
        self.holding, self._renew_at_s = True, 0.0

    def _let_go(self) -> None:
        self.explaining = False
        if self.holding:
            self.holding = False
            self.setpoint_w = 0.0
            self._ask(ask.SetPower(NOBODY, 0.0, valid_s=VALID_S))
            self.log.append("set-point let go: 0 W; choose a mode with m")

    def _choose_mode(self) -> None:
        choices = tuple((mode.mode_id, f"{mode.title}: {mode.text}") for mode in MODES.values())
        self._menu = Menu("Mode", choices, self._set_mode)

    def _set_mode(self, mode_id: str) -> None:
        self.holding = False
        self._ask(ask.SetMode(NOBODY, mode_id))

    def _ask_parameter(self) -> None:
        if self.record is None:
            return
        mode = MODES[self.record.mode_id]
        if not mode.parameters:
            self.log.append(f"mode {mode.title} has no parameters")
            return
        choices = tuple(
            (item.name, f"{item.name} ({item.minimum:g} to {item.maximum:g} {item.unit}): {item.text}")
            for item in mode.parameters
        )
        self._menu = Menu(f"Parameter of {mode.title}", choices, self._ask_value)

    def _ask_value(self, name: str) -> None:
        self._question(name, lambda text: self._set_parameter(name, text))

    def _set_parameter(self, name: str, text: str) -> None:
        try:
            value = float(text)
        except ValueError:
            self.log.append(f"REFUSED: {name}: {text!r} is not a number")
            return
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
        choices = tuple((name, f"{'end' if name in self._faults else 'begin'} {name}") for name in self.hello.faults)
        self._menu = Menu("Fault of the simulated site", choices, self._switch_fault)

    def _switch_fault(self, name: str) -> None:
        active = name not in self._faults
        (self._faults.add if active else self._faults.discard)(name)
        self.out.append(lines.SwitchFault(name, on=active))
        self.log.append(f"fault {name} {'begins' if active else 'ends'}")

    def _explain(self) -> None:
        self.explaining = not self.explaining

    def _quit(self) -> None:
        self._let_go()
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
        elif name in {"up", "down"}:
            menu.at = (menu.at + (1 if name == "down" else -1)) % len(menu.choices)
        elif name == "enter":
            self._menu = None
            menu.chosen(menu.choices[menu.at][0])

    # -- to the screen

    def screen(self, width: int, height: int) -> list[str]:
        """Return the lines of the screen, cut to size."""
        about = self.hello
        kind = "simulated" if about.simulated else "REAL SITE"
        top = [f"Ballast console  {about.site_name} ({kind})  {about.version}  you: {about.role}", "─" * width]
        if self._menu is not None:
            body = [self._menu.title, ""] + [
                f"{'>' if index == self._menu.at else ' '} {text}" for index, (_, text) in enumerate(self._menu.choices)
            ]
            body += ["", "up/down choose, enter takes, esc leaves"]
        elif self.explaining and self.record is not None:
            body = [*explained(self.record), "", "e or esc leaves"]
        else:
            body = self._overview(height)
        if self._prompt is not None:
            body = [*body, "", f"{self._prompt.title}: {self._prompt.text}_   (enter sends, esc leaves)"]
            body = body[-(height - len(top)) :]
        return [line[:width] for line in (*top, *body)][:height]

    def _overview(self, height: int) -> list[str]:
        record = self.record
        if record is None:
            return ["waiting for the first cycle"]
        head = explained(record)
        stop = f"SAFE STOP: {words(record.safe_stop)}" if record.safe_stop is not None else head[1]
        flow = record.snapshot.flow
        parts = [f"grid {flow.grid_w:+.0f} W"] if flow.grid_known else ["grid unknown"]
        parts += [f"PV {flow.pv_w:.0f} W"] if flow.pv_known else ["PV unknown"]
        parts += [f"battery measured {power_words(flow.ess_w)}"] if flow.ess_known else ["battery unknown"]
        parts += [f"SOC {soc_pct:.1f} %" for soc_pct in record.snapshot.soc_pct]
        held = "HELD, renewed" if self.holding else "not sent"
        alarms = [
            f"  {alarm.severity.value}: {ROWS[alarm.row_id].text} {alarm.place} {alarm.detail}".rstrip()
            for alarm in record.alarms
            if alarm.active
        ]
        top = [
            head[0],
            stop,
            "  ".join(parts),
            f"set-point of the console: {power_words(self.setpoint_w)} ({held})",
            "",
            f"alarms: {len(alarms)}",
            *alarms[:6],
            "",
        ]
        keys = _columns([f"{key:<10}{text}" for key, text in KEYS])
        room = max(height - 2 - len(top) - len(keys) - 1, 3)
        return [*top, *list(self.log)[-room:], *[""] * (room - min(len(self.log), room)), *keys]


def _columns(texts: list[str], width: int = 44) -> list[str]:
    half = (len(texts) + 1) // 2
    right = [*texts[half:], ""]
    return [f"{left:<{width}}{other}".rstrip() for left, other in zip(texts[:half], right, strict=False)]
