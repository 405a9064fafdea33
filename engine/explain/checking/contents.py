"""A tag is a word that viewers put on a film: nothing that the film has in it, and no part of another tag.

“It features gangsters with guns” tells a story of what are two tags; “both share the tags gangsters and guns” does not.
The sentence is read as symbols, as in `arrangement`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.explain.checking.arrangement import symbols
from engine.explain.checking.facts import Fact
from engine.explain.checking.parts import has
from engine.explain.checking.tokens import Tokens

_THEME = "(?:TAG|GENRE|KIND)"
_HAVING = (
    "(?:features?|featuring|contains?|containing|includes?|including|has|have|having|combines?|combining|brings?|"
    "bringing|mix(?:es|ing)?|blends?|blending|offers?|offering|(?<!, )with)"
)
_IN_IT = re.compile(
    rf"(?<= ){_HAVING} (?:the |an? |both |some |its )?(?:{_THEME} (?:and |, |, and |plus )?)*TAG "
    "|(?<= )TAG (?:appears?|features?|runs?|turns? up|shows? up|recurs?|comes?|(?:is|are) found|with TAG) "
)
_AS_A_WORD = (
    "tags?|tagged|tagging|labels?|labelled|labeled|marked|themes?|keywords?|shares?|shared|sharing|common|elements?|"
    "traits?|motifs?|descriptors?|descriptions?|described|match(?:es)?|links?"
)


def tells_of_contents(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the sentence makes a tag something that happens or is found in a film."""
    text = f" {' '.join(symbols(tokens, facts))} . "
    return _IN_IT.search(text) is not None and not has(text, _AS_A_WORD)
