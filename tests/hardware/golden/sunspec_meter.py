"""A SunSpec meter with integer model 203: offsets of sunspec/models, high word first, chain at 40000."""

COMMON = [1, 66, *[0x4241] * 16, *[0x4242] * 16, *[0] * 8, *[0x3130] * 8, *[0x3939] * 16, 1, 0x8000]
ABSENT = 0x8000
_CURRENT = [0x03E8, 0x00FA, 0x0177, 0x0177, 0xFFFE]  # 10 A: 2.5, 3.75, 3.75 A; scale -2
_VOLTAGE = [0x08FC, 0x08FC, 0x08FD, 0x08FB, 0x0F8C, 0x0F8C, 0x0F8C, 0x0F8C, 0xFFFF]  # 230.0, 230.0, 230.1, 229.9 V
_FREQUENCY = [0x1387, 0xFFFE]  # 49.99 Hz
_POWER = [0x02B2, 0x0073, 0x00E6, 0x0159, 0x0001]  # 6900 W: 1150, 2300, 3450 W; scale 1
_APPARENT = [0x02B2, ABSENT, ABSENT, ABSENT, 0x0001]
_REACTIVE = [0xFFF6, ABSENT, ABSENT, ABSENT, 0x0001]  # -100 var
_FACTOR = [ABSENT, ABSENT, ABSENT, ABSENT, ABSENT]
_EXPORTED = [0, 0, *[0] * 6]  # a counter that never counted
_IMPORTED = [0x0001, 0xE240, *[0] * 6]
_REST = [0] * (105 - 53)

MODEL_203 = [
    203, 105, *_CURRENT, *_VOLTAGE, *_FREQUENCY, *_POWER, *_APPARENT, *_REACTIVE, *_FACTOR,
    *_EXPORTED, *_IMPORTED, 0x0002, *_REST,
]  # fmt: skip
FIRST = 40000 + 2 + len(COMMON)

BASE = {
    "holding": {
        40000: [0x5375, 0x6E53],
        40002: COMMON,
        FIRST: MODEL_203,
        FIRST + len(MODEL_203): [0xFFFF, 0],
    }
}

VECTORS = [
    {
        "name": "import of 6.9 kW; what the meter marks as not implemented is absent",
        "means": {
            "active_power_w": 6900.0,
            "reactive_power_var": -100.0,
            "frequency_hz": 49.99,
            "frequency_step_hz": 0.01,
            "import_energy_wh": 12_345_600.0,
            "export_energy_wh": None,
            "phases.1.voltage_v": 230.0,
            "phases.2.voltage_v": 230.1,
            "phases.3.voltage_v": 229.9,
            "phases.1.current_a": 2.5,
            "phases.3.active_power_w": 3450.0,
            "phases.1.reactive_power_var": None,
        },
    },
    {
        "name": "export of 560.7 W with scale factor -1",
        "registers": {"holding": {FIRST + 18: [0xEA19], FIRST + 22: [0xFFFF]}},
        "means": {"active_power_w": -560.7},
    },
    {
        "name": "a single-phase meter has model 201 and two phases that are not there",
        "registers": {
            "holding": {
                FIRST: [201],
                FIRST + 4: [ABSENT, ABSENT],
                FIRST + 9: [ABSENT, ABSENT],
                FIRST + 20: [ABSENT, ABSENT],
            }
        },
        "means": {"active_power_w": 6900.0, "phases.1.voltage_v": 230.0, "phases": 1},
    },
    {
        "name": "a split-phase meter has model 202",
        "registers": {"holding": {FIRST: [202]}},
        "means": {"active_power_w": 6900.0},
    },
    {
        "name": "a delta meter has model 204",
        "registers": {"holding": {FIRST: [204]}},
        "means": {"active_power_w": 6900.0},
    },
]
