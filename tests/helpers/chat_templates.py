"""Chat templates, and rendering them in the test's own process."""

from __future__ import annotations

from app.core.prompts.template_messages import RenderTemplate
from app.core.prompts.template_output import ChatTemplate, TemplateRefusal, takes_system
from app.engine.chat_template_process import rendered

MIXTRAL = (
    "{{ bos_token }}{% for message in messages %}{% if message['role'] == 'user' %}"
    "{{ '[INST] ' + message['content'] + ' [/INST]' }}{% elif message['role'] == 'assistant' %}"
    "{{ ' ' + message['content'] + eos_token }}"
    "{% else %}{{ raise_exception('Roles!') }}{% endif %}{% endfor %}"
)
CHATML = (
    "{% for m in messages %}{{ '<|im_start|>' + m.role + '\n' + m.content + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
LLAMA_3 = (
    "{{ bos_token }}{% for m in messages %}{{ '<|start_header_id|>' + m['role'] + "
    "'<|end_header_id|>\n\n' + m['content'] | trim + '<|eot_id|>' }}{% endfor %}"
    "{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}"
)
GEMMA = (
    "{{ bos_token }}{% if messages[0].role == 'system' %}{{ raise_exception('No system') }}"
    "{% endif %}{% for m in messages %}"
    "{% set role = 'model' if m.role == 'assistant' else m.role %}"
    "{{ '<start_of_turn>' + role + '\n' + m.content | trim + '<end_of_turn>\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<start_of_turn>model\n' }}{% endif %}"
)
VICUNA = (
    "{{ bos_token }}{% for m in messages %}{% if m.role == 'system' %}"
    "{{ 'A chat between a curious user and an artificial intelligence assistant. The assistant "
    "gives helpful, detailed, and polite answers to the user\\'s questions. ' + m.content + ' ' }}"
    "{% elif m.role == 'user' %}{{ 'USER: ' + m.content + ' ASSISTANT:' }}"
    "{% else %}{{ ' ' + m.content + eos_token }}{% endif %}{% endfor %}"
)
LOOPS = (
    "{% for a in range(99999) %}{% for b in range(99999) %}{% for c in range(99999) %}"
    "{% endfor %}{% endfor %}{% endfor %}"
)
HOSTILE = {
    "product": "{{ 'a' * 3000000000 }}",
    "center": "{{ 'x'.center(3000000000) }}",
    "a billion": "{{ 'a' * 10**9 }}",
    "below the limit of memory": "{{ 'a' * 400000000 }}",
    "loops": LOOPS,
    "loops that write": "{% for a in range(99999) %}{% for b in range(99999) %}{{ '' }}{% endfor %}"
    "{% endfor %}",
    "doubling": "{% set ns = namespace(x='aaaaaaaa') %}{% for i in range(60) %}"
    "{% set ns.x = ns.x ~ ns.x %}{% endfor %}{{ ns.x }}",
    "doubling a list": "{% set ns = namespace(x=[1]) %}{% for i in range(60) %}"
    "{% set ns.x = ns.x + ns.x %}{% endfor %}",
    "width": "{{ '%3000000000d' % 1 }}",
    "format": "{{ '{:>3000000000}'.format(1) }}",
    "power": "{{ 7**999999999 }}",
    "digits": "{{ (7**9999999) % 10 }}{{ (7**99999999) % 10 }}",
    "calls": "{% macro f(n) %}{% if n %}{{ f(n-1) }}{{ f(n-1) }}{% endif %}{% endmacro %}"
    "{{ f(60) }}",
    "200 MB": "{% for i in range(99999) %}{{ 'a' * 2000 }}{% endfor %}",
    "200 MB at once": "{{ 'a' * 200000000 }}",
    "list": "{{ range(99999) | list * 99999 }}",
    "replace": "{{ ('a' * 100000).replace('a', 'a' * 100000) }}",
    "join": "{{ range(99999) | join('a' * 100000) }}",
    "indent": "{{ ('\\n' * 100000) | indent(100000, true, true) }}",
    "json": "{{ range(99999) | list | tojson(indent=100000) }}",
}  # fmt: skip


def template_of(source: str, bos: str = "<s>", eos: str = "</s>") -> ChatTemplate:
    """What `render_prompt` needs of a template. Raises TemplateError, as the services do."""

    def render(roles: tuple[str, ...]) -> str:
        answer = rendered(RenderTemplate(source, roles, bos, eos))
        if answer.reason:
            raise TemplateRefusal(f"{answer.reason}. Choose another prompt format for it.")
        return answer.text

    return ChatTemplate(render, takes_system(render))
