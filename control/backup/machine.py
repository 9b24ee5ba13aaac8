"""The one table of the island: from which state, to which, why and when. The first row that holds is taken."""

from collections.abc import Callable, Iterable

import msgspec

from control.backup import reconnect, surplus
from control.backup.memory import BackupMemory, BackupState, Contactor, TestMemory
from control.backup.settings import SynchronisedBy
from control.backup.view import LONGEST_WAIT_S, StopKind, View
from control.readings import NEVER_S

FORMED_S = 1.0
"""The island stands when its voltage has been good this long."""
FORMING_LOST_S = 2.0
START_WAIT_S = 15.0
"""How long a start waits for the feedback of the contactor."""
DARK_S = 2.0
"""A dark site waits this long for its meter before it makes an island."""
FLICKER_S = 30.0
"""Mains at the edge of their window change the state at most this often; the observation begins anew each time."""
DAY_S = 86_400.0
FAILED_CLOSINGS = 2
"""After so many in a row a supplied island is not switched off for another attempt until the longest wait is over."""

S = BackupState
_DARK = frozenset({S.EXHAUSTED, S.HALTED})

Guard = Callable[[View], bool]


class Row(msgspec.Struct, frozen=True):
    """One allowed transition."""

    before: BackupState
    after: BackupState
    cause: str
    """A code of `CAUSES`; empty: the cause of the loss."""
    when: Guard


def _may_close_dead(view: View) -> bool:
    """Tell whether a dark site may be put back on the grid; one without light to lose tries again after each wait."""
    rested = view.memory.state in _DARK and view.elapsed_s >= view.settings.retry_after_s
    return (
        view.stop is not StopKind.HARD
        and view.observed
        and (view.retry_due or rested)
        and reconnect.bus_dead(view.memory.timers, view.settings, view.now_s)
    )


def _welded(view: View) -> bool:
    timeout_s = view.settings.contactor_timeout_s
    return view.settled(Contactor.CLOSED) and view.elapsed_s >= timeout_s


def _recovered(view: View) -> bool:
    settings = view.settings
    if view.inside and view.retry_due:
        return False
    empty = view.memory.cause == "soc_floor"
    wait_s = view.wait_s(view.memory.surplus_ends if view.memory.cause == "surplus" else 1)
    rested = view.soc_pct >= settings.floor_soc_pct + settings.restart_margin_pct
    return view.can_start and view.starts_left and (rested if empty else view.elapsed_s >= wait_s)


def _restartable(view: View) -> bool:
    """A dark site that nothing holds back makes an island unless it can go back to the grid at once."""
    waits = not view.observed or not view.retry_due
    return waits and view.elapsed_s >= DARK_S and view.can_start and view.starts_left and view.settled(Contactor.OPEN)


def _begins_on_grid(view: View) -> bool:
    return view.settled(Contactor.CLOSED) or (view.linked and view.elapsed_s >= START_WAIT_S)


def _continues(view: View) -> bool:
    """Tell whether an island stands; at once, because a command without forming would end it."""
    unheard = view.memory.kept in FORMING_STATES and not view.heard
    return view.memory.timers.contactor is Contactor.OPEN and (view.forming or unheard)


def _closing_timed_out(view: View) -> bool:
    by_inverter = view.settings.synchronised_by is SynchronisedBy.INVERTER and not view.dark
    limit_s = view.settings.synchronism.timeout_s if by_inverter else view.settings.contactor_timeout_s
    return view.elapsed_s >= limit_s


def _leaves_island(state: BackupState) -> Iterable[Row]:
    """Return the exits every state shares in which the inverters make the grid, most serious first."""

    def lit(guard: Guard) -> Guard:
        return lambda view: not (state in {S.SYNCHRONISING, S.CLOSING} and view.dark) and guard(view)

    if state is not S.CLOSING:
        yield Row(state, S.FAILED, "contactor_welded", lit(lambda v: v.settled(Contactor.CLOSED)))
    yield Row(state, S.HALTED, "stopped", lit(lambda v: v.stop >= StopKind.SOFT))
    yield Row(state, S.HALTED, "feedback_lost", lit(_feedback_lost))
    yield Row(state, S.EXHAUSTED, "soc_floor", lit(lambda v: 0.0 <= v.soc_pct <= v.settings.floor_soc_pct))
    yield Row(state, S.EXHAUSTED, "doubt", lit(lambda v: v.now_s - v.memory.timers.doubt_since_s >= v.settings.doubt_s))
    yield Row(state, S.EXHAUSTED, "surplus", lit(lambda v: surplus.unbearable(v.memory.surplus, v.settings, v.now_s)))
    if state is not S.BLACK_START:
        yield Row(state, S.EXHAUSTED, "forming_lost", lit(_forming_lost))


def _feedback_lost(view: View) -> bool:
    return view.memory.timers.contactor is Contactor.UNKNOWN and not view.parted


