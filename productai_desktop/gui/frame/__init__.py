"""The window around its panels: what holds for all of it, its first start, and what comes from
outside."""
