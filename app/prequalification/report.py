"""`report.html`: the verdict with its pictures in one file, for a tablet, in light or dark, without any reference."""

import hashlib
from collections.abc import Sequence
from html import escape
from pathlib import Path

from app.prequalification.plots import pictures, styled
from app.prequalification.services import BANDS, Service
from app.prequalification.trace import Trace
from app.prequalification.verdict import Judgement
from app.prequalification.verdict_check import Check
from app.prequalification.verdict_dynamic import LEAST_FACTOR

STYLE = """
:root{color-scheme:light dark;--paper:#fff;--card:#f4f6f7;--ink:#1f2a33;--faint:#7c8b95;--frequency:#7a5195;
--power:#1b7f79;--bad:#b3261e;--good:#1e7a3c;--fill:#7fc8c2}
@media (prefers-color-scheme:dark){:root{--paper:#12181d;--card:#1b242b;--ink:#e6ecf0;--faint:#8b9aa5;
--frequency:#c49be0;--power:#4fc3ba;--bad:#ff8a80;--good:#7ddc98;--fill:#2c6b66}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:1060px;margin:0 auto;padding:20px}
h1{font-size:1.6rem;margin:.2em 0}h2{font-size:1.2rem;margin:2em 0 .5em}
.verdict{display:flex;gap:16px;align-items:center;padding:16px 20px;border-radius:12px;background:var(--card);
border-left:10px solid var(--good);flex-wrap:wrap}
.verdict.failed{border-color:var(--bad)}.verdict b{font-size:1.5rem}
.failed b,td.no{color:var(--bad)}.passed b,td.yes{color:var(--good)}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:8px 10px;border-bottom:1px solid color-mix(in srgb,var(--faint) 35%,transparent);
vertical-align:top}th{font-size:.8rem;color:var(--faint);font-weight:600}
td.number{text-align:right;white-space:nowrap}td.yes,td.no{font-weight:700}
small{color:var(--faint)}figure{margin:1em 0;padding:12px;background:var(--card);border-radius:12px;overflow-x:auto}
figcaption{font-weight:600;margin-bottom:6px}svg{width:100%;height:auto;min-width:620px;display:block}
svg text{font-family:system-ui,sans-serif!important}code{font-size:.85em;overflow-wrap:anywhere}
@media print{body{font-size:11px}figure{break-inside:avoid}}
"""
CLAIMS = (
    (
        "Limits and sequences of FCR follow the Technical Requirements v1.1 and the Test Program of 28 March 2025, "
        "read as transcriptions. Compare them with the PDF of your TSO before you hand anything in."
    ),
    "A verdict here is no prequalification: that is the TSO's, with its own tool and these files.",
)
SIMULATED = (
    "The plant was simulated: this says what the controller does with a plant of the stated dead time and lag, "
    "not what your inverter and battery do."
)
FFR_CLAIM = (
    "No text of a TSO on FFR was found. Thresholds, activation times and support are published; overshoot, buffer and "
    "recovery are recalled, and the format of the files is our own."
)
MEASUREMENT = (
    "The test signal did not pass through the frequency measurement. Req 8 and 9 reckon with a time constant of "
    "{measurement_s:g} s for it; 1 s is what the TSO assumes for a measurement nobody has tested."
)


def write_report(folder: Path, judgement: Judgement, traces: Sequence[Trace]) -> Path:
    """Write the report into the folder of the files.

    Raises:
        OSError: It cannot be written.
    """
    path = folder / "report.html"
    path.write_text(page(judgement, traces, folder), encoding="utf-8")
    return path


def page(judgement: Judgement, traces: Sequence[Trace], folder: Path) -> str:
    """Return the whole page."""
    title = f"Prequalification {BANDS[judgement.service].title}"
    with styled():
        figures = "".join(
            f"<figure><figcaption>{escape(caption)}</figcaption>{draw().svg(f'p{number}')}</figure>"
            for number, (caption, draw) in enumerate(pictures(judgement, traces))
        )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>"
        f"<h1>{escape(title)}</h1>{_headline(judgement)}"
        f"<h2>Requirements</h2>{_table(judgement.checks)}"
        f"<h2>Measured</h2>{figures}{_sines(judgement)}"
        f"<h2>Plant and controller</h2>{_conditions(judgement)}"
        f"<h2>What this does not say</h2>{_claims(judgement)}"
        f"<h2>Files</h2>{_files(traces, folder)}"
        "</main></body></html>\n"
    )


