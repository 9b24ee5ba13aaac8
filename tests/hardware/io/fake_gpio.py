"""A stand-in for the module RPi.GPIO: the same names, pins in a dictionary."""

BCM, IN, OUT = 11, 1, 0
PUD_OFF, PUD_DOWN, PUD_UP = 20, 21, 22

levels: dict[int, int] = {}
pulls: dict[int, int] = {}
outputs: set[int] = set()


def setmode(mode: int) -> None:
    if mode != BCM:
        raise ValueError("An invalid mode was passed to setmode()")


def setup(channel: int, direction: int, pull_up_down: int = PUD_OFF, initial: int = -1) -> None:
    if channel > 27:
        raise ValueError("The channel sent is invalid on a Raspberry Pi")
    if direction == OUT:
        outputs.add(channel)
        levels[channel] = initial
    else:
        pulls[channel] = pull_up_down
        levels.setdefault(channel, 1 if pull_up_down == PUD_UP else 0)


def input(channel: int) -> int:  # noqa: A001 - the name of the original
    return levels[channel]


def output(channel: int, state: int) -> None:
    if channel not in outputs:
        raise RuntimeError("The GPIO channel has not been set up as an OUTPUT")
    levels[channel] = state


def cleanup(channels: list[int]) -> None:
    for channel in channels:
        outputs.discard(channel)
        levels[channel] = 0
