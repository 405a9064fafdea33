"""The world outside, read and checked: interactions, the film catalogue, datasets on disk."""
