"""Consultations: messages and their tree, tasks, context budget, search words."""
