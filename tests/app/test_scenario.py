"""Scenario files: what they may say, and how a wrong one is answered."""

import copy
import datetime as dt
import math
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from app.scenario import ScenarioError, built, merged
from app.simulate import run_scenario
from app.simulate_docs import PATH, document
from app.site_file import settings_of
from app.timeline import REQUESTS, request_of
from app.values import Look
from app.verdicts import Judge
from app.virtual import VirtualSite
from control.readings import Contact, SignalRole
from control.requests import Request, SetMode
from control.settings import SignalSettings

HERE = Path()
PLAIN: dict[str, Any] = {
    "schema": "ballast-scenario/1",
    "title": "A test",
    "duration_s": 5,
    "load": {"constant_w": 1000.0},
    "pv": {"constant_w": 0.0},
}


def scenario(*actions: dict[str, Any], expect: tuple[dict[str, Any], ...] = (), **more: Any) -> Any:
    raw = {**copy.deepcopy(PLAIN), "action": list(actions), "expect": list(expect), **more}
    return built(raw, "test", "test.toml", HERE)


def looks(item: Any) -> list[Look]:
    seen: list[Look] = []
    VirtualSite(item).run(seen.append)
    return seen


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"titel": "x"}, "titel: unknown key; did you mean 'title'?"),
        ({"duration_s": -1}, "duration_s: -1 is not allowed; allowed: above 0, up to 2678400; How long it runs"),
        ({"duration_s": None}, "duration_s: None is not allowed"),
        ({"site": "palace.toml"}, "site: 'palace.toml' cannot be used"),
        ({"change": {"limits": {"min_soc_pct": 200}}}, "limits.min_soc_pct: 200 is not allowed; allowed: 0 to 90"),
        ({"devices": {"roof": {}}}, "devices.roof: there is no such device; there are inverter1, battery1, grid, pv"),
        ({"memory": {"mood": 1}}, "memory.mood: unknown key; allowed: "),
        ({"memory": {"mode_id": "pasive"}}, "memory.mode_id: 'pasive' is not a mode; allowed: backup, charge_only"),
        ({"memory": {"alarms": [{"row": "x"}]}}, "memory: Object missing required field `row_id`"),
        ({"load": {"day": "house", "constant_w": 1.0}}, "load: give exactly one of day, constant_w, steps, csv"),
        ({"load": {"steps": [[5, 1], [0, 2]]}}, "the seconds of `steps` must grow"),
        ({"action": [{"at_s": 1}]}, "action[1]: an action is exactly one of fault, request"),
        ({"action": [{"at_s": 1, "fault": "meter-dumb"}]}, 'there is no fault "meter-dumb"; there are meter-silent'),
        (
            {"action": [{"at_s": 1, "fault": "meter-silent", "devise": "x"}]},
            "devise: unknown key; did you mean 'device'",
        ),
        ({"expect": [{"that": "miracle"}]}, "expect[1].that: 'miracle' is not a statement; allowed: always, reaches"),
        ({"expect": [{"that": "always", "value": "grid_w"}]}, "expect[1]: give min, max or both"),
        ({"expect": [{"that": "safe_stop", "reason": "bad"}]}, "'bad' is not a reason code; allowed: "),
        ({"expect": [{"that": "alarm", "alarm": "bad.luck"}]}, "'bad.luck' is not an alarm; allowed: "),
        ({"expect": [{"that": "state", "state": "asleep"}]}, "'asleep' is not a state; allowed: init, run"),
        ({"expect": [{"that": "no_alarm", "from_s": 9, "until_s": 3}]}, "until_s 3 is before from_s 9"),
        (
            {"expect": [{"that": "alarm", "alarm": "meter.silnt"}]},
            "expect[1].alarm: 'meter.silnt' is not an alarm; did you mean 'meter.silent'",
        ),
        (
            {"expect": [{"that": "safe_stop", "reason": "need_batery"}]},
            "expect[1].reason: 'need_batery' is not a reason code; did you mean 'need_battery'",
        ),
        ({"expect": [{"that": "mode", "mode": "pasive"}]}, "'pasive' is not a mode; allowed: backup, charge_only"),
        (
            {"expect": [{"that": "always", "value": "grid_w", "min": 5, "max": 1}]},
            "expect[1]: min 5 is above max 1: nothing can be inside",
        ),
        (
            {"expect": [{"that": "always", "value": "grid_w", "max": math.nan}]},
            "expect[1].max: nan is not allowed; allowed: a finite number; Most allowed",
        ),
        ({"load": {"steps": [[0, 5], [1, -2]]}}, "load: a power of `steps`, -2 W, is outside 0 to 1e+08 W"),
        ({"load": {"steps": [[0, 5], [1, math.nan]]}}, "load: a power of `steps`, nan W, is outside 0 to 1e+08 W"),
        ({"load": {"steps": [[0, 5], [90000, 1]]}}, "load: a moment of `steps`, 90000 s, is outside 0 to 86400 s"),
        (
            {"action": [{"at_s": 10, "until_s": 5, "every_s": 2, "fault": "bms-silent"}]},
            "action[1]: until_s 5 is before at_s 10: it would never happen",
        ),
        (
            {"action": [{"at_s": 1, "until_s": 5, "fault": "bms-silent"}]},
            "action[1]: until_s is for what comes again with every_s; for_s says how long it lasts",
        ),
        (
            {"action": [{"at_s": 1, "for_s": 5, "plan": True}]},
            "for_s is for what can end (fault, grid, signal, emergency_contact, finding, disk_full); plan has no end",
        ),
        ({"action": [{"at_s": 1, "for_s": 5, "restart_s": 2}]}, "restart_s has no end"),
        (
            {"expect": [{"that": "event", "kind": "nope"}]},
            "expect[1].kind: 'nope' is not a kind of event; allowed: state, mode",
        ),
        (
            {"expect": [{"that": "answer", "request": "action 9", "accepted": True}]},
            "expect[1].request: 'action 9' is not a request of this file; allowed: none",
        ),
        (
            {
                "action": [
                    {"at_s": 1, "fault": "bms-silent"},
                    {"at_s": 2, "request": {"type": "stop", "reason": "x"}},
                    {"at_s": 2, "request": {"type": "stop", "reason": "x", "origin": {"request_id": "mine"}}},
                    {"at_s": 3, "apply": {"limits": {"min_soc_pct": 8}}},
                ],
                "expect": [{"that": "answer", "request": "action 1", "accepted": True}],
            },
            "'action 1' is not a request of this file; allowed: action 2, mine, action 4",
        ),
        ({"site": "palace"}, "'palace' cannot be used: No such file or directory; shipped are residential, commercial"),
    ],
)
def test_a_wrong_scenario_is_answered_with_key_value_and_what_is_allowed(change: dict[str, Any], message: str) -> None:
    raw = {key: value for key, value in {**copy.deepcopy(PLAIN), **change}.items() if key != "none"}
    with pytest.raises(ScenarioError) as error:
        built(raw, "test", "test.toml", HERE)
    assert message in str(error.value)
    assert str(error.value).startswith("test.toml: ")


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"fault": "meter-silent", "device": "roof"}, 'there is no meter "roof"; there are grid, pv'),
        ({"request": {"type": "wish"}}, "request.type: 'wish' is not a request; allowed: set_mode"),
        ({"request": {"type": "set_mode"}}, "Object missing required field `mode_id`"),
        ({"request": {"type": "set_mode", "mode": "x"}}, "request.mode: unknown key; allowed: mode_id"),
        ({"request": {"type": "stop", "reason": "x", "origin": {"who": "me"}}}, "request.origin.who: unknown key"),
        (
            {"request": {"type": "stop", "reason": "x", "origin": {"role": "king"}}},
            "request.origin: Invalid enum value",
        ),
        ({"apply": {"limits": {"max_soc_pct": 300}}}, "limits.max_soc_pct: 300 is not allowed"),
        ({"signal": {"door": 1.0}}, "signal: there is no 'door'; the site has none"),
        ({"finding": {"row_id": "bad.luck"}}, "finding.row_id: 'bad.luck' is not an alarm"),
        ({"finding": {"place": "x"}}, "finding: Object missing required field `row_id`"),
    ],
)
def test_an_action_on_what_is_not_there_is_answered_with_what_there_is(action: dict[str, Any], message: str) -> None:
    with pytest.raises(ScenarioError, match=r"action\[1\]: ") as error:
        VirtualSite(scenario({"at_s": 1, **action}))
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("expect", "message"),
    [
        ({"value": "happiness"}, "expect[1].value: 'happiness' is not a value; allowed: grid_w"),
        ({"value": "mood:inverter1"}, "with a colon there are command_w:…"),
        ({"value": "power_w:roof"}, "there is no 'roof'; there are inverter1"),
        ({"value": "output:fan"}, "there is no 'fan'; there are none"),
        ({"value": "grid_w", "from_s": 60}, "expect[1].from_s: 60 is after the end, which is 5"),
    ],
)
def test_a_statement_about_what_is_not_there_is_answered_with_what_there_is(
    expect: dict[str, Any], message: str
) -> None:
    item = scenario(expect=({"that": "always", "max": 1, **expect},))
    with pytest.raises(ScenarioError) as error:
        Judge(item, VirtualSite(item).plant)
    assert message in str(error.value)


