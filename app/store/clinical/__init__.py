"""Clinical layer: sources, their search, citations, marks and emergency cards, as rows."""
