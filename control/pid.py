"""A PID controller as a pure function: state in, state and output out."""

import msgspec


class PidGains(msgspec.Struct, frozen=True, gc=False):
    """Gains in the parallel form; output and error have the same unit."""

    kp: float
    ki_per_s: float
    kd_s: float = 0.0


class PidState(msgspec.Struct, frozen=True, gc=False):
    """Memory of the controller: the integral term in output units and the last error."""

    integral: float
    last_error: float


def started_at(output: float) -> PidState:
    """Return the state from which the first output is `output` for a zero error (bumpless start)."""
    return PidState(integral=output, last_error=0.0)


def advance(
    state: PidState, gains: PidGains, error: float, dt_s: float, low: float, high: float
) -> tuple[PidState, float]:
    """Advance by one sample and return the new state and the output inside `low..high`.

    Anti-windup against the live bounds: the integral is kept where the output just reaches the bound, so that
    it leaves the bound with the first error of the other sign. `dt_s` is the measured time between samples (> 0).
    """
    proportional = gains.kp * error
    derivative = gains.kd_s * (error - state.last_error) / dt_s if gains.kd_s else 0.0
    integral = state.integral + gains.ki_per_s * error * dt_s
    wanted = proportional + integral + derivative
    output = min(max(wanted, low), high)
    if output != wanted:
        # Never push the integral further out, never pull it through the bound.
        integral = min(max(integral, min(low, state.integral)), max(high, state.integral))
        if (wanted > high and error > 0) or (wanted < low and error < 0):
            integral = min(max(state.integral, low), high)
    return PidState(integral=integral, last_error=error), output
