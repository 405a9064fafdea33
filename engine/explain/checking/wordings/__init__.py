"""The ways to word facts, family by family: a grammar in the notation of `grammar`; `phrased` reads sentences by it."""
