"""Notes: documents written from a consultation, drafted by a model, corrected and signed."""
