"""Vault services: unlocking, keys, backups, repair, audit, maintenance."""
