"""Climate, idle and sleep in the site file."""

import pytest

from app.site_file import SiteFileError, parse_site, settings_of, shipped
from control.climate.settings import Cabinet

SECTIONS = """
[climate]
cabinet = "10kwh"
[[climate.zones]]
zone = "cabinet"
racks = ["battery1"]
[idle]
[sleep]
"""


def site(sections: str) -> str:
    return shipped("residential").read_text(encoding="utf-8") + sections


def test_the_sections_become_settings_and_without_them_the_features_are_absent() -> None:
    settings = settings_of(parse_site(site(SECTIONS), "test"))
    assert settings.climate[0].cabinet is Cabinet.KWH_10
    assert settings.climate[0].zones[0].racks == ("battery1",)
    assert settings.climate[0].max_heater_w > 1e11
    assert settings.idle[0].idle_after_s == 900.0
    assert settings.sleep[0].check_every_s == 86_400.0
    bare = settings_of(parse_site(site(""), "test"))
    assert (bare.climate, bare.idle, bare.sleep) == ((), (), ())


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"10kwh"', '"20kwh"', "climate.cabinet"),
        ('["battery1"]', '["battery9"]', "climate.zones[0].racks: 'battery9' is not a battery of this file"),
        ('racks = ["battery1"]', "cool_full_c = 20.0", "climate.zones[0].cool_full_c: 20 must be above cool_from_c"),
        ('racks = ["battery1"]', '[[climate.zones]]\nzone = "cabinet"', "'cabinet' is there twice"),
        ("[idle]", "[idle]\nwake_w = 0", "idle.wake_w"),
        (
            "[idle]",
            '[[outputs]]\nid = "warm"\nrole = "heater"\nzone = "attic"\n[idle]',
            "outputs[0].zone: 'attic' is not a zone of [climate], allowed: cabinet",
        ),
    ],
)
def test_what_cannot_be_is_refused_with_key_and_allowed_values(old: str, new: str, words: str) -> None:
    with pytest.raises(SiteFileError) as refused:
        parse_site(site(SECTIONS.replace(old, new)), "test")
    assert any(words in problem for problem in refused.value.problems), refused.value.problems
