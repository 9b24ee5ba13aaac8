"""The inverter's own protection: what it should be set to and what it says it is set to (INV-06).

The controller never trips anything. It compares what the inverter reads back with the preset, names every difference,
and honours a trip (`control.grid_code.connection`). Settings are written by an installer alone, never by control.
"""

import msgspec


class Name(msgspec.Struct, frozen=True):
    """One setting of an inverter's protection."""

    text: str
    unit: str
    tolerance: float
    """Absolute; a time may differ by 5 % as well."""


U_PU, F_HZ, T_S = 0.005, 0.01, 0.02
TIME_SHARE = 0.05


def _stages(kind: str, words: str, unit: str, tolerance: float) -> dict[str, Name]:
    found: dict[str, Name] = {}
    for stage in (1, 2):
        found[f"{kind}_{stage}_{'pu' if unit == 'Un' else 'hz'}"] = Name(f"{words} {stage}", unit, tolerance)
        found[f"{kind}_{stage}_s"] = Name(f"time of {words} {stage}", "s", T_S)
    return found


NAMES: dict[str, Name] = {
    **_stages("under_voltage", "under-voltage trip", "Un", U_PU),
    **_stages("over_voltage", "over-voltage trip", "Un", U_PU),
    **_stages("under_frequency", "under-frequency trip", "Hz", F_HZ),
    **_stages("over_frequency", "over-frequency trip", "Hz", F_HZ),
    "enter_low_pu": Name("lowest voltage for entering service", "Un", U_PU),
    "enter_high_pu": Name("highest voltage for entering service", "Un", U_PU),
    "enter_low_hz": Name("lowest frequency for entering service", "Hz", F_HZ),
    "enter_high_hz": Name("highest frequency for entering service", "Hz", F_HZ),
    "enter_delay_s": Name("delay before entering service", "s", 1.0),
    "droop_over_band_hz": Name("dead band of the inverter's own P(f) above nominal", "Hz", 0.001),
    "droop_under_band_hz": Name("dead band of the inverter's own P(f) below nominal", "Hz", 0.001),
    "droop_over_pct": Name("droop of the inverter's own P(f) above nominal", "%", 0.1),
    "droop_under_pct": Name("droop of the inverter's own P(f) below nominal", "%", 0.1),
    "anti_islanding": Name("detection of an island (1 is on)", "", 0.0),
}
"""Name -> what it means. Stage 1 is the slow one near nominal, stage 2 the quick one far away."""


def differs(entry: Name, value: float, expected: float) -> bool:
    """Tell whether a setting is further from what is expected than its tolerance."""
    allowed = max(entry.tolerance, TIME_SHARE * abs(expected) if entry.unit == "s" else 0.0)
    return abs(value - expected) > allowed + 1e-9
