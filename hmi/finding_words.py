"""Findings of the commissioning test in a few words; the sentences below them are the program's own."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_SCALE = QT_TRANSLATE_NOOP("Words", "{place}: size of the values")
_PHASE = QT_TRANSLATE_NOOP("Words", "{place}: names of the phases")
_MISPLACED = QT_TRANSLATE_NOOP("Words", "{place}: sits in the wrong place")
_ANSWER = QT_TRANSLATE_NOOP("Words", "{place}: how fast it answers")
_STEPS = QT_TRANSLATE_NOOP("Words", "{place}: nothing to judge by")
_SIGN = QT_TRANSLATE_NOOP("Words", "{place}: direction")

FINDINGS: dict[str, object] = {
    "battery": _SCALE,
    "battery_scale": _SCALE,
    "battery_sign": _SIGN,
    "ct_missing": QT_TRANSLATE_NOOP("Words", "{place}: transformer without signal"),
    "ct_reversed": QT_TRANSLATE_NOOP("Words", "{place}: transformer turned round"),
    "ct_scale": _SCALE,
    "ct_swapped": QT_TRANSLATE_NOOP("Words", "{place}: transformers exchanged"),
    "ct_unknown": QT_TRANSLATE_NOOP("Words", "{place}: transformers wired wrong"),
    "delay": _ANSWER,
    "grid_scale": _SCALE,
    "grid_sign": _SIGN,
    "inverter": _SIGN,
    "inverter_follows": QT_TRANSLATE_NOOP("Words", "{place}: follows its commands"),
    "inverter_phase": _PHASE,
    "inverter_reading_sign": _SIGN,
    "inverter_scale": _SCALE,
    "inverter_sign": _SIGN,
    "meter_elsewhere": _MISPLACED,
    "meter_sees_inverter": _MISPLACED,
    "meters_exchanged": QT_TRANSLATE_NOOP("Words", "{place}: meters exchanged"),
    "no_meter": _STEPS,
    "no_pulse": _STEPS,
    "noise": _STEPS,
    "order": _PHASE,
    "phase_order": _PHASE,
    "phases": QT_TRANSLATE_NOOP("Words", "{place}: transformers on their phases"),
    "place": QT_TRANSLATE_NOOP("Words", "{place}: where it sits"),
    "slow_inverter": _ANSWER,
    "slow_meter": _ANSWER,
    "total_differs": QT_TRANSLATE_NOOP("Words", "{place}: total and phases"),
}
"""Code of a finding -> what it is about; `{place}` is the device."""

_TO_SCALE = QT_TRANSLATE_NOOP("Words", "Check ratio, unit and decimal places in the device and in its profile.")
_TO_SIGN = QT_TRANSLATE_NOOP("Words", "Correct the sign in the device profile before anything else.")
_TO_PHASE = QT_TRANSLATE_NOOP("Words", "Correct the phase in the site file, or the order of the phases at the meter.")
_TO_PLACE = QT_TRANSLATE_NOOP("Words", "Check where the meters sit, their addresses and their roles.")

REMEDIES: dict[str, object] = {
    "battery_scale": _TO_SCALE,
    "battery_sign": _TO_SIGN,
    "ct_missing": QT_TRANSLATE_NOOP("Words", "Check the transformer: closed, connected, its short-circuit link open."),
    "ct_reversed": QT_TRANSLATE_NOOP("Words", "Turn the transformer round, or exchange its two wires."),
    "ct_scale": _TO_SCALE,
    "ct_swapped": QT_TRANSLATE_NOOP("Words", "Put the transformers on their own conductors."),
    "ct_unknown": QT_TRANSLATE_NOOP("Words", "Check every transformer: conductor, direction, terminals, ratio."),
    "grid_scale": _TO_SCALE,
    "grid_sign": QT_TRANSLATE_NOOP(
        "Words", "Exchange supply and load side of the meter, or turn all transformers round."
    ),
    "inverter_follows": QT_TRANSLATE_NOOP("Words", "Check remote control and power limits in the inverter's own menu."),
    "inverter_phase": _TO_PHASE,
    "inverter_reading_sign": _TO_SIGN,
    "inverter_scale": _TO_SCALE,
    "inverter_sign": _TO_SIGN,
    "meter_elsewhere": _TO_PLACE,
    "meter_sees_inverter": _TO_PLACE,
    "meters_exchanged": _TO_PLACE,
    "no_meter": QT_TRANSLATE_NOOP("Words", "Check its line, then test again."),
    "no_pulse": QT_TRANSLATE_NOOP("Words", "See what limits the power, then test again."),
    "noise": QT_TRANSLATE_NOOP("Words", "Test with more power, or while the loads are quiet."),
    "phase_order": _TO_PHASE,
    "total_differs": QT_TRANSLATE_NOOP("Words", "Check how the meter adds up its phases."),
}
"""Code of what is wrong or unclear -> what to do, for languages the program's own sentences are not written in."""
