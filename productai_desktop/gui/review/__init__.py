"""Review: keeping, rejecting and rating results, and what a kept one costs."""
