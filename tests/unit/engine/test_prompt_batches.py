"""Parts of a prompt are short enough for a cancel, and never cut by the clock."""

from app.engine.batch_size import largest_node, part_size

MIXTRAL = largest_node(4096, 14336, 2)


def test_a_small_model_takes_whole_batches() -> None:
    assert part_size(largest_node(256, 512, 2), threads=1) == 512


def test_a_large_model_takes_shorter_parts_on_fewer_threads() -> None:
    sizes = [part_size(MIXTRAL, threads) for threads in (2, 4, 8, 16, 32)]
    assert sizes == [128, 128, 128, 256, 512]


def test_a_model_without_experts_counts_as_one_expert() -> None:
    assert largest_node(4096, 14336, 0) * 2 == MIXTRAL
