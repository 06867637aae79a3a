"""Where a model is loaded: plans, the machine, and trials of ways to compute."""
