"""The tree of a consultation: every message stays reachable, and paths are paths."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.consultations.message_tree import newest_leaf, shown_path
from app.core.consultations.messages import Message, Role, Status
from app.core.consultations.tasks import Task


def message(number: int, parent: int | None, created_at: float | None = None) -> Message:
    return Message(
        id=f"{number:04d}",
        consultation_id="c",
        parent_id=None if parent is None else f"{parent:04d}",
        role=Role.CLINICIAN,
        text=f"message {number}",
        status=Status.COMPLETE,
        task=Task.CONSULTATION,
        created_at=float(number) if created_at is None else created_at,
    )


@st.composite
def trees(draw: st.DrawFn) -> list[Message]:
    """Up to 30 messages, each below an earlier one or at the root, by a clock that jumps."""
    size = draw(st.integers(1, 30))
    return [
        message(
            number,
            draw(st.none() | st.integers(0, number - 1)) if number else None,
            draw(st.floats(0, 10)),
        )
        for number in range(size)
    ]


def path_of(messages: list[Message], leaf_id: str | None) -> list[str]:
    return [shown.message.id for shown in shown_path(messages, leaf_id)]


def test_an_empty_consultation_shows_nothing() -> None:
    assert shown_path([], None) == []
    assert shown_path([], "unknown") == []


def test_the_path_to_a_reply_leaves_its_alternatives_out_and_counts_them() -> None:
    tree = [message(0, None), message(1, 0), message(2, 0), message(3, 0)]
    path = shown_path(tree, "0002")
    assert [shown.message.id for shown in path] == ["0000", "0002"]
    assert path[1].alternatives == ("0001", "0002", "0003")
    assert path[1].position == 2
    assert path[0].position == 1


def test_alternatives_of_the_first_question_are_alternatives() -> None:
    tree = [message(0, None), message(1, 0), message(2, None), message(3, 2)]
    assert shown_path(tree, "0001")[0].alternatives == ("0000", "0002")
    assert path_of(tree, "0003") == ["0002", "0003"]


def test_without_a_leaf_the_newest_path_is_shown() -> None:
    tree = [message(0, None), message(1, 0), message(2, 0), message(3, 1)]
    assert path_of(tree, None) == path_of(tree, "gone") == ["0000", "0002"]


def test_a_clock_that_was_set_back_changes_no_order() -> None:
    tree = [message(0, None, 9.0), message(2, 0, 8.0), message(1, 0, 7.0)]
    assert shown_path(tree, None)[1].alternatives == ("0002", "0001")
    assert path_of(tree, None) == ["0000", "0001"]
    assert newest_leaf(tree, "0000") == "0001"


@given(trees(), st.data())
def test_a_path_runs_from_a_root_to_its_leaf_without_a_gap(
    tree: list[Message], data: st.DataObject
) -> None:
    leaf = data.draw(st.sampled_from(tree))
    path = [shown.message for shown in shown_path(tree, leaf.id)]
    assert path[0].parent_id is None
    assert path[-1] == leaf
    assert [each.parent_id for each in path[1:]] == [each.id for each in path[:-1]]


@given(trees(), st.data())
def test_each_place_names_all_children_of_its_parent(
    tree: list[Message], data: st.DataObject
) -> None:
    for shown in shown_path(tree, data.draw(st.sampled_from(tree)).id):
        siblings = [each.id for each in tree if each.parent_id == shown.message.parent_id]
        assert list(shown.alternatives) == siblings
        assert shown.alternatives[shown.position - 1] == shown.message.id


@given(trees(), st.data())
def test_every_message_can_be_reached_by_switching(
    tree: list[Message], data: st.DataObject
) -> None:
    """From the newest path, switching to alternatives leads to any message."""
    goal = data.draw(st.sampled_from(tree))
    wanted = path_of(tree, goal.id)
    shown = shown_path(tree, None)
    for depth, identifier in enumerate(wanted):
        assert identifier in shown[depth].alternatives
        shown = shown_path(tree, newest_leaf(tree, identifier))
        assert shown[depth].message.id == identifier


@given(trees(), st.data())
def test_a_switch_ends_at_a_leaf_below_its_start(tree: list[Message], data: st.DataObject) -> None:
    start = data.draw(st.sampled_from(tree))
    leaf = newest_leaf(tree, start.id)
    assert leaf not in {each.parent_id for each in tree}
    assert start.id in path_of(tree, leaf)
