"""An engine that speaks the protocol from a script: for timing and faults, without llama.cpp.

    python -m tests.helpers.scripted_engine [options]

It is used through `EngineClient(command=scripted_command(...))`. A token is a word with the space
before it; a special segment is one token. The KV cache is played too: the common prefix with the
prompt and reply before counts as cached. The end of stdin ends the process.

What it answers
    --reply TEXT          the reply; given again, the second request gets the second text, and so
                          on, the last one for ever (default "This is a scripted reply.")
    --pace MS             wait before each token (default 0)
    --prompt-steps N      prompt progress events per request (default 1)
    --prompt-pace MS      wait before each of them (default 0)
    --load-steps N        progress events of a load (default 2)
    --load-pace MS        wait before each of them (default 0)
    --context N           tokens of context unless the load asks for another (default 4096)
    --gpu BYTES           a GPU of that much memory, all of it free; given again, another one
    --load-fails N        the first N loads fail for want of memory
    --demonstration       the loaded model says that it is one
    --template TEXT       the loaded model has this chat template
    --share S, --repacked-ms MS  a trial's share of the processor, its prompt with repacked weights
    --record FILE         append every request, one JSON object a line

What goes wrong. POINT is `ready`, `load`, `prompt`, `count`, `score`, `score:N` (the N-th), `token`
(before the first) or `token:N` (after N tokens of a reply).
    --die POINT           end by SIGKILL
    --exit POINT          end with status 3, the last words on stderr
    --last-words TEXT     those (default "scripted engine: last words")
    --hang POINT          stay alive, say nothing more, hear no cancel
    --rubbish POINT       write a line that is no event, then go on
    --fail POINT CODE     answer `failed` with that FailureCode; POINT is load, count, score or
                          prompt
    --once FILE           the fault happens only while FILE is missing; it is made first
    --protocol N          claim that version
    --notice TEXT         say so of a load
    --deaf                ignore cancels
    --stubborn            ignore shutdown and the end of stdin
"""

from __future__ import annotations

import argparse
import math
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from app.core.consultations.messages import Timings, TokenCounts
from app.core.engine_protocol import (
    PROTOCOL_VERSION,
    Cancel,
    Counted,
    CountTokens,
    EngineDevice,
    Event,
    Failed,
    FailureCode,
    Finished,
    FinishReason,
    Generate,
    Loaded,
    LoadModel,
    LoadProgress,
    ModelFacts,
    PromptProgress,
    Read,
    ReadAhead,
    Ready,
    Request,
    Score,
    Scored,
    Shutdown,
    Token,
    Unload,
    Unloaded,
    decode_request,
    encode,
)
from app.core.engine_states import Restored, RestoreState, SaveState
from app.core.engine_trials import TriedOut, TryOut
from app.core.engine_words import Restoring
from app.core.models.compute_choice import ChoiceSpeed
from app.core.prompts.prompt_formats import Segment

ROOT = Path(__file__).resolve().parents[2]


def scripted_command(*options: str, replies: Sequence[str] = ()) -> list[str]:
    """The command for `EngineClient(command=…)`: replies in order, then options as above."""
    # -c instead of -m: the tree is found from any working directory.
    run = f"import sys; sys.path.insert(0, {str(ROOT)!r}); " + (
        "from tests.helpers.scripted_engine import main; main(sys.argv[1:])"
    )
    texts = [f"--reply={text}" for text in replies]
    return [sys.executable, "-c", run, *texts, *options]


def scripted_program(*options: str, replies: Sequence[str] = ()) -> list[str]:
    """The command line of Consilium, with this engine in place of its own."""
    program = (
        f"import sys, functools; sys.path.insert(0, {str(ROOT)!r}); "
        "import app.cli.open_vault as o; "
        "o.open_services = functools.partial(o.open_services, "
        f"engine_command={scripted_command(*options, replies=replies)!r}); "
        "from app.__main__ import main; sys.exit(main())"
    )
    return [sys.executable, "-c", program]


