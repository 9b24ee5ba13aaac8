"""What a BMS says itself: the vocabulary vendors' alarm words are mapped to by device profiles.

A quantity with two levels has a protection (the BMS has acted: stop, latched) and a warning.
"""

from collections.abc import Iterable

from control.alarm_row import AlarmRow, Response
from control.alarm_table import causes
from control.record import Severity

WARNING, ERROR, CRITICAL = Severity.WARNING, Severity.ERROR, Severity.CRITICAL

_AFTER_TRIP = "Do not restart before it is understood; then acknowledge and reset."

_PAIRS: tuple[tuple[str, str, str, str, str], ...] = (
    # word, what, cause, remedy of the protection, remedy of the warning
    (
        "over_voltage",
        "BMS: rack voltage too high",
        "Charged too far: wrong charge voltage in the inverter, or a second charger.",
        "Compare the charge voltage of the inverter with the limit of the BMS.",
        "Check that the inverter obeys the charge limit of the BMS.",
    ),
    (
        "under_voltage",
        "BMS: rack voltage too low",
        "Discharged too far, or left empty for long.",
        "Charge slowly under supervision; below the maker's limit call service.",
        "Charge soon; a battery left empty is damaged.",
    ),
    (
        "cell_over_voltage",
        "BMS: cell voltage too high",
        "One cell runs ahead of the others at the end of charging.",
        "Let the rack rest and balance; have the cell checked if it returns.",
        "Charge gently to full so that the BMS can balance.",
    ),
    (
        "cell_under_voltage",
        "BMS: cell voltage too low",
        "The rack is empty or one cell is weak.",
        "Charge slowly; have the weakest cell checked.",
        "Charge soon; watch the weakest cell.",
    ),
    (
        "cell_imbalance",
        "BMS: cells are far apart",
        "Missing balancing, a weak cell or a broken sense wire.",
        "Have the named cell and its sense wire checked.",
        "Charge to full and let the BMS balance for some hours.",
    ),
    (
        "over_temperature",
        "Battery too hot",
        "High power for long, failed cooling or a damaged cell.",
        "Keep away while one cell is much hotter than the others; check the cooling.",
        "Check fans, filters and room temperature.",
    ),
    (
        "under_temperature",
        "Battery too cold",
        "Cold room or failed heater.",
        "Warm the cabinet before use; check the heater.",
        "Check the heater and the room temperature.",
    ),
    (
        "charge_over_temperature",
        "Battery too hot to charge",
        "Charging with high power in a warm cabinet.",
        "Let it cool; check the cooling.",
        "Check fans and filters.",
    ),
    (
        "charge_under_temperature",
        "Battery too cold to charge",
        "Charging below freezing plates lithium and damages cells for ever.",
        "Warm the cabinet first; check the heater.",
        "Let the heater warm the cells before charging.",
    ),
    (
        "over_current",
        "Current too high",
        "More current than the BMS allows: overload, or limits that are not obeyed.",
        "Compare the static limits in the site file with the BMS.",
        "Watch the current; compare the static limits in the site file with the BMS.",
    ),
    (
        "charge_over_current",
        "Charge current too high",
        "The inverter charges with more than the BMS allows.",
        "Check that the inverter obeys the BMS; compare the static limits in the site file.",
        "Compare the static limits in the site file with the BMS.",
    ),
    (
        "discharge_over_current",
        "Discharge current too high",
        "The inverter takes more than the BMS allows: overload, or motors starting in backup.",
        "Compare the static limits in the site file with the BMS; look for overload in backup.",
        "Lower the discharge limit in the site file, or shed loads in backup.",
    ),
    (
        "temperature_imbalance",
        "Cell temperatures are far apart",
        "A blocked air path, a loose bus bar or a damaged cell.",
        "Look for the hottest cell with a thermal camera; check its bus bars.",
        "Check the air path of the warmest module.",
    ),
    (
        "insulation",
        "Insulation to earth is too low",
        "Moisture, a damaged cable or a fault inside a module.",
        "Disconnect and measure the insulation; never touch the DC side before.",
        "Have the insulation measured at the next visit; look for moisture.",
    ),
    (
        "terminal_over_temperature",
        "Terminal too hot",
        "A loose or corroded power connection.",
        "Switch off and tighten the terminals with the right torque.",
        "Have the torque of the power terminals checked soon.",
    ),
    (
        "module_voltage",
        "Module voltage outside its band",
        "A weak module, or modules of different age in one rack.",
        "Have the named module checked.",
        "Watch the named module.",
    ),
    (
        "contactor",
        "Contactor does not act as told",
        "Welded or worn contacts, or a missing coil supply.",
        "Treat the rack as live; have the contactor replaced.",
        "Have the contactor checked at the next visit.",
    ),
    (
        "short_circuit",
        "Short circuit at the rack",
        "A cable, a bus bar or the DC input of the inverter.",
        "Disconnect, find the short and replace the fuses.",
        "Inspect DC cables and plugs.",
    ),
    (
        "internal",
        "Fault inside the BMS",
        "Its own test has failed: memory, measurement or supply.",
        "Restart the BMS; replace it if the fault stays.",
        "Note it for the next visit; update the BMS firmware.",
    ),
)

