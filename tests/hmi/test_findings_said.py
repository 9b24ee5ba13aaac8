"""What is wrong with wiring, grid code, services and limits of a site is said whole in the language of the screen."""

import re
from collections.abc import Iterable, Iterator

import msgspec
import pytest

from app.site_file import SiteFileError, parse_site, shipped
from control.commissioning.judge import judged
from control.commissioning.model import Finding
from control.grid_code.alarm_rows import SHOWN
from control.grid_code.differences import differences
from control.grid_code.protection import NAMES
from control.services import ffr, products
from control.services.ffr import FfrSettings
from control.services.products import FCR
from hmi import language, phrases, words
from hmi.region import SOURCE, LanguageCode
from tests.control.commissioning.house import CALM, Fault, Surroundings, course
from tests.control.commissioning.test_judge import FAULTS, LIVELY, SINGLE

RESIDENTIAL = shipped("residential").read_text(encoding="utf-8")
_ENGLISH = re.compile(r"\b(the|is|are|of|and|with|which|must|be|not|its|shows|allowed|too|it)\b")
"""Words no German sentence has."""


@pytest.fixture(autouse=True)
def german(qapp: object) -> Iterator[None]:
    del qapp
    language.use(LanguageCode.DE)
    yield
    language.use(SOURCE)


def left_english(texts: Iterable[str]) -> set[str]:
    """Return what is not said, or only in part."""
    said = {text: phrases.say(text) for text in texts}
    return {f"{text} -> {told}" for text, told in said.items() if told == text or _ENGLISH.search(told)}


def findings() -> Iterator[Finding]:
    """Everything the test pulses of these houses tell."""
    noisy = msgspec.structs.replace(CALM, noise_w=4000.0)
    order = msgspec.structs.replace(CALM, kettle_w=2000.0, kettles=2, seed=3)
    cases: list[tuple[Fault, Surroundings]] = [
        *((fault, LIVELY) for fault, _ in FAULTS.values()),
        *((fault, msgspec.structs.replace(LIVELY, phase=1)) for fault, _ in SINGLE.values()),
        (Fault(), CALM),
        (Fault(), noisy),
        (Fault(total_sign=-1), msgspec.structs.replace(LIVELY, phases=False)),
        (Fault(names=(1, 2, 0)), order),
        (Fault(), order),
    ]
    for fault, around in cases:
        yield from judged(course(fault, around)).findings


def test_every_finding_of_the_commissioning_test_is_said_with_what_to_do() -> None:
    made = tuple(findings())
    assert len({one.code for one in made}) > 15
    assert left_english(text for one in made for text in (one.text, one.action) if text) == set()


def test_a_finding_names_devices_and_phases_as_they_are() -> None:
    exchanged = judged(course(Fault(conductors=(1, 0, 2)))).findings
    (text,) = (one.text for one in exchanged if one.code == "ct_swapped")
    said = phrases.say(text)
    assert said == "die Stromwandler von L1 und L2 sind vertauscht: jeder sieht den Strom einer anderen Phase"


@pytest.mark.parametrize(
    ("code", "said"), [("de", "Zelle: 5"), ("fr", "Zelle\u00a0: 5"), ("sv", "Zelle: 5"), ("da", "Zelle: 5")]
)
def test_a_name_and_what_is_said_of_it_stand_with_the_colon_of_the_language(code: str, said: str) -> None:
    language.use(LanguageCode(code))
    assert words.titled("Zelle", "5") == said


def problems(text: str) -> tuple[str, ...]:
    with pytest.raises(SiteFileError) as caught:
        parse_site(RESIDENTIAL + text, "site")
    return tuple(caught.value.problems)


GRID_CODE = '[grid_code]\npreset = "en_50549_1"\n'


@pytest.mark.parametrize(
    "text",
    [
        "[grid_code.general]\nnominal_hz = 55\n",
        "[grid_code.general]\nnominal_hz = 60\n",
        "[grid_code.over_frequency]\nstop_hz = 50.3\n",
        "[grid_code.under_frequency]\nstop_hz = 50.1\n",
        "[grid_code.reconnect]\nlow_hz = 50.1\n",
        "[grid_code.power_by_voltage]\nzero_pu = 1.05\n",
        "[grid_code.power_by_voltage]\ncharge_start_pu = 0.9\ncharge_zero_pu = 0.95\n",
        "protection = { over_speed = 1.0 }\n",
        'reactive_by_voltage = { enabled = true }\n[reactive]\nrule = { kind = "fixed_q" }\n',
    ],
)
def test_a_fault_of_the_grid_code_is_said(text: str) -> None:
    assert left_english(problems(GRID_CODE + text)) == set()


def test_protection_that_differs_is_said_with_the_names_of_its_settings() -> None:
    every = differences(dict.fromkeys(NAMES, 5.0), dict.fromkeys(NAMES, 9.0))
    assert len(every) == len(NAMES)
    assert left_english(every) == set()
    detail = "; ".join(every[:SHOWN]) + f"; and {len(every) - SHOWN} more"
    assert left_english([detail]) == set()


def test_faults_of_services_are_said() -> None:
    fcr = next(iter(FCR.values()))
    droop = fcr.droop
    wrong = [
        msgspec.structs.replace(fcr, nem_factor=0.9),
        msgspec.structs.replace(fcr, nem_enable_min=9e9),
        msgspec.structs.replace(fcr, nem_band_hz=(50.1, 49.9)),
        msgspec.structs.replace(fcr, droop=msgspec.structs.replace(droop, full_up_hz=float("nan"))),
        msgspec.structs.replace(fcr, droop=msgspec.structs.replace(droop, full_up_hz=60.0)),
        msgspec.structs.replace(fcr, droop=msgspec.structs.replace(droop, start_up_hz=droop.start_down_hz + 0.001)),
    ]
    reserve = FfrSettings()
    short = [
        msgspec.structs.replace(reserve, boost_share=0.9, overshoot_share=0.1),
        msgspec.structs.replace(reserve, spike_s=5.0),
        msgspec.structs.replace(reserve, ready_after_s=1.0),
        msgspec.structs.replace(reserve, buffer_s=-1.0),
    ]
    said = [f"services.fcr[0]: {fault}" for one in wrong for fault in products.faults(one)]
    said += [f"services.ffr: {fault}" for one in short for fault in ffr.faults(one)]
    assert len(said) >= len(wrong) + len(short)
    assert left_english(said) == set()


@pytest.mark.parametrize(
    "text",
    [
        "[services]\n",
        '[services]\nmin_soc_pct = 60\nmax_soc_pct = 50\n[[services.fcr]]\nproduct = "fcr_n"\n',
        '[services]\nfrequency_meter = "nobody"\n[[services.fcr]]\nproduct = "fcr_n"\n',
        "[dso]\nfallback = 'limit'\n",
    ],
)
def test_a_fault_of_the_sections_that_are_changed_at_the_screen_is_said(text: str) -> None:
    assert left_english(problems(text)) == set()
