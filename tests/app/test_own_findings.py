"""What is wrong with the program itself is asked every cycle; what was found at the start is told for a while."""

from app.own_findings import RESTART_SHOWN_S, OwnFindings
from control.readings import Finding

RESTARTED = Finding("control.restarted", "", "see x.reported")


def test_what_was_found_at_the_start_is_told_for_a_while_and_then_no_more() -> None:
    now_s = 100.0
    found = OwnFindings(lambda: now_s)
    found.begin((RESTARTED,))
    assert found() == (RESTARTED,)
    now_s += RESTART_SHOWN_S - 0.1
    assert found() == (RESTARTED,)
    now_s += 0.1
    assert found() == ()
    now_s = 100.0
    assert found() == (), "a clock does not bring it back"


def test_every_part_is_asked_anew_and_a_part_that_is_well_says_nothing() -> None:
    fault = ""
    found = OwnFindings(lambda: 0.0)
    found.ask_fault("storage.history", "recording", lambda: fault)
    found.ask(lambda: (RESTARTED,))
    assert found() == (RESTARTED,)
    fault = "disk full"
    assert found() == (Finding("storage.history", "recording", "disk full"), RESTARTED)


def test_a_refused_site_file_and_the_computer_are_told_while_they_hold() -> None:
    found = OwnFindings(lambda: 0.0)
    refused, hot = Finding("config.refused", "", "x"), Finding("computer.hot", "", "90 °C")
    found.refused, found.computer = (refused,), (hot,)
    assert found() == (refused, hot)
    found.refused = ()
    assert found() == (hot,)
