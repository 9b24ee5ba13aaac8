"""The controller itself: program, computer, board, clock, storage, configuration.

Rows without `when` are reported by the program through `Readings.findings`.
"""

from control import alarm_conditions as condition
from control import monitors_site as site
from control.alarm_row import AlarmRow, Look, Response
from control.alarm_table import causes
from control.record import Severity

WARNING, ERROR = Severity.WARNING, Severity.ERROR

ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "control.late_cycle",
        WARNING,
        "Control cycle came late",
        "The computer is overloaded or was suspended.",
        "Look at the processor load on the system page.",
        condition.late_cycle,
        clear_after_s=30.0,
        follows_anywhere=("control.overloaded", *causes.COMPUTER),
    ),
    AlarmRow(
        "control.overloaded",
        ERROR,
        "Control cycles are late again and again",
        "Another program needs the processor, or it slows down from heat or low supply voltage.",
        "Look at processor load, temperature and supply; end other programs.",
        site.often_late,
        clear_after_s=60.0,
        look=Look.SECOND,
        follows_anywhere=causes.COMPUTER,
    ),
    AlarmRow(
        "control.restarted",
        WARNING,
        "Controller restarted after a fault",
        "The last run ended by a fault of the program; power was taken to 0 W.",
        "Send the fault record of the log folder to the manufacturer.",
    ),
    AlarmRow(
        "control.sink_dropped",
        WARNING,
        "A part of the program was switched off",
        "The part named in the detail (screen or history) failed; control was not touched.",
        "Restart the program when convenient and send the log to the manufacturer.",
    ),
    AlarmRow(
        "computer.hot",
        WARNING,
        "Processor is hot",
        "High room temperature, a covered case or a failed fan; from 80 °C on it slows down by itself.",
        "Give the controller air; check its fan and the temperature of the cabinet.",
        site.cpu_hot,
        raise_after_s=30.0,
        clear_after_s=60.0,
        look=Look.SECOND,
    ),
    AlarmRow(
        "computer.under_voltage",
        ERROR,
        "Supply of the controller is too low",
        "A weak power supply or a long thin cable: the computer may restart or damage its card.",
        "Measure 5 V at the board under load; replace the supply.",
        clear_after_s=60.0,
    ),
    AlarmRow(
        "computer.memory_low",
        WARNING,
        "Memory of the controller runs out",
        "Another program, or a fault of this one.",
        "Restart the program when convenient; send the log to the manufacturer if it returns.",
        raise_after_s=60.0,
        clear_after_s=60.0,
    ),
    AlarmRow(
        "computer.overloaded",
        WARNING,
        "Processor of the controller is overloaded",
        "Another program needs the processor.",
        "End other programs; look at the load on the system page.",
        raise_after_s=60.0,
        clear_after_s=60.0,
        follows_anywhere=("computer.hot",),
    ),
    AlarmRow(
        "board.no_clock",
        WARNING,
        "Board has no battery-backed clock",
        "The clock module is missing or its driver is not loaded: after a power cut the time is unknown.",
        "Fit a clock module, or replace its battery.",
    ),
    AlarmRow(
        "board.silent",
        ERROR,
        "Board with inputs or outputs does not answer",
        "Its supply, plug, bus or driver; or a line, address or file of the site file that it does not have.",
        "Read the detail: it names board, line and cause. Its outputs are at their safe values or as they were.",
        condition.board_silent,
        raise_after_s=2.0,
        clear_after_s=2.0,
    ),
    AlarmRow(
        "board.watchdog_off",
        WARNING,
        "Hardware watchdog is not armed",
        "Nobody restarts the computer when it hangs: `RuntimeWatchdogSec` is missing or above 15 s, or the watchdog of "
        "the site file cannot be fed.",
        "Set RuntimeWatchdogSec=14 in systemd and restart the computer, or correct [watchdog] as the detail says.",
    ),
    AlarmRow(
        "clock.not_set",
        WARNING,
        "Clock is not set",
        "No time server was reached since the start.",
        "Check the network. Control works on; schedules wait.",
        condition.clock_not_set,
        raise_after_s=60.0,
        look=Look.SECOND,
    ),
    AlarmRow(
        "clock.jumped",
        WARNING,
        "Clock has jumped",
        "It was set by hand or by a time server after a long time without one.",
        "Compare the time; records around the jump carry a wrong one.",
        site.clock_jumped,
        clear_after_s=600.0,
    ),
    AlarmRow(
        "storage.read_only",
        ERROR,
        "Disk is read-only",
        "The file system has found a fault and protects itself.",
        "Replace the card; a stop would not survive a restart.",
    ),
    AlarmRow(
        "storage.disk_low",
        WARNING,
        "Disk is nearly full",
        "Records, logs or foreign files have filled it.",
        "Free space; shorten the history in the site file.",
        clear_after_s=60.0,
    ),
    AlarmRow(
        "storage.history",
        WARNING,
        "History or recording cannot be written",
        "The disk is full, read-only or failing.",
        "Free space or replace the card. Control works on.",
        follows_anywhere=causes.DISK,
    ),
    AlarmRow(
        "storage.set_aside",
        WARNING,
        "A damaged file was set aside",
        "Power was cut while it was written, or the card is failing.",
        "Nothing is needed; if it returns, replace the card.",
    ),
    AlarmRow(
        "storage.state",
        ERROR,
        "State of the unit cannot be stored",
        "The disk is full, read-only or failing; a stop would not survive a restart.",
        "Free space or replace the card.",
        follows_anywhere=causes.DISK,
    ),
    AlarmRow(
        "config.refused",
        WARNING,
        "New configuration refused",
        "It holds an unknown key or a value outside its range.",
        "Correct it with `ballast check`; the last good configuration stays in force.",
    ),
    AlarmRow(
        "config.rating",
        WARNING,
        "Inverter is smaller than the site file says",
        "The rating the device reports is well below the one of the site file.",
        "Correct the ratings in the site file; the smaller one is obeyed.",
        site.rating_differs,
        Response.LIMIT,
        raise_after_s=10.0,
        look=Look.SECOND,
    ),
)
"""Rows of this source."""
