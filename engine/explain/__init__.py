"""Why a film was recommended: typed evidence read off the ranker's sums, and sentences that say only that."""
