"""Models: shape, quantizations, memory and devices, the offload plan and its wording."""
