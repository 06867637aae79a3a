"""Threads that give way: fewer while another program wants the cores, all of them afterwards."""

from __future__ import annotations

import pytest

from app.engine.thread_governor import FORGET_S, PAUSES_S, Phase, ThreadGovernor


class Machine:
    """Cores, of which `free` are left by other programs. A token that one thread makes in 1 s takes
    n threads its n-th part, of a reply from `saturated` on no less; each thread that has no core of
    its own holds the others up. The processor's time is told in steps of `step` seconds."""

    def __init__(
        self,
        cores: int,
        *,
        fixed: bool = False,
        gpu: bool = False,
        saturated: int = 1000,
        step: float = 0.0,
    ) -> None:
        self.cores = self.free = cores
        self.saturated, self.step = saturated, step
        self.now = self.worked = 0.0
        self.used = [cores]
        self.governor = ThreadGovernor(
            cores,
            self.used.append,
            fixed=fixed,
            gpu=gpu,
            wall=lambda: self.now,
            busy=lambda: self.worked // step * step if step else self.worked,
        )

    def prompt(self) -> int:
        """Process a prompt that is too short to be measured; with how many threads."""
        self.governor.begin(Phase.PROMPT)
        return self.governor.threads

    def short_prompt(self) -> None:
        """Process a prompt that is shorter than a part, of which each token takes longer."""
        self.governor.begin(Phase.PROMPT)
        self.now += 2.0
        self.worked += 2.0 * min(self.governor.threads, self.free)
        self.governor.after(20, whole=False)

    def write(self, tokens: int) -> None:
        self.governor.begin(Phase.REPLY)
        for _ in range(tokens):
            threads = self.governor.threads
            waiting = max(0, threads - self.free)
            taken = (1.0 + 3.0 * waiting) / min(threads, self.free, self.saturated)
            self.now += taken
            self.worked += taken * min(threads, self.free)
            self.governor.after(1)
        self.governor.end()


def test_nothing_is_tried_on_a_quiet_machine() -> None:
    machine = Machine(8)
    machine.write(500)
    assert machine.used == [8]


@pytest.mark.parametrize(("cores", "free"), [(2, 1), (4, 2), (8, 5), (16, 1)])
def test_as_many_threads_work_as_there_are_free_cores(cores: int, free: int) -> None:
    machine = Machine(cores)
    machine.free = free
    machine.write(300)
    assert machine.governor.threads == free


def test_threads_without_a_core_are_given_back_at_once() -> None:
    machine = Machine(16)
    machine.free = 4
    machine.write(3)
    assert machine.used[:2] == [16, 4]


def test_more_are_not_tried_while_the_present_ones_want_for_time() -> None:
    """A token that waits for two threads beside six other programs took sixty times as long."""
    machine = Machine(2)
    governor = machine.governor
    governor.begin(Phase.REPLY)
    for _ in range(2000):
        taken = 3.0 if governor.threads == 1 else 60.0
        machine.now += taken
        machine.worked += taken / 3
        governor.after(1)
    assert machine.used == [2, 1]


def test_a_short_prompt_on_a_busy_machine_sets_the_threads_of_the_reply() -> None:
    machine = Machine(8)
    machine.free = 2
    machine.short_prompt()
    machine.write(1)
    assert machine.used[:2] == [8, 2]


def test_a_short_prompt_that_a_graphics_card_processes_sets_nothing() -> None:
    machine = Machine(8, gpu=True)
    machine.free = 2
    machine.short_prompt()
    machine.governor.begin(Phase.REPLY)
    assert machine.used == [8]


def test_all_threads_work_again_when_the_cores_are_free_again() -> None:
    machine = Machine(4)
    machine.free = 1
    machine.write(200)
    machine.free = 4
    machine.write(200)
    assert machine.governor.threads == 4


def test_trying_more_costs_ever_less_where_it_does_not_help() -> None:
    machine = Machine(2)
    machine.free = 1
    machine.write(50)
    machine.write(400)
    before, began = len(machine.used), machine.now
    machine.write(1000)
    tries = machine.used[before:].count(2)
    assert 0 < tries <= (machine.now - began) / PAUSES_S[1] + 1


def test_short_prompts_get_all_threads_once_the_machine_is_quiet_again() -> None:
    machine = Machine(8, saturated=3)
    machine.free = 2
    machine.write(300)
    assert machine.governor.threads <= 3 and machine.prompt() <= 3
    machine.free = 8
    machine.write(300)
    assert machine.prompt() == 8


@pytest.mark.parametrize("a_second", [25, 125, 1000])
def test_coarse_steps_of_the_processors_time_say_nothing_of_other_programs(a_second: int) -> None:
    """Windows tells it in steps of 1/64 s."""
    machine = Machine(8, step=8 / 64)
    governor = machine.governor
    governor.begin(Phase.REPLY)
    for number in range(4000):
        taken = (0.9 + 0.2 * (number % 7) / 6) / a_second
        machine.now += taken
        machine.worked += taken * governor.threads
        governor.after(1)
    assert machine.used.count(6) <= 0.02 * 4000 / a_second / 0.25 + 1


def test_fewer_that_are_not_faster_are_given_up() -> None:
    """A share of the processor's time that is small for another reason, as with a graphics card."""
    machine = Machine(4)
    governor = machine.governor
    governor.begin(Phase.REPLY)
    for _ in range(400):
        machine.now += 0.1
        machine.worked += 0.1
        governor.after(1)
    assert governor.threads == 4 and machine.used.count(3) < 8


def test_a_number_that_was_asked_for_stays() -> None:
    machine = Machine(4, fixed=True)
    machine.free = 1
    machine.write(100)
    assert machine.used == [4]


def test_a_trial_does_not_outlive_its_phase() -> None:
    """A token of a prompt costs less than one of a reply: they are never compared."""
    machine = Machine(4)
    machine.free = 1
    machine.write(1)
    assert machine.used == [4, 1, 4]


def test_what_was_learnt_is_forgotten_after_a_while_and_for_scores() -> None:
    machine = Machine(4)
    machine.free = 1
    machine.write(200)
    assert machine.prompt() == 1
    machine.governor.end()
    machine.now += FORGET_S + 1
    assert machine.prompt() == 4
    machine.write(200)
    machine.governor.use_all()
    assert machine.governor.threads == 4
