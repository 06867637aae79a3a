"""Remote worker: speaks our engine protocol on one side and with a clinic's server on the other. It
is started as a process of its own, never imported, and alone in the app opens a connection.
"""
