"""What a person told Marquee: kept on their own disk."""
