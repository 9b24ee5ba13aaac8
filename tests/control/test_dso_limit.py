"""The distribution operator's limit: held, lost, released, and proven in the event log (LIM-01, GRD-08)."""

import msgspec
import pytest

from control.cycle import initial, persistent
from control.dso.model import DsoFallback, DsoPhase, DsoSettings
from control.memory import Persistent
from control.readings import NO_LIMIT, Readings, SignalReading, SignalRole
from control.record import CycleRecord, EventKind
from control.requests import ApplySettings, ReleaseDsoLimit, Role, SetDsoLimit, SetMode, SetSchedule
from control.settings import SignalSettings
from tests.control.plant import UTC_0, House, origin, settings
from tests.control.schedule.clocked import ClockedHouse, berlin, weekly

RELEASE = DsoSettings(import_w=1000.0, keep_s=10.0)
HOLD = msgspec.structs.replace(RELEASE, fallback=DsoFallback.HOLD)
LIMIT = msgspec.structs.replace(RELEASE, fallback=DsoFallback.LIMIT)
STRICT = msgspec.structs.replace(RELEASE, own_surplus_free=False)


class Box:
    """A house that charges at 4 kW by schedule, with a control box of the distribution operator."""

    def __init__(
        self, contract: DsoSettings = RELEASE, *, contact: bool = False, load_w: float = 1000.0, pv_w: float = 0.0
    ) -> None:
        signals = (SignalSettings("ripple", SignalRole.DSO_LIMIT),) if contact else ()
        self.house = ClockedHouse(berlin(dso=(contract,), signals=signals), load_w=load_w, pv_w=pv_w)
        self.closed: float | None = 0.0
        read = self.house.readings

        def readings() -> Readings:
            samples = () if self.closed is None else (SignalReading("ripple", self.house.at_s, self.closed),)
            return msgspec.structs.replace(read(), signals=samples)

        self.house.readings = readings  # type: ignore[method-assign]
        self.house.cycle(SetSchedule(origin(), "binding", (weekly("all", "00:00", "00:00", -4000.0),)))
        self.house.run(3.0)
        self.house.records.clear()

    @property
    def power_w(self) -> float:
        return self.house.records[-1].chain.final.active_power_w

    @property
    def record(self) -> CycleRecord:
        return self.house.records[-1]

    def evidence(self) -> list[tuple[str, str]]:
        return [
            (event.text, event.cause)
            for record in self.house.records
            for event in record.events
            if event.kind is EventKind.DSO_SETPOINT
        ]

    def alarms(self) -> set[str]:
        return {alarm.key for alarm in self.record.alarms if alarm.active}


def test_charging_stays_below_the_limit_from_the_first_cycle_until_its_release() -> None:
    box = Box(load_w=500.0)
    box.house.cycle(SetDsoLimit(origin(), import_w=1500.0))
    assert box.power_w == -1500.0
    assert box.record.chain.final.reason.code == "dso_import"
    box.house.run(5.0)
    assert box.power_w == -1500.0
    assert box.record.dso.phase is DsoPhase.ACTIVE
    assert box.record.dso.import_w == 1500.0
    box.house.cycle(ReleaseDsoLimit(origin()))
    box.house.run(3.0)
    assert box.power_w == -4000.0
    assert box.record.dso.phase is DsoPhase.NONE


def test_the_evidence_says_what_was_asked_when_by_whom_when_it_was_reached_and_how_long_it_took() -> None:
    box = Box(load_w=500.0)
    box.house.deaf = True
    box.house.cycle(SetDsoLimit(origin(), import_w=1500.0, export_w=3000.0))
    box.house.run(2.0)
    assert not box.record.dso.reached
    box.house.deaf = False
    box.house.run(1.0)
    assert box.record.dso.reached
    box.house.cycle(SetDsoLimit(origin(), import_w=1000.0))
    box.house.run(1.0)
    box.house.cycle(ReleaseDsoLimit(origin()))
    who = "console tester"
    assert box.evidence() == [
        ("limit begins: import 1500 W, export 3000 W", who),
        ("limit reached after 2.2 s: battery -1500 W, grid 2000 W", who),
        ("limit changes: import 1000 W", who),
        ("limit reached after 0.1 s: battery -1000 W, grid 1500 W", who),
        ("limit ended after 1.1 s", who),
    ]
    assert box.record.dso.since_utc > UTC_0 - 1e8


