"""Turn a checkpoint in Hugging Face's layout into one GGUF file.

The way through the package: `checkpoint` opens the source, `mapping` says what the model's tensors
are called and shaped, `metadata` and `tokenizer` collect the keys, `plan` fixes every byte's place,
`write` carries the plan out. Neither torch nor `app` is imported anywhere in it.
"""
