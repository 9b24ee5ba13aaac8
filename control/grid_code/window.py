"""When the grid counts as normal: voltage and frequency inside their windows. Shared by start, trip and island."""

import msgspec


class ReconnectWindow(msgspec.Struct, frozen=True):
    """When the mains count as back: inside both windows without a break for the whole time."""

    low_hz: float = 49.5
    high_hz: float = 50.2
    low_voltage_pu: float = 0.85
    high_voltage_pu: float = 1.10
    observation_s: float = 60.0
    return_pct_per_min: float = 10.0
    """Growth of the allowed power after the return, in percent of the rating; `NO_LIMIT`: at once."""


def outside(
    window: ReconnectWindow, voltages_v: tuple[float, ...], frequency_hz: tuple[float, ...], nominal_v: float
) -> str:
    """Return in words what is outside its window; empty when every phase and the frequency are measured and inside."""
    if not voltages_v:
        return "the voltage is not measured"
    if not frequency_hz:
        return "the frequency is not measured"
    low_v, high_v = window.low_voltage_pu * nominal_v, window.high_voltage_pu * nominal_v
    if not low_v <= min(voltages_v) or not max(voltages_v) <= high_v:
        return f"voltage {min(voltages_v):.1f} to {max(voltages_v):.1f} V, allowed {low_v:.1f} to {high_v:.1f} V"
    if not window.low_hz <= frequency_hz[0] <= window.high_hz:
        return f"frequency {frequency_hz[0]:.3f} Hz, allowed {window.low_hz:.2f} to {window.high_hz:.2f} Hz"
    return ""


def inside(
    window: ReconnectWindow, voltages_v: tuple[float, ...], frequency_hz: tuple[float, ...], nominal_v: float
) -> bool:
    """Tell whether every phase and the frequency are measured and inside the windows."""
    return not outside(window, voltages_v, frequency_hz, nominal_v)


def grown(window: ReconnectWindow, passed_s: float) -> float:
    """Return the share of the rating that is allowed so long after the connection, 0 to 1."""
    return min(max(passed_s, 0.0) / 60.0 * window.return_pct_per_min / 100.0, 1.0)
