"""Notes of the open consultation: drafted, edited, checked and signed in a dialog."""
