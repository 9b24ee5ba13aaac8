"""The words of the command line about grid services: selling, taking back, test mode (`ballast ask`)."""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime

from app.clock import utc_s
from app.link_client import NOBODY
from control.requests import ClearServiceVolumes, SetServiceVolumes, TestFrequency
from control.services.book import QUARTER_S
from control.services.products import Product
from control.services.volume import Volume

FORMS = {
    "sell": "give products and watts, like: sell fcr-d-up=20000 fcr-n=5000 --hours 4 --start 2026-11-21T14:00Z",
    "take-back": "give a product or nothing for all, like: take-back fcr-d-up",
    "test-frequency": "give on or off, like: test-frequency on --minutes 30",
}


class WordsError(ValueError):
    """Words that do not make a request; in one sentence."""


def sell(options: argparse.Namespace, words: Sequence[str], *, check_only: bool = False) -> SetServiceVolumes:
    """Return the request that sells.

    Raises:
        WordsError: The words do not make one.
    """
    start_utc, end_utc = span(options)
    volumes = tuple(
        Volume(name, start_utc, end_utc, capacity_w) for name, capacity_w in (product_of(text) for text in words)
    )
    return SetServiceVolumes(NOBODY, volumes, check_only)


def take_back(words: Sequence[str]) -> ClearServiceVolumes:
    """Return the request that takes volumes back."""
    return ClearServiceVolumes(NOBODY, words[0] if words else "")


def frequency_test(options: argparse.Namespace, word: str) -> TestFrequency:
    """Return the request that switches the test mode.

    Raises:
        WordsError: Neither on nor off.
    """
    if word not in {"on", "off"}:
        raise WordsError(f"test-frequency: {word!r} is neither on nor off")
    return TestFrequency(NOBODY, word == "on", options.minutes, options.acknowledge_market)


def span(options: argparse.Namespace) -> tuple[float, float]:
    """Return begin and end of a volume.

    Raises:
        WordsError: The begin is not a time.
    """
    if options.start:
        try:
            start = datetime.fromisoformat(options.start)
        except ValueError as error:
            raise WordsError(f"--start {options.start!r} is not a time like 2026-11-21T14:00") from error
        start_utc = (start if start.tzinfo else start.replace(tzinfo=UTC)).timestamp()
    else:
        now_utc = utc_s()
        start_utc = now_utc - now_utc % QUARTER_S + QUARTER_S
    return start_utc, start_utc + 3600.0 * options.hours


def product_of(text: str) -> tuple[str, float]:
    """Return product and watts of `PRODUCT=WATTS`.

    Raises:
        WordsError: It is not of this form, or not a product.
    """
    name, equals, watts = text.partition("=")
    allowed = ", ".join(Product)
    if not equals or name not in set(Product):
        raise WordsError(f"{text!r} is not of the form PRODUCT=WATTS, products: {allowed}")
    try:
        return name, float(watts)
    except ValueError as error:
        raise WordsError(f"{name}: {watts!r} is not a number of watts") from error
