"""EM24 with Ethernet: map of the EM300 series, application at A000h (dbus-modbus-client, mbmd); low word first."""

from tests.hardware.golden import carlo_gavazzi_em340

_MAP = {key: words for key, words in carlo_gavazzi_em340.BASE["holding"].items() if key not in {0x000B, 0x1103}}

BASE = {"holding": {**_MAP, 0x000B: [1648], 0xA000: [7], 0xA100: [0]}}

VECTORS = carlo_gavazzi_em340.VECTORS
