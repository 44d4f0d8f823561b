"""Handing a result to other programs: dragged, copied, opened, shown in its folder. No file ever
moves, and none of it is read, decoded or looked for on the Qt thread."""
