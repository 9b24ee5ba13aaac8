"""Finding the SunSpec models of a device: marker, then a chain of identifier and length."""

from collections.abc import Awaitable, Callable, Sequence

import msgspec

from hardware.link import DeviceExceptionError, IdentityError
from hardware.profile import Sets, Sunspec

MARKER = (0x5375, 0x6E53)
"""`SunS` in two registers (SunSpec Device Information Model Specification, discovery)."""
END_OF_CHAIN = 0xFFFF
HEADER = 2
"""Registers of a model that its length does not count."""
LONGEST_CHAIN = 64

Read = Callable[[int, int], Awaitable[Sequence[int]]]


class Model(msgspec.Struct, frozen=True):
    """Where one model of the device is."""

    address: int
    """Address of its ID register."""
    length: int
    """Registers after the two header registers."""
    set_words: int = 0
    """Registers of each of its repeated sets, where the profile asks for that; 0 when they fit no whole number."""


async def find_models(read: Read, where: Sunspec) -> dict[int, Model]:
    """Return the models of the device by number; of a model that comes twice, the first.

    Args:
        read: Reads holding registers: address, count.
        where: Base addresses to try and models that must be there.

    Raises:
        IdentityError: no marker, an endless chain, or a required model is missing.
        LinkError: a read failed for another reason than an illegal address.
    """
    for base in where.bases:
        try:
            marker = tuple(await read(base, 2))
        except DeviceExceptionError:
            continue
        if marker == MARKER:
            models = await _walk(read, base + 2)
            there = sorted(models)
            for number, sets in where.sets.items():
                if number in models:
                    models[number] = await _measured(read, models[number], sets)
            for number, others in where.alternatives.items():
                found = next((models[other] for other in others if other in models), None)
                if number not in models and found is not None:
                    models[number] = found
            missing = [_named(number, where) for number in where.required if number not in models]
            if missing:
                raise IdentityError(f"SunSpec model {', '.join(missing)} is missing; there are {there}")
            return models
    bases = ", ".join(str(base) for base in where.bases)
    raise IdentityError(f"no SunSpec marker at {bases}")


def _named(number: int, where: Sunspec) -> str:
    return " or ".join(str(one) for one in sorted((number, *where.alternatives.get(number, ()))))


async def _measured(read: Read, model: Model, sets: Sets) -> Model:
    """Return a model with the length of its sets, by which revisions of one model are told apart."""
    if sets.count >= model.length + HEADER:
        return model
    (count,) = await read(model.address + sets.count, 1)
    words, rest = divmod(model.length + HEADER - sets.first, count) if count else (0, 0)
    return msgspec.structs.replace(model, set_words=0 if rest else max(words, 0))


async def _walk(read: Read, address: int) -> dict[int, Model]:
    models: dict[int, Model] = {}
    for _ in range(LONGEST_CHAIN):
        number, length = await read(address, 2)
        if number == END_OF_CHAIN:
            return models
        models.setdefault(number, Model(address, length))
        address += 2 + length
        if address > END_OF_CHAIN - 2:
            break
    raise IdentityError(f"the chain of SunSpec models does not end; it begins with {sorted(models)[:8]}")
