"""The settings: the dialog, its pages, keys and shortcuts. A page shows some of the settings,
applies each as it is entered, and tells a wrong one in its place. It knows the desk, the bridge
and the `Changer` of the dialog, and no other page.
"""
