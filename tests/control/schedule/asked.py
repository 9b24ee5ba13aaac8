"""What the controller answers."""

from control.requests import (
    Request,
)
from tests.control.schedule.clocked import ClockedHouse, utc


def answer(house: ClockedHouse, request: Request) -> str:
    said = house.cycle(request).answers[0]
    return said.text if said.accepted else f"refused: {said.text}"


# -- refusals

NOON = utc("2026-11-20T12:00")
