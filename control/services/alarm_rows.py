"""Alarms of grid services: what keeps them from being delivered as sold, and what a person should know."""

from collections.abc import Callable, Iterable

from control.alarm_conditions import AlarmInputs, Spot, When
from control.alarm_row import AlarmRow, Look
from control.record import Severity
from control.services.info import ServiceInfo

WARNING, ERROR = Severity.WARNING, Severity.ERROR
SHORT_SHARE = 0.99
"""Less of what was sold than this is short."""
READY_S = 900.0
"""FFR must be ready again this long after its activation (svk.se, fingrid.fi)."""
RESTORED_S = 7200.0
"""FCR-D must have restored its reservoir after this time (FCR technical requirements, 3.5)."""


def _each(says: Callable[[ServiceInfo], str]) -> When:
    """Return the condition that one of the services of the last cycle has something to say."""

    def when(inputs: AlarmInputs) -> Iterable[Spot]:
        for info in inputs.memory.services.told:
            detail = says(info)
            if detail:
                yield info.product, detail

    return when


def frequency_lost(inputs: AlarmInputs) -> Iterable[Spot]:
    """A product is sold and there is no frequency to act on."""
    for info in inputs.memory.services.told[:1]:
        if not info.applied_hz and inputs.memory.services.needed:
            age_s = info.frequency_age_s
            yield "", f"the last one is {age_s:.1f} s old" if age_s else f"nothing heard, source {info.source.value}"


def test_mode(inputs: AlarmInputs) -> Iterable[Spot]:
    """A test signal may drive the power."""
    test = inputs.memory.services.test
    left_s = test.until_s - inputs.now.at_s
    if left_s > 0.0:
        yield "", f"by {test.by}, for {left_s / 60.0:.0f} more min"


def not_covered(inputs: AlarmInputs) -> Iterable[Spot]:
    """What was sold is not covered any more by what the unit can do."""
    for text in inputs.memory.services.uncovered[:1]:
        yield "", text


def _short(info: ServiceInfo) -> str:
    if info.capacity_w <= 0.0 or info.maintained_w >= SHORT_SHARE * info.capacity_w:
        return ""
    return f"{info.maintained_w:.0f} W of {info.capacity_w:.0f} W"


def _not_delivered(info: ServiceInfo) -> str:
    return f"{info.sold_w:.0f} W sold: {info.why}" if info.sold_w and info.why and info.applied_hz else ""


def _aem(info: ServiceInfo) -> str:
    return f"endurance {info.endurance_min:.0f} min" if info.aem else ""


def _nem(info: ServiceInfo) -> str:
    if info.nem_s < RESTORED_S:
        return ""
    direction = "charging" if info.nem < 0 else "discharging"
    return f"{direction} at {abs(info.nem_w):.0f} W, endurance {info.endurance_min:.0f} min"


def _ffr_busy(info: ServiceInfo) -> str:
    return info.state if info.state not in {"", "off", "armed"} else ""


ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "service.frequency_lost",
        ERROR,
        "No grid frequency for the services that are sold",
        "The meter that measures the frequency is silent, frozen or slower than the stale limit.",
        "Power has gone back to the baseline and the services count as not delivered. Check the meter and its line.",
        frequency_lost,
        follows_anywhere=("meter.silent", "meter.frozen", "meter.range", "meter.never", "meter.refused"),
    ),
    AlarmRow(
        "service.frequency_coarse",
        WARNING,
        "The meter shows the frequency too coarsely for a grid service",
        "Its register has larger steps than the product on offer allows.",
        "Use a meter or a register with finer steps, and name it in services.frequency_meter.",
    ),
    AlarmRow(
        "service.test_mode",
        WARNING,
        "A test signal drives the grid services",
        "An installer has switched on the test mode of the frequency.",
        "Nothing to do: it ends by itself. `ballast ask test-frequency off` ends it at once.",
        test_mode,
    ),
    AlarmRow(
        "service.degraded",
        WARNING,
        "A grid service can deliver less than is sold",
        "A limit of battery, inverter or grid connection leaves less power than the volume needs.",
        "Look at the bounds in `ballast explain`; take back volume if the cause stays.",
        _each(_short),
        raise_after_s=5.0,
        clear_after_s=5.0,
    ),
    AlarmRow(
        "service.not_delivered",
        ERROR,
        "A grid service that is sold is not delivered",
        "The unit is stopped, idle by hand, in an island, rescues a battery, or a paid volume runs in test mode.",
        "Remove the cause named in the detail; tell the buyer if it stays.",
        _each(_not_delivered),
        raise_after_s=2.0,
        clear_after_s=5.0,
        follows_anywhere=("button.emergency_stop", "unit.operator_stop"),
    ),
    AlarmRow(
        "service.aem",
        WARNING,
        "A grid service fades to save the last of its energy",
        "A long deviation of the frequency has almost emptied or filled the battery (alert state energy management).",
        "Nothing to do: it comes back by itself with the energy. Report the product as not available meanwhile.",
        _each(_aem),
        clear_after_s=5.0,
    ),
    AlarmRow(
        "service.energy_slow",
        WARNING,
        "The energy of a grid service is not restored in time",
        "Energy management has been at work for two hours: losses, other users of the battery, or a bound in its way.",
        "Let less run below the service, or sell less; look at the bounds in `ballast explain`.",
        _each(_nem),
        clear_after_s=60.0,
        look=Look.SECOND,
    ),
    AlarmRow(
        "service.ffr_not_ready",
        WARNING,
        "Fast frequency reserve is not ready again in time",
        "The frequency has not come back, or the recovery takes too long.",
        "Report the product as not available; check energy and the settings of [services.ffr].",
        _each(_ffr_busy),
        raise_after_s=READY_S,
        look=Look.SECOND,
    ),
    AlarmRow(
        "service.not_covered",
        ERROR,
        "A volume that is sold is not covered any more",
        "By its settings the site has less power or energy than when the volume was accepted.",
        "Take back or buy back the volume named in the detail, or remove the cause.",
        not_covered,
        look=Look.SECOND,
        clear_after_s=5.0,
    ),
)
