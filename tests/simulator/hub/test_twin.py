"""Twins: what a patch makes of properties, and what is refused."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.hub.topics import Json
from simulator.hub.twin import MAX_BYTES, Properties, TwinError, merged

AT = "2026-11-21T12:00:00.000Z"
keys = st.sampled_from("abcd")
scalars = st.one_of(st.integers(-5, 5), st.text(max_size=3), st.booleans())
documents = st.dictionaries(keys, st.recursive(scalars, lambda inner: st.dictionaries(keys, inner, max_size=3)))


def without_none(values: Json) -> bool:
    return all(value is not None and (not isinstance(value, dict) or without_none(value)) for value in values.values())


@given(before=documents, patch=documents)
def test_a_patch_is_in_force_afterwards(before: Json, patch: Json) -> None:
    after = merged(before, patch)
    assert merged(after, patch) == after
    assert set(after) == set(before) | set(patch)


@given(before=documents)
def test_a_patch_of_nulls_removes_everything(before: Json) -> None:
    assert merged(before, dict.fromkeys(before)) == {}


@given(before=documents, patch=st.dictionaries(keys, st.none() | documents))
def test_null_is_never_kept(before: Json, patch: Json) -> None:
    assert without_none(merged(before, patch))


def test_the_example_of_rfc_7396() -> None:
    before = {
        "title": "Goodbye!",
        "author": {"givenName": "John", "familyName": "Doe"},
        "tags": ["example"],
        "content": 1,
    }
    patch = {"title": "Hello!", "phoneNumber": "+01", "author": {"familyName": None}, "tags": ["sample"]}
    assert merged(before, patch) == {
        "title": "Hello!",
        "author": {"givenName": "John"},
        "tags": ["sample"],
        "content": 1,
        "phoneNumber": "+01",
    }


def test_a_patch_counts_and_dates_what_it_changed() -> None:
    first = Properties().patched({"a": {"b": 1, "c": 2}}, "1")
    second = first.patched({"a": {"b": 3}}, "2")
    assert second.document() == {"a": {"b": 3, "c": 2}, "$version": 3}
    assert second.metadata == {
        "a": {"b": {"$lastUpdated": "2"}, "c": {"$lastUpdated": "1"}, "$lastUpdated": "2"},
        "$lastUpdated": "2",
    }
    third = second.patched({"a": None}, "3")
    assert third.metadata == {"$lastUpdated": "3"}


def test_replacing_leaves_nothing_of_before() -> None:
    assert Properties().patched({"a": 1}, AT).replaced({"b": 2}, AT).document() == {"b": 2, "$version": 3}


def deep(levels: int) -> Json:
    return {"a": deep(levels - 1)} if levels > 1 else {"a": 1}


@pytest.mark.parametrize(
    ("patch", "status"),
    [
        ([], 400),
        ("text", 400),
        ({"a.b": 1}, 400),
        ({"$version": 1}, 400),
        ({"a b": 1}, 400),
        ({"": 1}, 400),
        ({"a\n": 1}, 400),
        ({"x" * 1025: 1}, 400),
        ({"a": "x" * 4097}, 400),
        ({"a": 2**53}, 400),
        ({"a": [2**53]}, 400),
        (deep(11), 400),
        ({"a": [[[[[[[[[[[1]]]]]]]]]]]}, 400),
        ({f"k{number}": "x" * 4000 for number in range(9)}, 413),
    ],
)
def test_what_iot_hub_refuses_is_refused_and_changes_nothing(patch: object, status: int) -> None:
    before = Properties().patched({"a": 1}, AT)
    copy = msgspec.json.encode(before)
    with pytest.raises(TwinError) as error:
        before.patched(patch, AT)
    assert error.value.status == status
    assert msgspec.json.encode(before) == copy


def test_ten_levels_and_almost_32_kilobytes_are_taken() -> None:
    assert Properties().patched(deep(10), AT).version == 2
    full = Properties().patched({f"k{number}": "x" * 4000 for number in range(8)}, AT)
    assert len(msgspec.json.encode(full.values)) < MAX_BYTES
