"""The protection of a simulated SunSpec inverter, by hand from models 703, 704 and 707 to 711 (not from our profile).

Each of the models 707 to 711 keeps two sets: the first is in force and read-only, the second is written by an
installer and adopted on request. Factory settings are those of a European inverter.
"""

from collections.abc import Iterable, Mapping

from hardware.profile import Space
from simulator.registers import ILLEGAL_ADDRESS, ILLEGAL_VALUE, ModbusExceptionError

PAIRS = 5
"""Points a trip curve has room for."""
SETS = 2
ENABLE, REQUEST, RESULT = 2, 3, 4
COMPLETED, REFUSED = 1, 2
CURVES = (707, 708, 709, 710)
DROOP = 711
_FIRST: Mapping[int, int] = {**dict.fromkeys(CURVES, 9), DROOP: 14}
_PAIR: Mapping[int, int] = {707: 3, 708: 3, 709: 4, 710: 4}
"""Registers of a pair: voltage in one, frequency in two, time always in two."""
_WORDS: Mapping[int, int] = {**{model: 1 + 3 * (1 + PAIRS * pair) for model, pair in _PAIR.items()}, DROOP: 10}
"""Registers of a set: the mark; must trip, may trip and cessation, each a count and its pairs."""
_MARK: Mapping[int, int] = {**dict.fromkeys(CURVES, 0), DROOP: 9}
MODELS: tuple[tuple[int, int], ...] = tuple((model, _FIRST[model] - 2 + SETS * _WORDS[model]) for model in _FIRST)
"""Model id and length, to be appended to the chain."""

_TRIPS: Mapping[int, tuple[tuple[int, int], ...]] = {
    707: ((450, 20), (450, 150), (850, 150)),
    708: ((1250, 10), (1250, 100), (1150, 100)),
    709: ((4750, 50),),
    710: ((5150, 50),),
}
"""Thresholds in 0.1 % and 0.01 Hz, times in 10 ms."""
_SCALES: Mapping[int, tuple[int, int]] = {707: (-1, -2), 708: (-1, -2), 709: (-2, -2), 710: (-2, -2)}
_DROOP_SET = (0, 200, 0, 200, 50, 50, 0, 5, 0, 0)
"""Dead bands of 0.2 Hz, droop of 5 %, response 0.5 s, no lowest power, and the mark."""
_ENTER: Mapping[int, int] = {
    3: 1100, 4: 850, 5: 0, 6: 5020, 7: 0, 8: 4950, 9: 0, 10: 60, 17: 0xFFFF, 18: 0xFFFE,
}  # fmt: skip
"""Model 703: 85 to 110 %, 49.5 to 50.2 Hz, for 60 s; scale factors -1 and -2."""
ANTI_ISLANDING = 52
"""Offset in model 704."""


def _set_words(model: int) -> list[int]:
    if model == DROOP:
        return list(_DROOP_SET)
    words = [0] * _WORDS[model]
    trips = _TRIPS[model]
    words[1] = len(trips)
    for index, (threshold, after) in enumerate(trips):
        at = 2 + index * _PAIR[model]
        words[at : at + _PAIR[model]] = [threshold, 0, after] if _PAIR[model] == 3 else [0, threshold, 0, after]
    return words


def _model_words(model: int) -> list[int]:
    """Return a model's words behind its two header registers."""
    first = _FIRST[model]
    head = [0] * first
    head[ENABLE] = 1
    if model == DROOP:
        head[5], head[11:14] = SETS, [0xFFFD, 0xFFFE, 0xFFFF]
    else:
        head[5], head[6] = PAIRS, SETS
        head[7], head[8] = (exponent & 0xFFFF for exponent in _SCALES[model])
    in_force, spare = _set_words(model), _set_words(model)
    in_force[_MARK[model]] = 1
    return [*head[2:], *in_force, *spare]


class ProtectionTwin:
    """Takes an installer's writes to the protection and adopts stored sets.

    Args:
        bases: Model id -> address of its ID register.
        words: Holding registers of the inverter, changed in place.
    """

    def __init__(self, bases: Mapping[int, int], words: dict[int, int]) -> None:
        self._bases, self._words = bases, words
        for model in _FIRST:
            words.update(enumerate(_model_words(model), start=bases[model] + 2))
        words.update({bases[703] + offset: word for offset, word in _ENTER.items()})
        words[bases[704] + ANTI_ISLANDING] = 1
        self._single = {
            *(bases[703] + offset for offset in range(3, 11)),
            bases[704] + ANTI_ISLANDING,
            *(bases[model] + ENABLE for model in _FIRST),
        }

    def write(self, space: Space, address: int, words: list[int]) -> bool:
        """Carry out a write to the protection; False when it is meant for something else.

        Raises:
            ModbusExceptionError: 2 for the set in force and other read-only words, 3 for an impossible value.
        """
        touched = range(address, address + len(words))
        model = next((one for one in _FIRST if self._bases[one] <= address < self._end(one)), 0)
        if space is not Space.HOLDING or not (model or touched[0] in self._single):
            return False
        if model and touched[0] == self._bases[model] + REQUEST and len(words) == 1:
            self._adopt(model, words[0])
        elif self._single.issuperset(touched) or (model and self._spare(model).issuperset(touched)):
            self._words.update(zip(touched, words, strict=True))
        else:
            raise ModbusExceptionError(ILLEGAL_ADDRESS)
        return True

    def _adopt(self, model: int, number: int) -> None:
        if not 1 <= number <= SETS:
            raise ModbusExceptionError(ILLEGAL_VALUE)
        base, length = self._bases[model], _WORDS[model]
        first = base + _FIRST[model]
        source = first + (number - 1) * length
        self._words[base + REQUEST] = number
        if model != DROOP and not 1 <= self._words[source + 1] <= PAIRS:
            self._words[base + RESULT] = REFUSED
            return
        for index in self._content(model):
            self._words[first + index] = self._words[source + index]
        self._words[base + RESULT] = COMPLETED

    def _spare(self, model: int) -> set[int]:
        begin = self._bases[model] + _FIRST[model] + _WORDS[model]
        return {begin + index for index in self._content(model)}

    def _content(self, model: int) -> Iterable[int]:
        return (index for index in range(_WORDS[model]) if index != _MARK[model])

    def _end(self, model: int) -> int:
        return self._bases[model] + _FIRST[model] + SETS * _WORDS[model]
