"""Fidelity: how far a model is from the one that it was made of, measured, kept and asked for."""
