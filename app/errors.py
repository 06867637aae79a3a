"""Every error of Consilium, in one file.

    ConsiliumError
      UserError               what the user can mend; the text is one clear sentence or two
        WrongUse              a command or setting that cannot be (exit status 2)
        EmptyPrompt  PromptTooLarge  PromptTooLong
        UnknownQuestion       the demonstration doesn't know it; `nearest` and `other` are offered
        DisclaimerRequired    nothing answers before the acknowledgement
        StorageError          HomeNotWritable  DiskFull
        VaultError            NoVault  VaultExists  VaultDamaged  VaultTooNew  AlreadyOpen  NotFound
                              WrongPassphrase  WrongRecoveryCode  MistypedCode  NoRecoveryCode
                              TriedTooOften  KeyringUnavailable  BackupError  VaultGone
        ModelError            NoModel  ModelNotFound (ModelAmbiguous)  ModelUnreadable
                              ModelNotFinite  ModelTooLarge
        EngineError           EngineDied  EngineSilent  EngineOutOfMemory  EngineBusy  LoadCancelled
                              EngineOfOtherVersion  ServerError
        ExportError  ImportRefused
        SourceError           SourceUnreadable (PasswordNeeded)
        ExamFileError  EvaluationInUse
        UpdateRefused         the package is not signed, not newer, or does not work here
      InternalError           our mistake; shown as such, with where the log lies

An error is raised where it is known, with a message that says what is wrong and what to do, and is
shown once, at the edge (`app.__main__` or the window).
"""

from __future__ import annotations


class ConsiliumError(Exception):
    """Base of all; `str(error)` is what a user reads."""


class UserError(ConsiliumError):
    """What the user can mend."""


class WrongUse(UserError):
    """A command line or a setting that cannot be."""


class EmptyPrompt(UserError):
    """Nothing was asked."""


class PromptTooLarge(UserError):
    """More characters than a prompt may have, before any token is counted."""


class PromptTooLong(UserError):
    """A single message that cannot fit the model's context: it takes `tokens`, 0 where that is not
    known."""

    def __init__(self, sentence: str, tokens: int = 0) -> None:
        super().__init__(sentence)
        self.tokens = tokens


class UnknownQuestion(UserError):
    """The demonstration would answer with nonsense. `nearest` are (task, text) of questions that it
    knows; `other_sha256` and `other_name` a model that answers anything, empty for none."""

    def __init__(
        self,
        sentence: str,
        nearest: tuple[tuple[str, str], ...] = (),
        other_sha256: str = "",
        other_name: str = "",
    ) -> None:
        super().__init__(sentence)
        self.nearest = nearest
        self.other_sha256 = other_sha256
        self.other_name = other_name


class DisclaimerRequired(UserError):
    """The current version of the disclaimer has not been acknowledged."""


class StorageError(UserError):
    """The disk refused, or no memory is left."""


class HomeNotWritable(StorageError):
    """The data folder cannot be written."""


class DiskFull(StorageError):
    """No room on the disk."""


class VaultError(UserError):
    """The vault cannot do what was asked."""


class NoVault(VaultError):
    """There is no vault yet."""


class VaultExists(VaultError):
    """There is a vault already; it is never overwritten."""


class WrongPassphrase(VaultError):
    """The passphrase does not open the vault. `wait_s`: how long no further try is taken."""

    def __init__(self, sentence: str, wait_s: float = 0.0) -> None:
        super().__init__(sentence)
        self.wait_s = wait_s


class WrongRecoveryCode(WrongPassphrase):
    """A recovery code, but not of this vault."""


class TriedTooOften(VaultError):
    """So many wrong tries that the next one has to wait: `wait_s` seconds."""

    def __init__(self, sentence: str, wait_s: float) -> None:
        super().__init__(sentence)
        self.wait_s = wait_s


class MistypedCode(VaultError):
    """What was typed can be no recovery code."""


class NoRecoveryCode(VaultError):
    """The vault has none."""


class KeyringUnavailable(VaultError):
    """The system's keyring is missing, locked, or refused."""


class VaultDamaged(VaultError):
    """The vault or its key file cannot be read. `repairable`: a repair may save what is left."""

    def __init__(self, sentence: str, repairable: bool = False) -> None:
        super().__init__(sentence)
        self.repairable = repairable


class VaultGone(VaultError):
    """The files of the open vault are gone, or others are in their place: it can be saved."""


class VaultTooNew(VaultError):
    """The vault was written by a newer Consilium."""


class AlreadyOpen(VaultError):
    """Another Consilium holds the vault."""


class NotFound(VaultError):
    """No such consultation or message."""


class BackupError(VaultError):
    """A backup could not be made, or is not one."""


class ModelError(UserError):
    """A model cannot be used."""


class NoModel(ModelError):
    """The library is empty."""


class ModelNotFound(ModelError):
    """No model of that name, or its file is gone."""


class ModelAmbiguous(ModelNotFound):
    """Several models that the name could mean."""


class ModelUnreadable(ModelError):
    """The file is not a GGUF that llama.cpp can run: truncated, foreign, too old."""


class ModelNotFinite(ModelError):
    """What the model computes is NaN, infinite, or the same for every token."""


class ModelTooLarge(ModelError):
    """The model does not fit the memory, however it is laid out."""


class EngineError(UserError):
    """The engine ended, or did not do its work; the window lives on."""

    signal: str | None = None
    """The name of the signal that ended its process, SIGSEGV for instance."""


class EngineDied(EngineError):
    """The engine's process ended by itself or was killed."""


class EngineSilent(EngineError):
    """The engine gave no sign for too long."""


class EngineOutOfMemory(EngineError):
    """The model does not fit the memory."""


class EngineKilledForMemory(EngineOutOfMemory):
    """The system ended the engine, as main memory was full."""


class EngineEndedForMemory(EngineOutOfMemory):
    """The engine ended by itself, as it got no memory."""


class EngineOfOtherVersion(EngineError):
    """The engine and the window do not belong together."""


class EngineBusy(EngineError):
    """A reply is being written; one at a time."""


class ServerError(EngineError):
    """The clinic's server can't be used, or the way to it."""


class LoadCancelled(EngineError):
    """Loading the model was stopped on purpose."""


class ExportError(UserError):
    """The transcript could not be written."""


class ImportRefused(UserError):
    """A file holds no consultations that could be taken in."""


class SourceError(UserError):
    """A document of the clinic's own cannot be added, or not be shown."""


class SourceUnreadable(SourceError):
    """The file is damaged, hostile, too large, or of a kind that cannot be read."""


class PasswordNeeded(SourceUnreadable):
    """The document is encrypted: no password was given, or a wrong one."""


class ExamFileError(UserError):
    """A file holds no examination questions that a model could be asked."""


class EvaluationInUse(UserError):
    """Another Consilium is at work on this evaluation."""


class UpdateRefused(UserError):
    """A package that is not installed; `is_in_place`: it is, but what belongs around it is not
    whole."""

    def __init__(self, sentence: str, is_in_place: bool = False) -> None:
        super().__init__(sentence)
        self.is_in_place = is_in_place


class InternalError(ConsiliumError):
    """Our mistake."""


class Cancelled(Exception):
    """The caller wanted no more of it; nothing is left."""