def _headline(judgement: Judgement) -> str:
    wrong = [check.id for check in judgement.checks if not check.passed]
    passed = "Passed" if judgement.passed else "Failed"
    count = len(judgement.checks)
    words = f"{count} requirements met" if judgement.passed else f"{count - len(wrong)} of {count} met; not met: "
    words += ", ".join(dict.fromkeys(wrong))
    reduced = ""
    for factors in judgement.factors:
        if 0 < factors.least < 1:
            able = factors.least * judgement.capacity_mw
            enough = factors.least >= LEAST_FACTOR
            reduced = (
                f"<div>Power and energy would suffice for {able:.4g} MW ({factors.least:.0%} of the capacity tested)"
                + ("." if enough else f"; less than {LEAST_FACTOR:.0%} is not accepted.")
                + "</div>"
            )
    return (
        f'<div class="verdict {passed.lower()}"><b>{passed}</b><div><div>{escape(words)}</div>'
        f"<div>Capacity tested: {judgement.capacity_mw:g} MW</div>{reduced}</div></div>"
    )


def _table(checks: Sequence[Check]) -> str:
    rows = "".join(
        f"<tr><td><b>{escape(check.id)}</b><br><small>{escape(check.where)}</small></td><td>{escape(check.title)}"
        + (f"<br><small>{escape(check.doubt)}</small>" if check.doubt else "")
        + f'</td><td class="number">{check.value:.4g} {escape(check.unit)}</td>'
        f'<td class="number">{escape(check.limit)}</td>'
        f'<td class="{"yes" if check.passed else "no"}">{"passed" if check.passed else "failed"}</td></tr>'
        for check in checks
    )
    head = "<tr><th>Requirement</th><th>What</th><th>Measured</th><th>Limit</th><th>Verdict</th></tr>"
    return f'<div class="scroll"><table><thead>{head}</thead><tbody>{rows}</tbody></table></div>'


def _sines(judgement: Judgement) -> str:
    if not judgement.sines:
        return ""
    rows = "".join(
        f'<tr><td>{sine.period_s:g} s</td><td class="number">{sine.gain:.4f}</td>'
        f'<td class="number">{sine.phase_deg:.2f}°</td><td class="number">{sine.residual:.4f}</td></tr>'
        for sine in judgement.sines
    )
    head = "<tr><th>Period</th><th>Gain</th><th>Phase</th><th>Rest over sine</th></tr>"
    return f'<div class="scroll"><table><thead>{head}</thead><tbody>{rows}</tbody></table></div>'


def _conditions(judgement: Judgement) -> str:
    rows = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(f'{value:g}' if isinstance(value, float) else str(value))}</td></tr>"
        for name, value in judgement.conditions.items()
    )
    return f'<div class="scroll"><table><tbody>{rows}</tbody></table></div>'


def _claims(judgement: Judgement) -> str:
    claims = [*CLAIMS]
    if judgement.conditions.get("plant") == "simulated":
        claims.append(SIMULATED)
    if judgement.service is Service.FFR:
        claims.append(FFR_CLAIM)
    if judgement.sines:
        claims.append(MEASUREMENT.format(measurement_s=judgement.measurement_s))
    return "<ul>" + "".join(f"<li>{escape(claim)}</li>" for claim in claims) + "</ul>"


def _files(traces: Sequence[Trace], folder: Path) -> str:
    rows = "".join(
        f"<tr><td><code>{escape(trace.file)}</code></td>"
        f"<td><code>{hashlib.sha256((folder / trace.file).read_bytes()).hexdigest()[:16]}</code></td></tr>"
        for trace in traces
    )
    head = "<tr><th>File</th><th>SHA-256, first 16 digits</th></tr>"
    return f'<div class="scroll"><table><thead>{head}</thead><tbody>{rows}</tbody></table></div>'
