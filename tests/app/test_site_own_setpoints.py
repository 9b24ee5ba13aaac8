"""Power factor and ramp an inverter keeps by itself, in the site file: only what its profile can take."""

import pytest

from app.site_file import SiteFileError, parse_site, shipped

HOUSE = shipped("residential").read_text(encoding="utf-8")


def with_key(key: str, profile: str, var: float) -> str:
    head, mark, tail = HOUSE.partition('profile = "sunspec_inverter"')
    assert mark
    tail = tail.replace("max_reactive_var = 2500", f"max_reactive_var = {var}", 1)
    return f'{head}{key}\nprofile = "{profile}"{tail}'


@pytest.mark.parametrize(
    ("key", "profile", "var"),
    [
        ("own_power_factor = -0.95", "sunspec_inverter", 0.0),
        ("own_power_factor = 1.0", "luxpower_lxp", 0.0),
        ("own_ramp_pct_per_s = 20.0", "sunspec_inverter", 3000.0),
    ],
)
def test_what_the_profile_can_set_is_taken(key: str, profile: str, var: float) -> None:
    entry = parse_site(with_key(key, profile, var), "test").inverters[0]
    assert (entry.own_power_factor or 0.0) + (entry.own_ramp_pct_per_s or 0.0) == float(key.partition(" = ")[2])


@pytest.mark.parametrize(
    ("key", "profile", "var", "said"),
    [
        ("own_power_factor = 0.95", "sunspec_inverter", 2500.0, "max_reactive_var must be 0, not 2500"),
        (
            "own_power_factor = 0.7",
            "luxpower_lxp",
            0.0,
            "profile 'luxpower_lxp' can set, allowed: 0.75 to 1, either",
        ),
        (
            "own_ramp_pct_per_s = 150.0",
            "sunspec_inverter",
            0.0,
            "150 is beyond what profile",
        ),
        ("own_ramp_pct_per_s = 10.0", "trumpf_truconvert_ac3025", 0.0, "cannot set it (none that is known"),
        ("own_power_factor = 0.9", "abb_pqstori", 0.0, "cannot set it (not offered in the public pages); leave it out"),
        ("own_power_factor = 1.5", "sunspec_inverter", 0.0, "own_power_factor"),
    ],
)
def test_what_it_cannot_is_refused_with_the_reason(key: str, profile: str, var: float, said: str) -> None:
    with pytest.raises(SiteFileError) as caught:
        parse_site(with_key(key, profile, var), "test")
    problems = [text for text in caught.value.problems if text.startswith(f"inverters[0].{key.partition(' ')[0]}")]
    assert any(said in text for text in problems), caught.value.problems
