"""EM110, EM111, EM112, ET112: EM100 and ET100 series communication protocol; one phase, low word first."""

BASE = {
    "holding": {
        0x000B: [104],
        0x0302: [0x0103],
        0x1103: [1],
        0x5000: [0x4B4E, 0x3132, 0x3334, 0x3536, 0x3738, 0x3900, 0x0000],
        0x0000: [0x08FD, 0, 0x1388, 0, 0x2CEC, 0, 0x2CF6, 0, 0x03E8, 0],  # 230.1 V, 5 A, 1150 W, 1151 VA, 100 var
        0x000A: [0, 0, 0, 0, 999],
        0x000F: [500],
        0x0010: [0xE240, 0x0001],
        0x0020: [0xFF85, 0xFFFF],  # an ET112 sends exported energy with a minus
    }
}

VECTORS = [
    {
        "name": "one phase imports 1150 W; exported energy loses the vendor's minus",
        "means": {
            "active_power_w": 1150.0,
            "reactive_power_var": 100.0,
            "frequency_hz": 50.0,
            "frequency_step_hz": 0.1,
            "import_energy_wh": 12_345_600.0,
            "export_energy_wh": 12_300.0,
            "phases.1.voltage_v": 230.1,
            "phases.1.current_a": 5.0,
            "phases.1.active_power_w": 1150.0,
        },
    },
    {
        "name": "export of 9876.5 W is negative",
        "registers": {"holding": {0x0004: [0x7E33, 0xFFFE]}},
        "means": {"active_power_w": -9876.5, "phases.1.active_power_w": -9876.5},
    },
    {
        "name": "overflow of the reactive power is absent",
        "registers": {"holding": {0x0008: [0xFFFF, 0x7FFF]}},
        "means": {"reactive_power_var": None},
    },
]