_OTHERS: tuple[tuple[str, Severity, str, str, str], ...] = (
    ("soc_low", WARNING, "BMS: state of charge is low", "The rack is nearly empty.", "Let it charge soon."),
    ("soc_high", WARNING, "BMS: state of charge is high", "The rack is full.", "Nothing; charging ends by itself."),
    (
        "soh_low",
        WARNING,
        "BMS: battery is aged",
        "The capacity has fallen below the maker's warning level.",
        "Plan a capacity test and the replacement of modules.",
    ),
    (
        "contactor_welded",
        CRITICAL,
        "Contactor of the rack does not open",
        "Its contacts are welded: the rack cannot be separated.",
        f"Treat the DC side as live; have the contactor replaced. {_AFTER_TRIP}",
    ),
    (
        "contactor_not_closed",
        ERROR,
        "Contactor of the rack does not close",
        "Pre-charge has failed, the coil has no supply, or an interlock is open.",
        "Check interlock, auxiliary supply and pre-charge fuse.",
    ),
    (
        "current_imbalance",
        ERROR,
        "Strings share the current unevenly",
        "A loose connection, a blown fuse or strings of different age.",
        "Check fuses and connections of the named string.",
    ),
    (
        "rack_imbalance",
        ERROR,
        "BMS: rack voltages are far apart",
        "Racks were connected at different states of charge.",
        "Bring the racks to equal voltage before they are connected in parallel.",
    ),
    (
        "internal_communication",
        ERROR,
        "BMS cannot hear one of its parts",
        "A cable between master and modules is loose or a module has no supply.",
        "Check the cables between the modules.",
    ),
    (
        "controller_lost",
        WARNING,
        "BMS does not hear the controller",
        "The keep-alive does not arrive: writes are not acknowledged in the site file, or the bus is disturbed.",
        "Acknowledge the writes of this battery in the site file; check the CAN cable.",
    ),
    (
        "module_lost",
        ERROR,
        "BMS has lost a module",
        "A loose plug in the chain of modules, or a dead module.",
        "Check the plugs of the named module; restart the BMS.",
    ),
    (
        "charging_prohibited",
        WARNING,
        "BMS forbids charging",
        "Full, cold, or protecting itself.",
        "Nothing while the rack is full or cold; otherwise read the BMS's own display.",
    ),
    (
        "discharging_prohibited",
        WARNING,
        "BMS forbids discharging",
        "Empty, or protecting itself.",
        "Charge; otherwise read the BMS's own display.",
    ),
    (
        "sensor",
        ERROR,
        "Sensor of the BMS has failed",
        "A broken sense wire or temperature probe.",
        "Have the named sensor replaced; values near it are not to be trusted.",
    ),
    (
        "fan",
        WARNING,
        "Fan of the battery has failed",
        "Worn bearing, blocked blades or no supply.",
        "Clean or replace the fan.",
    ),
    (
        "door_open",
        WARNING,
        "BMS: door is open",
        "Somebody works at the battery, or a door contact is loose.",
        "Close the door; check its contact.",
    ),
    (
        "ground_fault",
        CRITICAL,
        "BMS: ground fault",
        "A conductor of the DC side touches earth.",
        f"Keep away from the DC side; disconnect and measure the insulation. {_AFTER_TRIP}",
    ),
)


_AFTER_STOP = frozenset({"contactor_warning", "contactor_not_closed", "charging_prohibited", "discharging_prohibited"})
"""What a BMS says because an emergency stop has opened its contactors."""


def _rows() -> Iterable[AlarmRow]:
    for word, what, why, tripped, near in _PAIRS:
        yield _protection(word, f"{what}: protection", why, f"{tripped} {_AFTER_TRIP}")
        yield _notice(f"{word}_warning", WARNING, what, why, near)
    for word, severity, what, why, remedy in _OTHERS:
        if severity is CRITICAL:
            yield _protection(word, what, why, remedy)
        else:
            yield _notice(word, severity, what, why, remedy)


def _protection(word: str, text: str, why: str, remedy: str) -> AlarmRow:
    return AlarmRow(
        f"bms.{word}",
        CRITICAL,
        text,
        why,
        remedy,
        response=Response.STOP,
        latching=True,
        word=True,
        follows=causes.TRIPS,
    )


def _notice(word: str, severity: Severity, text: str, why: str, remedy: str) -> AlarmRow:
    return AlarmRow(
        f"bms.{word}",
        severity,
        text,
        why,
        remedy,
        raise_after_s=2.0,
        clear_after_s=10.0,
        word=True,
        follows=causes.TRIPS,
        follows_anywhere=causes.STOP_BUTTON if word in _AFTER_STOP else (),
    )


ROWS: tuple[AlarmRow, ...] = tuple(_rows())
"""Rows of this source."""
