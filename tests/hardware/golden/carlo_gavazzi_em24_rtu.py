"""EM24 on RS485: map as in dbus-cgwacs and mbmd; low word first."""

BASE = {
    "holding": {
        0x000B: [71],
        0x0302: [0x0202],
        0x0304: [0],
        0x1002: [0],
        0x1101: [7],  # application H
        0x1300: [0x4241, 0x3030, 0x3030, 0x3030, 0x3031, 0x0000, 0x0000],
        0x0000: [0x08FD, 0, 0x0902, 0, 0x0907, 0],
        0x0006: [0] * 6,
        0x000C: [0x1388, 0, 0x2710, 0, 0x3A98, 0],
        0x0012: [0x2CEC, 0, 0x59D8, 0, 0x86C4, 0],
        0x0018: [0] * 6,
        0x001E: [0x03E8, 0, 0x07D0, 0, 0xFC18, 0xFFFF],
        0x0024: [0] * 4,
        0x0028: [0x0D88, 0x0001],
        0x002A: [0] * 12,
        0x0036: [0],
        0x0037: [501],
        0x003E: [0xE240, 0x0001],
        0x005C: [0x007B, 0],
    }
}

VECTORS = [
    {
        "name": "three phases import 6.9 kW; reactive power is summed over the phases",
        "means": {
            "active_power_w": 6900.0,
            "reactive_power_var": 200.0,
            "frequency_hz": 50.1,
            "frequency_step_hz": 0.1,
            "import_energy_wh": 12_345_600.0,
            "export_energy_wh": 12_300.0,
            "phases.1.voltage_v": 230.1,
            "phases.2.current_a": 10.0,
            "phases.3.active_power_w": 3450.0,
            "phases.2.reactive_power_var": 200.0,
        },
    },
    {
        "name": "export of 9876.5 W is negative",
        "registers": {"holding": {0x0028: [0x7E33, 0xFFFE]}},
        "means": {"active_power_w": -9876.5},
    },
    {
        "name": "overflow of a voltage is absent",
        "registers": {"holding": {0x0002: [0xFFFF, 0x7FFF]}},
        "means": {"phases.2.voltage_v": None, "phases.1.voltage_v": 230.1},
    },
]
