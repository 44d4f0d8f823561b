"""Help: what the program is, its licences, and a report of a problem. Loaded when it is first asked
for. A dialog shows what it is given; `HelpMenu` opens them, and alone knows the desk.
"""
