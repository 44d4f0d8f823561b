"""What the program owes to others for what travels with it, and what vouches for its packages.

`licences` writes the texts that go with a bundle, `sbom` what it is made of, `sums` and `signing`
what tells a package from a forgery. Its law: what nothing here names does not travel.
"""