def test_every_request_of_the_union_can_be_written_in_a_scenario() -> None:
    assert set(REQUESTS.values()) == set(get_args(Request))
    request = request_of({"type": "set_mode", "mode_id": "passive", "origin": {"source": "cloud"}}, 3)
    assert isinstance(request, SetMode)
    assert request.origin.request_id == "action 3"
    assert request.origin.source.value == "cloud"


def test_requests_are_answered_and_live_settings_take_effect() -> None:
    item = scenario(
        {"at_s": 1, "request": {"type": "set_mode", "mode_id": "passive"}},
        {"at_s": 2, "request": {"type": "set_mode", "mode_id": "nonsense"}},
        {"at_s": 3, "apply": {"limits": {"max_discharge_w": 700}}},
        expect=(
            {"that": "mode", "mode": "passive", "from_s": 1, "within_s": 0.2, "held": True},
            {"that": "answer", "request": "action 2", "accepted": False, "contains": "unknown", "from_s": 2},
            {"that": "event", "kind": "settings", "from_s": 3, "within_s": 0.2},
            {"that": "final", "value": "max_bound_w", "max": 700},
            {"that": "source", "source": "passive", "from_s": 1.5, "held": True},
        ),
    )
    site = VirtualSite(item)
    judge = Judge(item, site.plant)
    site.run(judge.look)
    assert all(verdict.passed for verdict in judge.verdicts()), judge.verdicts()


