"""A house in a mode."""

from tests.control.plant import House, settings


def house(mode: str, parameters: dict[str, float] | None = None, **state: float) -> House:
    """A house of 5 kW and 10 kWh in a mode; `state` as for `House`."""
    return House(settings(initial_mode=mode, mode_parameters={mode: parameters or {}}), **state)
