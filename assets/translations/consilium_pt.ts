<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Consilium</name>
    <message>
        <location filename="app/__main__.py"/>
        <source>Only {limit} MB of memory are allowed here (ulimit -v). Consilium takes at least 1 GB, and a model as much as its file: raise the limit and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/__main__.py"/>
        <source>There is no display to open the window on. Hold a consultation in the terminal instead: consilium chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/__main__.py"/>
        <source>{error} `consilium chat` works without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>{path} {why}. {what_to_do} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/models_plan.py"/>
        <source>A forecast. The engine loads by it, and takes less by itself where an allocation fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/source_synonyms.py"/>
        <location filename="app/cli/sources.py"/>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Log:            damaged; consilium vault repair reads what an opening would not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Not as left:    consilium audit verify tells what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>The passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Your recovery code, shown only once. It replaces any earlier one:&#10;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Your system login opens the vault from now on; the passphrase still does too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>The system login does not open the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>The vault is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>Every page can be read, but the vault is not as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>The vault is damaged in places. Run: consilium vault repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>No message is known to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Vault made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Unlocking failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Recovery code made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>System login changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Model loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>This record exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Not as it was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>That was acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Data folder closed to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Emergency card shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Easily misread. Write {safe} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>A high-alert drug: a mistake with it does most harm. Check dose and route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Not from the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Said otherwise in a source: “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Said otherwise in the conversation: “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>a source has {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>you wrote {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Ten times another dose, or more, or a tenth of it: {says}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Differs in {kind}: {says}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Differs: {says}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>“{text}”: {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Easily misread: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>High-alert drugs: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/mark_words.py"/>
        <source>{n:,} facts are not from the conversation</source>
        <extracomment>For 1: {n} fact is not from the conversation</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Not said in the conversation: {basics}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>kidney function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>Give two terms or more that mean the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>“{term}” cannot be a synonym: a term has one to {longest} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>“{term}” is left out of every search, so it cannot be a synonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a name. Use a number or a code that only your clinic can resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a date of birth. Use a number or a code that only your clinic can resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a person's address. Use a number or a code that only your clinic can resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/context_budget.py"/>
        <source>There is no room to continue: the question and the answer so far take {alone:,} tokens of a context of {context:,}. Choose a larger context in the settings, or ask for the rest in a new message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/context_budget.py"/>
        <source>This message takes {alone:,} tokens, but only {room:,} fit beside the answer (context of {context:,}). Shorten it or send it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>SHA-256 of its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Prompt format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/consultations/reply_details.py"/>
        <source>{n:,} tokens</source>
        <extracomment>For 1: {n} token</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>temperature 0: always the likeliest token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>temperature {temperature:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>top-k {top_k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>top-p {top_p:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>min-p {min_p:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>repeat penalty {number:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt {prompt:,} ({cached:,} already computed), answer {answer:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt {prompt:,}, answer {answer:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>written at {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt read at {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>first word after {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>model loaded in {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <location filename="app/ui/commands/palette.py"/>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Exam question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Define a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Relate two terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Describe the patient and ask your question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>The question, then each option on a line of its own: A. … B. …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Question: …  and on the next line  Context: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>A medical term, for example: anosmia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Two terms, for example: malaria and Plasmodium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/disclaimer.py"/>
        <source>A demonstration that knows a few hundred sentences by heart, not a medical model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Converting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Reading it back to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Adding it to your models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>{time:.1f} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>{time:.0f} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/conversion.py"/>
        <source>{n} seconds</source>
        <extracomment>For 1: {n} second</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Tight here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Too big here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>Unified memory is a device: write --device “unified 64 GB”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>“{text}” is no size that is understood: {otherwise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>“{text}” is no size of a memory: {otherwise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/model_character.py"/>
        <source>A very small general model: it talks about anything and knows little medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A temperature is a number from 0 to 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>top-p and min-p are numbers from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>top-k is a whole number; 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A repeat penalty is a number above 0, up to 4; 1 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A seed is a whole number from 0 to {most_seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>The longest answer is a whole number of tokens; 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A system prompt has at most {most:,} characters; this one has {count:,}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/model_settings.py"/>
        <source>{n:,} replies</source>
        <extracomment>For 1: {n} reply</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>Writes {rate} tokens a second here ({seen} seen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>Writes {rate} tokens a second here, reads {reading} ({seen} seen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the GPU is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the cache is q8_0 instead of f16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the context is {context:,} tokens instead of {before:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the experts of {count} of {all} layers are in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>{count} of {all} layers are on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Everything on the GPU: {used}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Attention and cache on the GPU, the experts of {layers} in memory: {used}, and {memory} of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Attention and cache on the GPU, all experts in memory: {used}, and {memory} of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{layers} of {count} on the GPU without their experts, the rest in memory: {used}, and {memory} of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{layers} of {count} on the GPU, the rest in memory: {used}, and {memory} of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Everything in main memory, on the processor: {memory} of memory used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>That is more than there is room for: it is tried, and less is taken where it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>There is no GPU that llama.cpp could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>So it was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>All of it would take {needed} of the GPU, where {usable} can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>GPU and processor share one memory, and all of it leaves the system too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>A token reads only {used} of {all} experts of a layer, but all of attention and of the cache: experts are what is missed least on the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>A token reads only a few experts of a layer, but all of attention and of the cache: experts are what is missed least on the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Even without any experts not all layers fit the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Not one layer fits the GPU beside the cache and the buffers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>This model's attention heads allow no cache of {asked}: it is f16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache is {value}, as it was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache keeps keys and values in f16, as llama.cpp does by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache is q8_0, half of f16, as with f16 the plan would be one step slower or fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is the {context:,} tokens that were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens, all that the model was trained for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens, as before: what was saved then still applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is only {context:,} tokens: for more the memory does not suffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens: for twice as many more would leave the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens: for twice as many the memory does not suffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Where llama.cpp copies weights into an order that suits the processor, the file's own pages may stay in memory beside this, until the system needs the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, where {usable} can be used, and the GPU does not take enough off it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, where {usable} can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Other programs use {taken} of it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>With a context of {context:,} tokens it would fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>None of the quantizations that are known here would: take a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>As {quantization} (about {size}) it would fit, at a visible loss of quality: more memory is the better way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>As {quantization} (about {size}) it would fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{memory} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{used} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{n:,} layers</source>
        <extracomment>For 1: {n} layer</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Cache: layers x (key width + value width) x tokens x bytes an element. Buffers: what a batch of {batch} tokens needs at its widest moment, and room to copy experts to a GPU; an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/prompts/prompt_formats.py"/>
        <source>This model carries no chat template. Choose another prompt format for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/prompts/template_output.py"/>
        <source>The chat template of this model leaves out or repeats a message. Choose another prompt format for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/prompts/typed_text.py"/>
        <source>This text has {count:,} characters; a message may have {most:,}. Shorten it or send it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/prompts/typed_text.py"/>
        <source>Nothing was asked: type a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>No recovery code has the character “{strange}”: compare group {place} with your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>A recovery code has {length} characters, in {groups} groups of {group}; these are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>One of the characters is not the one that was noted: the code does not add up. Compare each group with your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{size:,.1f} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{size:,} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>under 0.01 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{speed:,.0f} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{speed:,.1f} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{speed:,.2f} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{day} {month} {year}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>so nobody can tell whether this is the newest state of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A vault or a backup that was copied here by hand explains that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>An older copy of it was put in its place, or its log was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes where the audit ends (audit.head) was changed or belongs to another vault, {unknown}. {copied}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes where the audit ends (audit.head) is missing, {unknown}. {copied}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes how many changes were stored (vault.mark) was changed or belongs to another vault, {unknown}. {copied}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes how many changes were stored (vault.mark) is missing, {unknown}. {copied}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is older than when it was last open. {older}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is not the one that was last open: the last rows of its audit are others. Another copy of it was put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The database (vault.db) is older than its log: an older copy of it was put in its place. What was stored in between may be missing or mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A log of an earlier time (vault.db-wal) lay beside the vault and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A log that does not fit this vault (vault.db-wal) lay beside it and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is not as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>It is kept in the folder {kept}, in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>Found on {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>Something was wrong {n:,} times before: see the audit.</source>
        <extracomment>For 1: Something was wrong once before: see the audit.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{n:,} changes</source>
        <extracomment>For 1: {n} change</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{n:,} rows of the audit</source>
        <extracomment>For 1: {n} row of the audit</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{what} are missing, from the time between {since} and {until}.</source>
        <extracomment>For 1: {what} is missing, from the time between {since} and {until}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{what} are missing.</source>
        <extracomment>For 1: {what} is missing.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/export/transcript.py"/>
        <source>The disclaimer that a reply carries ({label}) is missing in this installation, and no reply leaves without it. Reinstall Consilium, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/no_network.py"/>
        <source>--offline asks the kernel of Linux, on x86-64 or ARM64, and this is {system} on {machine}. Run `consilium selftest` without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/no_network.py"/>
        <source>This system lets no program have a filter of system calls (seccomp), so nothing can be proven here. Run `consilium selftest` without --offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <source>CONSILIUM_HOME names no folder ({named}). Give the whole path of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sentences.py"/>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>There is a vault in {root} already. Open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>There is no vault yet. Start Consilium once, or run: consilium disclaimer accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” was not read: the process for it did not start. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” was not read: the process for it could not be started ({reason}). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” is encrypted. Give its password to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>That is not the password of “{name}”. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” cannot be read: {reason}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” cannot be read: sources are PDF, DOCX, HTML, Markdown and text files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” is a source already: “{title}” ({id}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” has no text that can be read: its pages are pictures, or empty. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>Only pages of a PDF can be shown as pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>A source needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>A source cannot take its own place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>A source that was removed is gone. Add its file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” is larger than {most} MB. Nothing was added; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/consultation_service.py"/>
        <source>Only a message of your own can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/consultation_service.py"/>
        <source>Only a reply that was cut off can be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/disclaimer_acknowledgement.py"/>
        <source>Read and acknowledge the disclaimer first ({label}): consilium disclaimer accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/history_service.py"/>
        <source>Only what is in the trash can be deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>This transcript was written by a newer Consilium. Install the newest version to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>This transcript was changed since Consilium wrote it, and cannot be read: {error}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>A reply in this transcript carries a disclaimer that this version does not know. Install the newest version to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} holds too many values. Export it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is damaged, or is no JSON. Export it again; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is larger than {max_bytes} MB. Export it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is no file that can be imported ({reason}). Choose the file that was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{path} cannot be read ({reason}). Check its name and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{file} is no transcript that can be imported: Consilium reads its own JSON, the chats that Open WebUI exports, and the messages.jsonl of a thread of Jan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{file} holds more than {most:,} messages. Export it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>No chat in {file} could be read: {reason}. Export it again; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/prompt_assembly.py"/>
        <source>The prompt is written by the model itself: choose {model} and ask it something, then it can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/prompt_assembly.py"/>
        <source>{model} is no longer in the library, so its prompt can't be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/consultations/reply_generation.py"/>
        <location filename="app/ui/consultation/conversation_controller.py"/>
        <source>A reply is being written. Wait for it, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>The engine was shut down. Start Consilium again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>The engine is of another version of Consilium. Install Consilium again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>The state did not reach the disk in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>A reply is being written. Wait for its end, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>No model is loaded. Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine could not be started ({start_error}). Install Consilium again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine was ended because the memory was full; what was written is kept. Close other programs or choose a smaller model, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine wrote something that cannot be understood and was ended; what was written is kept. It starts again with the next answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended because an allocation of memory failed; what was written is kept. Close other programs or choose a smaller model or context, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended while it loaded {loading} ({how}): the file may be damaged, or too large for this computer. Choose another model, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended unexpectedly ({how}); what was written is kept. It starts again with the next answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <location filename="app/services/models/model_loader.py"/>
        <location filename="app/services/models/planned_load.py"/>
        <source>Loading the model was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine gave no sign for {seconds:,.0f} seconds and was ended; what was written is kept. It starts again with the next answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>This model carries no chat template. {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The process for the chat template could not be started ({reason}). Try again, or choose another prompt format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The process for the chat template did not start. Try again, or choose another prompt format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_costs.py"/>
        <source>The converter ended without a word: try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_costs.py"/>
        <source>The converter cannot be started ({reason}). Install Consilium again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The conversion of {now} is not done yet. Go on with it, or give it up, before you begin another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>There is no conversion that could go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The converter cannot be started ({reason}). Check the folder {folder}, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>{shown} is no folder. Choose the checkpoint's folder, the one that holds its config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>“{shown}” is no folder here, and no name of a model on the Hugging Face hub: such a name is written like {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>{source} would be downloaded. Nothing is, before you agree to that by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>The folder {folder} cannot be used ({reason}). Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/converter_process.py"/>
        <source>A conversion is under way already. Wait for its end, or pause it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{file} changed while it was read. Wait until it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{name} holds invalid numbers (NaN) in {tensor}: it is damaged or was quantized badly. Download or convert it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{name} holds zeros in place of its weights: it is incomplete. Wait until it is all there, or copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>{name} is damaged ({what} in its header). Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>{name} is truncated or damaged: it ends within its header. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>There is no file {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{shown} cannot be read: {reason}. Choose a GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{shown} cannot be read ({reason}). Choose a GGUF file that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is truncated: it has {size:,} bytes of at least {needed:,}. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} {what}. Choose a .gguf file, or make one of a checkpoint with consilium-convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is a big-endian GGUF: get the little-endian one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is a GGUF of version {version}, and only 2 and 3 can be read: get a current version of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} uses the tensor type {number}, which this llama.cpp does not have. Get the model in another quantization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>{file} does not say how its layers are built, so no plan can be made. Get a complete file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>The data folder {root} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>{path} cannot be changed. Close other programs that use it and make the folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>That model is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{name} came with the installation: it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{path} is not in Consilium's own folder, so it is not deleted here. Remove the model from the list, and delete the file yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{path} cannot be deleted ({reason}). Close what uses it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>The demonstration answers only in the words it was trained on: it takes no system prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>There is no model yet. Make the demonstration model with `make demo`, or add a GGUF file: in the window's list of models, or with `consilium models add FILE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>The model that was chosen is no longer in the library. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/model_loader.py"/>
        <source>The engine ended while the model was loaded. It starts again with the next answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>Whether it fits here is not known: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/offload_preview.py"/>
        <source>Loaded now: {used} by llama.cpp's own count, where {foreseen} were foreseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>{plan} To try it all the same, choose “Processor only” in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/models/this_machine.py"/>
        <source>This system does not tell how much memory it has: give it with --memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is not a file. Choose a file's name for the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is a file of Consilium's own. Choose another name, or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is no place for a file ({error}). Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>No backup folder was chosen. Choose one in the settings, or name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>The backup folder {folder} is not there, so no backup is made. Connect its disk; it is tried again every ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>{path} cannot be written ({reason}). Make the folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>Saved: {messages} in {consultations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} messages</source>
        <extracomment>For 1: {n} message</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} consultations</source>
        <extracomment>For 1: {n} consultation</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} messages without the end</source>
        <extracomment>For 1: {n} message without the end</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} messages lost</source>
        <extracomment>For 1: {n} message lost</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>{lost}, {cut:,} without the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>All {pages:,} pages could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>{pages:,} of {all:,} pages could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>Tags, the record of accesses and the acceptance of the disclaimer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} changes that had been stored were not found: a backup may hold what is missing.</source>
        <extracomment>For 1: {n} change that had been stored was not found: a backup may hold what is missing.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>The vault was repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>What could not be read is marked where it stood, in {n:,} consultations.</source>
        <extracomment>For 1: What could not be read is marked where it stood, in {n} consultation.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>The damaged vault is kept in {folder}, in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>There is a vault in {root} already. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>Only the key file was lost: it is that of the backup of {day} now, and nothing else has changed. The vault opens with the passphrase of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The backup of {day} is in place. It opens with the passphrase of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The vault before it is kept in {folder}, in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The folder {folder} is not there. Connect its disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The folder {folder} cannot be read ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/unlock.py"/>
        <source>The system login does not open this vault: it was not turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_keys.py"/>
        <source>Your system's keyring did not keep what it was given. The passphrase works as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>{lost} is no longer there. {saved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>{folder} cannot be made ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/audit_head.py"/>
        <location filename="app/store/continuity_mark.py"/>
        <source>{path} cannot be read just now ({reason}). Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The backup folder {folder} is not there. Connect its disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>{path} is no backup of Consilium: it needs {note}, {database} and {key}. Choose a folder whose name begins with consilium-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>{path} was made by a newer Consilium ({app_version}). Install the newest version to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The backup was not kept: the copy is not sound, as the vault itself may be damaged. A repair saves what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The disk of {folder} has {free:.1f} MB free, the backup takes {needed:.1f} MB. Free some space, or choose another folder; earlier backups are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The disk of {folder} is full: no backup was made. Free some space, or choose another folder; earlier backups are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>No backup was made in {folder} ({reason}). Check the disk and the folder's rights; earlier backups are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>Nothing could be read: the database is destroyed, or does not belong to the key file beside it. It was left as it is; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The repaired vault is not sound ({found}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The disk of {root} is full: a repair needs as much room as the vault takes. Free some space and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The vault in {root} cannot be read or written ({reason}). Check the disk and the rights of the folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>{source} could not be copied ({reason}); nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The restored vault could not be put in place ({reason}). Check the rights of {root} and start Consilium again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>This passphrase does not open the backup: it takes the one of the day on which it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>{source} cannot be read ({reason}). Check its rights; nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The backup {source} is damaged. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The backup {source} was made by a newer Consilium. Install the newest version to restore it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The disk of {root} is full: nothing was restored. The backup needs {bytes:.1f} MB; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/clinical/citation_rows.py"/>
        <location filename="app/store/clinical/mark_rows.py"/>
        <location filename="app/store/history/message_rows.py"/>
        <source>This reply is not in the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/clinical/mark_rows.py"/>
        <source>This mark is not in the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>Several sources begin with {wanted}. Give more characters of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>That source has no page {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>That source was removed: its file is not in the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>There is no source {identifier}. `consilium sources list` shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/clinical/synonym_rows.py"/>
        <source>There is no group {group} of the clinic's own. `consilium sources synonyms list` shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/connection.py"/>
        <source>{path} cannot be written ({reason}). Make the file and its folder writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>The log of the last changes ({name}) is damaged. {what} may lie behind the damage, where only a repair can read them. Repair the vault before anything else is stored in it; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/history/consultation_rows.py"/>
        <source>Several consultations begin with {prefix}: give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/history/consultation_rows.py"/>
        <source>A title needs at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/history/edit_drafts.py"/>
        <location filename="app/store/history/message_rows.py"/>
        <source>This message is not in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/history/message_rows.py"/>
        <source>This card is not in the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>There is no tag “{old}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>A tag needs at least one letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>A tag has at most {most} characters; this one has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file.py"/>
        <source>The key file vault.key is damaged: without it nobody can open the vault. Restore a backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file.py"/>
        <source>This vault was made by a newer Consilium. Install the newest version to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The key file vault.key is missing in {root}: without it nobody can open the vault. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>vault.key is damaged and could not be put back from vault.key.old ({reason}). Make {root} writable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The vault in {parent} cannot be read ({reason}). Check the rights of the folder and its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>A passphrase needs at least {least} characters. Four or five unrelated words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This vault has no recovery code: only its passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This is a recovery code, but not the one of this vault. A newer code replaces the older ones: look for the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>What your system's keyring keeps does not open this vault. Open it with the passphrase, then turn the system login off and on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>The passphrase is empty: type the passphrase of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This passphrase does not open the vault. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>Opening the vault takes {mebibytes} MiB of memory, which is not free. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>This system has no keyring that can be reached (GNOME Keyring, KWallet or one that speaks Secret Service). {meanwhile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>Your system's keyring is locked and was not unlocked. {meanwhile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>Your system's keyring refused ({name}). {meanwhile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>The vault was tried in vain {failed} times. You can try again in {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>This vault was written by a newer Consilium. Install the newest version to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>Another program reads {vault}. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>{vault} could not be brought up to date ({found}). Repair it, or restore a backup. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>This version of Consilium brings the vault up to date and makes a copy of it before, for which the disk of {root} has no room. Free twice as much as vault.db takes and start again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The disk is full: the last change was not stored. Free some space and try again; everything before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>{path} cannot be written. Make the file and its folder writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>{path} is damaged, or does not belong to the key file beside it. Repair it, or restore a backup. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The disk of {path} reported an error. If it is a removable or a network disk, connect it again; then restart Consilium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>Another program holds {path}. Close it (a backup, a second Consilium), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The memory of this computer is full: the last change was not stored. Close other programs and try again; everything before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/transactions.py"/>
        <source>There is no consultation {identifier}. `consilium history list` shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/vault_files.py"/>
        <source>{lost} is no longer in {root}: it was deleted, moved or replaced while Consilium had it open. What you asked and typed is still held in memory: save it elsewhere before you close Consilium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/vault_files.py"/>
        <source>{vault} was emptied by another program while Consilium had it open. Close Consilium and restore a backup; what is on the screen can still be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>{root} cannot be read ({reason}). Make the folder yours, or set CONSILIUM_HOME to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>There is a vault in {root} already. Open it with its passphrase, or choose another folder with CONSILIUM_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>{vault} is empty: its content was lost. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>There is no vault in {root} yet. Start Consilium to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The database vault.db is missing in {root}; only its key file is there. Restore a backup. To begin a new vault without one, choose “Forgotten passphrase?” in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The vault in {root} cannot be read ({reason}). Check the rights of the folder and its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Password of {addition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Password of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <location filename="app/ui/models/remove_dialog.py"/>
        <location filename="app/ui/restore/secret_form.py"/>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <location filename="app/ui/widgets/confirm_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/widgets/banner.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Giving up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Storing… {fraction:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Show each sentence, and where it stands in your sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>and {more:,} more, which an export lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <location filename="app/ui/clinical/source_card.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Open {named}: “{said}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Open {place}, with the sentence framed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Answer again with what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Stop, and answer again with what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>No source has “{typed}”. Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Give [{reference}] {named} to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Ticked passages are given to the model with the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Open [{reference}] {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Open the page, with the passage framed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Its text is not in the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Search it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <location filename="app/ui/models/model_card.py"/>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Not searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Edit {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Search again {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Remove {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Past its date. Valid until {until}. Replies that cite it say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Valid until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Superseded by {successor}. It is kept for the replies that cite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Superseded. It is kept for the replies that cite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} pages</source>
        <extracomment>For 1: {n} page</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} sections</source>
        <extracomment>For 1: {n} section</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>added {day} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>added {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} pages are pictures: no text can be read. They are not searched.</source>
        <extracomment>For 1: 1 page is a picture: no text can be read. It is not searched.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Write the day as year-month-day, such as {example}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Edit the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>After this day, whatever cites it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Superseded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>It is then not searched, and kept for replies that cite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>This page is a picture: no text can be read, so it is not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Close the page (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Source: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Page {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Section {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_dialog.py"/>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_dialog.py"/>
        <location filename="app/ui/commands/about_dialog.py"/>
        <location filename="app/ui/commands/guide_window.py"/>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <location filename="app/ui/models/conversion_panel.py"/>
        <location filename="app/ui/models/models_dialog.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add your clinic's own guidelines and formulary. Each question is looked up in them, what is found is shown with its page and given to the model, and every sentence of the reply is compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>PDF, Word (DOCX), HTML, Markdown or text. They are kept in the encrypted vault; your files stay as they are, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Its file, its text and its words are deleted for good. Replies that cite it keep its name, and say that it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>No document yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Drop files here, or press Add documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Added: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Remove {title}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Terms that mean the same: a question with one of them finds passages with another. Consilium knows the usual ones; add what your clinic writes, such as “the red book” and its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Terms that mean the same, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>two or more terms, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Synonyms of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Remove this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Remove {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Consilium lets a clinician consult a medical language model on their own computer, without a network. It is not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>not stated in its package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>About Consilium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Copy all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Packages, their versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>The guide is missing from this installation. Install Consilium again to have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Consilium: user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Not in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Send the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Begin a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Stop the answer, or end editing a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Take back what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the message above, once one has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the message below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the first message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Copy the message that has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Ask it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Edit your message and ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Show the alternative before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Show the next alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Commands and consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Type a command, or words of a consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Command or consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Nothing has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Add tags or a case reference (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Change tags and case reference (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Filed as {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>What your clinic calls the case, not the patient's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Tags and case reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Case reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Remove tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Words on a coloured ground, and underlined, stand only in that answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Compare two answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Which answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Answer {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>An answer is still being written. Send this when it is done, or stop it with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>recognised from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Editing your message. What was there before is kept as an alternative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop the answer in {elsewhere}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop the answer in&#10;{elsewhere}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>{used:,} / {context:,} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>{n:,} tokens too many</source>
        <extracomment>For 1: {n} token too many</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>{n:,} older turns left out</source>
        <extracomment>For 1: {n} older turn left out</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer; the {n:,} oldest turns will not be sent</source>
        <extracomment>For 1: Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer; the oldest turn will not be sent</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/message_editor.py"/>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>The demonstration knows these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>None of its questions is similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>Questions that the demonstration knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>Ask it all the &amp;same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>&amp;Ask {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Define</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Relate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>What you ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Nothing: all earlier questions with an answer were sent along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Details of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Close the details (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Show the prompt as the model got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>The prompt as the model got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Disclaimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Disclaimer {name} in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>How this answer was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Left out of the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>and {more:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Consilium saves what you are writing, closes the vault and asks for the passphrase. Then every page of it is read, which takes a while for a large one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Close the vault and repair it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Close and repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Exported to {path}, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Save what Consilium holds of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>What would you like to think through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>Everything stays on this computer, encrypted. Leave out names and dates of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} can't be used here. Drop a GGUF file to add a model, a JSON or JSONL file to import consultations, a PDF, DOCX or HTML file to add a source, or a text file to put its text into the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Drop one file at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Import consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Transcripts (*.json *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} is no text in UTF-8. Save it as such, or copy its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} can't be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Find in this consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>The one before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>The next one (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>{number:,} of {of:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>Not in this consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>New consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Title of the consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Rename, pin, file, print, export, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>The model that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>{model}  ·  cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Add a GGUF file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>This model carries no chat template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>The engine failed {times} times in a row with {model}, so it was not loaded. Choose another model above, or try this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Try anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/notices.py"/>
        <source>{n:,} consultations have been in the trash for longer than it keeps them. They are deleted for good when Consilium is started on another day.</source>
        <extracomment>For 1: 1 consultation has been in the trash for longer than it keeps them. It is deleted for good when Consilium is started on another day.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Open the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/notices.py"/>
        <source>Consilium ended while {n:,} replies were being written. What had been written is kept, and marked as interrupted.</source>
        <extracomment>For 1: Consilium ended while {n} reply was being written. What had been written is kept, and marked as interrupted.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>{job} is converted and in your list of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Show the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>The conversion of {job} is not done yet. It can go on from where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/page.py"/>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/page.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/page.py"/>
        <source>Disclaimer {named}: {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Import, export, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Import consultations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Export as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Export as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Export as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Print preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Waiting for the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>{says} {fraction:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Checking the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Loading {model} again, with less: {change}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Loading {model}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Reading the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>{limit:,} or more consultations have not changed for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>{n:,} consultations have not changed for {days} days.</source>
        <extracomment>For 1: 1 consultation has not changed for {days} days.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Earlier alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Later alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Alternative {position} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/code_view.py"/>
        <source>Copy this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Emergency card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/keyboard_reading.py"/>
        <source>The consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>{listed} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>Show what was not said in the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/message_body.py"/>
        <location filename="app/ui/consultation/transcript/text_view.py"/>
        <location filename="app/ui/consultation/transcript/transcript_selection.py"/>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/message_body.py"/>
        <location filename="app/ui/consultation/transcript/text_view.py"/>
        <location filename="app/ui/consultation/transcript/transcript_selection.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Not sent to the model with the newest question: no room, or never answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Copy this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Edit and ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Edit not sent: go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>You · {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Show the whole message ({count:,} characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Interrupted: the program or the engine stopped while this was being written. What had been written is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Stopped. What had been written is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Cut off at the token limit: the answer was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Cut off because the context was full: the answer was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>This answer has more than {max_characters:,} characters: it is shown as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Continue from here in another answer; this one is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Copy with its disclaimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Compare with another alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>How this answer was made, and its disclaimer in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>It is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The answer begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>This answer could not be checked by rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Show the whole answer ({count:,} characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The answer is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Not sent to the model: {n:,} older questions: no room, or never answered</source>
        <extracomment>For 1: Not sent to the model: {n} older question: no room, or never answered</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Disclaimer {name} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Stopped before anything was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Interrupted. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The model could not answer. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/transcript_column.py"/>
        <source>Jump to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Scroll sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Code: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>More of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>{kind}, {columns} columns, {rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>Export the consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_printing.py"/>
        <source>the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript_printing.py"/>
        <source>{n:,} pages printed to {where}</source>
        <extracomment>For 1: {n} page printed to {where}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>All consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>This consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Search all consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Commands and consultations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Deleted consultations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>A page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>A page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>The newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Add a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/writing_mark.py"/>
        <source>another consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dates.py"/>
        <source>d MMM</source>
        <comment>date pattern of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <comment>date pattern of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dates.py"/>
        <source>MMMM</source>
        <comment>date pattern of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/dates.py"/>
        <source>MMMM yyyy</source>
        <comment>date pattern of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then Consilium asks for the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The backup is being put in place; then Consilium asks for its passphrase. A backup of an older Consilium takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the backup is put in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Closing the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away; then the vault can be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the vault can be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Lock all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Progress of the conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <location filename="app/ui/models/model_card.py"/>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Give up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was made so far of {name} is deleted. The checkpoint stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>The parts of the download that lie beside it are deleted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was downloaded stays in the hub's cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Give up this conversion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Converting {job} to {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Paused: {job} to {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Stopped: {job} to {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{job} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was made is kept. It goes on from there, also after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>It lies in {target} and is in your list of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{share:.0%} of its checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{size} fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>{model} is the medical model that Consilium is made for, published as a checkpoint of 93 GB. Consilium converts it to one file that fits your computer. Any other checkpoint of a Mixtral, Mistral or Llama model can be taken too: by its folder, or its name on the Hugging Face hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>First only its headers are read, a few megabytes, for the table of what each type takes. The weights come when you press Download. Nothing of yours is sent, and no other connection is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Checkpoint: a folder, or a name on the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>A folder, or OWNER/NAME on the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Show what it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Keep at most two parts of the download on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Get a medical model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Connect to the Hugging Face hub for {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>The folder of the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Keep the model in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Looking at the headers on the hub, and how fast this computer converts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Looking at the checkpoint, and how fast this computer converts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Kept in {folder}, where {free} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Download {size} and convert to {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Convert to {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>picks words as the settings say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>own numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Looking at how it fits this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Answers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Use {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Settings of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Remove {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>It has not answered on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>trained for {tokens:,} tokens of context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>has a chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>no chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>came with Consilium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in its own chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in the format {format} (a guess)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in the format {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>with a system prompt of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>As in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>How it picks words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>What is known of it: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>What the model is told before the consultation, in place of the sentence above. At most {most:,} characters. Not the place for a patient's data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Save the system prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>The temperature of the settings, {general:g}; all else is balanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Hardly anything but the most likely words; answers differ little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>The most likely words, with some freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Your own numbers. They hold from the next answer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>{begins}: temperature {temperature:g}, top-k {top_k}, top-p {top_p:g}, min-p {min_p:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/models_dialog.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Get a medical model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Checking the file… {fraction:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Remove {model}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Delete the file, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Replies that it wrote stay, and still say what made them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>It is the model that answers now: choose another one afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Removed from the list, its file stays at {path} and can be added again. Deleting the file cannot be undone: it would have to be converted again. {stays}{answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Only its entry in the list is removed. The file stays at {path} and can be added again. {stays}{answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>as in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>another each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>0: always the likeliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>of the k likeliest; 0: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>of this share; 1: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>least share; 0: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Repeat penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>the same answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>tokens; 0: general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Memory to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Disk needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Time here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Types that it can be converted to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>the disk has {free} free, too little for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>it is too big for the {memory} of memory here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>{type} is recommended: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>No type is recommended: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>{type} can be made here. Recommended is {recommended}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>There is no such page: it would be {n:,} pages.</source>
        <extracomment>For 1: There is no such page: it would be {n} page.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>The printer could not be started. Choose another one, or print to a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>The printer accepted no more pages. Check it, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>Printing could not be finished. Choose another printer, or print to a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Page {number:,} of {all:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>Print the consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The command lp, which CUPS prints with, is missing. Install it (cups-client), or print to a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The printer {printer} is not responding. Choose another, or print to PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The printer {printer} rejected it ({said}). Choose another one, or a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>There is no backup in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>No backup folder is chosen. Choose the one that your backups are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>{bytes:,.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>from before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>of another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <source>The backup is checked and then replaces the current vault. Nothing you have written since is deleted: the current vault is kept in the data folder, in a folder named vault-before-… with the date. Consilium then restarts and asks for the passphrase that you used at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <location filename="app/ui/start/restore_page.py"/>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Checking every page of the backup. A large one takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Cancelling. Nothing will be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Passphrase or recovery code of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Checking the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Folder with backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Go back to {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/restore/secret_form.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>0 always picks the most likely word; higher values vary more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>An answer that reaches it ends there and says so. A token is about three quarters of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>By this computer's country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>The emergency cards name it; now {number}. A ship or a clinic with a number of its own sets emergency_number in settings.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Unsafe abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>The Joint Commission's list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>ISMP's wider list too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Which abbreviations are marked in an answer. SC, OD, @ and 10mg without a space stand on the wider list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>{tokens:,} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>As long as it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Same as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>For all text, in consultations and around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Same as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Of the window. It changes when the vault is next opened, also after a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Answers come in the language that the model writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Record of accesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Check that it is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Each row is chained to the one before, so any change, removal or insertion shows. It records who did what and when, and never a word of a consultation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>{count:,} rows, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Export the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>{rows:,} rows written to {path}. The file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>No folder is chosen: no backups are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>A copy of all consultations, encrypted like the vault: on another disk, a USB stick, or a folder that your clinic backs up. It opens with the passphrase or recovery code in use when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>While Consilium is open. If the drive is not connected, the backup waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>How many to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>The newest {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>An older one is removed only after the new one has been opened and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Restoring one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>It replaces the current vault, which is kept in a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Repairing a damaged vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>What can be read is saved in a new vault, and the damaged one is kept. Consilium closes the vault and asks for its passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>From a transcript that Consilium exported as JSON, the chats that Open WebUI exports, or the messages.jsonl of a thread in Jan. Anything already here is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Stop backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Copying… {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>None in this folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>{day} · {size:.1f} MB · opened and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Everything on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Experts in main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Layers by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Processor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>f16, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>q8_0, half the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>q4_0, a quarter of the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Where the model runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Automatic puts as much as fits on the GPU, experts last, and falls back by itself when memory is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Layers on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Counted from the last; the others stay in main memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>How much of a consultation the model sees at once. Automatic uses 4,096 tokens, and more where memory allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>What the model holds of the consultation while it answers. A smaller cache saves memory at some cost in quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Processor threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Automatic uses one for each physical core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Unload the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After this long without a question, its memory is freed for other programs. The next question loads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Keep it in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>When on, the system may not page the model out while it is loaded. Takes effect the next time the model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>End a hung engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After this long without any progress, it is stopped and restarted; what was written is kept. Loading a model from disk is allowed three times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Kept on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>What the model has already read of your consultations, encrypted, so that one you come back to continues at once. The least recently used is removed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <location filename="app/ui/settings/history_page.py"/>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After {n} minutes</source>
        <extracomment>For 1: After {n} minute</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After {n} hours</source>
        <extracomment>For 1: After {n} hour</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>{n} threads</source>
        <extracomment>For 1: {n} thread</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Up to {mebibytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Up to {mebibytes} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Keep deleted consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>They can be restored for this long. Then they are overwritten, with everything that belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Offer old consultations for deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Those that have not changed for this long and are not pinned. You are asked first, when Consilium opens; nothing is deleted automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Who unlocked the vault, exported, printed, copied, deleted or changed security settings, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Forever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>For {n} years</source>
        <extracomment>For 1: For {n} year</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>For {n} days</source>
        <extracomment>For 1: For {n} day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>After {n} years</source>
        <extracomment>For 1: After {n} year</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>After {n} days</source>
        <extracomment>For 1: After {n} day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>A passphrase needs at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>The two do not match. Type the new passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Show the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Write it on paper, or print it, and keep it away from this computer. It is shown only once. It takes effect, and replaces any earlier one, once you have confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>There is none: if you forget the passphrase, everything in the vault is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>A new one takes effect at once; what the vault holds is not rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>New recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Opens the vault when the passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Unlock with my system login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>System login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Your desktop's keyring then opens the vault at start-up, for anyone using your unlocked session. After a lock, the passphrase is still required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Made on {day}. A new one replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>The new code is now in effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/plan_note.py"/>
        <source>Looking at this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/plan_note.py"/>
        <source>There is no model yet. Add one in the menu of models, at the top of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Repair the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{each} was left out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{more:,} more were left out: the command `consilium import` names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>The file holds no consultation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Nothing new: {n:,} consultations of this file were here already.</source>
        <extracomment>For 1: Nothing new: {n} consultation of this file was here already.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{made} imported, {messages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{count:,} as copies, because the vault's version differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} consultations skipped: already here.</source>
        <extracomment>For 1: {n} consultation skipped: already here.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Old consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Consultations to be moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>These have not changed for {days} days. What you tick goes to the trash, where it can still be restored. If you keep them all you are asked again in {asks_again} days; pinned ones are never listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Move {count:,} to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Without any key or mouse input in this window. Ctrl+L locks at once, and so does putting the computer to sleep or, on Linux and Windows, locking its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>A reply being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>If finished, it is completed behind the lock screen, and the key stays in memory until then. Before the computer sleeps, it is always stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Empty the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>After a copy, unless something else was copied since. Locking always empties it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/security_page.py"/>
        <source>{n} minutes</source>
        <extracomment>For 1: {n} minute</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/security_page.py"/>
        <source>After {n} seconds</source>
        <extracomment>For 1: After {n} second</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Only when locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Write both days as year-month-day: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>To, inclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Not archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search without filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the task “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the model “{model_name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>not in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Between two days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>No consultation has a tag yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Any task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Any model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Pin, or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Case reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Archive, or back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation is back in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>{n:,} consultations are in the trash</source>
        <extracomment>For 1: {n} consultation is in the trash</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Your consultations will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>The archive is empty. What you archive leaves the list, and stays here until you bring it back or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Nothing found for “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Searched in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Filters: {filters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Answering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>an answer is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_view.py"/>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Hide the sidebar (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>New consultation (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Back to all consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Deleted consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Settings (Ctrl+,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search in all consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar_frame.py"/>
        <source>Width of the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Backups that were made before still hold it until they are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Overwriting… {gone:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Show more ({left:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Deleted {day}, {time} · {goes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Restore {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete {title} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>“{title}” is overwritten with all its messages, drafts, tags and saved states of the model. This can't be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>{n:,} consultations are overwritten with all messages, drafts, tags and saved states of the model. This can't be undone.</source>
        <extracomment>For 1: {n} consultation is overwritten with all messages, drafts, tags and saved states of the model. This can't be undone.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Empty the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete all for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>stays until you delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>deleted for good at the next start on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>deleted for good in {n} days</source>
        <extracomment>For 1: deleted for good tomorrow</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Scroll to the end to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>This version of the text has not been accepted in this vault yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>The disclaimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>I have read and understood this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/error_page.py"/>
        <source>Consilium can't start yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/error_page.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>It runs on this computer. You can change it at any time, at the top of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>No model came with this installation: add a GGUF file, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>None of these is a medical model. Consilium is made for {model}, and can download and convert it for this computer: you see first what that takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>Start without a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>{size:,.1f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>{size:,.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Weak. A few words in a row are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>At least {least} characters; a few words in a row are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>At least {n} more characters.</source>
        <extracomment>For 1: At least {n} more character.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>It replaces the forgotten one. The recovery code stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>It encrypts everything that you write here and every answer. Nobody but you knows it, and nobody can look it up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Setting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Create the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Restore a backup instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>The two do not match. Type the passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Ready to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Your consultations are encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Forgotten passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Use my system login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Type group {asked} from your written copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Group {asked} of your written copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>That is not group {asked} of the code. Compare your copy with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Copied. Other programs can read it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>The recovery code, in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Group {place}: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Consilium recovery code.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>PDF (*.pdf);;Text, readable by anything (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Saved. Move it off this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Whoever has this code and the files of the vault can read everything in it. Keep it away from the computer, where keys and contracts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>It opens the vault when the passphrase is forgotten: choose “Forgotten passphrase?” where the passphrase is asked. A newer code makes this one worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>The code could not be saved as {file}. Choose another folder, or write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Recovery code of a Consilium vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Recovery code of a Consilium vault, made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Write down your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>It opens the vault if you ever forget the passphrase. It is shown only once: write it on paper, or print it, and keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Without a recovery code, a forgotten passphrase means that everything in the vault is lost for good. You can make a code later, in the settings under Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Go on without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Show the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Open with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Type the code that you wrote down when the vault was made, or later in the settings. You then choose a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I don't have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <location filename="app/ui/start/restore_page.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Nothing else opens this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Without its passphrase and its recovery code nobody can read the vault: not you, not us, not whoever finds the computer. There is no other way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>You can begin a new vault. Nothing is deleted: the old one is kept, encrypted as it is, in a dated folder inside {folder}. If you remember the passphrase, it can be opened there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>But here your system login still opens it: go back, use it, and make a new recovery code in the settings under Security. With that code you can set a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I know an older passphrase: restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I understand that the new vault starts empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Begin a new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Back to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>The old vault has been set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>It is in {folder}. To open it there, if you find its passphrase, start Consilium with CONSILIUM_HOME set to that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Reading every page of the vault. A large one takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Cancelling as soon as possible. Nothing will be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repair the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Whatever can be read is saved in a new vault, which replaces the damaged one. Nothing is overwritten: the damaged one is kept in the data folder, in a folder named vault-damaged-… with the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repairing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repairing the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>A backup may hold more than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>The vault was repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Not everything could be read. Where a message is missing, a mark stands in its place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>The vault as it was is kept in {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Consultations that lost something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/restore_page.py"/>
        <source>The backup is checked and becomes the vault here. An existing vault is not deleted: it is kept in the data folder, in a folder named vault-before-… with the date. If only its key file was lost, that alone is taken from the backup, and nothing newer is lost. You are then asked for the passphrase that you used at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/restore_page.py"/>
        <source>It opens with the passphrase or recovery code in use when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 2 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 3 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>The repaired vault opens with the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 4 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/translation.py"/>
        <source>Translated, not yet reviewed by a clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/widgets/banner.py"/>
        <source>{action}: a button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/widgets/copy_button.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/widgets/countdown_button.py"/>
        <source>Wait {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/ui/widgets/menu_button.py"/>
        <source>{what}: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
