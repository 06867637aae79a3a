"""Emergency cards: phrases, values and a small classifier that call for one."""
