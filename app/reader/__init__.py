"""The reader: the process that reads documents which a stranger wrote. Nobody imports it."""
