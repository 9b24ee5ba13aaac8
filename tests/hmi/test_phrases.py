"""What the program says in English is said in the language of the screen, whatever values stand in it (HMI-05)."""

import random
import re
from collections.abc import Iterator

import pytest

from app import phrases as sources
from app.translations import SAID, TRANSLATED, ts_path
from app.ts_file import Key, read
from control.alarms import ROWS
from control.cycle import initial, step
from control.memory import Persistent
from control.readings import Instant
from hmi import language, log_words, phrases
from hmi.ports.history import LogEntry
from hmi.region import SOURCE, LanguageCode
from tests.control.plant import UTC_0
from tests.control.worlds import World, requests, site

_HOLE = re.compile(r"\{(\w+)[^{}]*\}")


@pytest.fixture
def german(qapp: object) -> Iterator[None]:
    del qapp
    language.use(LanguageCode.DE)
    yield
    language.use(SOURCE)


def _entry(kind: str, subject: str, text: str, cause: str = "") -> LogEntry:
    return LogEntry(1, 0.0, kind, subject, text, cause)


def test_the_file_of_sentences_is_what_the_program_says() -> None:
    assert [*phrases.templates()] == sorted(SAID["Said"]()), "run `make translations`"


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_sentence_of_the_program_is_recognised_and_said_in_every_language(qapp: object, code: str) -> None:
    del qapp
    language.use(LanguageCode(code))
    texts = read(ts_path(code))
    try:
        for template in phrases.templates():
            holes = [match[1] for match in _HOLE.finditer(template)]
            # A value right behind another one is an addition that may be missing.
            values = {
                name: "" if f"}}{{{name}}}" in template else f"Value{number}x" for number, name in enumerate(holes)
            }
            wanted = texts[Key("Said", template)].translation.format(**values)
            assert phrases.say(template.format(**values)) == wanted, template
    finally:
        language.use(SOURCE)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("role viewer may not do this; operator is needed", "die Stufe Betrachter darf das nicht; nötig ist Bediener"),
        (
            "from idle there is no way to error, allowed: run, maintenance",
            "von „Leerlauf“ führt kein Weg nach „Störung“, erlaubt: In Betrieb, Wartung",
        ),
        ("valid_s 12345 is outside 0.5 to 60 s", "valid_s 12\u202f345 liegt außerhalb von 0,5 bis 60 s"),
        ("set-point -500 W of inverter1 alone for 60 s", "Sollwert \u2212500 W von inverter1 allein für 60 s"),
        ("set-point 500 W for 60 s", "Sollwert 500 W für 60 s"),
        ("2 acknowledged; not possible: grid.lost", "2 quittiert; nicht möglich: Netz ist ausgefallen"),
        (
            "the site is not on the grid but islanded; the state of charge is not known",
            "die Anlage ist nicht am Netz, sondern Insel; der Ladezustand ist unbekannt",
        ),
        (
            "plan not used: slot 3: a value is not finite; and 2 more",
            "Plan nicht benutzt: Abschnitt 3: ein Wert ist nicht endlich; und 2 weitere",
        ),
        ("last 300 W from rest", "zuletzt 300 W, Quelle: ein Web-Client"),
        ("10.0.0.7:502 unit 1: no answer within 0.5 s", "10.0.0.7:502 Unit 1: keine Antwort innerhalb von 0,5 s"),
        ("49.90 Hz", "49,90 Hz"),
        ("3.123 V rack1 cell 4, limit 3.100 V", "3,123 V rack1 cell 4, Grenze 3,100 V"),
        ("max_a: 900 is not allowed; allowed: 0 to 100 A", "max_a: 900 ist nicht erlaubt; erlaubt: 0 bis 100 A"),
        ("Keep grid power at 0 W; it is 12345 W", "Netzleistung auf 0 W halten; sie ist 12\u202f345 W"),
        ("Fault 17 of the maker's own list", "Fault 17 of the maker's own list"),
        ("", ""),
    ],
)
def test_values_are_written_and_codes_named_as_here(german: None, said: str, heard: str) -> None:
    del german
    assert phrases.say(said) == heard


def test_english_stays_as_it_was_written(qapp: object) -> None:
    del qapp
    assert phrases.say("49.90 Hz") == "49.90 Hz"
    assert phrases.say("no stop is in force") == "no stop is in force"


