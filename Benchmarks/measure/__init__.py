"""Runs programs side by side and says how their times compare. Standard library only."""
