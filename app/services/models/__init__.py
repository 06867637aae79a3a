"""Models: the library, GGUF headers, loading by an offload plan."""
