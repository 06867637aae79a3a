"""The sidebar: the list of consultations, search and its filters, the trash."""
