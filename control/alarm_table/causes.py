"""Who follows from whom: groups of rows that one fault raises together (ALM-04).

A group names causes, never places: `control.alarm_causes` decides by place, severity and time whether an alarm is a
consequence now.
"""

LOST = ("communication.many_lost",)
"""A switch, a supply, a network: devices on several lines fall silent together."""
LINE = ("can.bus_off", "can.line_silent", "modbus.line_silent")
"""One bus or line with all of its devices."""
STOP_BUTTON = ("button.emergency_stop",)
"""Opens contactors: inverters and racks complain."""
GRID = (
    "grid.lost",
    "grid.phase_loss",
    "inverter.grid_disconnect",
    "inverter.islanding",
    "inverter.ac_disconnect",
    "inverter.ac_under_voltage",
    "inverter.ac_over_voltage",
    "inverter.under_frequency",
    "inverter.over_frequency",
    "inverter.rate_of_change",
    "inverter.phase_loss",
    "inverter.grid_voltage",
    "inverter.grid_frequency",
)
"""The grid goes or leaves its band: every inverter says so in its own words, the first one is the first cause."""
TRIPS = ("battery.protection", "bms.*")
"""A rack protects itself: its permits go, its inverter loses the DC side."""
INVERTER = ("inverter.*",)
"""One inverter trips: the words it gives within a minute are one fault."""
ABSENT = tuple(
    f"{kind}.{cause}"
    for kind in ("inverter", "battery", "meter")
    for cause in ("never", "silent", "frozen", "range", "refused")
)
"""A device without valid data."""
DISK = ("storage.read_only", "storage.disk_low")
"""Nothing can be written."""
COMPUTER = ("computer.under_voltage", "computer.overloaded", "computer.hot", "computer.memory_low")
"""The computer is too slow."""
