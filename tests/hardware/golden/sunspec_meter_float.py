"""A SunSpec meter with float model 213: offsets of sunspec/models, IEEE 754 single, high word first, chain at 40000."""

from tests.hardware.golden.sunspec_meter import COMMON, FIRST

_NAN = [0x7FC0, 0x0000]

MODEL_213 = [
    213, 124,
    *[0x4120, 0], *[0x4020, 0], *[0x4070, 0], *[0x4070, 0],  # 10 A: 2.5, 3.75, 3.75 A
    *[0x4366, 0], *[0x4366, 0], *[0x4366, 0x199A], *[0x4365, 0xE666],  # 230, 230, 230.1, 229.9 V
    *[0x43C8, 0] * 4,
    *[0x4247, 0xF5C3],  # 49.99 Hz
    *[0x45D7, 0xA000], *[0x448F, 0xC000], *[0x450F, 0xC000], *[0x4557, 0xA000],  # 6900, 1150, 2300, 3450 W
    *_NAN * 4,
    *[0xC2C8, 0], *_NAN * 3,  # -100 var
    *_NAN * 4,
    *[0x4640, 0xE400], *_NAN * 3,  # 12 345 Wh
    *[0x4996, 0xB400], *_NAN * 3,  # 1 234 560 Wh
    *[0] * (124 - 74),
]  # fmt: skip

BASE = {
    "holding": {
        40000: [0x5375, 0x6E53],
        40002: COMMON,
        FIRST: MODEL_213,
        FIRST + len(MODEL_213): [0xFFFF, 0],
    }
}

VECTORS = [
    {
        "name": "import of 6.9 kW; NaN is absent",
        "means": {
            "active_power_w": 6900.0,
            "reactive_power_var": -100.0,
            "frequency_hz": 49.9900016784668,
            "frequency_step_hz": None,
            "import_energy_wh": 1_234_560.0,
            "export_energy_wh": 12_345.0,
            "phases.1.voltage_v": 230.0,
            "phases.2.voltage_v": 230.10000610351562,
            "phases.1.current_a": 2.5,
            "phases.3.active_power_w": 3450.0,
            "phases.3.reactive_power_var": None,
        },
    },
    {
        "name": "export of 560.75 W",
        "registers": {"holding": {FIRST + 28: [0xC40C, 0x3000]}},
        "means": {"active_power_w": -560.75},
    },
    {
        "name": "a delta meter has model 214",
        "registers": {"holding": {FIRST: [214]}},
        "means": {"active_power_w": 6900.0},
    },
]
