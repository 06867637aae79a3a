"""Conversion of a checkpoint to a model, as the window sees it: what the converter tells, line by
line, and the state of the one job that may be under way.

`docs/convert.md` describes the lines; what is not known here is left alone.
"""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath
from typing import Annotated, TypeAlias

import msgspec

from app.core.models.fidelity_report import FidelityReport
from app.core.prompts.prompt_formats import PromptFormat
from app.sentences import say, say_count

MEDICO_MISTRAL = "SNOWTEAM/sft_medico-mistral"
_HUB_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")


class TypeCost(msgspec.Struct, frozen=True):
    """One row of the table: bytes of the file, of the memory to run it and of the disk that the
    conversion takes beside what is there; seconds of the conversion without a download. `refused`
    says why there is none of this type."""

    name: str
    size: int = 0
    memory: int = 0
    disk: int = 0
    seconds: float = 0.0
    refused: str | None = None


class CostsTold(msgspec.Struct, frozen=True, tag_field="event", tag="survey"):
    """`free` bytes of the disk, `memory` of the machine; `download` bytes come from the hub."""

    types: tuple[TypeCost, ...]
    free: int
    memory: int | None
    recommended: str | None
    reason: str
    download: int = 0


class ProgressTold(msgspec.Struct, frozen=True, tag_field="event", tag="progress"):
    """`done` of `total` bytes of a stage; `overall` from 0 to 1 over all stages; `fetched` bytes
    from the hub beside it."""

    stage: str
    done: int
    total: int
    overall: float
    seconds_left: float | None = None
    fetched: int | None = None


class WarningTold(msgspec.Struct, frozen=True, tag_field="event", tag="warning"):
    message: str


class DoneTold(msgspec.Struct, frozen=True, tag_field="event", tag="done"):
    """`resumed` tensors were done by an earlier call."""

    path: str
    size: int
    seconds: float
    resumed: int


class ErrorTold(msgspec.Struct, frozen=True, tag_field="event", tag="error"):
    """`kind`: what the sentence is about, for example `hub` or `output`."""

    message: str
    kind: str = "error"


class FidelityTold(FidelityReport, frozen=True, tag_field="event", tag="fidelity"):
    """Of `consilium-convert fidelity`."""

    @property
    def report(self) -> FidelityReport:
        """What of it is kept."""
        return msgspec.convert(self, FidelityReport, from_attributes=True)


class ProbeTold(msgspec.Struct, frozen=True, tag_field="event", tag="probe"):
    """Nats a token, by prompt format, of the same answers in the same order."""

    nats: dict[PromptFormat, list[Annotated[float, msgspec.Meta(ge=0, le=1e308)]]]


Told: TypeAlias = (
    CostsTold | ProgressTold | WarningTold | DoneTold | ErrorTold | FidelityTold | ProbeTold
)
_decoder = msgspec.json.Decoder(Told)


def told_by(line: bytes) -> Told | None:
    """What a line of the converter says; None for another event, and for what is no event."""
    try:
        told: Told = _decoder.decode(line)
    except (msgspec.MsgspecError, RecursionError):
        return None
    return told


class JobState(StrEnum):
    """`paused`: asked for. `stopped`: the converter ended before it was done, and may go on.
    `converted`: the file is whole and still to be added to the library. `done`: it is."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    CONVERTED = "converted"
    DONE = "done"


class ConversionOrder(msgspec.Struct, frozen=True):
    """What is to be made of what: a folder's path or a name of the hub, `consent` to which is that
    name again; `target` is the file, `stream` keeps at most two parts of a download."""

    source: str
    target: str
    type: str
    consent: str = ""
    stream: bool = False


class ConversionJob(msgspec.Struct, frozen=True):
    """Kept in a file. `sentence` tells why it stopped; `model_sha256` of what was added in the end;
    `rate` in bytes a second of the present stage, 0 as long as it is not known."""

    order: ConversionOrder
    state: JobState
    began_at: float
    pid: int = 0
    sentence: str = ""
    progress: ProgressTold | None = None
    rate: float = 0.0
    model_sha256: str = ""

    @property
    def name(self) -> str:
        """Of the checkpoint, as people say it."""
        order = self.order
        return order.source if order.consent else PurePath(order.source).name

    @property
    def can_go_on(self) -> bool:
        return self.state in (JobState.PAUSED, JobState.STOPPED)

    @property
    def is_under_way(self) -> bool:
        return self.state in (JobState.RUNNING, JobState.CONVERTED)


def is_hub_name(text: str) -> bool:
    """Whether a text is written as a name of the hub: OWNER/NAME."""
    return _HUB_NAME.fullmatch(text) is not None


def file_name(source: str, file_type: str) -> str:
    """Of the model that a checkpoint becomes, for example `sft_medico-mistral.Q4_K_M.gguf`."""
    stem = re.sub(r"[^\w.-]+", "-", PurePath(source).name).strip("-.") or "model"
    return f"{stem[:80]}.{file_type}.gguf"


STAGES = {
    "download": say("Downloading"),
    "convert": say("Converting"),
    "check": say("Reading it back to check"),
    "add": say("Adding it to your models"),
}


def spelled_time(seconds: float) -> str:
    """How long something takes, roughly."""
    if seconds >= 5400:
        return say("{time:.1f} hours", time=seconds / 3600)
    if seconds >= 90:
        return say("{time:.0f} minutes", time=seconds / 60)
    return say_count("{n} second", "{n} seconds", n=max(1, round(seconds)))