def _forming_lost(view: View) -> bool:
    unformed_s = min(view.now_s - view.memory.timers.unformed_since_s, view.elapsed_s)
    return view.ready and unformed_s >= FORMING_LOST_S


FORMING_STATES = frozenset({S.BLACK_START, S.ISLANDED, S.RECONNECT_WAIT, S.SYNCHRONISING, S.CLOSING})
"""States in which the inverters may be told to make the grid (the last two only when not over a dead bus)."""
OFF_GRID = frozenset(S) - {S.STARTING, S.ON_GRID, S.GRID_LOST, S.FAILED}
"""States in which the contactor is meant to be open or is just being closed."""

TABLE: tuple[Row, ...] = (
    Row(S.STARTING, S.ON_GRID, "contactor_closed", _begins_on_grid),
    Row(S.STARTING, S.ISLANDED, "continued", _continues),
    Row(S.STARTING, S.EXHAUSTED, "soc_floor", lambda v: v.settled(Contactor.OPEN) and v.memory.kept is S.EXHAUSTED),
    Row(S.STARTING, S.HALTED, "not_formed", lambda v: v.settled(Contactor.OPEN) and v.heard),
    Row(S.STARTING, S.HALTED, "feedback_lost", lambda v: v.elapsed_s >= START_WAIT_S),
    # -- the grid is there
    Row(S.ON_GRID, S.GRID_LOST, "", lambda v: bool(v.lost)),
    Row(S.ON_GRID, S.OPENING, "test", lambda v: v.memory.test.asked and v.can_start and v.observed),
    Row(
        S.ON_GRID,
        S.HALTED,
        "contactor_opened",
        lambda v: (
            v.memory.timers.contactor is Contactor.OPEN
            and v.now_s - v.memory.timers.contactor_since_s >= v.settings.contactor_timeout_s
        ),
    ),
    # -- into the island
    Row(S.GRID_LOST, S.OPENING, "allowed", lambda v: v.can_start),
    Row(S.GRID_LOST, S.HALTED, "contactor_opened", lambda v: v.settled(Contactor.OPEN)),
    Row(S.GRID_LOST, S.ON_GRID, "mains_back", lambda v: v.observed and v.linked),
    Row(S.OPENING, S.HALTED, "stopped", lambda v: v.stop >= StopKind.SOFT),
    Row(S.OPENING, S.BLACK_START, "contactor_open", lambda v: v.settled(Contactor.OPEN)),
    Row(S.OPENING, S.FAILED, "contactor_not_opened", lambda v: v.elapsed_s >= v.settings.contactor_timeout_s),
    *_leaves_island(S.BLACK_START),
    Row(
        S.BLACK_START,
        S.ISLANDED,
        "formed",
        lambda v: v.now_s - v.memory.timers.formed_since_s >= FORMED_S and v.elapsed_s >= FORMED_S,
    ),
    Row(S.BLACK_START, S.EXHAUSTED, "forming_failed", lambda v: v.elapsed_s >= v.settings.forming_timeout_s),
    # -- the island, and back
    *_leaves_island(S.ISLANDED),
    Row(S.ISLANDED, S.RECONNECT_WAIT, "mains_inside", lambda v: v.inside and v.retry_due and not v.memory.test.running),
    *_leaves_island(S.RECONNECT_WAIT),
    Row(S.RECONNECT_WAIT, S.ISLANDED, "mains_outside", lambda v: not v.inside and v.elapsed_s >= FLICKER_S),
    Row(S.RECONNECT_WAIT, S.SYNCHRONISING, "observed", lambda v: v.observed),
    *_leaves_island(S.SYNCHRONISING),
    Row(S.SYNCHRONISING, S.FAILED, "contactor_welded", lambda v: v.dark and _welded(v)),
    Row(S.SYNCHRONISING, S.HALTED, "stopped", lambda v: v.dark and v.stop is StopKind.HARD),
    Row(S.SYNCHRONISING, S.HALTED, "mains_outside", lambda v: v.dark and not v.inside),
    Row(S.SYNCHRONISING, S.CLOSING, "bus_dead", lambda v: v.dark and _may_close_dead(v)),
    Row(S.SYNCHRONISING, S.ISLANDED, "mains_outside", lambda v: not v.inside),
    Row(
        S.SYNCHRONISING,
        S.CLOSING,
        "synchronous",
        lambda v: not v.dark and v.now_s - v.memory.timers.synchronous_since_s >= v.settings.synchronism.hold_s,
    ),
    Row(S.CLOSING, S.ON_GRID, "contactor_closed", lambda v: v.linked),
    *_leaves_island(S.CLOSING),
    Row(S.CLOSING, S.HALTED, "stopped", lambda v: v.dark and v.stop is StopKind.HARD),
    Row(S.CLOSING, S.HALTED, "mains_outside", lambda v: v.dark and not v.inside),
    Row(S.CLOSING, S.HALTED, "slipped", lambda v: v.dark and v.forming),
    Row(S.CLOSING, S.HALTED, "contactor_not_closed", lambda v: v.dark and _closing_timed_out(v)),
    Row(S.CLOSING, S.ISLANDED, "mains_outside", lambda v: not v.inside),
    Row(S.CLOSING, S.ISLANDED, "contactor_not_closed", lambda v: not v.dark and _closing_timed_out(v)),
    Row(S.CLOSING, S.SYNCHRONISING, "slipped", lambda v: not v.dark and not v.agreed),
    # -- dark
    Row(S.EXHAUSTED, S.FAILED, "contactor_welded", _welded),
    Row(S.EXHAUSTED, S.CLOSING, "bus_dead", _may_close_dead),
    Row(S.EXHAUSTED, S.OPENING, "allowed", _recovered),
    Row(S.HALTED, S.FAILED, "contactor_welded", _welded),
    Row(S.HALTED, S.CLOSING, "bus_dead", _may_close_dead),
    Row(S.HALTED, S.OPENING, "allowed", _restartable),
    # -- latched
    Row(S.FAILED, S.ON_GRID, "reset", lambda v: v.memory.reset_asked and v.settled(Contactor.CLOSED)),
    Row(S.FAILED, S.HALTED, "reset", lambda v: v.memory.reset_asked and v.settled(Contactor.OPEN)),
)
"""Every transition there is; within a state the order is the order of importance."""

