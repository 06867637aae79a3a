"""Reviews: a sheet beside the consultation, and how far raters agree."""