def test_a_limit_that_was_never_reached_says_so_at_its_end_and_is_an_alarm_meanwhile() -> None:
    box = Box(load_w=500.0)
    box.house.deaf = True
    box.house.cycle(SetDsoLimit(origin(), import_w=1500.0))
    box.house.run(35.0)
    assert "grid.dso_exceeded" in box.alarms()
    box.house.cycle(ReleaseDsoLimit(origin()))
    assert box.evidence()[-1][0] == "limit ended after 35.1 s; it was never reached"


def test_the_sites_own_surplus_may_be_stored_beyond_the_limit_where_the_contract_says_so() -> None:
    free = Box(RELEASE, load_w=500.0, pv_w=3000.0)
    free.house.cycle(SetDsoLimit(origin(), import_w=1000.0))
    free.house.run(1.0)
    assert free.power_w == pytest.approx(-3500.0)
    assert free.record.dso.reached
    strict = Box(STRICT, load_w=500.0, pv_w=3000.0)
    strict.house.cycle(SetDsoLimit(origin(), import_w=1000.0))
    strict.house.run(1.0)
    assert strict.power_w == -1000.0


def test_without_the_grid_meter_only_the_bare_limit_may_be_charged_and_nothing_exported() -> None:
    box = Box(load_w=500.0, pv_w=3000.0)
    box.house.cycle(SetDsoLimit(origin(), import_w=1000.0, export_w=2000.0))
    box.house.silent.add("grid")
    box.house.run(2.0)
    assert box.power_w == -1000.0
    assert box.record.chain.bounds.max_w == 0.0
    assert box.record.chain.bounds.max_reason.code == "dso_export_unknown"


def test_nothing_is_proven_while_the_powers_are_unknown() -> None:
    box = Box(STRICT, load_w=500.0)
    box.house.silent |= {"grid", "inverter1"}
    box.house.run(2.0)
    box.house.cycle(SetDsoLimit(origin(), import_w=5000.0, export_w=9000.0))
    box.house.run(1.0)
    assert not box.record.dso.reached
    box.house.silent.clear()
    box.house.run(1.0)
    assert box.record.dso.reached


def test_an_export_limit_holds_discharging_and_never_makes_it_charge() -> None:
    box = Box(load_w=500.0)
    box.house.cycle(SetSchedule(origin(), "binding", (weekly("all", "00:00", "00:00", 4000.0),)))
    box.house.run(3.0)
    box.house.cycle(SetDsoLimit(origin(), export_w=2000.0))
    assert box.power_w == 2500.0
    box.house.pv_w = 6000.0
    box.house.run(1.0)
    assert box.power_w == 0.0
    assert not any("-" in text for text, _ in box.evidence()[:1])
    assert box.record.chain.bounds.min_w <= -4000.0


def test_a_renewed_limit_goes_on_without_a_new_entry_in_the_log() -> None:
    box = Box(load_w=500.0)
    for _ in range(10):
        box.house.cycle(SetDsoLimit(origin(), import_w=1500.0, valid_s=5.0))
        box.house.run(2.0)
    assert box.power_w == -1500.0
    assert len(box.evidence()) == 2
    asked = [event for record in box.house.records for event in record.events if event.subject == "SetDsoLimit"]
    assert len(asked) == 1


# -- the commanding side is lost


@pytest.mark.parametrize(
    ("contract", "asked_w", "then_w"), [(RELEASE, 1500.0, -4000.0), (HOLD, 1500.0, -1500.0), (LIMIT, 1500.0, -1000.0)]
)
def test_a_limit_that_is_not_renewed_is_kept_for_a_while_and_then_the_contract_decides(
    contract: DsoSettings, asked_w: float, then_w: float
) -> None:
    box = Box(contract, load_w=500.0)
    box.house.cycle(SetDsoLimit(origin(), import_w=asked_w, valid_s=5.0))
    box.house.run(10.0)
    assert box.record.dso.phase is DsoPhase.UNKNOWN
    assert box.power_w == -asked_w
    assert "grid.dso_lost@remote" in box.alarms()
    box.house.run(10.0)
    assert box.power_w == then_w
    lost = next(text for text, _ in box.evidence() if "not heard" in text)
    assert (
        lost == f"console tester is not heard any more; import 1500 W kept, then {contract.fallback.value} after 10 s"
    )
    released = contract.fallback is DsoFallback.RELEASE
    assert box.record.dso.phase is (DsoPhase.NONE if released else DsoPhase.UNKNOWN)
    assert ("grid.dso_lost@remote" in box.alarms()) is not released
    box.house.cycle(SetDsoLimit(origin(), import_w=700.0))
    assert box.power_w == -700.0


