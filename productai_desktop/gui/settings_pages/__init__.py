"""The pages of the settings: each shows some of them, applies each as it is entered, and tells a
wrong one in its place. A page knows the desk, the bridge and the `Changer` of the dialog, and no
other page.
"""
