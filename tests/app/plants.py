"""A plant without sockets for tests of the program around the step."""

from collections.abc import Sequence

from control.command import InverterCommand
from control.readings import Readings
from tests.control.plant import House


class HousePlant:
    """The ideal house of the control tests behind the runner's plant port; time comes from the readings."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.commands: list[tuple[InverterCommand, ...]] = []

    def read(self) -> Readings:
        return self.house.readings()

    def apply(self, commands: Sequence[InverterCommand]) -> None:
        self.commands.append(tuple(commands))
        self.house.obey(commands)
