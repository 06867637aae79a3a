"""Export of transcripts: one structure, one module for each format."""
