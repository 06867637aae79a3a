"""Store: the vault's encrypted database, the key that opens it, and typed access to its rows."""
