"""Reviews of consultations: the sheet, what it holds, and how far raters agree."""