def test_what_comes_again_comes_again_and_what_ends_ends() -> None:
    item = scenario({"at_s": 1, "emergency_contact": "open", "for_s": 0.5, "every_s": 1, "until_s": 3})
    site = VirtualSite(item)
    contacts: list[Contact] = []
    for _ in range(45):
        site.turn()
        contacts.append(site.world.contact)
    assert contacts[:10] == [Contact.NOT_FITTED] * 10
    assert contacts[10:15] == contacts[20:25] == contacts[30:35] == [Contact.OPEN] * 5
    assert contacts[15:20] == [Contact.CLOSED] * 5
    assert contacts[35:45] == [Contact.CLOSED] * 10


def test_an_inverter_gets_no_power_before_its_timer_was_read_back_and_stops_by_itself_without_the_controller() -> None:
    seen = looks(scenario({"at_s": 8, "restart_s": 4}, duration_s=16))
    first = next(look for look in seen if abs(look.record.chain.final.active_power_w) > 100.0)
    assert first.record.snapshot.inverters[0].dead_man_armed
    assert sum(look.down for look in seen) == 40
    site = VirtualSite(scenario({"at_s": 8, "restart_s": 4}, duration_s=16))
    for _ in range(100):
        site.turn()
    assert abs(site.plant.machines["inverter1"].state.active_power_w) < 20.0, "its own timer of one second"
    for _ in range(60):
        site.turn()
    assert site.plant.machines["inverter1"].state.active_power_w > 500.0