class ScriptedEngine:
    """The played engine. A reader thread takes requests, so that a cancel is heard at once."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.requests: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self.cancelled: set[int] = set()
        self.cached: list[str] = []
        self.generated = 0
        self.scored = 0
        self.context = 0
        self.failed_loads = 0

    def run(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()
        self._fault("ready")
        self._say(
            Ready(
                protocol=self.options.protocol,
                llama_cpp="scripted",
                devices=self._devices(),
                gpu_offload=False,
                import_ms=0.0,
            )
        )
        while (request := self.requests.get()) is not None:
            self._answer(request)
        while self.options.stubborn:
            time.sleep(60)

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            if self.options.record:
                with Path(self.options.record).open("ab") as record:
                    record.write(line)
            request = decode_request(line)
            if isinstance(request, Cancel):
                if not self.options.deaf:
                    self.cancelled.add(request.id)
            elif isinstance(request, Shutdown):
                break
            else:
                self.requests.put(request)
        if not self.options.stubborn:
            os._exit(0)

    def _answer(self, request: Request) -> None:
        match request:
            case LoadModel():
                self._load(request)
            case CountTokens():
                if not self._fault("count", request.id):
                    self._say(Counted(request.id, len(_words(request.segments))))
            case Generate():
                self._generate(request)
            case Score():
                self._score(request)
            case _:
                self._answer_other(request)

    def _answer_other(self, request: Request) -> None:
        match request:
            case ReadAhead():
                self._read_ahead(request)
            case TryOut():
                self._try_out(request)
            case SaveState():
                self._say(Failed(request.id, FailureCode.SNAPSHOT, "The script saves nothing."))
            case RestoreState():
                self._say(Restored(request.id, Restoring.NO_GAIN, 0))
            case Unload():
                self.context, self.cached = 0, []
                self._say(Unloaded(request.id, self._devices()))

    def _read_ahead(self, request: ReadAhead) -> None:
        one, other = _words(request.segments), _words(request.other)
        sure = one[: _common(one, other)]
        held = _common(self.cached, sure)
        if held < len(sure) - 1:
            self.cached = sure
        self._say(Read(request.id, len(sure), len(sure) - held))

    def _try_out(self, request: TryOut) -> None:
        options = self.options
        disturbed = options.share < 0.85 and not request.alone
        times = [(each, options.repacked_ms if each.repack else 100) for each in request.choices]
        speeds = () if disturbed else tuple(ChoiceSpeed(each, ms, 1, 1) for each, ms in times)
        self._say(TriedOut(request.id, speeds, True, disturbed, options.share, 10))

    def _load(self, request: LoadModel) -> None:
        for step in range(steps := self.options.load_steps):
            time.sleep(self.options.load_pace / 1000)
            if request.id in self.cancelled:
                self._say(Failed(request.id, FailureCode.CANCELLED, "The load was stopped."))
                return
            self._say(LoadProgress(request.id, (step + 1) / steps))
        if self._fault("load", request.id):
            return
        if self.failed_loads < self.options.load_fails:
            self.failed_loads += 1
            self._say(Failed(request.id, FailureCode.OUT_OF_MEMORY, "There is not enough memory."))
            return
        self.context, self.cached = request.context or self.options.context, []
        self._say(Loaded(request.id, self._facts(request), 1.0, self.options.notice))

    def _devices(self) -> tuple[EngineDevice, ...]:
        return tuple(
            EngineDevice(f"GPU{n}", f"Scripted GPU {n}", "gpu", size, size)
            for n, size in enumerate(self.options.gpu)
        )

    def _facts(self, request: LoadModel) -> ModelFacts:
        return ModelFacts(
            name=Path(request.path).stem,
            architecture="llama",
            quantization="F16",
            parameters=1000,
            size_bytes=2000,
            context=self.context,
            context_train=self.options.context,
            layers=1,
            gpu_layers=max(0, min(1, request.gpu_layers - 1)),
            bos="<s>",
            eos="</s>",
            add_bos=True,
            special_tokens=("<s>", "</s>", "<unk>"),
            chat_template=self.options.template,
            demonstration=self.options.demonstration,
            cache_type=request.cache_type,
            chat_template_bytes=len(self.options.template or ""),
        )

    def _generate(self, request: Generate) -> None:
        if not self.context:
            self._say(Failed(request.id, FailureCode.NO_MODEL, "No model is loaded."))
            return
        started = time.monotonic()
        prompt = _words(request.segments)
        if len(prompt) >= self.context:
            self._say(Failed(request.id, FailureCode.PROMPT_TOO_LONG, "The prompt is too long."))
            return
        cached = _common(self.cached, prompt)
        steps = self.options.prompt_steps
        reason: FinishReason | None = None
        for step in range(steps):
            time.sleep(self.options.prompt_pace / 1000)
            if request.id in self.cancelled:
                reason = FinishReason.CANCELLED
                break
            done = cached + (len(prompt) - cached) * (step + 1) // steps
            self._say(PromptProgress(request.id, done, len(prompt), cached))
        if self._fault("prompt", request.id) or self._fault("token", request.id):
            return
        tokens: list[str] = []
        replies = self.options.reply
        text = replies[min(self.generated, len(replies) - 1)]
        self.generated += 1
        first_ms = (time.monotonic() - started) * 1000
        for token in _tokens(text) if reason is None else ():
            time.sleep(self.options.pace / 1000)
            reason = self._ended(request, len(prompt), len(tokens))
            if reason is not None:
                break
            tokens.append(token)
            self._say(Token(request.id, token))
            if self._fault(f"token:{len(tokens)}", request.id):
                return
        self.cached = prompt + [token.strip() for token in tokens]
        self._say(
            Finished(
                request.id,
                reason or FinishReason.END_OF_TURN,
                TokenCounts(len(prompt), cached, len(tokens), self.context),
                Timings(load_ms=0.0, first_token_ms=first_ms, prompt_tps=1000.0, decode_tps=100.0),
                seed=request.sampling.seed if request.sampling.seed is not None else 7,
            )
        )

    def _score(self, request: Score) -> None:
        """The text that the prompt says, as in “says B”, is ten times likelier than the others."""
        prompt = _words(request.segments)
        if len(prompt) >= self.context:
            self._say(Failed(request.id, FailureCode.PROMPT_TOO_LONG, "The prompt is too long."))
            return
        if self._fault("score", request.id):
            return
        self.scored += 1
        if self._fault(f"score:{self.scored}", request.id):
            return
        said = prompt[prompt.index("says") + 1].strip(".") if "says" in prompt else ""
        total = len(request.texts) + 9 * (said in {text.strip() for text in request.texts})
        logprobs = [math.log((10 if text.strip() == said else 1) / total) for text in request.texts]
        self._say(Scored(request.id, tuple(logprobs), len(prompt), 0))

    def _ended(self, request: Generate, prompt: int, written: int) -> FinishReason | None:
        if request.id in self.cancelled:
            return FinishReason.CANCELLED
        if request.max_tokens and written >= request.max_tokens:
            return FinishReason.LENGTH
        if prompt + written >= self.context:
            return FinishReason.CONTEXT
        return None

    def _fault(self, point: str, request_id: int = 0) -> bool:
        """Do what is to go wrong here; true when the request got its answer by that."""
        options = self.options
        failure = next((code for at, code in options.fail if at == point), None)
        if point not in (options.die, options.exit, options.hang, options.rubbish) and not failure:
            return False
        if options.once:
            if Path(options.once).exists():
                return False
            Path(options.once).touch()
        if options.die == point:
            os.kill(os.getpid(), signal.SIGKILL)
            time.sleep(60)
        if options.exit == point:
            sys.stderr.write(f"{options.last_words}\n")
            sys.stderr.flush()
            os._exit(3)
        if options.hang == point:
            while True:
                time.sleep(60)
        if options.rubbish == point:
            sys.stdout.buffer.write(b"\xff not an event\n")
            sys.stdout.buffer.flush()
        if failure:
            self._say(Failed(request_id, FailureCode(failure), "The script says that this fails."))
            return True
        return False

    def _say(self, event: Event) -> None:
        sys.stdout.buffer.write(encode(event))
        sys.stdout.buffer.flush()


def _tokens(text: str) -> list[str]:
    words = text.split(" ")
    return [word if index == 0 else f" {word}" for index, word in enumerate(words)]


def _words(segments: Sequence[Segment]) -> list[str]:
    return [
        word
        for segment in segments
        for word in ([segment.text] if segment.special else segment.text.split())
    ]


def _common(before: Sequence[str], now: Sequence[str]) -> int:
    """Words of the prefix, at least one less than the prompt: the last is always processed."""
    same = 0
    for one, other in zip(before, now[:-1], strict=False):
        if one != other:
            break
        same += 1
    return same


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description="An engine that speaks from a script.")
    parser.add_argument("--reply", action="append")
    for name, default in (("pace", 0), ("prompt-pace", 0), ("load-pace", 0)):
        parser.add_argument(f"--{name}", type=float, default=default)
    for name, default in (("prompt-steps", 1), ("load-steps", 2), ("context", 4096)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--gpu", type=int, action="append", default=[])
    parser.add_argument("--load-fails", type=int, default=0)
    parser.add_argument("--last-words", default="scripted engine: last words")
    parser.add_argument("--notice", default="")
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--repacked-ms", type=float, default=100.0)
    parser.add_argument("--protocol", type=int, default=PROTOCOL_VERSION)
    for name in ("die", "exit", "hang", "rubbish", "once", "record", "template"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--fail", nargs=2, action="append", default=[])
    for name in ("demonstration", "deaf", "stubborn"):
        parser.add_argument(f"--{name}", action="store_true")
    options = parser.parse_args(arguments)
    options.reply = options.reply or ["This is a scripted reply."]
    ScriptedEngine(options).run()


if __name__ == "__main__":
    main(sys.argv[1:])
