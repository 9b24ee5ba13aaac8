"""Why the island changed its state: code -> words for event log and alarms."""

CAUSES: dict[str, str] = {
    "started": "the program has started",
    # loss of the grid
    "voltage_gone": "the grid voltage has gone",
    "voltage_low": "the grid voltage is too low",
    "voltage_high": "the grid voltage is too high",
    "frequency": "the grid frequency is outside its window",
    "rocof": "the grid frequency changes too fast",
    "meter_dead": "the grid meter is silent and the inverter sees no grid",
    "contactor_opened": "the grid contactor has opened by itself",
    "test": "a test was asked for",
    # on the way into the island
    "allowed": "the island may start",
    "contactor_open": "the grid contactor is open",
    "formed": "the inverters make the grid",
    "continued": "the contactor is open and the inverters make the grid",
    # back
    "mains_inside": "the mains are inside their windows",
    "mains_outside": "the mains are outside their windows",
    "observed": "the observation time is over",
    "synchronous": "grid and island agree",
    "slipped": "grid and island do not agree any more",
    "bus_dead": "the site bus has no voltage",
    "contactor_closed": "the grid contactor is closed",
    "mains_back": "the mains are back",
    # dark
    "stopped": "a stop is in force",
    "feedback_lost": "the feedback of the grid contactor is lost",
    "not_formed": "the site bus is dark",
    "soc_floor": "the battery is at its floor",
    "doubt": "inverter or battery have no valid data",
    "forming_failed": "the inverters did not make the grid in time",
    "forming_lost": "the inverters have stopped making the grid",
    "surplus": "more PV than the battery takes, and nothing left to switch off",
    "contactor_not_closed": "the grid contactor did not close in time",
    # latched
    "contactor_not_opened": "the grid contactor did not open in time",
    "contactor_welded": "the grid contactor is closed although it is told to open",
    "reset": "reset by a person",
}
