"""The findings of all inverters as one list: each thing once, the worst first."""

from collections.abc import Iterable

from control.commissioning.model import Finding, Result, Verdict

_RANK = (Verdict.FAULT, Verdict.UNCLEAR, Verdict.HINT, Verdict.RIGHT)


def together(results: Iterable[Result]) -> tuple[Finding, ...]:
    """Return every finding once, with the best confidence of those that say the same."""
    best: dict[tuple[str, str, Verdict], Finding] = {}
    for result in results:
        for one in result.findings:
            key = one.code, one.place, one.verdict
            if key not in best or one.confidence > best[key].confidence:
                best[key] = one
    return tuple(sorted(best.values(), key=lambda one: _RANK.index(one.verdict)))


def well(findings: Iterable[Finding]) -> bool:
    """Tell whether nothing is wrong and nothing stayed unclear."""
    return all(one.verdict in {Verdict.RIGHT, Verdict.HINT} for one in findings)