@pytest.mark.parametrize("fault", ["meter-exception", "meter-garbage", "meter-delay", "meter-silent"])
def test_a_meter_that_answers_wrongly_or_too_late_is_silent_and_says_why(fault: str) -> None:
    seen = looks(scenario({"at_s": 5, "fault": fault}, duration_s=8))
    stop = seen[-1].record.safe_stop
    assert stop is not None
    assert stop.code == "need_grid_meter"
    status = next(one for one in seen[-1].record.devices if one.device_id == "grid")
    assert status.failures >= 2
    assert status.detail.startswith("grid: ")


NAMED_FAULTS: dict[str, dict[str, Any]] = {
    "silence": {"fault": "inverter-silent"},
    "delay": {"fault": "meter-delay"},
    "garbage": {"fault": "meter-garbage"},
    "exception": {"fault": "inverter-exception"},
    "frozen value": {"fault": "bms-frozen"},
    "wrong sign": {"fault": "meter-wrong-sign"},
    "bus-off": {"fault": "bms-bus-off"},
    "grid loss": {"fault": "grid-loss"},
    "frequency dip": {"fault": "frequency-dip"},
    "cell drift": {"fault": "cell-drift"},
    "sensor open": {"fault": "bms-sensor-open"},
    "clock jump": {"clock_jump_s": 3600},
    "disk full": {"disk_full": True},
}


@pytest.mark.req("SIM-02")
@pytest.mark.parametrize("name", NAMED_FAULTS)
def test_each_fault_on_command_is_seen_by_the_controller_and_only_while_it_is_on(name: str) -> None:
    steps = {"steps": [[0, 1000], [9, 1400]]}
    nearly_full = {"simulation": {"battery": {"start_soc_pct": 97.0}}}  # where a cell that drifts shows
    sick = looks(scenario({"at_s": 8, **NAMED_FAULTS[name]}, duration_s=12, load=steps, change=nearly_full))
    well = looks(scenario(duration_s=12, load=steps, change=nearly_full))
    assert [look.record for look in sick[:80]] == [look.record for look in well[:80]]
    assert [look.record for look in sick[80:]] != [look.record for look in well[80:]]


def test_writes_to_a_device_that_does_not_answer_are_refused_not_lost() -> None:
    site = VirtualSite(scenario({"at_s": 4, "fault": "inverter-exception"}))
    refused: list[str] = []
    for _ in range(50):
        look = site.turn()
        refused += [alarm.row_id for alarm in look.record.alarms]
    assert "inverter.silent" in refused


def wired(item: Any) -> VirtualSite:
    """The site with a door contact and a phase signal, as its settings will have them."""
    signals = (
        SignalSettings("door", SignalRole.DOOR_OPEN),
        SignalSettings("air", SignalRole.ZONE_TEMPERATURE, minimum=-40.0, maximum=90.0),
    )
    return VirtualSite(item, msgspec.structs.replace(settings_of(item.model), signals=signals))


def test_wired_signals_arrive_and_a_broken_wire_reads_out_of_range() -> None:
    item = scenario({"at_s": 1, "signal": {"door": 1.0}}, {"at_s": 2, "signal": {"air": "open"}, "for_s": 1})
    site = wired(item)
    records = [site.turn().record for _ in range(40)]
    values = [{one.signal_id: one.value for one in record.snapshot.signals} for record in records]
    assert values[5]["door"] == 0.0
    assert values[15]["door"] == 1.0
    assert "air" in values[5]
    assert "air" not in values[25]
    assert dict(records[25].snapshot.signals_lost)["air"].startswith("reads 1e+09")
    assert "air" in values[39]
    assert not any(math.isnan(value) for each in values for value in each.values())


