"""Keys: the key file and its slots, the unlock throttle, the recovery code, the system keyring."""
