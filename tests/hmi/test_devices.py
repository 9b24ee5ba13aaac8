"""Inverters, meters and the line to every device: figures, messages in words, causes, and clearing a fault."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from control.grid_code.model import GridCodeSettings
from control.model import Absence, AbsenceCause, Meter
from control.readings import DeviceKind, DeviceState, DeviceStatus, Link, MeterRole
from control.record import CycleRecord
from control.requests import ResetInverter, Role
from control.settings import Settings
from hmi.quantity import NO_VALUE
from hmi.viewmodels.inverter import power_factor
from hmi.viewmodels.text_rows import TextRow
from tests.hmi import records
from tests.hmi.panel import Panel


def unit(record: CycleRecord, **changes: Any) -> CycleRecord:
    """The record with changes of its first inverter."""
    first, *others = record.snapshot.inverters
    inverters = (msgspec.structs.replace(first, **changes), *others)
    return msgspec.structs.replace(record, snapshot=msgspec.structs.replace(record.snapshot, inverters=inverters))


def site(**changes: Any) -> Callable[[], Settings]:
    """The house with changes of its inverter, and a grid code."""
    home = records.home()
    inverter = msgspec.structs.replace(home.inverters[0], **changes)
    code = GridCodeSettings("test", 5000, 5000, protection={"over_voltage_1_pu": 1.1, "over_voltage_1_s": 3.0})
    return lambda: msgspec.structs.replace(home, inverters=(inverter,), grid_code=(code,))


@pytest.fixture
def add_site(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Callable[[], Settings]], None]:
    def add(name: str, settings: Callable[[], Settings]) -> None:
        monkeypatch.setitem(records.SITES, name, (settings, records.charging))

    return add


def details(panel: Panel) -> dict[str, TextRow]:
    return {row.key: row for row in panel.view("inverter").details_part.rows}


@pytest.mark.req("HMI-01")
def test_the_details_of_an_inverter_are_one_touch_away_and_the_figures_another(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("charging", page="inverter")
    panel.tap(panel.item("details"))
    panel.hmi.grab()
    assert {"Rated charging power", "5.0 kW", "Messages of the device", "3 of 12000 failed"} <= set(panel.texts())
    assert "DC voltage" not in panel.texts()
    panel.tap(panel.item("details"))
    panel.hmi.grab()
    assert "DC voltage" in panel.texts()


def test_the_figures_are_shown_first_again_when_one_comes_back(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="inverter")
    panel.tap(panel.item("details"))
    panel.hmi.set_page("alarms")
    panel.hmi.set_page("inverter")
    panel.hmi.tick()
    panel.hmi.grab()
    assert "DC voltage" in panel.texts()


@pytest.mark.req("HMI-01")
def test_a_message_of_the_vendor_is_told_in_words_with_what_to_do(
    make_panel: Callable[..., Panel], add_site: Callable[..., None]
) -> None:
    add_site("mapped", site(alarm_rows={"dc_bus_over_voltage": "inverter.dc_over_voltage"}))
    panel = make_panel("mapped", page="inverter")
    panel.publish(unit(panel.record, state=DeviceState.FAULT, alarms=("dc_bus_over_voltage", "igbt_cap_7")))
    assert panel.item("details").property("text") == "2 messages"
    panel.tap(panel.item("details"))
    mapped, unknown = details(panel)["message:dc_bus_over_voltage"], details(panel)["message:igbt_cap_7"]
    assert "DC" in mapped.name
    assert mapped.note.startswith("The device says: Dc bus over voltage. ")
    assert unknown.name == "Igbt cap 7"
    panel.tap(panel.item("details"))
    panel.publish(unit(panel.record, alarms=("igbt_cap_7",)))
    assert panel.item("details").property("text") == "1 message"


@pytest.mark.req("HMI-01")
def test_protection_settings_are_compared_with_the_grid_code(
    make_panel: Callable[..., Panel], add_site: Callable[..., None]
) -> None:
    add_site("coded", site())
    panel = make_panel("coded", page="inverter")
    panel.tap(panel.item("details"))
    assert details(panel)["protection"].value == "Not shown by it"
    read = {"over_voltage_1_pu": 1.15, "over_voltage_1_s": 3.1, "anti_islanding": 1.0}
    panel.publish(unit(panel.record, protection=read))
    wrong, right = details(panel)["protection:over_voltage_1_pu"], details(panel)["protection:over_voltage_1_s"]
    assert (wrong.name, wrong.value, wrong.note) == ("Over-voltage trip 1", "1.15 Un", "The grid code wants 1.1 Un")
    assert (wrong.symbol, wrong.level) == ("alarm-warning", "warning")
    assert (right.note, right.symbol) == ("As the grid code wants it", "")
    assert details(panel)["protection:anti_islanding"].value == "1"


def test_a_device_whose_profile_is_not_verified_says_that_nothing_is_written(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("charging", page="inverter")
    panel.tap(panel.item("details"))
    devices = tuple(msgspec.structs.replace(one, read_only=True) for one in panel.record.devices)
    panel.next(devices=devices)
    assert details(panel)["read_only"].note == "Its profile is not verified: nothing is written to it."
    panel.next(devices=())
    assert "link" not in details(panel)


def held(panel: Panel) -> None:
    """Hold the reset button for its whole time."""
    point = panel.press(panel.item("reset"))
    hold = panel.view("inverter").reset_hold
    panel.qtbot.waitUntil(lambda: hold.steps > 0 or not hold.is_allowed)
    panel.qtbot.waitUntil(lambda: not hold.is_running, timeout=5000)
    panel.release(point)


@pytest.mark.req("HMI-03")
def test_an_installer_clears_the_fault_of_an_inverter_by_holding(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="inverter")
    panel.tap(panel.item("details"))
    panel.hmi.grab()
    assert not panel.shows("reset")
    panel.publish(unit(panel.record, state=DeviceState.FAULT))
    panel.hmi.screen.session_part.role = Role.INSTALLER
    held(panel)
    (request,) = panel.requests
    assert isinstance(request, ResetInverter)
    assert (request.device_id, request.origin.role) == ("inv-1", Role.INSTALLER)
    panel.answer(accepted=True, text="reset of inverter inv-1, number 1 of 3 in an hour")
    panel.hmi.grab()
    assert "reset of inverter inv-1, number 1 of 3 in an hour" in panel.texts()


def test_who_is_no_installer_does_not_clear_a_fault(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="inverter")
    panel.publish(unit(panel.record, state=DeviceState.FAULT))
    panel.tap(panel.item("details"))
    panel.hmi.screen.session_part.role = Role.OPERATOR
    held(panel)
    assert panel.requests == []


def test_the_hold_ends_when_the_fault_has_gone_or_another_inverter_is_chosen(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("commercial", page="inverter")
    panel.publish(unit(panel.record, state=DeviceState.FAULT))
    panel.tap(panel.item("details"))
    hold = panel.view("inverter").reset_hold
    hold.begin()
    assert hold.is_running
    panel.tap(panel.button("inverter-south"))
    assert not hold.is_running
    assert not hold.is_allowed
    panel.tap(panel.button("inverter-north"))
    hold.begin()
    panel.publish(unit(panel.record, state=DeviceState.RUNNING))
    assert not hold.is_running


def test_many_inverters_are_reached_by_swiping_the_strip(
    make_panel: Callable[..., Panel], add_site: Callable[..., None]
) -> None:
    home = records.home()
    many = tuple(msgspec.structs.replace(home.inverters[0], device_id=f"inverter-{n}") for n in range(1, 13))
    add_site("many", lambda: msgspec.structs.replace(home, inverters=many))
    panel = make_panel("many", page="inverter")
    panel.view("inverter").choose(11)
    panel.hmi.grab()
    assert panel.button("inverter-12").property("checked")
    assert "Unknown" not in panel.texts()


def test_an_absent_inverter_says_in_its_details_what_to_do(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="inverter")
    gone = Absence("inv-1", DeviceKind.INVERTER, AbsenceCause.SILENT, 4.0)
    panel.next(snapshot=msgspec.structs.replace(panel.record.snapshot, inverters=(), absent=(gone,)))
    assert "it does not answer any more" in panel.texts()
    panel.tap(panel.item("details"))
    assert details(panel)["absent"].note == "Check its supply and its data cable."


@pytest.mark.req("HMI-01")
def test_a_meter_shows_its_role_its_direction_in_words_its_phases_and_its_counters(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("exporting", page="meters")
    panel.hmi.grab()
    texts = set(panel.texts())
    assert {"Grid connection", "Exporting", "4.3", "8100.0", "2300.0", "50.02", "0.1 s old"} <= texts
    row = panel.view("meters").rows[0]
    readings = (row.voltage_reading, row.current_reading, row.power_reading, row.reactive_reading, row.factor_reading)
    assert [reading.shown.text for reading in readings] == ["231", "5.6", "1.3", "130", "1.00"]
    panel.tap(panel.button("Solar"))
    assert panel.item("meterDoing").property("text") == "Producing"


@pytest.mark.parametrize(
    ("role", "power_w", "word"),
    [
        (MeterRole.GRID, 3000.0, "Importing"),
        (MeterRole.GRID, 1.0, "Balanced"),
        (MeterRole.PV, -40.0, "Own use"),
        (MeterRole.LOAD, 900.0, "Using"),
        (MeterRole.LOAD, -900.0, "Feeding in"),
        (MeterRole.GENERATOR, 900.0, "Producing"),
    ],
)
def test_the_direction_of_every_kind_of_meter_is_a_word(
    make_panel: Callable[..., Panel], add_site: Callable[..., None], role: MeterRole, power_w: float, word: str
) -> None:
    home = records.home()
    add_site("one", lambda: msgspec.structs.replace(home, meters=(msgspec.structs.replace(home.meters[0], role=role),)))
    panel = make_panel("one", page="meters")
    meter = Meter("meter-grid", role, 1000.0, 0.1, power_w, 0.0, (), (), ())
    panel.next(snapshot=msgspec.structs.replace(panel.record.snapshot, meters=(meter,)))
    assert panel.item("meterDoing").property("text") == word
    assert panel.view("meters").imported_reading.shown.text == NO_VALUE


@pytest.mark.req("HMI-01")
def test_a_silent_meter_says_why_and_what_to_do(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("meter_silent", page="meters")
    assert panel.item("meterAbsent").property("text") == "It does not answer any more: no answer"
    assert "Check its supply and its data cable." in panel.texts()
    assert not panel.view("meters").power_reading.shown.valid
    panel.tap(panel.button("Solar"))
    assert panel.item("meterAbsent").property("text") == "Not heard since the start"


def test_a_site_without_a_meter_says_so(make_panel: Callable[..., Panel], add_site: Callable[..., None]) -> None:
    add_site("blind", lambda: msgspec.structs.replace(records.home(), meters=()))
    panel = make_panel("blind", page="meters")
    assert panel.shows("noMeter")


def test_two_meters_of_one_kind_are_told_apart_by_their_names(
    make_panel: Callable[..., Panel], add_site: Callable[..., None]
) -> None:
    home = records.home()
    second = msgspec.structs.replace(home.meters[1], device_id="meter-barn")
    add_site("farm", lambda: msgspec.structs.replace(home, meters=(*home.meters, second)))
    assert make_panel("farm", page="meters").view("meters").property("names") == [
        "Grid connection",
        "meter-pv",
        "meter-barn",
    ]


@pytest.mark.parametrize(
    ("active_w", "reactive_var", "factor"), [(300.0, 400.0, 0.6), (-300.0, 400.0, 0.6), (10.0, 10.0, None)]
)
def test_a_power_factor_is_a_magnitude_and_says_nothing_without_power(
    active_w: float, reactive_var: float, factor: float | None
) -> None:
    assert power_factor(active_w, reactive_var) == factor


def headline(panel: Panel) -> tuple[str, str]:
    view = panel.view("devices")
    return view.summary.headline, view.summary.advice


@pytest.mark.req("HMI-01")
def test_the_first_look_says_that_all_devices_answer(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="devices")
    panel.hmi.grab()
    assert headline(panel) == ("All 4 devices answer", "")
    assert "21 ms \u00b7 0.4 s old \u00b7 3 of 12000 failed" in panel.texts()


@pytest.mark.req("HMI-01")
def test_who_does_not_answer_stands_first_with_cause_and_advice(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("meter_silent", page="devices")
    assert headline(panel)[0] == "No valid data from 1 of 4 devices"
    assert headline(panel)[1].startswith("Look at meter-grid first. No answer from 192.168.1.20:502")
    row = panel.view("devices").rows_part.rows[0]
    assert (row.key, row.link, row.symbol) == ("meter-grid", "Silent", "silent")
    assert row.cause == "No answer from 192.168.1.20:502 for 4.2 s. Check its supply and its data cable."


def lines(panel: Panel, **links: Link) -> None:
    """Show the next record with these links, ids written with `_`."""
    devices = tuple(
        msgspec.structs.replace(one, link=links.get(one.device_id.replace("-", "_"), one.link))
        for one in panel.record.devices
    )
    panel.next(devices=devices)


def test_a_whole_line_that_is_silent_is_named_instead_of_one_device(
    make_panel: Callable[..., Panel], add_site: Callable[..., None]
) -> None:
    home = records.home()
    meters = tuple(msgspec.structs.replace(meter, line="serial ttyAMA0") for meter in home.meters)
    add_site("serial", lambda: msgspec.structs.replace(home, meters=meters))
    panel = make_panel("serial", page="devices")
    lines(panel, meter_grid=Link.SILENT)
    assert headline(panel)[1].startswith("Look at meter-grid first.")
    lines(panel, meter_grid=Link.SILENT, meter_pv=Link.SILENT)
    assert headline(panel) == (
        "No valid data from 2 of 4 devices",
        "Everything on serial ttyAMA0 is silent: look at this line first.",
    )
    assert panel.view("devices").rows_part.rows[0].what == "Meter \u00b7 serial ttyAMA0"


@pytest.mark.parametrize(
    ("link", "state", "advice"),
    [
        (Link.CONNECTING, "Connecting", "Check its supply, its cable and its address under Devices."),
        (Link.REFUSED, "Wrong device", "Check whether cables or addresses were swapped."),
    ],
)
def test_each_state_of_a_line_has_its_own_advice(
    make_panel: Callable[..., Panel], link: Link, state: str, advice: str
) -> None:
    panel = make_panel("charging", page="devices")
    lines(panel, bat_1=link)
    row = panel.view("devices").rows_part.rows[0]
    assert (row.key, row.link) == ("bat-1", state)
    assert row.cause.endswith(advice)


def test_a_device_that_answers_nonsense_is_not_believed(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="devices")
    frozen = Absence("meter-pv", DeviceKind.METER, AbsenceCause.FROZEN, 9.0)
    panel.next(snapshot=msgspec.structs.replace(panel.record.snapshot, absent=(frozen,)))
    row = panel.view("devices").rows_part.rows[0]
    assert (row.key, row.link) == ("meter-pv", "Not believed")
    assert row.cause.startswith("Its values do not move. ")


def test_a_device_that_is_only_read_and_a_board_are_shown_too(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="devices")
    board = DeviceStatus("board-1", DeviceKind.IO, Link.ONLINE, read_only=True)
    panel.now_s += 0.1
    lines(panel)
    panel.next(devices=(*panel.record.devices, board))
    row = panel.view("devices").rows_part.rows[-1]
    assert (row.key, row.what, row.link) == ("board-1", "Inputs and outputs", "Only read")


def test_ages_are_renewed_once_a_second_and_a_lost_line_at_once(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="devices")
    panel.next()
    slow = tuple(msgspec.structs.replace(one, latency_s=0.5) for one in panel.record.devices)
    panel.next(devices=slow)
    assert panel.view("devices").rows_part.rows[0].polls.startswith("21 ms")
    for _ in range(10):
        panel.next()
    assert panel.view("devices").rows_part.rows[0].polls.startswith("500 ms")
    lines(panel, inv_1=Link.SILENT)
    assert panel.view("devices").rows_part.rows[0].link == "Silent"


def test_a_site_without_devices_says_so(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="devices")
    panel.next(devices=())
    assert headline(panel)[0] == "No device is set up"
    panel.next(devices=(DeviceStatus("inv-1", DeviceKind.INVERTER, Link.ONLINE),))
    assert headline(panel)[0] == "The device answers"


@pytest.mark.parametrize("page", ["meters", "devices"])
def test_no_old_figure_stays_when_the_controller_is_silent(make_panel: Callable[..., Panel], page: str) -> None:
    panel = make_panel("charging", page=page)
    panel.now_s += 2
    panel.hmi.tick()
    panel.hmi.grab()
    assert not any("kW" in text and any(sign.isdigit() for sign in text) for text in panel.texts())
    assert not any("ms" in text and "21" in text for text in panel.texts())
