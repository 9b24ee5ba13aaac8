"""EM330, EM340, EM341, ET330, ET340: EM300 and ET300 series communication protocol v2r9; low word first."""

BASE = {
    "holding": {
        0x000B: [341],  # read alone: identification code of an EM340
        0x0302: [0x0101],
        0x1002: [0],
        0x1103: [1],  # measurement mode B
        0x5000: [0x4B4E, 0x3132, 0x3334, 0x3536, 0x3738, 0x3900, 0x0000],
        0x0000: [0x08FD, 0, 0x0902, 0, 0x0907, 0],  # 230.1, 230.6, 231.1 V
        0x0006: [0x0F91, 0, 0x0F92, 0, 0x0F93, 0],
        0x000C: [0x1388, 0, 0x2710, 0, 0x3A98, 0],  # 5, 10, 15 A
        0x0012: [0x2CEC, 0, 0x59D8, 0, 0x86C4, 0],  # 1150, 2300, 3450 W
        0x0018: [0x2CEC, 0, 0x59D8, 0, 0x86C4, 0],
        0x001E: [0x03E8, 0, 0x0000, 0, 0xFC18, 0xFFFF],  # 100, 0, -100 var
        0x0024: [0x0902, 0, 0x0F92, 0],
        0x0028: [0x0D88, 0x0001, 0x0D88, 0x0001, 0, 0],  # 6900 W
        0x002E: [1000, 1000, 1000, 1000, 0],
        0x0033: [500],
        0x0034: [0xE240, 0x0001],
        0x004E: [0x007B, 0],
    }
}

VECTORS = [
    {
        "name": "three phases import 6.9 kW",
        "means": {
            "active_power_w": 6900.0,
            "reactive_power_var": 0.0,
            "frequency_hz": 50.0,
            "frequency_step_hz": 0.1,
            "import_energy_wh": 12_345_600.0,
            "export_energy_wh": 12_300.0,
            "phases.1.voltage_v": 230.1,
            "phases.2.voltage_v": 230.6,
            "phases.3.voltage_v": 231.1,
            "phases.1.current_a": 5.0,
            "phases.2.current_a": 10.0,
            "phases.3.current_a": 15.0,
            "phases.1.active_power_w": 1150.0,
            "phases.2.active_power_w": 2300.0,
            "phases.3.active_power_w": 3450.0,
            "phases.1.reactive_power_var": 100.0,
            "phases.3.reactive_power_var": -100.0,
            "signed": True,
        },
    },
    {
        "name": "export of 100 kW is negative and needs both words",
        "registers": {"holding": {0x0028: [0xBDC0, 0xFFF0]}},
        "means": {"active_power_w": -100_000.0},
    },
    {
        "name": "overflow of a current is absent, and the rest goes on",
        "registers": {"holding": {0x000C: [0xFFFF, 0x7FFF]}},
        "means": {"phases.1.current_a": None, "active_power_w": 6900.0},
    },
    {
        "name": "49.9 Hz is the nearest step below 50",
        "registers": {"holding": {0x0033: [499]}},
        "means": {"frequency_hz": 49.9},
    },
]
