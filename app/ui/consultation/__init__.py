"""The consultation page: header, transcript, composer, and what they ask of services."""
