"""Before and after: the view and its geometry, and the filmstrip beneath it."""
