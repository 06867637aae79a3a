"""The page of evaluations on exam questions."""
