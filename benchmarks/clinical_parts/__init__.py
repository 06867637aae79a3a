"""Parts of `benchmarks.clinical`: one module for each clinical check."""
