"""Import of consultations from files: our own JSON, and what other programs export."""