@pytest.mark.parametrize(
    ("entry", "headline", "cause"),
    [
        (
            _entry("safe_stop", "need_grid_meter", "safe stop", "grid"),
            "Sicherer Halt",
            "grid",
        ),
        (
            _entry("state", "error", "run to error", "cabinet.smoke@cabinet"),
            "Von In Betrieb auf Störung",
            "Rauch im Schrank (cabinet)",
        ),
        (
            _entry("climate", "inside", "heat to rest", "Zone inside needs nothing (12.0 °C, 30 %)"),
            "Von Heizen auf Ruht",
            "Zone inside braucht nichts (12,0 °C, 30 %)",
        ),
        (
            _entry("battery", "rack1", "balancing ended", "cells together"),
            "Zellausgleich beendet",
            "Zellen beieinander",
        ),
        (
            _entry("meter", "grid", "import counter went back", "100 Wh to 12 Wh"),
            "Zähler Bezug lief zurück",
            "100 Wh bis 12 Wh",
        ),
        (_entry("climate", "inside", "rest to heat", "no sensor"), "Von Ruht auf Heizen", "kein Fühler"),
        (_entry("state", "run", "init to run", "its time is over"), "Von Startet auf In Betrieb", "die Zeit ist um"),
        (_entry("request", "Stop", "stopped", "scada (operator)"), "Stopp: angehalten", "SCADA (Bediener)"),
        (_entry("service", "ffr", "not delivered: the unit is idle"), "Nicht erbracht: das Gerät ist im Leerlauf", ""),
        (_entry("meter", "grid", "import", "1234 W, for 5 min"), "Bezug", "1234 W, seit 5 min"),
    ],
)
def test_the_event_log_speaks_the_language_of_the_screen(
    german: None, entry: LogEntry, headline: str, cause: str
) -> None:
    del german
    assert log_words.headline(entry, ROWS.__getitem__) == headline
    assert log_words.cause(entry) == cause


def test_a_safe_stop_says_what_it_waits_for_while_it_lasts(german: None) -> None:
    del german
    begun = _entry("safe_stop", "need_grid_meter", "safe stop", "grid")
    ended = _entry("safe_stop", "need_grid_meter", "safe stop ended", "its cause has gone")
    assert log_words.subject(begun) == "Sie wartet sicher, weil der Netzzähler nicht antwortet."
    assert log_words.subject(ended) == ""
    assert log_words.cause(ended) == "die Ursache ist weg"


_OF_OTHERS = re.compile(r"nonsense|test|x+|cell over-voltage|hot|[a-z0-9]+ \([a-z]+\)|[a-z]+\d?")
"""What devices and persons say in these histories, and ids."""


def test_whatever_the_step_answers_in_random_histories_is_said_in_german(german: None) -> None:
    del german
    said: set[str] = set()
    for seed in range(6):
        rng = random.Random(seed)
        memory = initial(site(rng, 1, share=0.05, backup=seed % 3 == 0), Persistent())
        world, record = World(rng, memory.settings), None
        for cycle in range(150):
            now = Instant(1000.0 + cycle * 0.5, UTC_0 + cycle * 0.5)
            asked = next((some for _ in range(8) if (some := requests(rng, memory.settings, 1, record, now))), ())
            memory, record = step(memory, world.readings(now.at_s), asked, now)
            world.record = record
            said |= {answer.text for answer in record.answers} | {alarm.detail for alarm in record.alarms}
    english = {text for text in said if phrases.say(text) == text and re.search("[a-z]{3}", text)}
    left = {part for text in english for part in text.split(", ") if not _OF_OTHERS.fullmatch(part)}
    assert len(said) > 500
    assert {part for part in left if not part.endswith(" ms")} == set()


def test_a_sentence_is_found_where_it_is_said() -> None:
    source = '''
def refusal(power_w: float, left: list[str]) -> str:
    """Docstring with words."""
    _LOG.info("not for people")
    rest = f"; and {len(left)} more" if left else ""
    if power_w > 3:
        return f"power {power_w:g} W is {'much' if power_w > 9 else 'a bit'} too high{rest}"
    return "all is well here"
'''
    assert sources.templates(source) == {
        "; and {left} more",
        "power {power_w} W is much too high{rest}",
        "power {power_w} W is a bit too high{rest}",
        "all is well here",
    }
