"""Templates of the kinds that models carry, written anew in the same structure: each gives a prompt
that the next turn's begins with, so that what the engine has computed is kept."""

from __future__ import annotations

import pytest

from app.core.consultations.tasks import Task
from app.core.prompts.prompt_formats import PromptFormat, render_prompt
from app.core.prompts.segments import Turn, Vocabulary
from tests.helpers.chat_templates import template_of

KINDS = {
    "date and tools (Llama 3.1)": (
        "{{- bos_token }}\n{%- if custom_tools is defined %}{%- set tools = custom_tools "
        "%}{%- endif %}\n{%- if not tools_in_user_message is defined %}{%- set "
        "tools_in_user_message = true %}{%- endif %}\n{%- if not date_string is defined "
        '%}{%- if strftime_now is defined %}{%- set date_string = strftime_now("%d %b '
        '%Y") %}{%- else %}{%- set date_string = "26 Jul 2024" %}{%- endif %}{%- endif '
        "%}\n{%- if not tools is defined %}{%- set tools = none %}{%- endif %}\n{%- if "
        "messages[0]['role'] == 'system' %}{%- set system_message = "
        "messages[0]['content']|trim %}{%- set messages = messages[1:] %}{%- else %}{%- "
        'set system_message = "" %}{%- endif %}\n{{- '
        '"<|start_header_id|>system<|end_header_id|>\\n\\n" }}{%- if builtin_tools is defined'
        ' or tools is not none %}{{- "Environment: ipython\\n" }}{%- endif %}{{- "Cutting '
        'Knowledge Date: December 2023\\n" }}{{- "Today Date: " + date_string + "\\n\\n" }}{{- '
        'system_message }}{{- "<|eot_id|>" }}\n{%- for message in messages %}{%- if not '
        "(message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message)"
        " %}{{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'+ "
        "message['content'] | trim + '<|eot_id|>' }}{%- elif 'tool_calls' in message "
        '%}{%- if not message.tool_calls|length == 1 %}{{- raise_exception("This model '
        'only supports single tool-calls at once!") }}{%- endif %}{%- endif %}{%- endfor '
        "%}\n{%- if add_generation_prompt %}{{- "
        "'<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{%- endif %}"
    ),
    "thoughts left out of history (Qwen 3)": (
        "{%- if messages[0].role == 'system' %}{{- '<|im_start|>system\\n' + "
        "messages[0].content + '<|im_end|>\\n' }}{%- endif %}\n{%- set ns = "
        "namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}\n{%- for"
        " message in messages[::-1] %}{%- set index = (messages|length - 1) - loop.index0"
        ' %}{%- if ns.multi_step_tool and message.role == "user" and message.content is '
        "string and not(message.content.startswith('<tool_response>') and "
        "message.content.endswith('</tool_response>')) %}{%- set ns.multi_step_tool = "
        "false %}{%- set ns.last_query_index = index %}{%- endif %}{%- endfor %}\n{%- for "
        "message in messages %}{%- if message.content is string %}{%- set content = "
        "message.content %}{%- else %}{%- set content = '' %}{%- endif %}\n{%- if "
        '(message.role == "user") or (message.role == "system" and not loop.first) %}{{- '
        "'<|im_start|>' + message.role + '\\n' + content + '<|im_end|>' + '\\n' }}\n{%- elif "
        "message.role == \"assistant\" %}{%- set reasoning_content = '' %}{%- if "
        "message.reasoning_content is string %}{%- set reasoning_content = "
        "message.reasoning_content %}{%- else %}{%- if '</think>' in content %}{%- set "
        "reasoning_content = "
        "content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}{%- "
        "set content = content.split('</think>')[-1].lstrip('\\n') %}{%- endif %}{%- endif "
        "%}\n{%- if loop.index0 > ns.last_query_index %}{%- if loop.last or (not loop.last"
        " and reasoning_content) %}{{- '<|im_start|>' + message.role + '\\n<think>\\n' + "
        "reasoning_content.strip('\\n') + '\\n</think>\\n\\n' + content.lstrip('\\n') }}{%- else "
        "%}{{- '<|im_start|>' + message.role + '\\n' + content }}{%- endif %}{%- else %}{{-"
        " '<|im_start|>' + message.role + '\\n' + content }}{%- endif %}{{- '<|im_end|>\\n' "
        "}}{%- endif %}{%- endfor %}\n{%- if add_generation_prompt %}{{- "
        "'<|im_start|>assistant\\n' }}{%- if enable_thinking is defined and enable_thinking"
        " is false %}{{- '<think>\\n\\n</think>\\n\\n' }}{%- endif %}{%- endif %}"
    ),
    "text or parts, system before the first (Gemma 3)": (
        "{{ bos_token }}{%- if messages[0]['role'] == 'system' -%}{%- if "
        "messages[0]['content'] is string -%}{%- set first_user_prefix = "
        "messages[0]['content'] + '\n\n' -%}{%- else -%}{%- set first_user_prefix = "
        "messages[0]['content'][0]['text'] + '\n\n' -%}{%- endif -%}{%- set loop_messages ="
        ' messages[1:] -%}{%- else -%}{%- set first_user_prefix = "" -%}{%- set '
        "loop_messages = messages -%}{%- endif -%}\n{%- for message in loop_messages "
        "-%}{%- if (message['role'] == 'user') != (loop.index0 % 2 == 0) -%}{{ "
        'raise_exception("Conversation roles must alternate '
        "user/assistant/user/assistant/...\") }}{%- endif -%}{%- if (message['role'] == "
        "'assistant') -%}{%- set role = \"model\" -%}{%- else -%}{%- set role = "
        "message['role'] -%}{%- endif -%}{{ '<start_of_turn>' + role + '\n' + "
        "(first_user_prefix if loop.first else \"\") }}{%- if message['content'] is string "
        "-%}{{ message['content'] | trim }}{%- elif message['content'] is iterable -%}{%-"
        " for item in message['content'] -%}{%- if item['type'] == 'image' -%}{{ "
        "'<start_of_image>' }}{%- elif item['type'] == 'text' -%}{{ item['text'] | trim "
        '}}{%- endif -%}{%- endfor -%}{%- else -%}{{ raise_exception("Invalid content '
        "type\") }}{%- endif -%}{{ '<end_of_turn>\n' }}{%- endfor -%}\n{%- if "
        "add_generation_prompt -%}{{'<start_of_turn>model\n'}}{%- endif -%}"
    ),
    "a system that may be false (Command R)": (
        "{{ bos_token }}{% if messages[0]['role'] == 'system' %}{% set loop_messages = "
        "messages[1:] %}{% set system_message = messages[0]['content'] %}{% elif false =="
        " true %}{% set loop_messages = messages %}{% set system_message = 'You are "
        "Command-R' %}{% else %}{% set loop_messages = messages %}{% set system_message ="
        " false %}{% endif %}{% if system_message != false %}{{ "
        "'<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>' + system_message + "
        "'<|END_OF_TURN_TOKEN|>' }}{% endif %}{% for message in loop_messages %}{% if "
        "(message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ "
        "raise_exception('Conversation roles must alternate') }}{% endif %}{% set content"
        " = message['content'] %}{% if message['role'] == 'user' %}{{ "
        "'<|START_OF_TURN_TOKEN|><|USER_TOKEN|>' + content.strip() + "
        "'<|END_OF_TURN_TOKEN|>' }}{% elif message['role'] == 'assistant' %}{{ "
        "'<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>'  + content.strip() + "
        "'<|END_OF_TURN_TOKEN|>' }}{% endif %}{% endfor %}{% if add_generation_prompt "
        "%}{{ '<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>' }}{% endif %}"
    ),
    "default system with a date (Granite)": (
        "{%- if messages[0]['role'] == 'system' %}{%- set system_message = "
        "messages[0]['content'] %}{%- set loop_messages = messages[1:] %}{%- else %}{%- "
        'set system_message = "Knowledge Cutoff Date: April 2024.\nToday\'s Date: " + '
        "strftime_now('%B %d, %Y') + \".\nYou are Granite, developed by IBM.\" %}{%- if "
        'tools and documents %}{%- set system_message = system_message + " x" %}{%- elif '
        'thinking %}{%- set system_message = system_message + " y" %}{%- endif %}{%- set '
        "loop_messages = messages %}{%- endif %}{{- "
        "'<|start_of_role|>system<|end_of_role|>' + system_message + '<|end_of_text|>\n' "
        "}}{%- for message in loop_messages %}{{- '<|start_of_role|>' + message['role'] +"
        " '<|end_of_role|>' + message['content'] + '<|end_of_text|>\n' }}{%- if loop.last "
        "and add_generation_prompt %}{{- '<|start_of_role|>assistant' }}{%- if controls "
        "%}{{- ' ' + controls | tojson()}}{%- endif %}{{- '<|end_of_role|>' }}{%- endif "
        "%}{%- endfor %}"
    ),
    "generation blocks (SmolLM 3)": (
        "{%- if enable_thinking is not defined -%}{%- set enable_thinking = true -%}{%- "
        'endif -%}{%- set reasoning_mode = "/think" if enable_thinking else "/no_think" '
        '-%}{{- "<|im_start|>system\n" -}}{%- set today = strftime_now("%d %B %Y") -%}{{- '
        '"Today Date: " ~ today ~ "\n" -}}{{- "Reasoning Mode: " + reasoning_mode + "\n\n" '
        '-}}{%- if messages[0].role == "system" -%}{{- '
        'messages[0].content.replace("/no_think","").rstrip() -}}{%- endif -%}{{- '
        '"<|im_end|>\n" -}}{%- for message in messages -%}{%- set content = '
        'message.content if message.content is string else "" -%}{%- if message.role == '
        '"user" -%}{{ "<|im_start|>" + message.role + "\n"  + content + "<|im_end|>\n" '
        '}}{%- elif message.role == "assistant" -%}{% generation %}{{ '
        '"<|im_start|>assistant\n" + content.lstrip("\n") + "<|im_end|>\n" }}{% '
        "endgeneration %}{%- endif -%}{%- endfor -%}{%- if add_generation_prompt -%}{%- "
        'if reasoning_mode == "/think" -%}{{ "<|im_start|>assistant\n" }}{%- else -%}{{ '
        '"<|im_start|>assistant\n" + "<think>\n\n</think>\n"  }}{%- endif -%}{%- endif -%}'
    ),
    "a macro and channels (gpt-oss)": (
        '{%- macro render(role, text) -%}{{ "<|start|>" ~ role ~ "<|message|>" ~ text ~ '
        '"<|end|>" }}{%- endmacro -%}{%- if not model_identity is defined %}{%- set '
        'model_identity = "You are ChatGPT." %}{%- endif %}{{ render("system", '
        'model_identity ~ "\nCurrent date: " ~ strftime_now("%Y-%m-%d") ~ "\n\nReasoning: '
        'medium") }}{%- if messages[0].role == "developer" or messages[0].role == '
        '"system" %}{{ render("developer", "# Instructions\n\n" ~ messages[0].content) '
        "}}{%- set loop_messages = messages[1:] %}{%- else %}{%- set loop_messages = "
        "messages %}{%- endif %}{%- for message in loop_messages -%}{%- if message.role "
        "== 'assistant' -%}{{- \"<|start|>assistant<|channel|>final<|message|>\" + "
        'message.content + ("<|return|>" if loop.last and not add_generation_prompt else '
        '"<|end|>") }}{%- else -%}{{ render("user", message.content) }}{%- endif -%}{%- '
        "endfor -%}{%- if add_generation_prompt -%}<|start|>assistant{%- endif -%}"
    ),
    "brackets for the system (Mistral Small 3)": (
        "{%- set today = strftime_now('%Y-%m-%d') %}{%- set default_system_message = 'You"
        " are Mistral Small 3. The current date is ' + today + '.' %}{{- bos_token }}{%- "
        "if messages[0]['role'] == 'system' %}{%- if messages[0]['content'] is string "
        "%}{%- set system_message = messages[0]['content'] %}{%- else %}{%- set "
        "system_message = messages[0]['content'][0]['text'] %}{%- endif %}{%- set "
        "loop_messages = messages[1:] %}{%- else %}{%- set system_message = "
        "default_system_message %}{%- set loop_messages = messages %}{%- endif %}{{- "
        "'[SYSTEM_PROMPT]' + system_message + '[/SYSTEM_PROMPT]' }}{%- for message in "
        "loop_messages %}{%- if message['role'] == 'user' %}{%- if message['content'] is "
        "string %}{{- '[INST]' + message['content'] + '[/INST]' }}{%- else %}{{- '[INST]'"
        " }}{%- for block in message['content'] %}{%- if block['type'] == 'text' %}{{- "
        "block['text'] }}{%- endif %}{%- endfor %}{{- '[/INST]' }}{%- endif %}{%- elif "
        "message['role'] == 'system' %}{{- '[SYSTEM_PROMPT]' + message['content'] + "
        "'[/SYSTEM_PROMPT]' }}{%- elif message['role'] == 'assistant' %}{%- if "
        "message['content'] is string %}{{- message['content'] + eos_token }}{%- else "
        "%}{{- message['content'][0]['text'] + eos_token }}{%- endif %}{%- else %}{{- "
        "raise_exception('Only user, system and assistant roles are supported!') }}{%- "
        "endif %}{%- endfor %}"
    ),
    "tools in the last question (Mistral 7B v0.3)": (
        '{%- if messages[0]["role"] == "system" %}{%- set system_message = '
        'messages[0]["content"] %}{%- set loop_messages = messages[1:] %}{%- else %}{%- '
        "set loop_messages = messages %}{%- endif %}\n{%- if not tools is defined %}{%- "
        "set tools = none %}{%- endif %}\n{%- set user_messages = loop_messages | "
        'selectattr("role", "equalto", "user") | list %}\n{%- set ns = namespace() %}{%- '
        "set ns.index = 0 %}\n{%- for message in loop_messages %}{%- if not (message.role "
        '== "tool" or message.role == "tool_results" or (message.tool_calls is defined '
        'and message.tool_calls is not none)) %}{%- if (message["role"] == "user") != '
        '(ns.index % 2 == 0) %}{{- raise_exception("After the optional system message, '
        'conversation roles must alternate user/assistant/user/assistant/...") }}{%- '
        "endif %}{%- set ns.index = ns.index + 1 %}{%- endif %}{%- endfor %}\n{{- "
        'bos_token }}\n{%- for message in loop_messages %}{%- if message["role"] == "user"'
        " %}{%- if tools is not none and (message == user_messages[-1]) %}{{- "
        '"[AVAILABLE_TOOLS] [" }}{%- for tool in tools %}{{- tool|tojson }}{%- endfor '
        '%}{{- "[/AVAILABLE_TOOLS]" }}{%- endif %}{%- if loop.last and system_message is '
        'defined %}{{- "[INST] " + system_message + "\\n\\n" + message["content"] + "[/INST]"'
        ' }}{%- else %}{{- "[INST] " + message["content"] + "[/INST]" }}{%- endif %}{%- '
        "elif message.tool_calls is defined and message.tool_calls is not none %}{{- "
        '"[TOOL_CALLS] [" }}{%- elif message["role"] == "assistant" %}{{- " " + '
        'message["content"]|trim + eos_token}}{%- endif %}{%- endfor %}'
    ),
    "a search for the system (Alpaca)": (
        "{{ (messages|selectattr('role', 'equalto', 'system')|list|last).content|trim if "
        "(messages|selectattr('role', 'equalto', 'system')|list) else '' }}\n\n{% for "
        "message in messages %}{% if message['role'] == 'user' %}### Instruction:\n{{ "
        "message['content']|trim -}}{% if not loop.last %}\n\n{% endif %}{% elif "
        "message['role'] == 'assistant' %}### Response:\n{{ message['content']|trim -}}{% "
        "if not loop.last %}\n\n{% endif %}{% endif %}{% endfor %}{% if "
        "add_generation_prompt and messages[-1]['role'] != 'assistant' %}\n\n### "
        "Response:\n{% endif %}"
    ),
    "text between tags (GLM 4)": (
        "[gMASK]<sop>{% for item in messages %}{% if item['role'] == 'system' "
        "%}<|system|>\n{{ item['content'] }}{% elif item['role'] == 'user' %}<|user|>\n{{ "
        "item['content'] }}{% elif item['role'] == 'assistant' %}<|assistant|>\n{{ "
        "item['content'] }}{% endif %}{% endfor %}{% if add_generation_prompt "
        "%}<|assistant|>\n{% endif %}"
    ),
    "loop controls": (
        "{% for message in messages %}{% if message.role == 'tool' %}{% continue %}{% "
        "endif %}{{ '### ' + message.role|capitalize + ':\n' + message.content + '\n\n' }}{%"
        " if loop.index > 100 %}{% break %}{% endif %}{% endfor %}{% if "
        "add_generation_prompt %}{{ '### Assistant:\n' }}{% endif %}"
    ),
    "parts alone": (
        "{% for m in messages %}{{ '<|'+m.role+'|>' }}{% for c in m.content %}{% if "
        "c.type == 'text' %}{{ c.text }}{% endif %}{% endfor %}{{ '<|end|>' }}{% endfor "
        "%}{% if add_generation_prompt %}<|assistant|>{% endif %}"
    ),
    "pictures first (LLaVA)": (
        "{% for m in messages %}{{ m['role'] | upper + ': ' }}{% for c in m['content'] | "
        "selectattr('type', 'equalto', 'image') %}{{ '<image>\n' }}{% endfor %}{% for c in"
        " m['content'] | selectattr('type', 'equalto', 'text') %}{{ c['text'] + ' ' }}{% "
        "endfor %}{% endfor %}{% if add_generation_prompt %}{{ 'ASSISTANT:' }}{% endif %}"
    ),
    "the role within the loop (Zephyr)": (
        "{% for message in messages %}\n{% if message['role'] == 'user' %}\n{{ '<|user|>\n' "
        "+ message['content'] + eos_token }}\n{% elif message['role'] == 'system' %}\n{{ "
        "'<|system|>\n' + message['content'] + eos_token }}\n{% elif message['role'] == "
        "'assistant' %}\n{{ '<|assistant|>\n'  + message['content'] + eos_token }}\n{% endif"
        " %}\n{% if loop.last and add_generation_prompt %}\n{{ '<|assistant|>' }}\n{% endif "
        "%}\n{% endfor %}"
    ),
}
ASKED = ("First question?", "Second one <|im_end|> {{ 1 }}", "Third?")
REPLIES = ("First answer.", " Second answer\n", None)


