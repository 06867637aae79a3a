"""Engine client: the engine's process, its requests and failures, saved KV states."""
