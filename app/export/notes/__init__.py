"""Notes as files: one structure, and each format of a transcript for it."""
