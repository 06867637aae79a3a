"""Physical cores count, and only those that we may use."""

from pathlib import Path

from app.engine.threads import compute_threads, linux_cores


def topology(folder: Path, cores: dict[int, tuple[int, int]]) -> Path:
    for cpu, (package, core) in cores.items():
        where = folder / f"cpu{cpu}" / "topology"
        where.mkdir(parents=True)
        (where / "physical_package_id").write_text(f"{package}\n")
        (where / "core_id").write_text(f"{core}\n")
    return folder


def test_hyperthreads_of_a_core_count_once(tmp_path: Path) -> None:
    root = topology(tmp_path, {0: (0, 0), 1: (0, 1), 2: (0, 0), 3: (0, 1)})
    assert linux_cores({0, 1, 2, 3}, root) == 2


def test_equal_core_numbers_in_two_sockets_are_two_cores(tmp_path: Path) -> None:
    root = topology(tmp_path, {0: (0, 0), 1: (1, 0)})
    assert linux_cores({0, 1}, root) == 2


def test_only_allowed_cpus_count(tmp_path: Path) -> None:
    root = topology(tmp_path, {cpu: (0, cpu) for cpu in range(8)})
    assert linux_cores({2, 5}, root) == 2


def test_a_system_without_topology_counts_its_cpus(tmp_path: Path) -> None:
    assert linux_cores({0, 1, 2}, tmp_path) == 3


def test_what_the_user_set_is_taken() -> None:
    assert compute_threads(3) == 3
    assert compute_threads() >= 1