def test_a_value_that_is_never_seen_does_not_pass(tmp_path: Path) -> None:
    item = scenario(
        {"at_s": 0, "fault": "meter-silent", "device": "grid"},
        expect=(
            {"that": "always", "value": "grid_w", "max": 1e6},
            {"that": "mean", "value": "grid_w", "max": 1e6},
            {"that": "final", "value": "grid_w", "max": 1e6},
            {"that": "sign_changes", "value": "grid_w", "per_minute": 1e6},
            {"that": "self_consumption", "min_pct": 0},
            {"that": "energy", "value": "grid_w", "max": 1e6},
        ),
    )
    report = run_scenario(item, tmp_path, plot=False)
    assert [verdict.passed for verdict in report.verdicts] == [False] * 6


def test_tables_are_put_over_tables_and_lists_replace() -> None:
    below = {"a": {"b": 1, "c": [1, 2]}, "d": 3}
    assert merged(below, {"a": {"c": [9]}, "e": 4}) == {"a": {"b": 1, "c": [9]}, "d": 3, "e": 4}
    assert below == {"a": {"b": 1, "c": [1, 2]}, "d": 3}


def test_the_longest_cycle_that_is_allowed_can_be_simulated() -> None:
    assert len(looks(scenario(cycle_s=5.0, duration_s=50))) == 10


def test_an_action_after_the_end_would_never_come_and_is_refused() -> None:
    with pytest.raises(ScenarioError, match=r"action\[1\]: at_s 50 is after the end, which is 5"):
        VirtualSite(scenario({"at_s": 50, "fault": "meter-silent"}))


def test_a_request_that_was_answered_otherwise_says_how_in_the_verdict(tmp_path: Path) -> None:
    wish = {"at_s": 1, "request": {"type": "set_mode", "mode_id": "pasive"}}
    expected = {"that": "answer", "request": "action 1", "accepted": True}
    report = run_scenario(scenario(wish, expect=(expected,)), tmp_path, plot=False, recording=False)
    found = report.verdicts[0]
    assert not found.passed
    assert str(found.value).startswith("never, refused: mode 'pasive' is unknown")
    assert found.limit == "at any time"


def test_the_document_says_what_the_program_does() -> None:
    text = PATH.read_text(encoding="utf-8")
    assert document(text) == text, "run `make docs`"


def test_an_output_the_site_does_not_have_is_refused_by_name() -> None:
    site = VirtualSite(scenario())
    with pytest.raises(ValueError, match='there is no output "fan"; there are none'):
        site.plant.outputs.command("fan", 1.0, 10.0)


def test_a_mean_over_quarter_hours_needs_a_whole_one_and_finds_the_worst(tmp_path: Path) -> None:
    def outcome(minutes: float, top_w: float) -> tuple[bool, object]:
        raw = {
            "schema": "ballast-scenario/1",
            "title": "Means",
            "start": dt.datetime(2026, 11, 21, 18, 0),  # noqa: DTZ001 - local time of the site
            "duration_s": 200.0,
            "cycle_s": 1.0,
            "change": {"control": {"mode": "passive"}},
            "load": {"steps": [[0, 1000], [60, 2000], [120, 1000]]},
            "pv": {"constant_w": 0.0},
            "expect": [{"that": "window_means", "value": "true_load_w", "minutes": minutes, "max": top_w}],
        }
        (verdict,) = run_scenario(
            built(raw, "means", "means", tmp_path), tmp_path, plot=False, recording=False
        ).verdicts
        return verdict.passed, verdict.value

    assert outcome(15.0, 5000.0) == (False, "no whole window")
    passed, mean_w = outcome(1.0, 1900.0)
    assert not passed
    assert mean_w == pytest.approx(1990.0, rel=0.03)
    assert outcome(1.0, 2100.0)[0]
    assert outcome(3.0, 1400.0)[0]
    assert not outcome(3.0, 1250.0)[0]
