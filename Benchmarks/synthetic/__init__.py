"""Made-up acts of made-up municipalities, always the same for the same number: something to measure with."""
