"""Findings of the commissioning test in a few words; the sentences below them are the program's own (`phrases.py`)."""

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
