"""What commissioning collects of a meter that measures its phases only in part."""

import msgspec

from app.commission_plan import Programme, Test
from app.commission_traces import Collector
from control.model import Phase
from tests.control.limit_cases import grid
from tests.control.plant import House, settings

L1 = Phase(230.0, 1.0, 230.0, 0.0)
L3 = Phase(232.0, 2.0, 0.0, 0.0, number=3, active_power_known=False)


def test_power_that_is_not_measured_is_no_trace_and_each_trace_has_the_number_of_its_phase() -> None:
    test = Test("inverter1", 0, ("battery1",), 1000.0, chosen=True, least_w=100.0)
    collector = Collector(Programme((test,), 1, 10.0, "grid", ()), test)
    record = House(settings()).cycle()
    meter = msgspec.structs.replace(grid(), phases=(L1, L3))
    collector.take(msgspec.structs.replace(record, snapshot=msgspec.structs.replace(record.snapshot, meters=(meter,))))
    assert {name for name in collector.traces() if name.startswith("grid/")} == {
        "grid/w",
        "grid/w1",
        "grid/v1",
        "grid/v3",
    }
