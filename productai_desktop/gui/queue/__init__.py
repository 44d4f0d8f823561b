"""The queue: its order and groups, what its rows say and how they are drawn, and what can be
done to edits."""
