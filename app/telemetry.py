"""One cycle as the values of the TSO's columns, for the operator's log and the files of prequalification tests."""

from collections.abc import Mapping

from app.prequalification.services import BANDS, Service
from app.prequalification.tso_write import Value
from control.readings import NO_LIMIT
from control.record import CycleRecord
from control.services.info import ServiceInfo

MODES = {Service.FCR_N: "FCRN1", Service.FCR_D_UP: "FCRDUP1", Service.FCR_D_DOWN: "FCRDDOWN1"}
"""Name of the set of parameters; there is one each."""
MW = 1e-6
_SERVICES = {service.value: service for service in Service}


def values(record: CycleRecord, infos: tuple[ServiceInfo, ...], *, in_test: bool = False) -> dict[str, Value]:
    """Return what is known of a cycle, by column; what is not known is left out and becomes a blank.

    Args:
        record: The cycle.
        infos: What it tells of the services.
        in_test: The capacity under test counts, though nobody is paid for it, and the applied frequency is told.
    """
    snapshot, chain = record.snapshot, record.chain
    found: dict[str, Value] = {
        "Pmin": chain.bounds.min_w * MW,
        "Pmax": chain.bounds.max_w * MW,
        "ContOutSig": chain.final.active_power_w * MW,
    }
    if snapshot.flow.ess_known:
        found["InsAcPow"] = snapshot.flow.ess_w * MW
    for soc_pct in snapshot.soc_pct:
        found["SOC"] = soc_pct
    for frequency_hz in snapshot.frequency_hz:
        found["GridFreq"] = frequency_hz
    for info in infos:
        service = _SERVICES.get(info.product)
        if service is not None:
            found.update(_product(info, service, in_test=in_test))
    return found


def _product(info: ServiceInfo, service: Service, *, in_test: bool) -> Mapping[str, Value]:
    """Return the values of one product, with baseline and frequency as the services see them."""
    word, band = BANDS[service].file_name, BANDS[service]
    capacity_w = max(info.capacity_w, info.sold_w) if in_test else info.capacity_w
    found: dict[str, Value] = {
        f"Cap_{word}": capacity_w * MW,
        f"ContStatus_{word}": info.status,
        f"Activated_{word}": info.fcr_w * MW,
        "CalcBaseline": info.baseline_w * MW,
        "ContSetP": info.baseline_w * MW,
    }
    for frequency_hz in info.measured_hz:
        found["GridFreq"] = frequency_hz
    if in_test:
        for frequency_hz in info.applied_hz:
            found["ApplFreqSig"] = frequency_hz
    if service is Service.FFR:
        return found
    found[f"ContMode_{word}"] = MODES[service]
    found[f"RegStr_{word}"] = capacity_w * MW / band.width_hz
    if info.endurance_min < NO_LIMIT:
        found[f"ResSize_{word}"] = info.endurance_min
    found[f"NEM_MW_{word}"] = info.nem_w * MW
    found[f"NEM_{word}"] = info.nem != 0
    found[f"AEM_{word}"] = info.aem
    return found
