"""The columns of the TSO's files, in the order of the document (Test Program, 28 March 2025, Table 19).

Extra columns at the end are our own and only in files of FFR, for which no format of a TSO was found.
"""

from enum import StrEnum

import msgspec

from app.prequalification.services import BANDS, Service


class Kind(StrEnum):
    """How a cell is written."""

    DOUBLE = "double"
    """Decimal point, at least three decimals."""
    BINARY = "binary"
    """0 or 1."""
    WORD = "word"
    """Letters and digits."""


class Column(msgspec.Struct, frozen=True):
    """One column."""

    name: str
    kind: Kind
    unit: str = ""
    in_test: bool = False
    """Must be there, and filled, in the file of a test."""
    in_operation: bool = False


_FCR = tuple(BANDS[service].file_name for service in (Service.FCR_N, Service.FCR_D_UP, Service.FCR_D_DOWN))


def _each(
    stem: str, kind: Kind, unit: str = "", *, in_test: bool = False, in_operation: bool = False
) -> tuple[Column, ...]:
    return tuple(Column(f"{stem}_{word}", kind, unit, in_test, in_operation) for word in _FCR)


DATE_TIME = "DateTime"
COLUMNS: tuple[Column, ...] = (
    Column("InsAcPow", Kind.DOUBLE, "MW", in_test=True, in_operation=True),
    Column("GridFreq", Kind.DOUBLE, "Hz", in_test=True, in_operation=True),
    Column("ApplFreqSig", Kind.DOUBLE, "Hz", in_test=True),
    *_each("ContMode", Kind.WORD, in_test=True),
    *_each("Cap", Kind.DOUBLE, "MW", in_operation=True),
    *_each("ContStatus", Kind.BINARY, in_operation=True),
    *_each("RegStr", Kind.DOUBLE, "MW/Hz", in_operation=True),
    Column("Pmin", Kind.DOUBLE, "MW", in_operation=True),
    Column("Pmax", Kind.DOUBLE, "MW", in_operation=True),
    Column("CalcBaseline", Kind.DOUBLE, "MW", in_test=True, in_operation=True),
    Column("ContOutSig", Kind.DOUBLE, "MW"),
    Column("ContSetP", Kind.DOUBLE, "MW"),
    *_each("Activated", Kind.DOUBLE, "MW", in_operation=True),
    *_each("ResSize", Kind.DOUBLE, "min"),
    *_each("NEM_MW", Kind.DOUBLE, "MW"),
    *_each("NEM", Kind.BINARY),
    *_each("AEM", Kind.BINARY),
    Column("SOC", Kind.DOUBLE, "%"),
    Column("InsAcPow_station", Kind.DOUBLE, "MW"),
    Column("Cap_Ffr", Kind.DOUBLE, "MW"),
    Column("ContStatus_Ffr", Kind.BINARY),
    Column("Activated_Ffr", Kind.DOUBLE, "MW"),
)
BY_NAME = {column.name: column for column in COLUMNS}
EARLY_BASELINE = 4
"""Place the Technical Requirements give `CalcBaseline`; readers go by header, so both orders are right."""


def columns_for(service: Service) -> tuple[Column, ...]:
    """Return the columns of a file of a service: all of the document; our own only for FFR."""
    return tuple(column for column in COLUMNS if service is Service.FFR or not column.name.endswith("_Ffr"))


def required(service: Service, *, operation: bool) -> tuple[str, ...]:
    """Return the columns that must be there; per product only those of the service itself must be filled."""
    word = BANDS[service].file_name
    names: list[str] = []
    for column in COLUMNS:
        needed = column.in_operation if operation else column.in_test
        per_product = column.name.rpartition("_")[2] in _FCR
        if needed and (not per_product or column.name.endswith(f"_{word}")):
            names.append(column.name)
    return tuple(names)
