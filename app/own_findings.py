"""What is wrong with the program itself and with the computer it runs on: asked every cycle, shown as alarms."""

from collections.abc import Callable, Sequence

from control.readings import Finding

RESTART_SHOWN_S = 10.0
"""How long the condition "restarted after a fault" holds; the alarm then waits to be acknowledged."""
Asked = Callable[[], tuple[Finding, ...]]


class OwnFindings:
    """Gathers what every part says of itself."""

    def __init__(self, now_s: Callable[[], float]) -> None:
        self.refused: tuple[Finding, ...] = ()
        """A site file that was read again and does not fit."""
        self.computer: tuple[Finding, ...] = ()
        self.coarse: tuple[Finding, ...] = ()
        """Frequency meters too coarse for the services that are sold."""
        self._at_start: tuple[Finding, ...] = ()
        self._now_s = now_s
        self._until_s = now_s()
        self._asked: list[Asked] = []

    def begin(self, at_start: Sequence[Finding]) -> None:
        """Begin a run: what was found before it and at its start is shown for `RESTART_SHOWN_S`."""
        self._at_start = tuple(at_start)
        self._until_s = self._now_s() + RESTART_SHOWN_S

    def ask(self, findings: Asked) -> None:
        """Have another part asked, every cycle."""
        self._asked.append(findings)

    def ask_fault(self, row_id: str, place: str, fault: Callable[[], str]) -> None:
        """Have a part asked that says in words what is wrong; empty: nothing."""

        def findings() -> tuple[Finding, ...]:
            said = fault()
            return (Finding(row_id, place, said),) if said else ()

        self._asked.append(findings)

    def __call__(self) -> tuple[Finding, ...]:
        """Return everything that is wrong now."""
        if self._at_start and self._now_s() >= self._until_s:
            self._at_start = ()
        found = (*self._at_start, *self.refused, *self.computer, *self.coarse)
        for asked in self._asked:
            found = (*found, *asked())
        return found
