"""Which facts may be said in one part of a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.explain.checking.facts import Fact

# The kinds of what the pick has in common with a film, and how a part that says it is read.
KINDS: Mapping[str, str] = {"same_director": "common", "shared_tags": "themed", "shared_genre": "themed"}


def family(facts: Sequence[Fact]) -> str:
    """What the facts of a part are about: what films share, or their own kind."""
    return "shared" if facts[0].kind in KINDS else facts[0].kind


def groups(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Each fact alone, and together those that say what the pick has in common with one film."""
    found = [[fact] for fact in facts]
    shared = [fact for fact in facts if fact.kind in KINDS]
    for anchor in dict.fromkeys(fact.anchors for fact in shared):
        together = [fact for fact in shared if fact.anchors == anchor]
        if len(together) > 1:
            found.append(together)
    return found
