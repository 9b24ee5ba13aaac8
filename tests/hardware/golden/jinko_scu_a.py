"""JINKO SCU generation A, the bank: addresses and weights of devices.md section 5; u16 unless said."""

BASE = {
    "input": {
        1: [1],
        2: [7700],  # 770.0 V
        3: [16000 + 500],  # 0.1 A, offset -1600 A: 50.0 A
        4: [55],
        5: [98],
        6: [3348, 2, 17],  # highest cell 3.348 V in rack 2, cell 17
        9: [3300, 1, 5],
        12: [66, 2, 3],  # 26 °C
        15: [35, 1, 9],  # -5 °C
        18: [0x0001, 0xE240],  # 123456 * 0.1 kWh, high word first
        20: [0x0001, 0xE240],
        22: [0, 0, 0, 0],
        26: [0, 2000, 0, 2500],
        30: [60, 70],
        32: [1000, 500],  # 100 kW discharge, 50 kW charge
        34: [1200, 600],  # 120 A discharge, 60 A charge
        36: [0, 0, 0, 0, 0, 0],
        42: [60],
        43: [3, 0, 5000],
        191: [3300] * 47 + [3348],  # one module of 48 cells
        239: [0] * 48,
        891: [64] * 12,  # 24 °C
        903: [0] * 12,
    },
    "discrete": {1: [0] * 80},
}

VECTORS = [
    {
        "name": "a bank at rest",
        "means": {
            "soc_pct": 55.0,
            "soh_pct": 98.0,
            "voltage_v": 770.0,
            "current_a": -50.0,
            "max_discharge_power_w": 100_000.0,
            "max_charge_power_w": 50_000.0,
            "max_discharge_current_a": 120.0,
            "max_charge_current_a": 60.0,
            "temperature_c": 20.0,
            "cells.max_voltage_v": 3.348,
            "cells.max_voltage_at": "R2C17",
            "cells.min_voltage_v": 3.3,
            "cells.min_voltage_at": "R1C5",
            "cells.max_temperature_c": 26.0,
            "cells.min_temperature_c": -5.0,
            "cells.min_temperature_at": "R1C9",
            "charge_allowed": True,
            "discharge_allowed": True,
            "alarms": (),
            "warnings": (),
        },
    },
    {
        "name": "the other direction of current",
        "registers": {"input": {3: [16000 - 755]}},
        "means": {"current_a": 75.5},
    },
    {
        "name": "charging prohibited by a full cell: a protection, a warning, a permit",
        "registers": {"discrete": {19: [1, 1, 1], 54: [1]}},
        "means": {
            "charge_allowed": False,
            "discharge_allowed": True,
            "alarms": ("cell_voltage_high_high_level", "charging_prohibited"),
            "warnings": ("cell_voltage_high",),
        },
    },
    {
        "name": "contactor welded",
        "registers": {"discrete": {52: [1]}},
        "means": {"alarms": ("contactor_open_failed",)},
    },
]
