"""EM530 and EM540: EM500 series communication protocol V1.3; low word first, energies in 64 bits."""

from tests.hardware.golden import carlo_gavazzi_em340

_MAP = {key: words for key, words in carlo_gavazzi_em340.BASE["holding"].items() if key not in {0x000B, 0x0033, 0x0034}}

BASE = {
    "holding": {
        **_MAP,
        0x000B: [1744],
        0x010E: [0],
        0x053C: [0xC343, 0],  # 49.987 Hz
        0x0500: [0x04CB, 0x71FB, 0x011F, 0x0000],  # 1 234 567 890 123 Wh
        0x051C: [0x3039, 0, 0, 0],
    }
}

VECTORS = [
    {
        "name": "three phases import 6.9 kW, frequency in millihertz, energy in 64 bits",
        "means": {
            "active_power_w": 6900.0,
            "frequency_hz": 49.987,
            "frequency_step_hz": 0.001,
            "import_energy_wh": 1_234_567_890_123.0,
            "export_energy_wh": 12_345.0,
            "phases.3.current_a": 15.0,
        },
    },
    {
        "name": "export of 100 kW is negative and needs both words",
        "registers": {"holding": {0x0028: [0xBDC0, 0xFFF0]}},
        "means": {"active_power_w": -100_000.0},
    },
]
