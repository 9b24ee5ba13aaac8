"""What an inverter says itself: the vocabulary vendors' alarm words are mapped to by device profiles.

An inverter that trips goes to its fault state, where its limits allow 0 W (`inverter.fault`); these rows name the
cause. Only what endangers people stops the whole unit.
"""

from collections.abc import Iterable

from control.alarm_row import AlarmRow, Response
from control.alarm_table import causes, inverter_parts
from control.record import Severity

WARNING, ERROR, CRITICAL = Severity.WARNING, Severity.ERROR, Severity.CRITICAL

_GRID_WORDS = frozenset(name.partition(".")[2] for name in causes.GRID if name.startswith("inverter."))

_WORDS: tuple[inverter_parts.Word, ...] = (
    # -- danger for people
    (
        "ground_fault",
        CRITICAL,
        "Inverter: ground fault",
        "A conductor of the DC or AC side touches earth.",
        "Keep away from live parts; disconnect and measure the insulation. Then acknowledge and reset.",
    ),
    (
        "arc_fault",
        CRITICAL,
        "Inverter: arc detected",
        "A loose DC plug or a damaged cable burns.",
        "Switch off the DC side and inspect plugs and cables. Then acknowledge and reset.",
    ),
    (
        "battery_reversed",
        CRITICAL,
        "Inverter: battery polarity is reversed",
        "Plus and minus of the DC cables are swapped.",
        "Switch off, wait for the DC bus to discharge, and swap the cables. Then acknowledge and reset.",
    ),
    # -- grid side
    (
        "grid_disconnect",
        ERROR,
        "Inverter is separated from the grid",
        "No grid, or its grid relay has opened.",
        "Check grid fuses and switch; it comes back after its waiting time.",
    ),
    (
        "islanding",
        ERROR,
        "Inverter has detected an island",
        "The grid has gone while the inverter was feeding in.",
        "Nothing; it waits for the grid. If the grid is there, have the protection settings checked.",
    ),
    (
        "ac_disconnect",
        ERROR,
        "AC switch of the inverter is open",
        "The AC switch was opened or has tripped.",
        "Close it when the cause is known.",
    ),
    (
        "ac_over_voltage",
        ERROR,
        "Inverter: grid voltage too high",
        "Much PV in the neighbourhood, or a wrong transformer tap.",
        "Compare with the meter; ask the grid operator; check the grid code set in the inverter.",
    ),
    (
        "ac_under_voltage",
        ERROR,
        "Inverter: grid voltage too low",
        "Weak grid, a lost phase or a loose terminal.",
        "Compare with the meter; check terminals and fuses.",
    ),
    (
        "grid_voltage",
        ERROR,
        "Inverter: grid voltage outside its band",
        "Weak grid, a lost phase, much PV in the neighbourhood, or a wrong grid code.",
        "Compare with the meter; check terminals and the grid code set in the inverter.",
    ),
    (
        "grid_frequency",
        ERROR,
        "Inverter: grid frequency outside its band",
        "Grid disturbance, an island, or a wrong grid code.",
        "Nothing in a disturbance; otherwise check the grid code set in the inverter.",
    ),
    (
        "over_frequency",
        ERROR,
        "Inverter: grid frequency too high",
        "Grid disturbance or an island with too much PV.",
        "Nothing in a disturbance; otherwise check the grid code set in the inverter.",
    ),
    (
        "under_frequency",
        ERROR,
        "Inverter: grid frequency too low",
        "Grid disturbance or an overloaded island.",
        "Nothing in a disturbance; shed loads in an island.",
    ),
    (
        "rate_of_change",
        ERROR,
        "Inverter: grid frequency changes too fast",
        "A large plant has tripped, or the site has become an island.",
        "Nothing; it comes back after its waiting time.",
    ),
    (
        "phase_loss",
        ERROR,
        "Inverter: phase missing or in wrong order",
        "A blown fuse, an open conductor or swapped phases.",
        "Check fuses and the order of the phases.",
    ),
    (
        "voltage_imbalance",
        WARNING,
        "Inverter: grid voltages are unbalanced",
        "Uneven single-phase loads or a weak neutral.",
        "Spread the loads; have the neutral checked.",
    ),
    (
        "neutral",
        ERROR,
        "Inverter: neutral or earth is missing",
        "The neutral is open or the earthing differs from the one set.",
        "Check the neutral and the wiring mode set in the inverter.",
    ),
    (
        "dc_injection",
        ERROR,
        "Inverter: direct current on the AC side",
        "A failed current sensor or power stage.",
        "Restart once; call the maker's service if it returns.",
    ),
    # -- DC side
    (
        "dc_over_voltage",
        ERROR,
        "Inverter: DC voltage too high",
        "The charge voltage is set too high, or the battery has opened its contactor under load.",
        "Compare the limits of inverter and BMS.",
    ),
    (
        "dc_under_voltage",
        ERROR,
        "Inverter: DC voltage too low",
        "Empty battery, blown DC fuse or open contactor.",
        "Check DC fuse and contactor; charge the battery.",
    ),
    (
        "dc_disconnect",
        ERROR,
        "DC switch of the inverter is open",
        "The DC switch was opened or has tripped.",
        "Close it when the cause is known.",
    ),
    (
        "dc_bus_short",
        ERROR,
        "Inverter: short circuit on its DC bus",
        "A failed power stage.",
        "Do not restart; call the maker's service.",
    ),
    (
        "precharge",
        ERROR,
        "Inverter: charging of its DC capacitors failed",
        "The pre-charge resistor or contactor has failed, or the DC voltage is missing.",
        "Check the DC voltage; let it cool for ten minutes before another try.",
    ),
    (
        "battery_communication",
        ERROR,
        "Inverter does not hear the BMS",
        "The cable between inverter and BMS, its bit rate or the battery type that is set.",
        "Check the cable and the battery type in the inverter.",
    ),
    (
        "battery_fault",
        ERROR,
        "Inverter: battery reports a fault",
        "The BMS has told the inverter of a fault.",
        "Read the BMS's own alarms.",
    ),
    (
        "battery_open",
        ERROR,
        "Inverter: no battery connected",
        "DC switch open, fuse blown or contactor open.",
        "Check DC switch, fuse and contactor.",
    ),
    (
        "battery_over_voltage",
        WARNING,
        "Inverter: battery voltage is high",
        "The battery is full or the charge voltage is set too high.",
        "Compare the charge voltage with the limit of the BMS.",
    ),
    (
        "battery_under_voltage",
        WARNING,
        "Inverter: battery voltage is low",
        "The battery is nearly empty.",
        "Let it charge soon.",
    ),
    (
        "battery_cold",
        WARNING,
        "Inverter: battery is cold",
        "Its temperature probe reads below the charging limit.",
        "Warm the cabinet; check the probe.",
    ),
    (
        "battery_switch",
        ERROR,
        "Inverter: battery switch has failed",
        "The transistor between battery and DC bus is damaged.",
        "Call the maker's service.",
    ),
    (
        "insulation",
        ERROR,
        "Inverter: insulation is too low",
        "Moisture or a damaged PV or DC cable.",
        "Measure the insulation of each string; look for moisture in plugs.",
    ),
    (
        "leakage_current",
        ERROR,
        "Inverter: leakage current too high",
        "Moisture, a damaged cable or a device with leakage to earth.",
        "Measure string by string.",
    ),
    *inverter_parts.WORDS,
)


def _rows() -> Iterable[AlarmRow]:
    for word, severity, text, why, remedy in _WORDS:
        danger = severity is CRITICAL
        yield AlarmRow(
            f"inverter.{word}",
            severity,
            text,
            why,
            remedy,
            response=Response.STOP if danger else Response.NOTIFY,
            raise_after_s=1.0 if severity is WARNING else 0.0,
            clear_after_s=5.0,
            latching=danger,
            word=True,
            follows=(*causes.INVERTER, *causes.TRIPS),
            follows_anywhere=(*(causes.GRID if word in _GRID_WORDS else ()), *causes.STOP_BUTTON),
        )


ROWS: tuple[AlarmRow, ...] = tuple(_rows())
"""Rows of this source."""
