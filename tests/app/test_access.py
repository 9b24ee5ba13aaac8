"""PINs: never readable, counted before they are looked at, locked for longer each time, over restarts and clocks."""

import io
import stat
from pathlib import Path

import msgspec
import pytest

from app.access import FORGOTTEN_S, FREE_TRIES, LOCKS_S, AccessKeeper
from app.access_file import AccessError, AccessFile, Stored, made
from app.cli import main
from app.paths import under
from control.requests import Role
from hmi.ports.access import Doubt, Verdict

OPERATOR, INSTALLER, SERVICE = "2468", "135790", "97531864"


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def keeper(folder: Path, clock: Clock, *, commissioned: bool = False) -> AccessKeeper:
    return AccessKeeper(folder, clock, commissioned=commissioned, log_out_s=300.0)


@pytest.fixture
def unit(tmp_path: Path, clock: Clock) -> AccessKeeper:
    """A unit with all three PINs."""
    unit = keeper(tmp_path, clock)
    unit.set_pin(Role.INSTALLER, INSTALLER)
    unit.set_pin(Role.OPERATOR, OPERATOR)
    unit.set_pin(Role.SERVICE, SERVICE)
    return unit


def wrong(unit: AccessKeeper, times: int, role: Role = Role.INSTALLER) -> list[float]:
    return [unit.try_pin("0000", role).locked_s for _ in range(times)]


@pytest.mark.req("SEC-02")
def test_the_file_is_for_the_service_alone_and_holds_no_digits(unit: AccessKeeper, tmp_path: Path) -> None:
    for name in ("access.json", "access.copy.json"):
        path = tmp_path / name
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        for pin in (OPERATOR, INSTALLER, SERVICE):
            assert f'"{pin}"' not in path.read_text()
    assert unit.rules.pins == (Role.OPERATOR, Role.INSTALLER, Role.SERVICE)


def test_two_units_with_the_same_pin_keep_different_things() -> None:
    assert made(INSTALLER) != made(INSTALLER)


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "", "12 4", "\u0661\u0662\u0663\u0664"])
def test_a_pin_has_four_to_eight_digits(pin: str) -> None:
    with pytest.raises(AccessError, match="4 to 8 digits"):
        made(pin)


@pytest.mark.parametrize("pin", ["0000", "1234", "7654", "99999999"])
def test_what_everybody_tries_first_is_no_pin(tmp_path: Path, clock: Clock, pin: str) -> None:
    with pytest.raises(AccessError, match="anybody would try"):
        keeper(tmp_path, clock).set_pin(Role.INSTALLER, pin)


def test_two_levels_cannot_share_a_pin(unit: AccessKeeper) -> None:
    with pytest.raises(AccessError, match="PIN of level installer already"):
        unit.set_pin(Role.SERVICE, INSTALLER)


def test_the_installers_pin_comes_first_and_goes_last(tmp_path: Path, clock: Clock) -> None:
    unit = keeper(tmp_path, clock)
    with pytest.raises(AccessError, match="installer's PIN comes first"):
        unit.set_pin(Role.OPERATOR, OPERATOR)
    unit.set_pin(Role.INSTALLER, INSTALLER)
    unit.set_pin(Role.OPERATOR, OPERATOR)
    with pytest.raises(AccessError, match="cannot be the only one"):
        unit.remove_pin(Role.INSTALLER)
    unit.remove_pin(Role.OPERATOR)
    unit.remove_pin(Role.INSTALLER)
    assert unit.rules.pins == ()


@pytest.mark.parametrize(
    ("commissioned", "free", "doubt"),
    [(False, Role.SERVICE, Doubt.OPEN), (True, Role.OPERATOR, Doubt.MISSING)],
)
def test_a_unit_without_any_pin_is_open_until_it_is_commissioned(
    tmp_path: Path, clock: Clock, commissioned: bool, free: Role, doubt: Doubt
) -> None:
    rules = keeper(tmp_path, clock, commissioned=commissioned).rules
    assert (rules.free, rules.doubt) == (free, doubt)


def test_with_an_installers_pin_everybody_may_operate_until_the_operator_has_one(tmp_path: Path, clock: Clock) -> None:
    unit = keeper(tmp_path, clock)
    unit.set_pin(Role.INSTALLER, INSTALLER)
    assert (unit.rules.free, unit.rules.doubt) == (Role.OPERATOR, Doubt.NONE)
    unit.set_pin(Role.OPERATOR, OPERATOR)
    assert unit.rules.free is Role.VIEWER
    assert unit.try_pin(INSTALLER, Role.SERVICE).verdict is Verdict.NO_PIN


@pytest.mark.req("SEC-02")
def test_a_pin_opens_its_level_and_those_below_but_none_above(unit: AccessKeeper) -> None:
    assert unit.try_pin(OPERATOR, Role.OPERATOR).role is Role.OPERATOR
    assert unit.try_pin(SERVICE, Role.OPERATOR).role is Role.SERVICE
    assert unit.try_pin(OPERATOR, Role.INSTALLER).verdict is Verdict.WRONG
    assert unit.try_pin(INSTALLER, Role.SERVICE).verdict is Verdict.WRONG


