"""History: consultations, messages, drafts, tags and search, as rows of the vault."""
