"""The settings: one module for each page, and the controls that they share."""
