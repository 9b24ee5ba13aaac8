"""Sites with one key changed."""

from functools import cache

from tests.control.full_site import FullHouse, made, raw_site

BASE = raw_site()


@cache
def house_of_all() -> FullHouse:
    """Return a house with every section that has run for 5 s; tests go on with a twin of it."""
    site = made(BASE)
    assert site is not None
    house = FullHouse(site, load_w=2000.0)
    house.run(5.0)
    return house
