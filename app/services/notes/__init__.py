"""Notes of consultations: drafted, edited, checked, signed."""
