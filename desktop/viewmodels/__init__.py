"""What a row shows: plain records made from the engine's, no Qt."""
