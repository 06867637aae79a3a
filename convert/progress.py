"""Progress display of a conversion: one line that rewrites itself, or JSON lines."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol, TextIO

from convert.eta import TimeEstimate
from convert.fidelity import SENTENCES, Fidelity
from convert.plan import Plan
from convert.preflight import CONTEXT, Survey
from convert.verify import Verdict, report

_INTERVAL = 0.1  # seconds between two lines of progress at least


class Reporter(Protocol):
    """What the command tells while it works."""

    def plan(self, plan: Plan, source: str, target: str | None) -> None: ...

    def survey(self, survey: Survey, *, download: int = 0) -> None: ...

    def expect(self, seconds: Mapping[str, float], *, beside: bool = False) -> None: ...

    def progress(self, stage: str, done: int, total: int, item: str) -> None: ...

    def beside(self, fetched: int, to_fetch: int) -> None: ...

    def warning(self, message: str) -> None: ...

    def verdict(self, verdict: Verdict) -> None: ...

    def fidelity(self, found: Fidelity) -> None: ...

    def probed(self, formats: Mapping[str, list[float]]) -> None: ...

    def done(self, target: str, size: int, resumed: int) -> None: ...

    def error(self, message: str, kind: str = "error") -> None: ...


class JsonReporter:
    """One JSON object a line on `out`; the key `event` says which."""

    def __init__(self, out: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._out = out
        self._clock = clock
        self._last = float("-inf")
        self._started = clock()
        self._eta = TimeEstimate(clock)
        self._fetched: tuple[int, int] | None = None

    def plan(self, plan: Plan, source: str, target: str | None) -> None:
        self._say(
            "plan",
            source=source,
            target=target,
            type=plan.file_type.name,
            size=plan.size,
            tensors=[
                {
                    "name": each.rule.name,
                    "type": each.type,
                    "shape": list(each.rule.shape),
                    "offset": each.offset,
                    "size": each.nbytes,
                }
                for each in plan.tensors
            ],
        )

    def survey(self, survey: Survey, *, download: int = 0) -> None:
        self._say("survey", **dataclasses.asdict(survey), download=download)

    def expect(self, seconds: Mapping[str, float], *, beside: bool = False) -> None:
        self._eta.expect(seconds, beside=beside)

    def progress(self, stage: str, done: int, total: int, item: str) -> None:
        now = self._clock()
        if done == total or now - self._last >= _INTERVAL:
            self._last = now
            if self._fetched:
                self._eta.at("download", *self._fetched)
            overall, left = self._eta.at(stage, done, total)
            self._say(
                "progress",
                stage=stage,
                done=done,
                total=total,
                tensor=item,
                overall=round(overall, 4),
                seconds_left=None if left is None else round(left, 1),
                fetched=self._fetched[0] if self._fetched else None,
            )

    def beside(self, fetched: int, to_fetch: int) -> None:
        self._fetched = fetched, to_fetch

    def warning(self, message: str) -> None:
        self._say("warning", message=message)

    def verdict(self, verdict: Verdict) -> None:
        values = dataclasses.asdict(verdict)
        self._say("verified", **values | {"path": str(verdict.path)})

    def fidelity(self, found: Fidelity) -> None:
        self._say("fidelity", **dataclasses.asdict(found), verdict=found.verdict)

    def probed(self, formats: Mapping[str, list[float]]) -> None:
        self._say("probe", nats=formats)

    def done(self, target: str, size: int, resumed: int) -> None:
        seconds = round(self._clock() - self._started, 3)
        self._say("done", path=target, size=size, seconds=seconds, resumed=resumed)

    def error(self, message: str, kind: str = "error") -> None:
        self._say("error", message=message, kind=kind)

    def _say(self, event: str, **values: Any) -> None:
        # In ASCII alone, for a pipe of Windows is in a code page that lacks most letters.
        self._out.write(json.dumps({"event": event, **values}) + "\n")
        self._out.flush()


class TextReporter:
    """For people: results on `out`, progress and errors on `err`."""

    def __init__(
        self,
        out: TextIO,
        err: TextIO,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._out = out
        self._err = err
        self._clock = clock
        self._last = float("-inf")
        self._started = clock()
        self._line_open = False
        self._stages: dict[str, tuple[float, int]] = {}
        self._eta = TimeEstimate(clock)
        self._fetched: tuple[int, int] | None = None

    def plan(self, plan: Plan, source: str, target: str | None) -> None:
        types: dict[str, list[int]] = {}
        for tensor in plan.tensors:
            count = types.setdefault(tensor.type, [0, 0])
            count[0] += 1
            count[1] += tensor.nbytes
        self._out.write(f"{source} as {plan.file_type.name}: {_size(plan.size)}\n")
        for name, (tensors, nbytes) in sorted(types.items(), key=lambda item: -item[1][1]):
            self._out.write(f"  {name:<6} {tensors:>5} tensors  {_size(nbytes):>9}\n")
        self._out.flush()

    def survey(self, survey: Survey, *, download: int = 0) -> None:
        self._out.write("  type           size    to run*      disk      time\n")
        for each in survey.types:
            if each.refused is None:
                mark = " <- recommended" if each.name == survey.recommended else ""
                self._out.write(
                    f"  {each.name:<9} {_size(each.size):>9}  {_size(each.memory):>9} "
                    f"{_size(each.disk):>9}  {_duration(each.seconds):>8}{mark}\n"
                )
        refused = [each.name for each in survey.types if each.refused is not None]
        if refused:
            self._out.write(f"  not without an importance matrix: {', '.join(refused)}\n")
        memory = "not known" if survey.memory is None else _size(survey.memory)
        self._out.write(
            f"  * memory at {CONTEXT} tokens of context; this machine has {memory}, and its disk "
            f"{_size(survey.free)} free\n"
            f"  recommended: {survey.recommended or 'none'} ({survey.reason})\n"
        )
        self._out.flush()

    def expect(self, seconds: Mapping[str, float], *, beside: bool = False) -> None:
        self._eta.expect(seconds, beside=beside)

    def progress(self, stage: str, done: int, total: int, item: str) -> None:
        now = self._clock()
        # What an earlier call has done says nothing about the speed of this one.
        started, base = self._stages.setdefault(stage, (now, done))
        if done != total and now - self._last < _INTERVAL:
            return
        self._last = now
        seconds = max(now - started, 1e-6)
        rate = (done - base) / seconds
        if self._fetched:
            self._eta.at("download", *self._fetched)
        overall, remaining = self._eta.at(stage, done, total)
        left = "" if remaining is None else f"{_duration(remaining)} left  "
        line = (
            f"{overall:4.0%}  {stage} {_size(done)} of {_size(total)} ({done / total:.0%})  "
            f"{rate / 1e6:.0f} MB/s  {left}{self._coming()}{item}"
        )
        if self._err.isatty():
            # Cut, so that the line can be rewritten in a narrow terminal too.
            self._err.write(f"\r\x1b[K{line[:79]}")
            self._line_open = True
        elif done == total:
            self._err.write(f"{stage} 100%  {_size(total)} in {_duration(seconds)}\n")
        self._err.flush()

    def beside(self, fetched: int, to_fetch: int) -> None:
        self._fetched = fetched, to_fetch

    def _coming(self) -> str:
        return f"{_size(self._fetched[0])} fetched  " if self._fetched else ""

    def warning(self, message: str) -> None:
        self._end_line()
        self._err.write(f"consilium-convert: {message}\n")
        self._err.flush()

    def verdict(self, verdict: Verdict) -> None:
        self._end_line()
        self._out.writelines(f"{line}\n" for line in report(verdict))
        self._out.flush()

    def fidelity(self, found: Fidelity) -> None:
        self._end_line()
        self._out.writelines(f"{line}\n" for line in _fidelity(found))
        self._out.flush()

    def probed(self, formats: Mapping[str, list[float]]) -> None:
        self._end_line()
        for name, each in sorted(formats.items(), key=lambda item: sum(item[1]) / len(item[1])):
            self._out.write(f"{sum(each) / len(each):7.3f} nats a token  {name}\n")
        self._out.flush()

    def done(self, target: str, size: int, resumed: int) -> None:
        self._end_line()
        again = f", {resumed} tensors from an earlier call" if resumed else ""
        took = _duration(self._clock() - self._started)
        self._out.write(f"{target}: {_size(size)} in {took}{again}\n")
        self._out.flush()

    def error(self, message: str, kind: str = "error") -> None:
        self._end_line()
        self._err.write(f"consilium-convert: {message}\n")
        self._err.flush()

    def _end_line(self) -> None:
        if self._line_open:
            self._err.write("\n")
            self._line_open = False


def _fidelity(found: Fidelity) -> Iterator[str]:
    if found.verdict is None:
        yield f"on {found.answers} windows of running text, {found.tokens:,} tokens"
    else:
        word = SENTENCES[found.verdict]
        yield f"{word}, on {found.answers} answers of {found.tokens:,} tokens"
    lower = "" if found.kept is None else f", at least: of {found.kept} tokens, the rest as one"
    yield (
        f"  divergence (nats a token): {found.kl_mean:.2g} ± {found.kl_error:.2g}, "
        f"median {found.kl_median:.2g}, 99 % {found.kl_99:.2g}{lower}"
    )
    yield f"  same most probable token: {found.same_top:.2%} ± {found.same_top_error:.2%}"
    yield f"  perplexity, to that of the reference: {found.perplexity_ratio:.4f}"
    if not found.of_text:
        yield f"  answers with all most probable tokens the same: {found.whole} of {found.answers}"


def _duration(seconds: float) -> str:
    if seconds >= 3600:
        return f"{seconds // 3600:.0f} h {seconds % 3600 // 60:02.0f} min"
    if seconds >= 100:
        return f"{seconds / 60:.0f} min"
    return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"


def _size(nbytes: int) -> str:
    if nbytes >= 1e9:
        return f"{nbytes / 1e9:.2f} GB"
    if nbytes >= 1e6:
        return f"{nbytes / 1e6:.1f} MB"
    return f"{nbytes / 1e3:.1f} KB"
