"""The fault campaign: real processes, killed and misled by the service, and books audited after."""
