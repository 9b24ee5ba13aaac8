"""The grid loop on meters that lag: settling, overshoot and hunting, against a PID in the same run.

The peer knows what our loop has to find out: lag of the meter, delay and time constant of the inverter. The picture
also shows the more usual case, one tuning for every plant.

`python -m benchmarks.grid_loop` draws the comparison into images/grid_loop.png.
"""

from pathlib import Path
from typing import Any

from benchmarks.frame import Anchor, Figure, Of, Outcome, Scale, Target, progress
from benchmarks.loop_plant import Case, Trace, plain_pid, tuned_pid
from benchmarks.loop_plant import run as simulate

TITLE = "zero-grid loop on a lagging meter"
LAGS_S = (0.2, 1.0, 2.0)
DELAY_S = 0.5
JITTER = 0.2
NOISE_W = 20.0
STEP_S = 40.0
BACK_S = 80.0
END_S = 120.0
PEER = "PID tuned to this plant"
SETTLE_TARGET_S = 5.0
SWING_TARGET_W = 100.0
OVERSHOOT_TARGET_PCT = 5.0
PICTURE = Path(__file__).parent.parent / "images" / "grid_loop.png"


def load_w(at_s: float) -> float:
    """The load: two smaller movements from which the lag is learnt, then 3 kW up and 3 kW down."""
    if STEP_S <= at_s < BACK_S:
        return 3500.0
    return 2500.0 if 10.0 <= at_s < 25.0 else 500.0


def run(scale: Scale) -> Outcome:
    """Measure every lag with our loop and with the plain PID."""
    figures: list[Figure] = []
    for lag_s in LAGS_S[: scale.pick(len(LAGS_S), 1)]:
        progress(f"grid_loop: lag {lag_s:g} s")
        case = Case(lag_s=lag_s, delay_s=DELAY_S, jitter=JITTER)
        ours, plain = simulate(case, load_w, END_S), simulate(case, load_w, END_S, tuned_pid(case))
        name = f"meter lag {lag_s:g} s"
        target = Target(SETTLE_TARGET_S) if lag_s == LAGS_S[0] else Target(1.0, Of.RATIO)
        figures += [
            Figure(f"{name}: 3 kW step to 50 W", _settled_s(ours), "s", target,
                   Anchor(PEER, _settled_s(plain))),
            Figure(f"{name}: overshoot of that step", _overshoot_pct(ours), "%", Target(OVERSHOOT_TARGET_PCT),
                   Anchor(PEER, _overshoot_pct(plain))),
        ]  # fmt: skip
        figures += _hunting(name, lag_s)
    notes = (
        f"Inverter: {DELAY_S:g} s dead time and a first-order lag of 0.5 s; cycles jitter by 20 %; meter lag hidden.",
        "Settling counts from the load step to the last time grid power is further than 50 W from zero; 40 s at most.",
        f"Hunting: two minutes of constant load of 0, 60 and 1500 W with noise of {NOISE_W:g} W; the worst of them.",
    )
    return Outcome(tuple(figures), notes)


def _hunting(name: str, lag_s: float) -> list[Figure]:
    case = Case(lag_s=lag_s, delay_s=DELAY_S, jitter=JITTER, noise_w=NOISE_W)
    loads = (0.0, 60.0, 1500.0)
    ours = [simulate(case, lambda _, w=w: w, 120.0) for w in loads]
    plain = [simulate(case, lambda _, w=w: w, 120.0, tuned_pid(case)) for w in loads]
    return [
        Figure(f"{name}: sign changes a minute", _changes(ours), "1/min", Target(2.0),
               Anchor(PEER, _changes(plain))),
        Figure(f"{name}: swing of the battery", _swing(ours), "W", Target(SWING_TARGET_W),
               Anchor(PEER, _swing(plain))),
    ]  # fmt: skip


def _changes(traces: list[Trace]) -> float:
    return max(trace.sign_changes(0.0, 120.0) / 2.0 for trace in traces)


def _swing(traces: list[Trace]) -> float:
    return max(trace.swing_w(60.0, 120.0) for trace in traces)


def _settled_s(trace: Trace) -> float:
    return max(trace.settled_s(STEP_S, BACK_S), trace.settled_s(BACK_S, END_S))


def _overshoot_pct(trace: Trace) -> float:
    """Return export after the step up and import after the step down, in percent of the step."""
    export_w = max(-trace.grid_w[i] for i in trace.between(STEP_S, BACK_S))
    import_w = max(trace.grid_w[i] for i in trace.between(BACK_S, END_S))
    return max(export_w, import_w, 0.0) / 30.0


def draw(path: Path) -> None:
    """Draw load, battery and grid power of both controllers for every lag."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(len(LAGS_S), 3, figsize=(15, 9), sharex=True, sharey=True, layout="constrained")
    figure.suptitle(
        "Holding the grid at 0 W while the load steps by 3 kW (noise of 20 W, inverter delay 0.5 s + PT1 0.5 s)",
        fontsize=14,
        fontweight="bold",
    )
    for row, lag_s in enumerate(LAGS_S):
        case = Case(lag_s=lag_s, delay_s=DELAY_S, jitter=JITTER, noise_w=NOISE_W)
        trio = (("PID, fixed gains", plain_pid()), ("PID, tuned to the plant", tuned_pid(case)), ("Ballast", None))
        for column, (name, decide) in enumerate(trio):
            _panel(axes[row][column], simulate(case, load_w, END_S, decide), f"{name}, lag {lag_s:g} s")
    for axis in axes[-1]:
        axis.set_xlabel("time in s")
    for axis in axes[:, 0]:
        axis.set_ylabel("power in kW")
    handles, labels = axes[0][0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=3, frameon=False)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _panel(axis: Any, trace: Trace, title: str) -> None:
    axis.plot(trace.at_s, [value / 1000 for value in trace.load_w], color="#9aa0a6", lw=1.2, label="load")
    axis.plot(trace.at_s, [value / 1000 for value in trace.battery_w], color="#1a7f5a", lw=1.4, label="battery")
    axis.plot(trace.at_s, [value / 1000 for value in trace.grid_w], color="#c2410c", lw=1.2, label="grid (0 is wanted)")
    axis.axhline(0.0, color="black", lw=0.6)
    settled = _settled_s(trace)
    verdict = f"settles in {settled:.1f} s" if settled < BACK_S - STEP_S - 1.0 else "hunts"
    axis.set_title(f"{title}: {verdict}", fontsize=10, loc="left")
    axis.set_ylim(-5.2, 5.2)
    axis.set_xlim(0, END_S)
    axis.grid(visible=True, alpha=0.25)


if __name__ == "__main__":
    draw(PICTURE)