@pytest.mark.req("SEC-02")
def test_after_five_wrong_tries_every_further_one_locks_for_longer(unit: AccessKeeper, clock: Clock) -> None:
    assert [unit.try_pin("0000", Role.INSTALLER).left for _ in range(FREE_TRIES - 1)] == [4, 3, 2, 1]
    waits: list[float] = []
    for _ in range(7):
        waits += wrong(unit, 1)
        clock.now += waits[-1]
    assert waits == [*LOCKS_S, LOCKS_S[-1], LOCKS_S[-1]]


@pytest.mark.req("SEC-02")
def test_while_locked_even_the_right_pin_is_not_looked_at(unit: AccessKeeper, clock: Clock) -> None:
    wrong(unit, FREE_TRIES)
    tried = unit.try_pin(INSTALLER, Role.INSTALLER)
    assert (tried.verdict, tried.locked_s) == (Verdict.LOCKED, 30.0)
    clock.now += 30.0
    assert unit.try_pin(INSTALLER, Role.INSTALLER).verdict is Verdict.ACCEPTED
    assert wrong(unit, 1) == [0.0], "a right PIN begins anew"


@pytest.mark.req("SEC-02")
def test_tries_and_lock_survive_a_restart(unit: AccessKeeper, tmp_path: Path, clock: Clock) -> None:
    wrong(unit, 3)
    again = keeper(tmp_path, clock)
    assert wrong(again, 2) == [0.0, 30.0]
    clock.now += 10.0
    assert keeper(tmp_path, clock).try_pin(INSTALLER, Role.INSTALLER).locked_s == pytest.approx(20.0)


def test_a_try_is_counted_before_it_is_looked_at(
    unit: AccessKeeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as context:
        context.setattr("app.access_file.Pin.opens", power_cut)
        with pytest.raises(KeyboardInterrupt):
            unit.try_pin("0000", Role.SERVICE)
    stored = AccessFile(tmp_path).read()
    assert stored is not None
    assert stored.tries[Role.SERVICE].wrong == 1


def test_a_clock_that_goes_back_neither_ends_nor_lengthens_a_lock(unit: AccessKeeper, clock: Clock) -> None:
    wrong(unit, FREE_TRIES)
    clock.now -= 86_400.0
    assert unit.try_pin(INSTALLER, Role.INSTALLER).locked_s == 30.0


def test_the_operators_pin_does_not_forgive_tries_at_the_installers(unit: AccessKeeper) -> None:
    """Else whoever may operate could try the installer's PIN for ever, four times at a go."""
    for _ in range(4):
        unit.try_pin("0000", Role.OPERATOR)
    assert unit.try_pin(OPERATOR, Role.OPERATOR).verdict is Verdict.ACCEPTED
    assert wrong(unit, 1) == [30.0]
    assert unit.try_pin(OPERATOR, Role.OPERATOR).verdict is Verdict.ACCEPTED, "the operator is not locked out by it"


def test_wrong_tries_are_forgotten_after_two_quiet_hours(unit: AccessKeeper, clock: Clock) -> None:
    wrong(unit, FREE_TRIES - 1)
    clock.now += FORGOTTEN_S
    assert wrong(unit, 1) == [0.0]


@pytest.mark.req("SEC-02")
@pytest.mark.usefixtures("unit")
def test_pins_that_cannot_be_read_let_nobody_in(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "access.json").write_text("{broken")
    assert keeper(tmp_path, clock).try_pin(INSTALLER, Role.INSTALLER).verdict is Verdict.ACCEPTED, "the copy counts"
    for name in ("access.json", "access.copy.json"):
        (tmp_path / name).write_text("{broken")
    lost = keeper(tmp_path, clock)
    assert (lost.rules.free, lost.rules.doubt) == (Role.VIEWER, Doubt.UNREADABLE)
    assert lost.try_pin(INSTALLER, Role.INSTALLER).verdict is Verdict.NO_PIN
    lost.set_pin(Role.INSTALLER, INSTALLER)
    assert lost.rules.doubt is Doubt.NONE


def test_a_disk_that_cannot_be_written_still_counts_and_says_so(
    unit: AccessKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.access_file.write_durable", full)
    assert wrong(unit, FREE_TRIES)[-1] == 30.0
    assert "No space left" in unit.fault


@pytest.mark.req("SEC-02")
def test_the_command_line_takes_a_pin_from_standard_input_and_never_from_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{INSTALLER}\n"))
    assert main(["access", "set-pin", "installer", "--data", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert INSTALLER not in said
    assert "not in the event log: no unit is running" in said
    assert main(["access", "list", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == ["operator   no PIN", "installer  PIN"]
    with pytest.raises(SystemExit):
        main(["access", "set-pin", "installer", INSTALLER, "--data", str(tmp_path)])
    assert main(["access", "remove-pin", "installer", "--data", str(tmp_path)]) == 0
    assert AccessFile(under(tmp_path).data).read() == Stored()


def test_a_pin_of_the_command_line_that_is_not_possible_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("12\n"))
    assert main(["access", "set-pin", "service", "--data", str(tmp_path)]) == 2
    assert "4 to 8 digits" in capsys.readouterr().err


@pytest.mark.usefixtures("unit")
def test_what_is_stored_can_be_read_by_the_next_release(tmp_path: Path) -> None:
    raw = msgspec.json.decode((tmp_path / "access.json").read_bytes())
    assert raw["schema"] == "ballast-access/1"
    assert set(raw["pins"]["installer"]) == {"salt", "key", "cost", "block", "lanes"}
