"""Converter: turns a checkpoint in Hugging Face's layout into one GGUF file.

Step by step: `checkpoint` opens the source, `mapping` says what the model's tensors are called and
how they are shaped, `metadata` and `tokenizer` collect the keys, `plan` fixes the position of every
byte, `write` carries the plan out. Neither torch nor `app` is imported anywhere in it.
"""
