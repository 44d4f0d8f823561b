"""How many requests a minute a person may choose for a service."""

LEAST_PER_MINUTE, MOST_PER_MINUTE = 1, 600
