"""Backup and wiring in the site file: complete and consistent, or refused with a message per problem."""

import pytest

from app.site_file import SiteFileError, parse_site, settings_of, shipped
from control.backup.settings import PRESETS, SynchronisedBy
from control.readings import NO_LIMIT, OutputRole, SignalRole

HOUSE = shipped("residential").read_text(encoding="utf-8")

WIRING = """
[features]
backup = true

[[signals]]
id = "k1-closed"
role = "grid_contactor_closed"

[[signals]]
id = "angle"
role = "phase_difference"

[[outputs]]
id = "k1"
role = "grid_contactor"

[[outputs]]
id = "oven"
role = "load_group"
priority = 2
power_w = 2500
"""


def problems(text: str) -> tuple[str, ...]:
    with pytest.raises(SiteFileError) as caught:
        parse_site(text, "test.toml")
    return caught.value.problems


def test_a_site_without_the_flag_has_no_backup_although_the_section_stands() -> None:
    settings = settings_of(parse_site(HOUSE + "\n[backup]\nreserve_soc_pct = 30\n", "test.toml"))
    assert settings.backup == ()
    assert settings.outputs == ()


def test_signals_and_outputs_become_settings_with_the_ranges_of_their_roles() -> None:
    settings = settings_of(parse_site(HOUSE + WIRING, "test.toml"))
    feedback, angle = settings.signals
    assert (feedback.role, feedback.minimum, feedback.maximum) == (SignalRole.GRID_CONTACTOR_CLOSED, 0.0, 1.0)
    assert (angle.minimum, angle.maximum) == (-180.0, 180.0)
    contactor, oven = settings.outputs
    assert contactor.role is OutputRole.GRID_CONTACTOR
    assert (oven.priority, oven.power_w, oven.safe_value) == (2, 2500.0, 0.0)


def test_windows_times_and_floors_are_independent_and_the_preset_fills_the_rest() -> None:
    text = """
[backup]
synchronised_by = "signal"
reserve_soc_pct = 30
[backup.reconnect]
preset = "VDE4110"
observation_s = 120
[backup.loss]
rocof_hz_per_s = 0
[[backup.shedding.soc_steps]]
priority = 2
soc_pct = 60
"""
    (backup,) = settings_of(parse_site(HOUSE + WIRING + text, "test.toml")).backup
    assert backup.synchronised_by is SynchronisedBy.SIGNAL
    assert (backup.reconnect.low_hz, backup.reconnect.high_hz) == (49.9, 50.1)
    assert (backup.reconnect.low_voltage_pu, backup.reconnect.high_voltage_pu) == (0.95, 1.10)
    assert backup.reconnect.observation_s == 120.0
    assert backup.loss.rocof_hz_per_s == NO_LIMIT
    assert backup.loss.low_hz == 47.5
    assert backup.shedding.soc_steps[0].soc_pct == 60.0


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_can_be_chosen_on_its_own_frequency(preset: str) -> None:
    nominal = 60 if preset == "IEEE1547" else 50
    text = f'\n[backup]\nnominal_frequency_hz = {nominal}\n[backup.reconnect]\npreset = "{preset}"\n'
    (backup,) = settings_of(parse_site(HOUSE + WIRING + text, "test.toml")).backup
    assert backup.reconnect == PRESETS[preset]
    assert backup.loss.low_hz == nominal - 2.5


ONE_PHASE = 'id = "grid"\nprofile = "carlo_gavazzi_em111"'

WRONG = [
    (
        'role = "grid_contactor"\n',
        'role = "indicator"\nzone = "alarm"\n',
        "",
        "exactly one entry of outputs with role grid_contactor",
    ),
    ('role = "grid_contactor_closed"', 'role = "door_open"', "", "exactly one entry of signals with role grid_contact"),
    ('role = "grid"\n', 'role = "load"\n', "", "features.backup: needs a meter of role grid"),
    ('"phase_difference"', '"smoke"', '[backup]\nsynchronised_by = "signal"\n', "needs a signal of role phase_differ"),
    ("", "", '[backup]\ninverters = ["inv9"]\n', "'inv9' is not an inverter of this file, allowed: inverter1"),
    (
        'id = "grid"\nprofile = "carlo_gavazzi_em540"',
        ONE_PHASE,
        "",
        "backup.phases: 3 is more than the grid meter 'grid' (carlo_gavazzi_em111) measures, which is 1",
    ),
    (
        'id = "grid"\nprofile = "carlo_gavazzi_em540"',
        'id = "grid"\nprofile = "em_who"',
        "",
        "meters[0].profile: 'em_who' is unknown",
    ),
    ("", "", "[backup]\nfloor_soc_pct = 40\n", "40 must be below backup.reserve_soc_pct, which is 20"),
    ("", "", "[backup]\nfloor_soc_pct = 2\n", "2 must be at least limits.min_soc_pct, which is 5"),
    ("", "", '[backup.reconnect]\npreset = "IEEE1547"\n', "does not hold the nominal frequency of 50 Hz"),
    ("", "", "[backup.reconnect]\nlow_hz = 12\n", "backup.reconnect.low_hz: 12 is not allowed; allowed: 44 to 60"),
    ("", "", "[backup]\nreserve = 12\n", "backup.reserve: unknown key"),
    ('id = "oven"', 'id = "k1"', "", "outputs[1].id: 'k1' is already used by outputs[0].id"),
    ('id = "k1"\n', 'id = "k1"\nsafe_value = 1\n', "", "outputs[0].safe_value: 1 must be 0"),
    ('id = "angle"\n', 'id = "angle"\nminimum = 200\n', "", "signals[1].minimum: 200 must be below"),
    ('role = "load_group"', 'role = "kettle"', "", "outputs[1].role: 'kettle' is not allowed; allowed: grid_contactor"),
    ('mode = "self_consumption"', 'mode = "backup"', "off", "control.mode: 'backup' needs features.backup = true"),
]


@pytest.mark.parametrize(("old", "new", "more", "words"), WRONG, ids=[case[3][:40] for case in WRONG])
def test_what_is_missing_or_contradicts_is_named(old: str, new: str, more: str, words: str) -> None:
    text = HOUSE if more == "off" else HOUSE + WIRING + more
    assert old in text
    (problem,) = problems(text.replace(old, new, 1))
    assert words in problem, problem


def test_a_meter_of_one_phase_is_enough_for_a_grid_of_one_phase_or_for_no_backup() -> None:
    single = HOUSE.replace('id = "grid"\nprofile = "carlo_gavazzi_em540"', ONE_PHASE)
    assert single != HOUSE
    (backup,) = settings_of(parse_site(single + WIRING + "[backup]\nphases = 1\n", "test.toml")).backup
    assert backup.phases == 1
    assert settings_of(parse_site(single, "test.toml")).backup == ()