def prompt(source: str, turns: int) -> str:
    consultation = [
        Turn(Task.CONSULTATION, asked, None if n == turns - 1 else reply)
        for n, (asked, reply) in enumerate(zip(ASKED[:turns], REPLIES, strict=False))
    ]
    vocabulary = Vocabulary(special_tokens=("<s>", "</s>", "<unk>", "<|im_start|>", "<|im_end|>"))
    segments = render_prompt(
        PromptFormat.GGUF_TEMPLATE, consultation, vocabulary, template=template_of(source)
    )
    return "".join(segment.text for segment in segments)


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_longer_consultation_goes_on_from_the_shorter_ones_prompt(kind: str) -> None:
    first, second, third = (prompt(KINDS[kind], turns) for turns in (1, 2, 3))
    assert second.startswith(first)
    assert third.startswith(second)
    said = (ASKED[0], "First answer.", ASKED[1], "Second answer", ASKED[2])
    places = [third.find(text) for text in said]
    assert places == sorted(places)
    assert min(places) >= 0
    assert "\ue000" not in third


def test_parts_are_given_only_where_text_is_not_shown() -> None:
    """A template that takes both gets text, as from transformers."""
    both = (
        "{% for m in messages %}{{ m.content if m.content is string else 'in parts: ' + "
        "m.content[0].text }}{% endfor %}"
    )
    assert "in parts" not in prompt(both, 2)
    parts = "{% for m in messages %}{{ 'in parts: ' + m.content[0].text }}{% endfor %}"
    assert prompt(parts, 2).count("in parts") == len(("instruction", *ASKED[:2], "reply"))
