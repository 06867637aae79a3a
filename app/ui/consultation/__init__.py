"""The consultation page: header, transcript, composer, status line, and what they ask of
services.
"""
