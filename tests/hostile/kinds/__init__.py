"""One module for each kind of file that the program reads."""
