"""The client of the ProductAI service and the image hosts.

Its law: the only floor that imports httpx. It imports `core` alone and knows neither `store` nor
`imaging`. Foreign exceptions become those of `core.errors` here, once, and the key goes to the
service's origin only.
"""
