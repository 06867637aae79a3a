"""The engine: the worker process that owns llama.cpp. Nobody imports it; it is started as a
program.
"""
