"""`ballast services`: what is offered and sold, by the running unit or a site file, and the check of a bid."""

import argparse
import asyncio
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from app import ask_services, link_lines
from app.ask_services import WordsError
from app.commands import site_path
from app.link_client import LinkClient, LinkError
from app.paths import default_paths, under
from app.site_file import SiteFileError, read_site, settings_of
from control.readings import NO_LIMIT
from control.requests import Answer, SetServiceVolumes
from control.services import book, cover
from control.services.energy_management import Reservoir
from control.services.figures import endurance_min
from control.services.info import ServiceInfo
from control.services.products import Product
from control.services.reservation import needs
from control.services.settings import ServiceSettings, offered
from control.services.volume import Volume
from control.settings import Settings

EXIT_NOT_COVERED = 1
EXIT_BAD_INPUT = 2
WAIT_S = 5.0


def services(options: argparse.Namespace) -> int:
    """Run the command: 0 all is well, 1 a bid is not covered, 2 bad input or no unit."""
    try:
        bid = ask_services.sell(options, options.bid, check_only=True) if options.bid else None
        if options.site is not None:
            return _of_site(settings_of(read_site(site_path(options.site))), bid, options.soc)
        return _of_unit(options, bid)
    except SiteFileError as error:
        sys.stderr.write(f"{error}\n")
    except (LinkError, WordsError) as error:
        sys.stderr.write(f"ballast services: {error}\n")
    return EXIT_BAD_INPUT


def _say(lines: Iterable[str]) -> None:
    sys.stdout.write("\n".join(lines) + "\n")


def _of_unit(options: argparse.Namespace, bid: SetServiceVolumes | None) -> int:
    paths = under(options.data) if options.data else default_paths()
    infos, answer = asyncio.run(_gathered(options.connect or paths.running, bid))
    _say(state_lines(infos))
    _say(volume_lines(volume for info in infos for volume in info.ahead))
    if answer is None:
        return 0
    _say(["", f"bid: {'OK' if answer.accepted else 'NOT COVERED'}: {answer.text}"])
    return 0 if answer.accepted else EXIT_NOT_COVERED


async def _gathered(socket: Path, bid: SetServiceVolumes | None) -> tuple[tuple[ServiceInfo, ...], Answer | None]:
    """Return what the newest record tells, and the unit's own verdict about a bid."""
    client = await LinkClient.connect(socket)
    infos: tuple[ServiceInfo, ...] | None = None
    answer: Answer | None = None
    try:
        client.send(link_lines.Watch(0.1))
        if bid is not None:
            client.ask(bid)
        async with asyncio.timeout(WAIT_S):
            async for line in client.received():
                match line:
                    case link_lines.Seen():
                        infos = line.record.services
                    case link_lines.Answered():
                        answer = line.answer
                    case link_lines.Complaint():
                        raise LinkError(line.text)
                    case _:
                        continue
                if infos is not None and (bid is None or answer is not None):
                    return infos, answer
    except TimeoutError as error:
        raise LinkError(f"the unit did not answer for {WAIT_S:.0f} s") from error
    finally:
        await client.close()
    raise LinkError("the unit hung up")


def state_lines(infos: tuple[ServiceInfo, ...]) -> list[str]:
    """Return how each product stands."""
    if not infos:
        return ["this site offers no grid services: [services] is not in the site file"]
    first = infos[0]
    applied = "".join(f"{frequency_hz:.3f} Hz" for frequency_hz in first.applied_hz) or "no valid frequency"
    lines = [
        f"frequency {applied} ({first.source.value}), below the services: {first.baseline}, {first.baseline_w:.0f} W"
        + (", TEST MODE" if first.test_mode else ""),
        "",
        "product      sold W  status  maintained W    power W  endurance  remarks",
    ]
    for info in infos:
        remarks = [
            info.why,
            info.state,
            f"energy management {info.nem:+d}" if info.nem else "",
            "AEM" if info.aem else "",
            "activated" if info.activated else "",
        ]
        endurance = f"{info.endurance_min:6.0f} min" if info.mode else "         -"
        lines.append(
            f"{info.product:12} {info.sold_w:6.0f}  {info.status:6d}  {info.maintained_w:12.0f}  {info.power_w:9.0f} "
            f"{endurance}  {', '.join(remark for remark in remarks if remark)}".rstrip()
        )
    return lines


