"""GGUF files: the header, read with bounds, and whether llama.cpp can run what it describes."""
