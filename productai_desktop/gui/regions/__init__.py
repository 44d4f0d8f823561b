"""Was the logo altered? Regions marked on a photo, found again in a result, and judged."""
