"""What can be done from anywhere in the window: commands, their keys, the guide, about."""
