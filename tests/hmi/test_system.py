"""The page a technician reads out on the telephone."""

from collections.abc import Callable

import pytest

from hmi.pages import PAGES
from hmi.ports import Ports
from hmi.ports.details import Details
from hmi.ports.system import SystemFacts
from hmi.quantity import NO_VALUE
from tests.hmi.panel import Panel

FACTS = SystemFacts(
    version="0.1.0",
    computer="Raspberry Pi 5 Model B Rev 1.0",
    serial="10000000abcdef01",
    starts=12_345,
    started_utc=1_717_150_000.0,
    total_runtime_s=90_061.0,
    clean_stop_before=False,
    cycles=600,
    missed_deadlines=1,
    step_p50_ms=0.42,
    lateness_p99_ms=1.9,
    rss_bytes=121_000_000,
    load_1min=1.0,
    cores=4,
    cpu_temperature_c=51.0,
    disk_free_bytes=24_300_000_000,
    history_bytes=310_000_000,
    addresses=("192.168.1.20",),
)


class FakeSystem:
    """Answers at once, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def facts(self, done: Callable[[SystemFacts], None]) -> None:
        self.asked += 1
        done(FACTS)


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


@pytest.fixture
def panel(make_panel: Callable[..., Panel], system: FakeSystem) -> Panel:
    return make_panel("charging", page="system", ports=Ports(details=Details, system=system))


def _seconds(panel: Panel, count: int) -> None:
    for tenth in range(10 * count):
        panel.now_s += 0.1
        panel.next()
        if tenth % 10 == 0:
            panel.hmi.grab()  # a screen that draws nothing for long is started again


def test_version_serial_number_and_address_can_be_read_out(panel: Panel) -> None:
    _seconds(panel, 1)
    texts = panel.texts()
    assert {"0.1.0", "10000000abcdef01", "192.168.1.20", "Raspberry Pi 5 Model B Rev 1.0"} <= set(texts)
    assert {"0.42 ms", "1.9 ms", "121 MB", "25 %", "24.3 GB", "12\u202f345", "1 d 1 h"} <= set(texts)


def test_a_start_after_a_power_cut_is_told(panel: Panel) -> None:
    _seconds(panel, 1)
    assert any("power cut" in text for text in panel.texts())


def test_the_computer_is_asked_every_five_seconds_and_only_while_the_page_is_open(
    panel: Panel, system: FakeSystem
) -> None:
    _seconds(panel, 11)
    assert system.asked == 3
    panel.hmi.set_page("flow")
    _seconds(panel, 11)
    assert system.asked == 3


def test_a_silent_controller_leaves_no_figure(panel: Panel) -> None:
    _seconds(panel, 1)
    panel.now_s += 2
    panel.hmi.tick()
    assert "0.42 ms" not in panel.texts()
    assert NO_VALUE in panel.texts()


def test_the_figures_are_said_again_in_another_language(panel: Panel) -> None:
    _seconds(panel, 1)
    panel.hmi.set_language("de")
    try:
        assert "0,42 ms" in panel.texts()
    finally:
        panel.hmi.set_language("en")


def test_the_page_is_there_for_every_site(make_panel: Callable[..., Panel]) -> None:
    for site in ("charging", "commercial"):
        assert "system" in make_panel(site).hmi.screen.pages()
    assert "system" in PAGES