def test_a_limit_is_in_force_again_right_after_a_restart_although_nobody_has_renewed_it_yet() -> None:
    box = Box(HOLD, load_w=500.0)
    box.house.cycle(SetDsoLimit(origin(), import_w=1500.0))
    kept = msgspec.json.decode(msgspec.json.encode(persistent(box.house.memory)), type=Persistent)
    assert kept.dso_by == "console tester"
    box.house.memory = initial(box.house.site, kept)
    box.house.run(4.0)
    assert box.power_w == -1500.0
    assert box.record.dso.phase is DsoPhase.UNKNOWN
    box.house.cycle(ReleaseDsoLimit(origin()))
    assert persistent(box.house.memory).dso_limits.import_w == NO_LIMIT


def test_a_stored_limit_means_nothing_on_a_site_without_a_contract() -> None:
    box = Box(load_w=500.0)
    box.house.cycle(SetDsoLimit(origin(), import_w=1500.0))
    assert initial(settings(), persistent(box.house.memory)).dso.remote.phase is DsoPhase.NONE


def restarted(box: Box) -> Persistent:
    """The program is started anew with the state file of before."""
    kept = msgspec.json.decode(msgspec.json.encode(persistent(box.house.memory)), type=Persistent)
    box.house.memory = initial(box.house.site, kept)
    assert persistent(box.house.memory) == kept, "a second restart before the first cycle changes nothing"
    box.house.records.clear()
    return kept


@pytest.mark.req("GRD-08")
def test_a_fallback_in_force_is_in_force_again_right_after_a_restart() -> None:
    box = Box(LIMIT, load_w=500.0)
    box.house.cycle(SetDsoLimit(origin(), import_w=3500.0, valid_s=5.0))
    box.house.run(20.0)
    assert box.power_w == -1000.0
    for _ in range(3):
        restarted(box)
        box.house.run(6.0)
        assert box.power_w == -1000.0
        assert [text for text, _ in box.evidence() if "begins" in text] == ["limit begins: import 1000 W"]
        assert box.record.dso.phase is DsoPhase.UNKNOWN
    box.house.cycle(SetDsoLimit(origin(), import_w=2000.0))
    assert restarted(box).dso_lost_s == 0.0


@pytest.mark.req("GRD-08")
def test_restarts_do_not_prolong_how_long_the_limit_of_a_lost_side_is_kept() -> None:
    box = Box(msgspec.structs.replace(LIMIT, keep_s=150.0), load_w=500.0)
    box.house.cycle(SetDsoLimit(origin(), import_w=3500.0, valid_s=5.0))
    box.house.run(75.0)
    assert restarted(box).dso_lost_s == 60.0, "written once a minute, not every cycle"
    box.house.run(80.0)
    assert box.power_w == -3500.0
    restarted(box)
    box.house.run(35.0)
    assert box.power_w == -1000.0


def test_a_state_file_of_before_knows_no_time_of_loss_and_the_limit_is_kept_for_its_full_time() -> None:
    old = msgspec.json.decode(b'{"dso_limits":{"import_w":1500.0},"dso_by":"console tester"}', type=Persistent)
    box = Box(LIMIT, load_w=500.0)
    box.house.memory = initial(box.house.site, old)
    box.house.run(3.0)
    box.house.cycle(SetSchedule(origin(), "binding", (weekly("all", "00:00", "00:00", -4000.0),)))
    box.house.run(4.0)
    assert box.power_w == -1500.0
    box.house.run(5.0)
    assert box.power_w == -1000.0


# -- the contact of a control box


def test_the_contact_asks_for_the_limit_of_the_site_file() -> None:
    box = Box(contact=True, load_w=500.0)
    box.closed = 1.0
    box.house.run(1.0)
    assert box.power_w == -1000.0
    assert box.evidence()[0] == ("limit begins: import 1000 W", "contact ripple")
    box.closed = 0.0
    box.house.run(3.0)
    assert box.power_w == -4000.0


def test_a_bouncing_contact_does_not_fill_the_log() -> None:
    box = Box(contact=True, load_w=500.0)
    for _ in range(50):
        box.closed = 1.0 - (box.closed or 0.0)
        box.house.run(0.2)
    assert len([text for text, _ in box.evidence() if "begins" in text]) == 1


def test_of_contact_and_request_the_stricter_counts_and_both_are_named() -> None:
    box = Box(contact=True, load_w=500.0)
    box.closed = 1.0
    box.house.cycle(SetDsoLimit(origin(), import_w=800.0))
    assert box.power_w == -800.0
    assert box.record.dso.by == "console tester, contact ripple"
    box.house.run(1.0)
    box.closed = 0.0
    box.house.run(1.0)
    assert box.evidence()[-1] == ("limit kept: import 800 W", "console tester")


