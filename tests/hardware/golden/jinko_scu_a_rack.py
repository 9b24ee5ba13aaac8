"""JINKO SCU generation A, rack 2: 100 + 3000 (n - 1) and 200 + 100 (n - 1), devices.md section 5."""

RACK = 2
FIRST = 100 + 3000

BASE = {
    "input": {
        FIRST: [3, 500, 1000, 8700, 6800, 600, 1200],  # state; 50 kW, 100 kW; 870 V, 680 V; 60 A, 120 A
        FIRST + 7: [0] * 8,
        FIRST + 15: [7700, 16000 - 250, 65, 55, 98, 5000],  # 770 V, -25 A, 25 °C, 55 %, 98 %, 5000 kOhm
        FIRST + 21: [3320, 3348, 17, 3300, 5],
        FIRST + 26: [64, 66, 3, 62, 9],
        191 + 3000: [3300] * 96,
        191 + 3096: [0xFFFF] * 48,
        891 + 3000: [64] * 24,
        891 + 3024: [0] * 12,
    },
    "discrete": {54: [0, 0], 300: [0] * 88},
}

VECTORS = [
    {
        "name": "rack 2 discharges with 25 A",
        "means": {
            "soc_pct": 55.0,
            "voltage_v": 770.0,
            "current_a": 25.0,
            "max_charge_power_w": 50_000.0,
            "max_discharge_power_w": 100_000.0,
            "max_charge_current_a": 60.0,
            "max_discharge_current_a": 120.0,
            "charge_voltage_limit_v": 870.0,
            "discharge_voltage_limit_v": 680.0,
            "temperature_c": 25.0,
            "cells.max_voltage_v": 3.348,
            "cells.max_voltage_at": "C17",
            "cells.min_temperature_c": 22.0,
            "alarms": (),
        },
    },
    {
        "name": "a rack whose fifth BMU is lost and whose insulation is low",
        "registers": {"discrete": {300 + 41: [1], 310: [1]}},
        "means": {"alarms": ("bmu_lost",), "warnings": ("insulation",)},
    },
    {
        "name": "the same alarm of rack 1 is not ours",
        "registers": {"discrete": {200: [1] * 88}},
        "means": {"alarms": (), "warnings": ()},
    },
]
