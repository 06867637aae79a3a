"""A cancel reaches the request that it names, and no other."""

from app.engine.abort import CALLBACK, AbortFlag


def raised(flag: AbortFlag) -> bool:
    """As llama.cpp asks, and as we do: the same answer."""
    answer = bool(CALLBACK(flag.address))
    assert answer == flag.raised
    return answer


def test_a_cancel_is_heard_while_its_request_runs() -> None:
    flag = AbortFlag()
    flag.begin(1)
    assert not raised(flag)
    flag.cancel(1)
    assert raised(flag)
    flag.end()
    assert not raised(flag)


def test_a_cancel_that_comes_before_its_request_is_kept() -> None:
    flag = AbortFlag()
    flag.begin(1)
    flag.cancel(2)
    assert not raised(flag)
    flag.end()
    flag.begin(2)
    assert raised(flag)


def test_a_cancel_that_comes_too_late_changes_nothing() -> None:
    flag = AbortFlag()
    flag.begin(1)
    flag.end()
    flag.cancel(1)
    flag.begin(2)
    assert not raised(flag)


def test_once_closed_everything_is_aborted() -> None:
    flag = AbortFlag()
    flag.close()
    assert raised(flag)
    flag.begin(5)
    assert raised(flag)
    flag.end()
    assert raised(flag)
