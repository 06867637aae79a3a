"""Thread count of llama.cpp: one thread for each physical core that this process may use."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_SYSTEM = Path("/sys")
_GROUPS = Path("/proc/self/cgroup")


def compute_threads(asked: int = 0) -> int:
    """`asked`, or the number of physical cores when it is 0. Hyperthreads only get in the way."""
    if asked > 0:
        return asked
    platform = sys.platform  # a variable: mypy would check one platform's branch alone
    if platform == "linux":
        cores = linux_cores(os.sched_getaffinity(0), _SYSTEM / "devices")
        return min(cores, granted_cpus(_groups(), _SYSTEM / "fs" / "cgroup") or cores)
    if platform == "darwin":
        return _mac_cores() or _half()
    return _half()


def linux_cores(allowed: Iterable[int], devices: Path) -> int:
    """Cores of the CPUs in `allowed`, by `cpuN/topology/{physical_package_id,core_id}`.

    Where cores differ (`cpu_core` beside `cpu_atom`), only the fast ones: all wait for the slowest.
    """
    allowed = set(allowed)
    fast = allowed & _cpu_list(devices / "cpu_core" / "cpus")
    cores: set[tuple[str, str]] = set()
    for cpu in fast or allowed:
        folder = devices / "system" / "cpu" / f"cpu{cpu}" / "topology"
        try:
            package = (folder / "physical_package_id").read_text().strip()
            core = (folder / "core_id").read_text().strip()
        except OSError:
            package, core = "unknown", str(cpu)
        cores.add((package, core))
    return max(1, len(cores))


def granted_cpus(groups: str, root: Path) -> int:
    """Whole CPUs that the control groups grant, at least one; 0 without a limit.

    `groups` is /proc/self/cgroup. A limit binds all groups below, so the lowest of the chain counts
    (`cpu.max` of version 2, `cpu.cfs_quota_us` of version 1). More threads than that would all be
    stopped for a part of each period, in the middle of a token.
    """
    shares: list[float] = []
    for line in groups.splitlines():
        _, controllers, name = line.split(":", 2)
        if controllers not in ("", "cpu", "cpu,cpuacct", "cpuacct,cpu"):
            continue
        base = root / controllers if controllers else root
        folder = base / name.lstrip("/")
        while True:
            shares += _share(folder)
            if folder == base:
                break
            folder = folder.parent
    return max(1, int(min(shares))) if shares else 0


def _share(folder: Path) -> list[float]:
    """A group's limit in CPUs, when it has one."""
    try:
        quota, period = (folder / "cpu.max").read_text().split()
    except (OSError, ValueError):
        try:
            quota = (folder / "cpu.cfs_quota_us").read_text().strip()
            period = (folder / "cpu.cfs_period_us").read_text().strip()
        except OSError:
            return []
    if not quota.isdigit() or not period.isdigit() or int(period) == 0:
        return []  # "max", or -1
    return [int(quota) / int(period)]


def _groups() -> str:
    try:
        return _GROUPS.read_text()
    except OSError:
        return ""


def _cpu_list(file: Path) -> set[int]:
    """CPUs of a list such as `0-7,16`; none when it isn't there."""
    try:
        ranges = file.read_text().strip().split(",")
        ends = [(one.split("-")[0], one.split("-")[-1]) for one in ranges if one]
        return {cpu for first, last in ends for cpu in range(int(first), int(last) + 1)}
    except (OSError, ValueError):
        return set()


def _mac_cores() -> int:
    """Performance cores; 0 when the system does not tell."""
    for name in ("hw.perflevel0.physicalcpu", "hw.physicalcpu"):
        answer = subprocess.run(
            ["/usr/sbin/sysctl", "-n", name], capture_output=True, text=True, check=False
        )
        if answer.returncode == 0 and answer.stdout.strip().isdigit():
            return int(answer.stdout)
    return 0


def _half() -> int:
    return max(1, (os.cpu_count() or 2) // 2)
