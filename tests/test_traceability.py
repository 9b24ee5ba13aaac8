"""The list of requirements, the marks of the tests and what the product names agree."""

from pathlib import Path

import pytest

from tests import traceability
from tests.traceability import Catalogue, Marked, Requirement


@pytest.fixture(scope="module")
def listed() -> Catalogue:
    return traceability.catalogue()


def test_every_requirement_is_unique_and_well_formed(listed: Catalogue) -> None:
    ids = [one.id for one in listed.requirements]
    assert len(ids) == len(set(ids))
    for one in listed.requirements:
        assert traceability.WELL_FORMED.fullmatch(one.id), one.id
        assert one.id.partition("-")[0] == one.area
        assert one.area in listed.areas
        assert one.title.strip() == one.title
        assert "|" not in one.title
        assert 10 <= len(one.title) <= 130, one.id
        assert one.sources
        assert set(one.sources) <= {"A", "B", "C", "D", "+"}
    assert list(listed.areas) == list(dict.fromkeys(one.area for one in listed.requirements))


def test_every_mark_of_a_test_names_a_requirement_that_exists(listed: Catalogue) -> None:
    tests = traceability.marked_tests(run=False)
    assert tests
    assert traceability.unknown_ids(tests, (one.id for one in listed.requirements)) == ()


def test_every_requirement_the_product_names_exists(listed: Catalogue) -> None:
    known = {one.id for one in listed.requirements}
    wrong = {name: files for name, files in traceability.mentions(listed.areas).items() if name not in known}
    assert wrong == {}


def test_an_unknown_id_is_reported_with_its_file() -> None:
    tests = [Marked("tests/a/test_x.py::test_y[1]", ("MOD-01", "MOD-99")), Marked("tests/test_z.py::test_no_id", ())]
    assert traceability.unknown_ids(tests, ["MOD-01"]) == (
        "tests/a/test_x.py::test_y: 'MOD-99' is no requirement of docs/requirements.toml",
        "tests/test_z.py::test_no_id: '' is no requirement of docs/requirements.toml",
    )


@pytest.mark.parametrize(
    ("outcomes", "state"),
    [
        ((), "not yet"),
        (("",), "not yet"),
        (("skipped",), "not yet"),
        (("passed",), "verified"),
        (("passed", "skipped"), "verified"),
        (("passed", "failed"), "failing"),
    ],
)
def test_a_requirement_is_verified_only_by_tests_that_passed(outcomes: tuple[str, ...], state: str) -> None:
    assert traceability.state_of(Marked("t", ("MOD-01",), outcome) for outcome in outcomes) == state


def test_the_page_is_the_same_for_the_same_input_whatever_its_order() -> None:
    small = Catalogue({"MOD": "modes"}, (Requirement("MOD-01", "MOD", "A mode", ("A", "+")),))
    tests = [
        Marked(f"tests/t.py::{name}", ("MOD-01",), outcome) for name, outcome in (("b", "passed"), ("a", "failed"))
    ]
    text = traceability.page(small, tests, {"MOD-01": ("control/x.py",)})
    assert text == traceability.page(small, tests[::-1], {"MOD-01": ("control/x.py",)})
    assert text.endswith("| MOD-01 | A mode | A + | control/x.py | t.py::a (failed)<br>t.py::b | failing |\n")
    assert "Of 1 requirements: 0 verified, 1 failing, 0 not yet." in text


def test_ids_are_found_in_the_product_as_whole_words_only(tmp_path: Path) -> None:
    (tmp_path / "control").mkdir()
    (tmp_path / "control" / "a.py").write_text('"""Does it (MOD-01, not MOD-011 or XMOD-02)."""\n')
    (tmp_path / "control" / "b.bin").write_bytes(b"MOD-01")
    assert traceability.mentions(["MOD", "LIM"], tmp_path) == {"MOD-01": ("control/a.py",)}


SUITE = """
import pytest

@pytest.mark.req("LIM-01")
@pytest.mark.parametrize("number", [1, 2])
def test_half(number):
    assert number == 1

@pytest.fixture
def broken():
    yield
    raise ValueError

@pytest.mark.req("LIM-02")
def test_whose_cleanup_fails(broken):
    pass

@pytest.mark.req("LIM-03")
@pytest.mark.skip
def test_left_out():
    pass

@pytest.mark.req("LIM-04", "LIM-05")
def test_good():
    pass

def test_unmarked():
    pass
"""


def test_outcomes_come_from_a_real_run_cleanup_included(tmp_path: Path) -> None:
    suite = tmp_path / "test_suite.py"
    suite.write_text(SUITE)
    tests = traceability.marked_tests(run=True, where=[str(suite)])
    found = {test.node.rpartition("::")[2]: (test.ids, test.outcome) for test in tests}
    assert found == {
        "test_half[1]": (("LIM-01",), "passed"),
        "test_half[2]": (("LIM-01",), "failed"),
        "test_whose_cleanup_fails": (("LIM-02",), "failed"),
        "test_left_out": (("LIM-03",), "skipped"),
        "test_good": (("LIM-04", "LIM-05"), "passed"),
    }


def test_a_test_file_that_cannot_be_read_is_an_error_not_a_missing_row(tmp_path: Path) -> None:
    (tmp_path / "test_broken.py").write_text("import nothing_of_that_name\n")
    with pytest.raises(traceability.RunError, match="nothing_of_that_name"):
        traceability.marked_tests(run=False, where=[str(tmp_path / "test_broken.py")])