def volume_lines(volumes: Iterable[Volume]) -> list[str]:
    """Return volumes by time."""
    ordered = sorted(volumes, key=lambda volume: (volume.start_utc, volume.product))
    if not ordered:
        return ["", "nothing is sold for the next 48 h"]
    lines = ["", "sold (UTC)"]
    for volume in ordered:
        start, end = (datetime.fromtimestamp(at_utc, UTC) for at_utc in (volume.start_utc, volume.end_utc))
        lines.append(f"{start:%a %Y-%m-%d %H:%M} to {end:%a %H:%M}  {volume.product:12} {volume.capacity_w:9.0f} W")
    return lines


def _of_site(settings: Settings, bid: SetServiceVolumes | None, soc_pct: float) -> int:
    """Tell what a site file offers, and check a bid against it alone."""
    if not settings.services:
        _say(state_lines(()))
        return 0 if bid is None else EXIT_NOT_COVERED
    (own,) = settings.services
    if not 0.0 <= soc_pct <= 100.0:
        raise WordsError(f"--soc {soc_pct:g} is outside 0 to 100 %")
    there = cover.site_facts(settings)
    _say(offer_lines(own))
    power = f"{there.power_up_w:.0f} W up, {there.power_down_w:.0f} W down"
    band = f"{there.energy_up_wh:.0f} Wh between {own.min_soc_pct:g} and {own.max_soc_pct:g} %"
    _say(["", f"to reserve: {power}, {band}"])
    if bid is None:
        return 0
    start_utc = min(volume.start_utc for volume in bid.volumes)
    end_utc = max(volume.end_utc for volume in bid.volumes)
    faults = book.faults(bid.volumes, offered(own), min(start_utc, end_utc - 1.0)) or cover.faults(
        bid.volumes, settings, start_utc, end_utc
    )
    _say(["", *bid_lines(bid, settings, soc_pct), *(f"bid: NOT COVERED: {fault}" for fault in faults)])
    if not faults:
        _say(["bid: OK: every hour is covered"])
    return EXIT_NOT_COVERED if faults else 0


def offer_lines(own: ServiceSettings) -> list[str]:
    """Return the products of a site with their parameters."""
    lines = ["product       full up  start up  start down  full down   NEM  limited"]
    for one in own.fcr:
        droop = one.droop
        lines.append(
            f"{one.product.value:12} {droop.full_up_hz:8.3f}  {droop.start_up_hz:8.3f}  {droop.start_down_hz:10.3f}  "
            f"{droop.full_down_hz:9.3f}  {one.nem_factor:4.2f}  {'yes' if one.limited else 'no'}"
        )
    lines += [
        f"ffr          below {one.threshold_hz:g} Hz, full in {one.activation_s:g} s, for {one.support_s:g} s"
        for one in own.ffr
    ]
    return lines


def bid_lines(bid: SetServiceVolumes, settings: Settings, soc_pct: float) -> list[str]:
    """Return what a bid needs, and how long full activation would last from a state of charge."""
    (own,) = settings.services
    volumes = {Product(volume.product): volume.capacity_w for volume in bid.volumes if volume.capacity_w > 0.0}
    needed = needs(volumes, cover.per_watt(own))
    share = min(max((soc_pct - own.min_soc_pct) / (own.max_soc_pct - own.min_soc_pct), 0.0), 1.0)
    energy_wh = cover.usable_wh(own, settings)
    reservoir = Reservoir(energy_wh * share, energy_wh * (1.0 - share))
    power = f"{needed.power_up_w:.0f} W up, {needed.power_down_w:.0f} W down"
    lines = [f"the bid needs {power}, {needed.energy_up_wh:.0f} Wh up, {needed.energy_down_wh:.0f} Wh down"]
    for product, capacity_w in volumes.items():
        minutes = endurance_min(product, reservoir, 0.0, capacity_w)
        text = "no end" if minutes >= NO_LIMIT else f"{minutes:.0f} min"
        lines.append(f"{product.value}: full activation lasts {text} from {soc_pct:g} %")
    return lines
