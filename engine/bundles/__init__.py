"""Sealed, verified folders that hold one trained model."""
