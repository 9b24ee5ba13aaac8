"""Examples at the end of each command's `--help`. Each is a command line that is understood; a test says so."""

import argparse
from collections.abc import Mapping

TITLE = "examples:"
EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "demo": (
        "demo",
        "demo --headless --duration 60 --recording run.jsonl",
        "demo --site commercial --fault meter-silent@20+10 --fault clock-jump@40",
    ),
    "run": ("run --site site.toml", "run --headless --data /var/lib/ballast"),
    "setup": ("setup --data /tmp/unit", "setup --headless"),
    "check": ("check site.toml", "check --keys"),
    "replay": (
        "replay run.jsonl",
        "replay run.jsonl --set limits.max_discharge_w=1000",
        "replay run.jsonl --set control.mode=passive",
    ),
    "explain": (
        "explain",
        "explain --at 14:03:20",
        "explain --recording run.jsonl --at 30",
        "explain --recording run.jsonl --at 2026-11-21T17:00:36Z --json",
    ),
    "console": ("console --demo", "console --demo --site commercial", "console --data /var/lib/ballast"),
    "modes": ("modes", "modes peak_shaving"),
    "ask": (
        "ask mode peak_shaving import_limit_w=5000 --reason 'new tariff'",
        "ask power -1500 --valid 60",
        "ask stop --reason 'work at the cabinet'",
        "ask release --reason 'work is done'",
        "ask release --reason 'work is done' --confirm",
        "ask acknowledge meter.silent@grid",
        """ask json '{"type": "set_schedule", "tier": "local", "entries": [{"entry_id": "night", "active_power_w": -900,
           "when": {"type": "weekly", "start": "22:00:00", "end": "06:00:00", "weekdays": ["mon", "fri"]}}]}'""",
        """ask json '{"type": "set_prices", "prices": [{"start_utc": 1795302000, "price_per_kwh": -0.02}]}'""",
    ),
    "screenshot": ("screenshot flow --out flow.png --size 800x480 --theme dark",),
    "simulate-site": ("simulate-site --site commercial --truth",),
    "rehearse": (
        "rehearse peak_shaving --set import_limit_w=3000",
        "rehearse cost_saving --hours 48 --plot trial.png",
    ),
    "simulate": (
        "simulate --list",
        "simulate meter_silent --out /tmp/run",
        "simulate all --no-plot",
        "simulate mine.toml",
        "simulate --site site.toml --mode peak_shaving --set import_limit_w=3000 --hours 24",
        "simulate --site residential --simulation pv=pv_clear --start 2026-03-29T00:00:00 --hours 6",
    ),
    "undo": ("undo --site site.toml",),
    "plan": ("plan --plot plan.png", "plan --site site.toml --at 2026-10-25T00:30 --soc 20"),
    "services": ("services", "services --site site.toml --bid fcr-d-up=4000 --hours 4 --soc 60"),
    "history": (
        "history",
        "history --series grid_w,soc_pct --since 24h --plot day.png",
        "history --series 'inverter*.w' --step 15min --csv day.csv --extremes",
        "history --events --kind alarm,mode --since 7d",
    ),
    "info": ("info", "info --data /var/lib/ballast --json"),
    "backup": ("backup unit.ballast-backup.tar.gz", "backup unit.ballast-backup.tar.gz --secrets"),
    "restore": ("restore unit.ballast-backup.tar.gz", "restore unit.ballast-backup.tar.gz --yes"),
    "hand-over": ("hand-over",),
    "cleanup": ("cleanup", "cleanup --days 30 --yes"),
    "doctor": ("doctor", "doctor --site site.toml --json"),
    "protect": ("protect --site site.toml", "protect --site site.toml --inverter inverter1 --write"),
    "outputs": ("outputs --safe --site site.toml",),
    "access": ("access list", "access set-pin installer"),
    "devices": ("devices", "devices sunspec_inverter"),
    "commission": ("commission --plant simulated --fault meter-ct-swapped", "commission --site site.toml --power 1000"),
    "logs": ("logs", "logs --bundle support.tar.gz"),
    "artifact": (
        "artifact key signer.pem",
        "artifact sign meters.toml --kind meter_setup --key signer.pem",
        "artifact check meters.toml --kind meter_setup --site site.toml",
    ),
    "operator-log": ("operator-log", "operator-log --service fcr-d-up --since 2026-11-20 --out files"),
    "prequalify": ("prequalify fcr-d-up --out report", "prequalify ffr --plant simulated --dead-time 0.4"),
    "frequency": ("frequency list", "frequency show dip --plot signal.png", "frequency mains 49.7"),
    "scan": ("scan --tcp 192.168.1.0/24 --write found.toml", "scan --serial /dev/ttyUSB0 --baud 9600,19200"),
    "adopt": ("adopt found.toml", "adopt found.toml --yes"),
    "hub": ("hub", "hub --device unit7 --verbose"),
    "hub-send": ("hub-send --list", """hub-send GoToMode_ChargeOnly '{"soc_target_pct": 80}'""", "hub-send --twin"),
}
"""Command -> its examples, without `ballast`."""


class Formatter(argparse.HelpFormatter):
    """Leaves the lines of examples as they are."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return text if text.startswith(TITLE) else super()._fill_text(text, width, indent)


def add_examples(command: str, parser: argparse.ArgumentParser) -> None:
    """Show the examples of a command at the end of its help."""
    lines = EXAMPLES.get(command, ())
    if lines:
        parser.epilog = "\n".join((TITLE, *(f"  ballast {line}" for line in lines)))
        parser.formatter_class = Formatter
