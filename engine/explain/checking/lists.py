"""Answers about a list of films: a sentence is read as clauses about one of them each, by that film's facts alone.

What is said of several by a word for all of them (“they”, “these films”) holds only where the films are named in a row.
The sentence is handled as text with a sign for each film, so that no title is taken for words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, product

from engine.explain.checking.facts import Fact
from engine.explain.checking.parallels import completed
from engine.explain.checking.ranked import is_ranked
from engine.explain.checking.titles import title
from engine.explain.checking.tokens import Tokens, tokenise

Clause = tuple[tuple[Tokens, ...], tuple[Fact, ...]]
"""The ways to complete a clause, any of which has to hold, and the facts of the one film that it is about."""

_PICK, _OTHER = 0xE000, 0xE100
_P, _FILM = "[\ue000-\ue0ff]", "[\ue000-\uf8ff]"
_MOST_WAYS = 6
_JOINT = re.compile(r"(?:, | ; | — | \. )(?:(?:and|but|yet|while|whereas) )?| (?:and|but|yet|while|whereas) ")
_ROW = re.compile(
    rf"(?:(?P<quantity>both|all|neither) )?(?P<films>{_P}(?:, {_P})*,? (?:and|nor) {_P})(?!')", re.IGNORECASE
)
_SINGULAR = {"are": "is", "were": "was", "have": "has", "share": "shares", "do": "does", "come": "comes"}
_VERB = (
    "(?:rated|liked|enjoyed|directed|made|speaks?|spoke|makes?|gave|give|accounts?|counts?|is|was|are|were|has|have|had"
    "|shares?|averages?|averaged|got|gets|received|belongs?|comes?|unites|links|contributes?)"
)
_WITHIN = "(?:which|who|whose|whom|that)"
_SUBJECT = re.compile(rf"(?:.*\S )?(?<!who )(?<!which )(?<!that )(?<!by )(?<!, ){_VERB}\b", re.IGNORECASE)
_OWN_SUBJECT = re.compile(
    rf"{_FILM}(?: and {_FILM}|'s (?:\w+ ){{1,3}})? ?(?:also |in turn |meanwhile )?(?!rated|liked|enjoyed|directed|"
    rf"made){_VERB}\b"
    rf"|(?!{_FILM}|{_VERB}\b)(?:(?!which\b|whose\b|{_P}).)+?(?<!who )(?<!that )(?<!by )(?<!, )\b{_VERB} .*{_P}"
    rf"|(?!{_FILM}|{_VERB}\b)(?:(?!{_WITHIN}\b|{_P}).)+?{_P} (?!rated|liked|enjoyed|directed|made){_VERB}\b",
    re.IGNORECASE,
)
"""A clause has a verb of its own, and one that follows another its own subject: “… and Ugetsu, a drama” goes on with
the clause before, and so does “… and gave Ugetsu 5 stars”."""
_NO_START = re.compile(
    r"(?:so|thus|hence|therefore|because|since|as|then|later|or|nor|which|who|whose|that|with)\b", re.IGNORECASE
)
_PEOPLE = r"(?:viewers|fans|people|likers|raters)"
_GROUP = re.compile(
    (
        r"\b(?:they|them|their|theirs|themselves|both|each|neither|all|together|alike|same|either)\b|\bthe (?:two|"
        r"three|four|five)\b(?! (?:genres|tags))"
    ),
    re.IGNORECASE,
)
_BOTH_NAMED = re.compile(rf"\bboth (?={_FILM} and {_FILM})|(?P<row>{_FILM} and {_FILM}(?: \w+)?) both\b", re.IGNORECASE)
_OF_PEOPLE = re.compile(
    rf"(?P<people>{_PEOPLE}\b[^;]*?)\b(?:of them|they (?:have |all )?(?:rated?|gave|give|liked?|enjoyed|averaged?)"
    r"|(?:and|with) their (?:average|mean|ratings?))\b",
    re.IGNORECASE,
)
_THESE = re.compile(
    rf"\b(?:these|those)\b(?! who\b| (?:\S+ ){{0,2}}(?:{_PEOPLE}|tags|genres|themes|labels)\b)", re.IGNORECASE
)
_LIST = re.compile(
    r"\b(?:list|picks|recommendations|suggestions|choices|selections?|the (?:films|movies|rest|others?))\b",
    re.IGNORECASE,
)
_APART = re.compile(
    rf"\b(?:only|just|solely|exclusively|merely|none but|nothing but|no one but|apart from|except|unlike) {_FILM}"
    rf"|{_P},? (?:alone|only|exclusively|by itself)\b|\b(?:the (?:only|sole|one|ones)|no other|none|no films?|"
    r"nothing else|another)\b"
    r"|\b(?:is|was|are) the (?:\S+ ){0,4}(?:film|movie|one|pick|title)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Listed:
    """The sentence with a sign for each film, and the words that each sign stands for."""

    text: str
    words: Mapping[str, str]
    picks: Mapping[str, str]
    signs: Mapping[str, str]

    def tokens(self, text: str) -> Tokens:
        return tokenise("".join(self.words.get(character, character) for character in text))


def is_listed(facts: Sequence[Fact]) -> bool:
    """Whether the evidence is about several recommended films."""
    return len({fact.pick for fact in facts if fact.pick}) > 1


def clauses_of(tokens: Tokens, facts: Sequence[Fact], *, is_placed: bool) -> Iterator[Sequence[Clause]]:
    """The ways to read the sentence as clauses about one of the films each; one without clauses is proved already.

    Where `is_placed`, a sentence that names none is about the film whose facts it cites.
    """
    cited = sorted({fact.pick for fact in facts if fact.pick})
    listed = _listed(tokens, facts, cited)
    if _THESE.search(listed.text) or _LIST.search(listed.text) or _APART.search(listed.text):
        return
    named = [listed.picks[sign] for sign in dict.fromkeys(re.findall(_P, listed.text))]
    if len(named) < 2 and len(cited) == 1:
        own = tuple(fact for fact in facts if fact.pick)
        if named or (is_placed and not _is_of_group(listed.text)):
            yield [((tokens,), own)]
        return
    if is_ranked(listed.text, listed.signs, facts):
        yield []
    for segments in islice(_segments(re.sub(r"^(?:while|whereas) ", "", listed.text, flags=re.IGNORECASE)), _MOST_WAYS):
        clauses: list[Clause] = []
        for k, segment in enumerate(segments):
            for sign, ways in _of_each(segment, segments[:k]):
                own = tuple(fact for fact in facts if fact.pick == listed.picks[sign])
                clauses.append((tuple(listed.tokens(way) for way in ways), own))
        if clauses and all(ways for ways, _ in clauses):
            yield clauses


def _is_of_group(text: str) -> bool:
    """Whether films are spoken of together that the sentence does not name."""
    text = _OF_PEOPLE.sub(r"\g<people>", text)
    return bool(_GROUP.search(text)) and len(set(re.findall(_FILM, text))) < 2


def _listed(tokens: Tokens, facts: Sequence[Fact], picks: Sequence[str]) -> _Listed:
    signs = {pick: chr(_PICK + k) for k, pick in enumerate(picks)}
    others = sorted({name for fact in facts for name in fact.anchors} - set(picks))
    signs |= {name: chr(_OTHER + k) for k, name in enumerate(others)}
    films = {sign: title(name) for name, sign in signs.items()}
    text, words, at = "", dict[str, str](), 0
    while at < len(tokens):
        end, sign = max(
            (end, sign) for sign, ends in [*films.items(), ("", None)] for end in (ends(tokens, at) if ends else [at])
        )
        piece = sign if end > at else tokens.words[at]
        if end > at:
            words.setdefault(sign, _plain(tokens, at, end))
        text += ("," if at in tokens.after_comma else "") + _gap(piece, text) + piece
        at = max(end, at + 1)
    return _Listed(text, words, {signs[pick]: pick for pick in picks}, signs)


def _plain(tokens: Tokens, at: int, end: int) -> str:
    text = ""
    for word in tokens.words[at:end]:
        text += _gap(word, text) + word
    return text


def _gap(word: str, text: str) -> str:
    return "" if not text or word[0] == "'" else " "


def _segments(text: str) -> Iterator[Sequence[str]]:
    """The sentence cut at joints so that each part names other films than the one before."""
    runs = [(found.start(), found.end(), found[0]) for found in re.finditer(rf"{_P}", text)]
    rows = [found.span() for found in _ROW.finditer(text)]
    between = [
        (left[1], right[0]) for left, right in pairwise(runs)
        if left[2] != right[2] and not any(start <= left[0] and right[1] <= end for start, end in rows)
    ]  # fmt: skip
    joints = [
        [found for found in _JOINT.finditer(text) if left <= found.start() and found.end() <= right]
        for left, right in between
    ]
    for way in product(*joints):
        edges = [0, *(edge for found in way for edge in found.span()), len(text)]
        yield [text[start:end].rstrip(" .!") for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _of_each(segment: str, before: Sequence[str]) -> list[tuple[str, list[str]]]:
    """For each film of the segment the ways to say it of that film alone; without a way when it cannot be."""
    signs = list(dict.fromkeys(re.findall(_P, segment)))
    rest = _OF_PEOPLE.sub(r"\g<people>", segment)
    if len(signs) > 1:
        found = _ROW.search(rest)
        if found is None or set(re.findall(_P, found[0])) != set(signs):
            return [(signs[0], [])]
        return [(sign, list(_alone(rest, found, sign))) for sign in signs]
    if not signs or _GROUP.search(_BOTH_NAMED.sub(r"\g<row>", rest)) or _NO_START.match(segment):
        return [(sign, []) for sign in signs]
    own = [segment] if (_OWN_SUBJECT if before else _SUBJECT).match(segment) else []
    return [
        (
            signs[0],
            own + [way for other in before if _SUBJECT.match(other) for way in completed(segment, other, signs[0])],
        )
    ]


def _alone(text: str, row: re.Match[str], sign: str) -> Iterator[str]:
    """The text with the one film in the place of the row; nothing more may be said of them together."""
    start, after = text[: row.start()], text[row.end() :]
    after = re.sub(r"^( are| were| have| share| has| is)? (?:both|all|each)\b", r"\1", after)
    neither = (row["quantity"] or "").lower() == "neither"
    if neither != (" nor " in row["films"]) or _GROUP.search(start + after):
        return
    after = re.sub(r"^ (\w+)", lambda verb: f" {_SINGULAR.get(verb[1], verb[1])}", after)
    if neither:
        after, is_negative = re.subn(r"^ (has|was|is) ", r" \1 not ", after)
        if not is_negative:
            return
    said = start + sign + after
    if _SUBJECT.match(said):
        yield said
        yield re.sub(r" is ((?:\w+ )*?\w+[^s\s])s( like| with| by|,|$)", r" is a \1\2", said)
