"""Paper: consultations laid out in pages, as a PDF or for a printer."""
