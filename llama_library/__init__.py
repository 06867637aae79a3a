"""llama.cpp's shared libraries, as the engine and the converter find and load them."""
