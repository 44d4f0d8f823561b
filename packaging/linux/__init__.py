"""What Linux installs: a Debian package, and a file that installs itself for one person.

Its law: both hold the folder that `bundle` made and add nothing but names, pictures and pages by
which a desktop finds it; neither runs a script of ours as root.
"""
