"""A plant without sockets for tests of the program around the step."""

from collections.abc import Sequence

from control.command import InverterCommand, OutputCommand
from control.readings import Readings
from tests.control.plant import House


class HousePlant:
    """The ideal house of the control tests behind the runner's plant port; time comes from the readings."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.commands: list[tuple[InverterCommand, ...]] = []
        self.outputs: list[tuple[OutputCommand, ...]] = []

    def read(self) -> Readings:
        return self.house.readings()

    def apply(self, commands: Sequence[InverterCommand], outputs: Sequence[OutputCommand] = ()) -> None:
        self.outputs.append(tuple(outputs))
        self.commands.append(tuple(commands))
        self.house.obey(commands)