BY_STATE: dict[BackupState, tuple[Row, ...]] = {
    state: tuple(row for row in TABLE if row.before is state) for state in BackupState
}


def advance(view: View, at_utc: float) -> BackupMemory:
    """Return the memory after at most one transition."""
    memory = view.memory
    for row in BY_STATE[memory.state]:
        if row.when(view):
            return _entered(view, row, at_utc)
    if memory.reset_asked or memory.test.asked:  # what cannot be done in the cycle it was asked for is not done later
        memory = msgspec.structs.replace(
            memory, reset_asked=False, test=TestMemory() if memory.test.asked else memory.test
        )
    return memory


def _entered(view: View, row: Row, at_utc: float) -> BackupMemory:
    memory, now_s = view.memory, view.now_s
    test = _tested(memory.test, row, now_s)
    counted = row.after is S.BLACK_START and not test.running and not memory.uncounted
    failed = row.cause == "contactor_not_closed"
    home = row.after is S.ON_GRID
    returned = home and (row.before in {S.CLOSING, S.GRID_LOST} or memory.returning)
    return msgspec.structs.replace(
        memory,
        state=row.after,
        cause=row.cause or view.lost,
        since_s=now_s,
        since_utc=at_utc,
        test=test,
        starts=memory.starts + counted,
        retry_at_s=NEVER_S if home else now_s + _retry_wait_s(view) if failed else memory.retry_at_s,
        close_failures=0 if home else memory.close_failures + failed,
        returned_at_s=now_s if returned else memory.returned_at_s,
        returning=False,
        reset_asked=False,
        uncounted=_uncounted(memory, row),
        surplus_ends=0 if home else memory.surplus_ends + (row.cause == "surplus"),
    )


def _uncounted(memory: BackupMemory, row: Row) -> bool:
    """Tell whether the next start follows the end of an island that would have gone on.

    Too much PV has ended it, or it was given up for a return to the grid that failed because of the contactor.
    """
    if row.after is S.CLOSING:
        return row.before is S.SYNCHRONISING
    if row.after in _DARK:
        return row.cause == "surplus" or (row.cause == "contactor_not_closed" and memory.uncounted)
    return memory.uncounted and row.after not in {S.BLACK_START, S.ON_GRID}


def _retry_wait_s(view: View) -> float:
    """Return the wait after a failed closing; over a dead bus each attempt takes the light of a site that has it."""
    failures = view.memory.close_failures + 1
    costly = view.settings.synchronised_by is SynchronisedBy.DEAD_BUS and failures >= FAILED_CLOSINGS
    return max(LONGEST_WAIT_S, view.settings.retry_after_s) if costly else view.wait_s(failures)


def _tested(test: TestMemory, row: Row, now_s: float) -> TestMemory:
    """Return the test after a transition: it begins with opening and lives in the island only."""
    if row.cause == "test":
        return msgspec.structs.replace(test, asked=False, running=True)
    if not test.running:
        return TestMemory() if test.asked else test
    if row.after is S.ISLANDED and test.ends_at_s <= NEVER_S:
        return msgspec.structs.replace(test, ends_at_s=now_s + test.duration_s)
    return test if row.after in {S.BLACK_START, S.ISLANDED} else TestMemory()


def test_over(view: View) -> bool:
    """Tell whether a running test ends now: its time, any doubt, or the mains leave their windows."""
    memory = view.memory
    standing = memory.test.ends_at_s > NEVER_S
    return (
        not view.inside
        or (standing and view.now_s >= memory.test.ends_at_s)
        or memory.shedding.pressed
        or view.soc_pct < view.settings.reserve_soc_pct
        or view.stop is not StopKind.NONE
    )
