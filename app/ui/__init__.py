"""The window: views in Qt Widgets, which show what services say and hold no rules."""
