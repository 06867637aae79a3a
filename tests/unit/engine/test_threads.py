"""Physical cores count, and only those that we may use."""

from pathlib import Path

import pytest

from app.engine.threads import compute_threads, granted_cpus, linux_cores


def topology(folder: Path, cores: dict[int, tuple[int, int]]) -> Path:
    for cpu, (package, core) in cores.items():
        where = folder / "system" / "cpu" / f"cpu{cpu}" / "topology"
        where.mkdir(parents=True)
        (where / "physical_package_id").write_text(f"{package}\n")
        (where / "core_id").write_text(f"{core}\n")
    return folder


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


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


def test_slow_cores_are_left_out_where_fast_ones_may_be_used(tmp_path: Path) -> None:
    root = topology(tmp_path, {cpu: (0, cpu // 2 if cpu < 8 else cpu) for cpu in range(16)})
    write(root / "cpu_core" / "cpus", "0-7\n")
    write(root / "cpu_atom" / "cpus", "8-15\n")
    assert linux_cores(range(16), root) == 4
    assert linux_cores({9, 10, 11}, root) == 3


@pytest.mark.parametrize(
    ("limit", "cpus"),
    [("250000 100000", 2), ("50000 100000", 1), ("max 100000", 0), ("rubbish", 0)],
)
def test_a_control_groups_limit_is_whole_cpus(tmp_path: Path, limit: str, cpus: int) -> None:
    write(tmp_path / "user.slice" / "cpu.max", limit + "\n")
    assert granted_cpus("0::/user.slice\n", tmp_path) == cpus


def test_the_lowest_limit_on_the_way_up_counts(tmp_path: Path) -> None:
    write(tmp_path / "a" / "cpu.max", "300000 100000\n")
    write(tmp_path / "a" / "b" / "c" / "cpu.max", "800000 100000\n")
    assert granted_cpus("0::/a/b/c\n", tmp_path) == 3
    assert granted_cpus("0::/elsewhere\n", tmp_path) == 0


def test_a_limit_of_the_older_control_groups_counts(tmp_path: Path) -> None:
    write(tmp_path / "cpu,cpuacct" / "box" / "cpu.cfs_quota_us", "400000\n")
    write(tmp_path / "cpu,cpuacct" / "box" / "cpu.cfs_period_us", "100000\n")
    write(tmp_path / "cpu,cpuacct" / "cpu.cfs_quota_us", "-1\n")
    write(tmp_path / "cpu,cpuacct" / "cpu.cfs_period_us", "100000\n")
    groups = "5:memory:/box\n3:cpu,cpuacct:/box\n"
    assert granted_cpus(groups, tmp_path) == 4


def test_what_the_user_set_is_taken() -> None:
    assert compute_threads(3) == 3
    assert compute_threads() >= 1
