"""How many threads llama.cpp gets: one for each physical core that this process may use."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_TOPOLOGY = Path("/sys/devices/system/cpu")


def compute_threads(asked: int = 0) -> int:
    """`asked`, or the number of physical cores when it is 0. Hyperthreads only get in the way."""
    if asked > 0:
        return asked
    platform = sys.platform  # a variable: mypy would check one platform's branch alone
    if platform == "linux":
        return linux_cores(os.sched_getaffinity(0), _TOPOLOGY)
    if platform == "darwin":
        return _mac_cores() or _half()
    return _half()


def linux_cores(allowed: Iterable[int], topology: Path) -> int:
    """Cores of the CPUs in `allowed`, by `cpuN/topology/{physical_package_id,core_id}`."""
    cores: set[tuple[str, str]] = set()
    for cpu in allowed:
        folder = topology / f"cpu{cpu}" / "topology"
        try:
            package = (folder / "physical_package_id").read_text().strip()
            core = (folder / "core_id").read_text().strip()
        except OSError:
            package, core = "unknown", str(cpu)
        cores.add((package, core))
    return max(1, len(cores))


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