def test_a_contact_that_cannot_be_read_counts_as_it_was_for_five_seconds_and_then_as_lost() -> None:
    box = Box(HOLD, contact=True, load_w=500.0)
    box.closed = 1.0
    box.house.run(1.0)
    box.closed = None
    box.house.run(4.0)
    assert box.record.dso.phase is DsoPhase.ACTIVE
    box.house.run(4.0)
    assert box.record.dso.phase is DsoPhase.UNKNOWN
    assert "grid.dso_lost@contact" in box.alarms()
    box.house.run(30.0)
    assert box.power_w == -1000.0
    box.closed = 0.0
    box.house.run(3.0)
    assert box.power_w == -4000.0


def test_a_contact_never_heard_falls_to_the_limit_where_the_contract_says_limit() -> None:
    box = Box(LIMIT, contact=True, load_w=500.0)
    box.closed = None
    box.house.run(8.0)
    assert box.power_w == -4000.0
    box.house.run(10.0)
    assert box.power_w == -1000.0
    assert box.evidence()[-2][1] == "contractual fallback"


@pytest.mark.req("GRD-08")
@pytest.mark.parametrize(("contract", "closed"), [(LIMIT, 0.0), (LIMIT, 1.0), (HOLD, 1.0)])
def test_a_lost_contact_is_not_forgotten_by_a_restart(contract: DsoSettings, closed: float) -> None:
    box = Box(contract, contact=True, load_w=500.0)
    box.closed = closed
    box.house.run(1.0)
    box.closed = None
    box.house.run(20.0)
    assert box.power_w == -1000.0
    restarted(box)
    box.house.run(4.0)
    assert box.power_w == -1000.0
    assert "grid.dso_lost@contact" in box.alarms()
    box.closed = 0.0
    box.house.run(3.0)
    assert box.power_w == -4000.0


def test_a_contact_that_was_closed_keeps_its_limit_while_its_board_starts_after_a_restart() -> None:
    box = Box(HOLD, contact=True, load_w=500.0)
    box.closed = 1.0
    box.house.run(1.0)
    restarted(box)
    box.closed = None
    box.house.run(4.0)
    assert box.power_w == -1000.0
    assert box.record.dso.phase is DsoPhase.ACTIVE
    assert box.alarms() == set()
    box.closed = 0.0
    box.house.run(3.0)
    assert box.power_w == -4000.0


# -- refusals


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (SetDsoLimit(origin()), "neither import_w nor export_w is given"),
        (SetDsoLimit(origin(), import_w=-1.0), "import_w -1 is outside 0 to 1e+08 W"),
        (SetDsoLimit(origin(), export_w=float("nan")), "export_w nan is outside"),
        (SetDsoLimit(origin(), import_w=1.0, valid_s=0.0), "valid_s 0 is outside 1 to 604800 s"),
        (SetDsoLimit(origin(Role.VIEWER), import_w=1.0), "operator is needed"),
        (ReleaseDsoLimit(origin()), "no limit of the distribution operator is in force by request"),
    ],
)
def test_a_wrong_order_of_the_distribution_operator_is_refused_with_words(
    request_: SetDsoLimit | ReleaseDsoLimit, words: str
) -> None:
    answer = Box().house.cycle(request_).answers[0]
    assert not answer.accepted
    assert words in answer.text


def test_a_site_without_a_contract_refuses_limits_and_shows_none() -> None:
    house = House(settings())
    house.run(3.0)
    answer = house.cycle(SetDsoLimit(origin(), import_w=0.0)).answers[0]
    assert "[dso] is not in the site file" in answer.text
    house.cycle(SetMode(origin(), "passive"))
    assert house.records[-1].dso.phase is DsoPhase.NONE


def test_the_contract_cannot_be_taken_out_of_the_site_file_while_its_limit_is_in_force() -> None:
    box = Box(load_w=500.0)
    box.house.cycle(SetDsoLimit(origin(), import_w=1500.0))
    without = berlin()
    refused = box.house.cycle(ApplySettings(origin(), without)).answers[0]
    assert refused.text == "[dso] cannot be taken away while a limit of the distribution operator is in force"
    box.house.cycle(ReleaseDsoLimit(origin()))
    assert box.house.cycle(ApplySettings(origin(), without)).answers[0].accepted
    box.house.run(3.0)
    assert box.power_w == -4000.0
    assert box.record.dso.phase is DsoPhase.NONE
