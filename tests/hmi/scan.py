"""A search for devices as the program offers it to the screen."""

import msgspec

from app.site_proposal import Ground, candidates, model_of, propose
from hardware.config import CanConnection, ModbusTcp
from hardware.scan import Found as Answered
from hardware.scan import Match
from hmi.ports.scan import Device, Draft, Phase, Place, PlaceKind, Search, Standing, State, Told, Way
from hmi.ports.settings import Value

_LINE = ModbusTcp(type="modbus_tcp", host="192.168.1.20", port=502, unit=1)
FOUND = candidates(
    (
        Answered(
            _LINE,
            (
                Match(
                    "sunspec_inverter",
                    {"manufacturer": "Fronius", "model_name": "Symo GEN24 10.0", "serial_number": "34119102"},
                    {"rated_charge_w": 10_000.0, "rated_discharge_w": 10_000.0, "rated_apparent_va": 10_000.0},
                ),
            ),
        ),
        Answered(_LINE.model_copy(update={"host": "192.168.1.31"}), (Match("carlo_gavazzi_em540"),)),
        Answered(_LINE.model_copy(update={"host": "192.168.1.40"}), (Match("jinko_scu_a"), Match("jinko_scu_a_rack"))),
    ),
    ((CanConnection(type="can", interface="socketcan", channel="can0"), Match("can_bms_standard")),),
)
"""What a search finds in a house: an inverter, a meter, a battery system two profiles fit, and a rack on CAN."""
PLACES = (
    Place("network 192.168.1.0/24", PlaceKind.NETWORK, "192.168.1.0/24", ("inv-1",), hosts=254),
    Place("network 10.4.76.0/22", PlaceKind.NETWORK, "10.4.76.0/22", hosts=1022, whole=False, usual=False),
    Place("serial ttyUSB0", PlaceKind.SERIAL, "/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_AB0KLM12-if00-port0"),
    Place("serial ttySC0", PlaceKind.SERIAL, "/dev/ttySC0", ("meter-grid",), offered=False, usual=False),
    Place("serial ttyAMA0", PlaceKind.SERIAL, "/dev/ttyAMA0", ("console",), offered=False, usual=False),
    Place("can can0", PlaceKind.CAN, "can0", ("bat-1",)),
)


class FakeScan:
    """A search that finds what the test wants when it wants, with the real proposal made of it at once."""

    def __init__(self, way: Way = Way.RESTART) -> None:
        self.way = way
        self.asked: list[str] = []
        self.answers: dict[str, Value] = {}
        self.chosen = {one.key for one in FOUND if not one.rivals}
        self.now = State(places=PLACES)

    def state(self) -> State:
        return self.now

    def look_around(self) -> None:
        self.asked.append("look around")

    def begin(self, places: tuple[str, ...], *, thorough: bool) -> None:
        self.asked.append(f"begin {', '.join(places)}{' thoroughly' if thorough else ''}")
        search = Search(Phase.RUNNING, 0.42, "192.168.1.107:502")
        self.now = msgspec.structs.replace(self.now, search=search)

    def stop(self) -> None:
        self.asked.append("stop")
        if self.now.search.phase is Phase.RUNNING:
            self.find(Phase.STOPPED)

    def choose(self, key: str, *, chosen: bool) -> None:
        one = next(one for one in FOUND if one.key == key)
        self.chosen -= one.rivals | {key}
        self.chosen |= {key} if chosen else set()
        self.find(self.now.search.phase)

    def answer(self, key: str, value: Value) -> None:
        self.answers[key] = value
        self.find(self.now.search.phase)

    def adopt(self) -> None:
        self.asked.append("adopt")

    def find(self, phase: Phase = Phase.DONE) -> None:
        """Have found everything."""
        devices = [
            Device(
                one.key,
                Standing.NEW,
                one.place,
                model_of(one.match),
                one.match.labels.get("serial_number", ""),
                one.match.profile_id,
                verified=False,
                chosen=one.key in self.chosen,
                rivals=bool(one.rivals),
            )
            for one in FOUND
        ]
        devices += [
            Device("odd", Standing.UNKNOWN, "192.168.1.77:502 unit 3"),
            Device("made up", Standing.UNUSABLE, "192.168.1.78:502 unit 1", "JINKO SCU B", "", "jinko_scu_b"),
            Device("inv-1", Standing.KNOWN, "192.168.1.5 unit 1", "Victron MultiPlus-II", device_id="inv-1"),
        ]
        ground = Ground(site_id="cabinet-7", zone="Europe/Berlin")
        made = propose(ground, [one for one in FOUND if one.key in self.chosen], self.answers)
        draft = Draft(
            made.chapters, made.questions, made.parts, made.notes, made.problems, self.way, "/var/lib/ballast/site.toml"
        )
        problems = ("/dev/ttyUSB0: cannot be opened: Permission denied",)
        search = Search(phase, 1.0, devices=tuple(devices), problems=problems)
        self.now = msgspec.structs.replace(self.now, search=search, draft=draft)

    def tell(self, told: Told) -> None:
        """Say what became of the new site file."""
        self.now = msgspec.structs.replace(self.now, told=told)
