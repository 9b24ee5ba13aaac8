"""A number being typed: pure values, so that every key can be tried without a screen."""

import msgspec

MAX_DIGITS = 9
BACK = "back"
SIGN = "sign"
_POINTS = (".", ",")
"""A keyboard of any country may send either; inside the program it is a point."""
_DIGITS = frozenset("0123456789")


class Digits(msgspec.Struct, frozen=True, gc=False):
    """What has been typed so far."""

    text: str = ""
    """Digits and at most one point, without a sign."""
    negative: bool = False

    @property
    def value(self) -> float | None:
        """Return the number; None while nothing is typed."""
        digits = self.text.rstrip(".")
        return (-1.0 if self.negative else 1.0) * float(digits) if digits else None

    def press(self, key: str, decimals: int) -> "Digits":
        """Return the number after a key; a key that makes no sense here changes nothing.

        Args:
            key: a digit, a point or comma, `back`, `sign` or `-`.
            decimals: how many digits there may be after the point.
        """
        text = self.text
        if key == BACK:
            return msgspec.structs.replace(self, text=text[:-1])
        if key in {SIGN, "-"}:
            return msgspec.structs.replace(self, negative=not self.negative)
        if len(text) < MAX_DIGITS:
            if key in _POINTS and decimals and "." not in text:
                text = f"{text or '0'}."
            elif key in _DIGITS and ("." not in text or len(text.partition(".")[2]) < decimals):
                text = key if text == "0" else text + key
        return msgspec.structs.replace(self, text=text)
