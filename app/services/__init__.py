"""Services: what the window and the commands ask for, over the vault, the engine and the models."""
