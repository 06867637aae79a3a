"""Small widgets that several views share, one in a file."""
